namespace NemoVideo.Local;

/// <summary>What has to be known of ffmpeg and of the video before times can be written as they are meant.</summary>
/// <param name="IsOpusEarly">Whether ffmpeg has to be told times of Opus in Matroska files that are later than the true ones.</param>
/// <param name="HidesStart">Whether the video begins with what is not to be shown, and the container has no word for that.</param>
internal sealed record RenderFacts(bool IsOpusEarly, bool HidesStart)
{
    /// <summary>Nothing of note.</summary>
    internal static readonly RenderFacts None = new(false, false);

    /// <summary>Finds it out.</summary>
    internal static async Task<RenderFacts> FindAsync(FfmpegInstallation programs, LocalMedia video, Container container, CancellationToken cancellationToken) => new(
        container.IsMatroska && await programs.WritesOpusEarlyAsync(cancellationToken).ConfigureAwait(false),
        !container.HasMovableIndex && await HiddenStart.IsThereAsync(programs, video, cancellationToken).ConfigureAwait(false));
}
