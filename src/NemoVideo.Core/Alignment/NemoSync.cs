using System.Globalization;

namespace NemoVideo;

/// <summary>
/// How a new recording has to be laid under a reference, such as the sound of the camera: what is at time t of the new
/// recording is at time OffsetMilliseconds / 1000 + t · (1 + DriftPpm / 1,000,000) of the reference, both in seconds from the
/// start of their files.
/// </summary>
public sealed record NemoSync
{
    /// <summary>The <see cref="Score"/> that it takes to be confident.</summary>
    public const double ConfidentScore = 10;

    /// <summary>The full path of the new recording.</summary>
    public string FullName { get; init; } = "";

    /// <summary>The full path of the reference.</summary>
    public string Reference { get; init; } = "";

    /// <summary>
    /// Where the new recording starts on the timeline of the reference, in milliseconds: positive when the new sound has to
    /// start later than the reference, negative when its beginning has to be left out. A best guess when not <see cref="Confident"/>, and 0 when there is none.
    /// </summary>
    public double OffsetMilliseconds { get; init; }

    /// <summary>
    /// How far the clocks run apart, in millionths: by how much the new recording has to be stretched to stay together with
    /// the reference, and negative when it has to be shortened. At 145.8, ten minutes of the new recording have to last 87 ms
    /// longer: its recorder's clock ran slow, or the camera's fast.
    /// </summary>
    public double DriftPpm { get; init; }

    /// <summary>
    /// How far the best place stands out: the peak of the correlation that all windows have in common, as a multiple of the
    /// root mean square of the rest. Recordings that have nothing to do with each other reach about 5, whatever their length;
    /// recordings of one scene usually 30 to 300, less with more echo and noise.
    /// </summary>
    public double Score { get; init; }

    /// <summary>Whether the figures are to be relied on. A score of less than <see cref="ConfidentScore"/> never is; of more, only when nothing else speaks against it.</summary>
    public bool Confident => Doubt is null;

    /// <summary>Why the figures are not to be relied on, as a sentence; null when they are.</summary>
    public string? Doubt { get; init; }

    /// <summary>Within how many milliseconds the measured line is right all along the overlap, at 95 % confidence: 0.03 or more. Null when fewer than three windows agree.</summary>
    public double? UncertaintyMilliseconds { get; init; }

    /// <summary>How much the two recordings have in common, if the figures are right.</summary>
    public TimeSpan Overlap { get; init; }

    /// <summary>In how many short windows the recordings were compared.</summary>
    public int Windows { get; init; }

    /// <summary>How many windows agree on one offset and drift, to a millisecond. In pauses a window finds nothing.</summary>
    public int AgreeingWindows { get; init; }

    /// <summary>The figures in a line.</summary>
    /// <returns>The summary.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"offset {OffsetMilliseconds:0.00;-0.00;0.00} ms, drift {DriftPpm:0.0;-0.0;0.0} ppm, score {Score:0.0}{(Doubt is null ? "" : $", not confident: {Doubt}")}");
}
