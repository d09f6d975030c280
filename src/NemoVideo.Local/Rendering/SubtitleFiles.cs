namespace NemoVideo.Local;

/// <summary>Makes files of subtitles that fit the timeline, from files of their own or from those inside a video.</summary>
internal static class SubtitleFiles
{
    /// <summary>Has a file of subtitles made before the render.</summary>
    /// <param name="render">The render.</param>
    /// <param name="segments">Which parts of which file are shown when.</param>
    /// <param name="format">The format: <c>srt</c> or <c>ass</c>.</param>
    /// <returns>The path of the file.</returns>
    internal static string AddTo(RenderComposition render, IReadOnlyList<LocalSegment> segments, string format)
    {
        LocalMedia file = render.Media(segments[0].MediaId);
        string stream = $"0:{segments[0].StreamIndex}";
        if (segments is [{ Start.Ticks: 0, Offset.Ticks: 0, Speed: 1 }])
            return Convert(render, file.FullPath, stream, format);

        string original = Convert(render, file.FullPath, stream, "srt");
        string moved = render.Prepare(".srt", async (path, _, cancellationToken) => await File.WriteAllTextAsync(
            path, SubtitleTimes.Move(await File.ReadAllTextAsync(original, cancellationToken).ConfigureAwait(false), segments), cancellationToken).ConfigureAwait(false));
        return format == "srt" ? moved : Convert(render, moved, "0:0", format);
    }

    private static string Convert(RenderComposition render, string from, string stream, string format) =>
        render.Prepare("." + format, path => [.. FfmpegRun.Input(from), "-map", stream, "-f", format, "file:" + path]);
}
