using System.Globalization;

namespace NemoVideo;

/// <summary>What was measured on a video before and after an edit, so that nobody has to believe the editor.</summary>
public sealed record NemoProof
{
    /// <summary>The full path of the video before, which the other is measured against.</summary>
    public required string Reference { get; init; }

    /// <summary>The full path of the video after.</summary>
    public required string FullName { get; init; }

    /// <summary>128-bit MurmurHash3 of the coded video packets before, in hexadecimal; null when there is no video.</summary>
    public string? VideoHashBefore { get; init; }

    /// <summary>128-bit MurmurHash3 of the coded video packets after, in hexadecimal; null when there is no video.</summary>
    public string? VideoHashAfter { get; init; }

    /// <summary>Whether the video packets are the same to the bit; null when there is no video to compare.</summary>
    public bool? PictureUntouched => VideoHashBefore is null || VideoHashAfter is null ? null : VideoHashBefore == VideoHashAfter;

    /// <summary>How long the picture was.</summary>
    public required TimeSpan DurationBefore { get; init; }

    /// <summary>How long the whole file is now.</summary>
    public required TimeSpan DurationAfter { get; init; }

    /// <summary>How much longer (or, negative, shorter) the file is than the picture was.</summary>
    public TimeSpan DurationDifference => DurationAfter - DurationBefore;

    /// <summary>How long the picture is now; null when there is none.</summary>
    public TimeSpan? PictureDurationAfter { get; init; }

    /// <summary>The integrated loudness of the main sound before by EBU R128, in LUFS; null when there is none that is heard and can be decoded.</summary>
    public double? LoudnessBefore { get; init; }

    /// <summary>The integrated loudness of the main sound now, in LUFS; null when there is none that is heard.</summary>
    public double? LoudnessAfter { get; init; }

    /// <summary>The true peak of the main sound before, in dBTP; null when there is none.</summary>
    public double? TruePeakBefore { get; init; }

    /// <summary>The true peak of the main sound now, in dBTP; null when there is none.</summary>
    public double? TruePeakAfter { get; init; }

    /// <summary>
    /// By how many milliseconds the sound is late against the sound before, measured on both files; null where they are no
    /// recordings of one scene, or that was not measured.
    /// </summary>
    public double? SyncOffsetMilliseconds { get; init; }

    /// <summary>The streams whose packets are the same in both files.</summary>
    public required IReadOnlyList<string> StreamsKept { get; init; }

    /// <summary>The streams that are not in the new file.</summary>
    public required IReadOnlyList<string> StreamsLost { get; init; }

    /// <summary>The streams that were not in the old file.</summary>
    public required IReadOnlyList<string> StreamsAdded { get; init; }

    /// <summary>
    /// How loud the old sound still is in the new one, in dB relative to itself: 0 is unchanged, -40 a hundredth of the amplitude.
    /// Where none is found this is the bound that the measurement could give; null when there was no old sound, or none that can be decoded.
    /// </summary>
    public double? BleedDecibels { get; init; }

    /// <summary>
    /// Whether the old sound was found in the new one; null when there was no old sound, or none that can be decoded. Another
    /// recording of the same scene may well be taken for the old sound: it is the same, to the ear and to the measurement.
    /// </summary>
    public bool? OriginalAudible { get; init; }

    /// <summary>The proof in a line.</summary>
    /// <returns>The summary.</returns>
    public override string ToString()
    {
        string picture = PictureUntouched switch { true => "picture untouched", false => "picture changed", null => "no picture compared" };
        string bleed = OriginalAudible switch
        {
            true => string.Create(CultureInfo.InvariantCulture, $"old sound {(SyncOffsetMilliseconds is null ? "" : "or same scene ")}audible at {BleedDecibels:0.0} dB"),
            false => string.Create(CultureInfo.InvariantCulture, $"old sound gone (under {BleedDecibels:0.0} dB)"),
            null => "no old sound",
        };
        string sync = SyncOffsetMilliseconds is { } offset ? string.Create(CultureInfo.InvariantCulture, $", {Math.Round(offset, 1) + 0:0.0} ms late") : "";
        return $"{picture}, {bleed}{sync}";
    }
}
