namespace NemoVideo.Local;

/// <summary>
/// The part of the filter graph that makes the picture: the parts of files that it shows, each moved to its time, and files
/// of different sizes brought to that of the first.
/// </summary>
/// <remarks>
/// Within a file, parts are chosen by select and moved by setpts, and not cut out and joined: joined parts would each begin
/// where the last frame before them ends, and the roundings would add up against the sound.
/// </remarks>
internal static class PictureChain
{
    /// <summary>Times are compared this much early, so that a frame at a time is found whichever way its time was rounded.</summary>
    private const double Early = 0.001;

    /// <summary>Adds the picture to the graph.</summary>
    /// <returns>The label of the picture that comes out.</returns>
    internal static string AddTo(RenderComposition render)
    {
        LocalSegment[][] runs = Runs(render.Timeline.Picture.Segments).ToArray();
        ProbedStream first = Stream(render, runs[0][0]);
        if (runs.Length == 1)
            return render.Filter(Source(render, runs[0][0]), [.. Timed(runs[0], first), .. PictureLook.Filters(render, first)]);

        string rate = first.FrameRateText ?? "25";
        (int width, int height) = first.Size ?? (1280, 720);
        string[] parts = runs.Select(run =>
        {
            TimeSpan length = run[^1].End - run[0].Start;
            return render.Filter(Source(render, run[0]),
            [
                .. Timed(run, Stream(render, run[0])),
                $"scale={width}:{height}:force_original_aspect_ratio=decrease:force_divisible_by=2", $"pad={width}:{height}:-1:-1", "setsar=1", "format=yuv420p",
                $"fps={rate}", "tpad=stop_mode=clone:stop=-1", $"trim=end={Number.Of(length)}",
            ]);
        }).ToArray();
        return render.Filter(string.Concat(parts), [$"concat=n={parts.Length}", .. PictureLook.Filters(render, first)]);
    }

    /// <summary>The segments, together where they are parts of one file that come in its order.</summary>
    private static IEnumerable<LocalSegment[]> Runs(IReadOnlyList<LocalSegment> segments)
    {
        List<LocalSegment> run = [segments[0]];
        foreach (LocalSegment segment in segments.Skip(1))
        {
            if (segment.MediaId != run[^1].MediaId || segment.StreamIndex != run[^1].StreamIndex || segment.Offset < run[^1].OffsetEnd - TimeSpan.FromMilliseconds(1))
            {
                yield return [.. run];
                run.Clear();
            }

            run.Add(segment);
        }

        yield return [.. run];
    }

    private static IEnumerable<string> Timed(LocalSegment[] run, ProbedStream stream)
    {
        if (run is not [{ Offset.Ticks: 0, Speed: 1 }])
        {
            string[] inside = run.Select(part => $"gte(t,{Number.Of(part.Offset.TotalSeconds - Early)})*lt(t,{Number.Of(part.OffsetEnd.TotalSeconds - Early)})").ToArray();
            IEnumerable<string> moved = run.Zip(inside, (part, condition) =>
                $"{condition.Replace("(t,", "(T,", StringComparison.Ordinal)}*((T-{Number.Of(part.Offset)})/{Number.Of(part.Speed)}+{Number.Of(part.Start - run[0].Start)})");
            yield return $"select='{string.Join('+', inside)}'";
            yield return $"setpts='({string.Join('+', moved)})/TB'";
        }
        else
        {
            yield return $"trim=end={Number.Of(run[0].Duration.TotalSeconds - Early)}";
        }

        // Twice as fast would be twice the frames a second. The last frame of what is slowed down has to be held.
        if (run.Any(part => part.Speed != 1) && stream is { IsConstantRate: true, FrameRateText: { } rate })
        {
            yield return $"fps={rate}";
            yield return "tpad=stop_mode=clone:stop=-1";
            yield return $"trim=end={Number.Of((run[^1].End - run[0].Start).TotalSeconds - Early)}";
        }
    }

    private static string Source(RenderComposition render, LocalSegment part) => $"[{render.Input(render.Media(part.MediaId))}:{part.StreamIndex}]";

    private static ProbedStream Stream(RenderComposition render, LocalSegment part) =>
        render.Media(part.MediaId).Probe.Streams.FirstOrDefault(stream => stream.Index == part.StreamIndex && stream.Type == "video")
        ?? throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: stream {part.StreamIndex} of '{render.Media(part.MediaId).FileName}' is no picture.");
}
