namespace NemoVideo.Local;

/// <summary>The kinds of edit that the engine knows, each as the function that reads a clause and gives null when it is another's.</summary>
internal static class EditKinds
{
    internal static IReadOnlyList<Func<Clause, IEditStep?>> Readers { get; } = [ReplaceAudioReader.Read, MuteOriginalReader.Read];
}
