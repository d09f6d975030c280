namespace NemoVideo.Local;

/// <summary>Puts the picture into a render, and the covers beside it: copied bit for bit, or encoded.</summary>
internal static class PictureStreams
{
    /// <summary>What is looked for lies this far after a keyframe, so that it is found and not the one before; the packets are then moved back by as much.</summary>
    private static readonly TimeSpan AfterKeyframe = TimeSpan.FromMilliseconds(0.2);

    /// <summary>A little more than that: a time just under 0 would make players leave out the first frame.</summary>
    private static readonly TimeSpan MovedBack = TimeSpan.FromMilliseconds(0.205);

    /// <summary>Adds the picture.</summary>
    /// <param name="render">The render.</param>
    /// <param name="source">How it is had.</param>
    /// <param name="quality">How good it is where it is encoded.</param>
    internal static void AddTo(RenderComposition render, PictureSource source, PictureQuality quality)
    {
        Container container = render.Container;
        if (container.IsSoundOnly)
            return;

        LocalMedia video = render.Video;
        int input = render.Input(video);
        if (!source.IsCopied)
        {
            render.Map(PictureChain.AddTo(render), [.. container.PictureEncoder(quality), .. Times(render)]);
        }
        else if (!source.IsWhole)
        {
            // A number of packets ends all streams of a run together, so the picture gets a run of its own.
            string part = render.Prepare("." + container.Extension, path =>
            [
                "-itsoffset", Number.Of(MovedBack), "-ss", Number.Of(source.Start + AfterKeyframe), .. FfmpegRun.Input(video.FullPath),
                "-map", $"0:{video.Probe.Picture!.Index}", "-c", "copy", "-frames:v", Number.Of(source.Packets ?? 0), "-f", container.Muxer, "file:" + path,
            ]);
            render.Map($"{render.Input(part)}:0");
        }

        // The tag counts the other way round.
        foreach (ProbedStream picture in video.Probe.Streams.Where(stream => stream.Type == "video" && (source.IsWhole || stream.IsAttachedPicture)))
        {
            if (picture.IsAttachedPicture ? container.HoldsCovers && container.HoldsVideo(picture.Codec) : container.KeepsPicture(video.Probe, picture))
                render.Map($"{input}:{picture.Index}", picture == video.Probe.Picture && source.Turn is { } turn ? ["-metadata:s:v:0", $"rotate={(360 - turn) % 360}"] : []);
        }
    }

    /// <summary>
    /// ffmpeg's settings for the times of an encoded picture. Left to itself, ffmpeg puts frames on a grid of their rate, which is only
    /// right where they lie on it. AVI has nothing but such a grid.
    /// </summary>
    private static string[] Times(RenderComposition render)
    {
        ProbedMedia file = render.Video.Probe;
        ProbedStream picture = file.Picture!;
        bool isOnGrid = picture.IsConstantRate && ((picture.StartTime ?? file.StartTime) - file.StartTime).Duration() < TimeSpan.FromMilliseconds(1);
        if (isOnGrid)
            return [];
        return render.Container.Muxer == "avi" ? ["-r:v:0", picture.FrameRateText ?? "25"] : ["-fps_mode:v:0", "vfr", "-enc_time_base:v:0", "1/90000"];
    }
}
