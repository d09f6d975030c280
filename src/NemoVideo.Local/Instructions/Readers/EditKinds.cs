namespace NemoVideo.Local;

/// <summary>The kinds of edit that the engine understands, each as the function that reads a clause and gives null when it is another's.</summary>
internal static class EditKinds
{
    /// <summary>The readers, in the order they are asked: those that want to see more of a clause come first.</summary>
    internal static IReadOnlyList<Func<Clause, Reading?>> Readers { get; } =
    [
        FitReader.Read, SecondTrackReader.Read, LanguageReader.Read, PaddingReader.Read, BurnReader.Read,
        StatementReader.ReadPast, RouteReader.Read, ReplaceAudioReader.Read, RemoveSilenceReader.Read, DenoiseReader.Read, FadeReader.Read, DuckReader.Read, LoopReader.Read, NormalizeReader.Read, UnmuteReader.Read, MuteReader.Read,
        SpeedReader.Read, VolumeReader.Read, AddSoundReader.Read, SyncReader.Read, TitleReader.Read, SubtitlesReader.Read, ConcatenateReader.Read, PartReader.Read, TrimReader.Read, ResizeReader.Read, AspectReader.Read, RotateReader.Read,
        RemarkReader.Read, StatementReader.Read,
    ];
}
