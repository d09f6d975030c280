namespace NemoVideo.Local;

/// <summary>A word, phrase, name or value of an instruction.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="Start">Where it begins in the folded instruction.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">Its number: seconds, a factor, dB, LUFS, degrees, lines, or what the table gives.</param>
/// <param name="Name">A file's name, a quoted text or a ratio.</param>
internal readonly record struct Token(Concept Concept, int Start, int End, double Value = 0, string? Name = null)
{
    /// <summary>The part of the video, where <see cref="Concept"/> is <see cref="Concept.Range"/>.</summary>
    internal NamedRange Range { get; init; }

    /// <summary>For a time of one unit, the unit's length in seconds: "from 20 to 40 s" gives the 20 the same.</summary>
    internal double UnitSeconds { get; init; }
}
