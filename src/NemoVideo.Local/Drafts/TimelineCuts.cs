namespace NemoVideo.Local;

/// <summary>Changes of a draft's time: everything on the timeline moves together, but music plays on.</summary>
internal static class TimelineCuts
{
    /// <summary>The time of the nearest frame of the picture, where all frames are equally long: pictures can only be cut there, and sound is cut with them.</summary>
    internal static TimeSpan OnFrame(this LocalDraft draft, TimeSpan time, IReadOnlyList<LocalMedia> media)
    {
        ProbedStream picture = media.First(file => file.Id == draft.VideoId).Probe.Picture!;
        return picture is { IsConstantRate: true, FrameRate: { } rate } && time < draft.Duration
            ? TimeSpan.FromSeconds(Math.Round(time.TotalSeconds * rate) / rate)
            : time;
    }

    /// <summary>Takes a part out of the timeline.</summary>
    internal static void Cut(this LocalDraft draft, TimeSpan start, TimeSpan end)
    {
        if (start <= TimeSpan.Zero && end >= draft.Duration)
            throw new NemoException(NemoErrorCode.NotSupported, "Nothing would be left of the video.");
        TimeSpan length = end - start;
        draft.Duration -= length;
        foreach (DraftTrack track in draft.Tracks.ToArray())
        {
            if (PlaysOn(track))
            {
                Shorten(track, draft.Duration);
                continue;
            }

            track.SplitAt(start);
            track.SplitAt(end);
            track.Remove(segment => segment.IsWithin(start, end));
            foreach (DraftSegment segment in track.Segments.Where(segment => segment.IsWithin(end, TimeSpan.MaxValue)))
                segment.Start -= length;
            if (track.PartEnd > start)
                track.PartEnd = track.PartEnd > end ? track.PartEnd - length : start;
        }

        draft.RemoveEmptyTracks();
    }

    /// <summary>Plays a part of the timeline faster or slower.</summary>
    internal static void ChangeSpeed(this LocalDraft draft, TimeSpan start, TimeSpan end, double factor)
    {
        TimeSpan change = ((end - start) / factor) - (end - start);
        draft.Duration += change;
        foreach (DraftTrack track in draft.Tracks.ToArray())
        {
            if (PlaysOn(track))
            {
                Shorten(track, draft.Duration);
                continue;
            }

            track.SplitAt(start);
            track.SplitAt(end);
            foreach (DraftSegment segment in track.Segments.ToArray())
            {
                if (segment.IsWithin(end, TimeSpan.MaxValue))
                {
                    segment.Start += change;
                }
                else if (segment.IsWithin(start, end))
                {
                    segment.Start = start + ((segment.Start - start) / factor);
                    segment.Duration /= factor;
                    if (segment.MediaId is not null)
                        segment.Speed = Math.Round(segment.Speed * factor, 9);
                }
            }

            if (track.PartEnd > start)
                track.PartEnd = track.PartEnd > end ? track.PartEnd + change : start + ((track.PartEnd - start) / factor);
        }
    }

    /// <summary>Makes room on the timeline.</summary>
    internal static void MakeRoom(this LocalDraft draft, TimeSpan at, TimeSpan length)
    {
        draft.Duration += length;
        foreach (DraftSegment segment in draft.Tracks.SelectMany(track => track.Segments).Where(segment => segment.IsWithin(at, TimeSpan.MaxValue)))
            segment.Start += length;
        foreach (DraftTrack track in draft.Tracks.Where(track => track.PartEnd > at))
            track.PartEnd += length;
    }

    /// <summary>Music is not cut in the middle: it plays on, and ends with the video.</summary>
    private static bool PlaysOn(DraftTrack track) => track.Type == LocalDraft.AudioType && track.Role == SoundRole.Music;

    private static void Shorten(DraftTrack track, TimeSpan end)
    {
        track.Remove(segment => segment.Start >= end);
        foreach (DraftSegment segment in track.Segments.Where(segment => segment.End > end))
            segment.Duration = end - segment.Start;
    }
}
