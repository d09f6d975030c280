namespace NemoVideo.Local;

/// <summary>The picture of a timeline.</summary>
/// <param name="Segments">What it shows: one after the other, from the beginning on and without a gap.</param>
/// <param name="Look">How it is changed.</param>
internal sealed record PictureTrack(IReadOnlyList<LocalSegment> Segments, PictureStyle Look)
{
    /// <summary>The file that the picture begins with, which gives the result its size, its frame rate and its metadata.</summary>
    internal string MediaId => Segments[0].MediaId;

    /// <summary>Whether all of a file is shown, at the times that it has there.</summary>
    internal bool KeepsTimes(LocalMedia file) =>
        Segments is [{ Speed: 1, Offset.Ticks: 0 } part] && part.Duration + TimeSpan.FromMilliseconds(1) >= file.Duration;
}
