namespace NemoVideo.Local;

/// <summary>Puts what accompanies picture and sound into a render: subtitles, attached files, and a camera's notes.</summary>
internal static class CompanionStreams
{
    internal static void AddTo(RenderComposition render)
    {
        LocalMedia file = render.Video;
        ProbedMedia video = file.Probe;
        Container container = render.Container;
        int input = render.Input(file);
        bool keepsTimes = render.Timeline.Picture.KeepsTimes(file);
        if (!keepsTimes)
            render.Chapters = ChapterFile.AddTo(render);
        if (container.IsSoundOnly)
            return;

        int subtitle = 0;
        foreach (ProbedStream stream in video.Streams.Where(stream => stream.Type == "subtitle"))
        {
            if (keepsTimes)
                render.Map($"{input}:{stream.Index}", $"-c:s:{subtitle++}", container.SubtitleCodec(stream.Codec));
            else if (Container.IsText(stream.Codec))
                AddMoved(render, subtitle++, render.Timeline.Picture.Segments.Where(part => part.MediaId == file.Id).Select(part => part with { StreamIndex = stream.Index }).ToArray(), stream.Language);
        }

        foreach (SubtitleTrack track in render.Timeline.Subtitles.Where(track => !track.IsBurnt))
            AddMoved(render, subtitle++, track.Segments, track.Language);

        if (container.HoldsAttachments)
            render.Map($"{input}:t?");

        // What a camera noted beside the picture (place, motion) stays in containers of its own kind, where its times are still right.
        // Timecode and chapter titles are written anew by the muxer.
        if (container.HasMovableIndex && video.IsQuickTime && keepsTimes)
        {
            foreach (ProbedStream stream in video.Streams.Where(stream => stream is { Type: "data", CodecTag: not ("tmcd" or "text") }))
                render.Map($"{input}:{stream.Index}");
        }
    }

    private static void AddMoved(RenderComposition render, int number, IReadOnlyList<LocalSegment> segments, string? language)
    {
        string codec = render.Container.SubtitleCodec("subrip");
        render.Map($"{render.Input(SubtitleFiles.AddTo(render, segments, "srt"))}:0", $"-c:s:{number}", codec, $"-metadata:s:s:{number}", $"language={language ?? "und"}");
    }
}
