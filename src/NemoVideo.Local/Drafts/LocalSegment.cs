namespace NemoVideo.Local;

/// <summary>A piece of a stream of a file on the timeline.</summary>
/// <param name="MediaId">The file.</param>
/// <param name="StreamIndex">The stream in the file.</param>
/// <param name="Start">Where it begins on the timeline.</param>
/// <param name="Duration">How long it is on the timeline.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Speed">How much faster than recorded it is played, its pitch kept; 1 is as recorded.</param>
internal sealed record LocalSegment(string MediaId, int StreamIndex, TimeSpan Start, TimeSpan Duration, TimeSpan Offset, double Speed)
{
    /// <summary>Where it ends on the timeline.</summary>
    internal TimeSpan End => Start + Duration;

    /// <summary>Where it ends in the file.</summary>
    internal TimeSpan OffsetEnd => Offset + (Duration * Speed);
}
