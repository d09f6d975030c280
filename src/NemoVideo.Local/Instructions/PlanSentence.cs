namespace NemoVideo.Local;

/// <summary>Says steps back in one sentence: "I will mute the original sound, add 'bgm.mp3' at 30 % and fade the music out over 3 s."</summary>
internal static class PlanSentence
{
    /// <summary>The steps in one sentence.</summary>
    internal static string Of(IReadOnlyList<IEditStep> steps)
    {
        string[] parts = steps.Select(step => step.Say()).ToArray();
        return $"I will {(parts.Length > 1 ? $"{string.Join(", ", parts[..^1])} and {parts[^1]}" : parts[0])}.";
    }
}
