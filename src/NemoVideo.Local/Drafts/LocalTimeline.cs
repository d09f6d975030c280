namespace NemoVideo.Local;

/// <summary>A draft, read for rendering.</summary>
/// <param name="Duration">How long the result is.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Sounds">The sound tracks, in order.</param>
/// <param name="Titles">The texts over the picture.</param>
/// <param name="Subtitles">The subtitles that were added.</param>
/// <param name="Loudness">The integrated loudness by EBU R128 that each sound track of the result is brought to, in LUFS; null where it stays as it is.</param>
internal sealed record LocalTimeline(TimeSpan Duration, PictureTrack Picture, IReadOnlyList<SoundTrack> Sounds, IReadOnlyList<TitleSegment> Titles, IReadOnlyList<SubtitleTrack> Subtitles, double? Loudness)
{
    /// <summary>The files that the timeline plays, each once.</summary>
    internal IEnumerable<string> MediaIds => Sounds.SelectMany(sound => sound.Segments).Select(sound => sound.Piece.MediaId).Concat(Picture.Segments.Select(part => part.MediaId)).Concat(Subtitles.SelectMany(track => track.Segments).Select(part => part.MediaId)).Distinct();
}
