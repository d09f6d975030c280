namespace NemoVideo.Local;

/// <summary>The filters that change how the picture looks.</summary>
internal static class PictureLook
{
    /// <summary>The longer and the shorter side of an encoded picture at most, unless another size was asked for.</summary>
    private const int LongestSide = 1920;
    private const int ShortestSide = 1080;

    /// <summary>The filters for a picture, in the order in which they are applied.</summary>
    /// <param name="render">The render, which the titles' script is made for.</param>
    /// <param name="picture">The picture, as it comes from its file, turned as players show it.</param>
    internal static IEnumerable<string> Filters(RenderComposition render, ProbedStream picture)
    {
        PictureStyle look = render.Timeline.Picture.Look;
        (int Width, int Height) size = picture.Size ?? throw new NemoException(NemoErrorCode.UnsupportedMedia, "The size of the picture is not known.");
        List<string> filters = ["scale=iw*sar:ih", "setsar=1"];
        switch (look.Rotation)
        {
            case 90:
                filters.Add("transpose=clock");
                size = (size.Height, size.Width);
                break;
            case 180:
                filters.AddRange(["hflip", "vflip"]);
                break;
            case 270:
                filters.Add("transpose=cclock");
                size = (size.Height, size.Width);
                break;
        }

        // What is shown wide may be stored narrow, so sizes are in pixels only after the first filter.
        if (look.Ratio is { } ratio)
        {
            (int Width, int Height) shaped = Shaped(size, (double)ratio.Width / ratio.Height, look.IsPadded);
            filters.Add(look.IsPadded ? $"pad={shaped.Width}:{shaped.Height}:-1:-1" : $"crop={shaped.Width}:{shaped.Height}");
            size = shaped;
        }

        (int Width, int Height) scaled = Scaled(size, look.Height);
        if (scaled != size)
            filters.Add($"scale={scaled.Width}:{scaled.Height}");
        filters.AddRange(Texts(render, scaled));
        if (look.FadeIn > TimeSpan.Zero)
            filters.Add($"fade=t=in:st=0:d={Number.Of(look.FadeIn)}");
        if (look.FadeOut > TimeSpan.Zero)
            filters.Add($"fade=t=out:st={Number.Of(render.Timeline.Duration - look.FadeOut)}:d={Number.Of(look.FadeOut)}");

        // Every player shows pictures whose colour is sampled like this.
        filters.Add("format=yuv420p");
        return filters;
    }

    /// <summary>The filters that draw titles and burnt subtitles. Their files lie in the folder that ffmpeg works in, so that no path has to be written as filter syntax.</summary>
    private static IEnumerable<string> Texts(RenderComposition render, (int Width, int Height) size)
    {
        foreach (SubtitleTrack track in render.Timeline.Subtitles.Where(track => track.IsBurnt))
            yield return "ass=" + Path.GetFileName(SubtitleFiles.AddTo(render, track.Segments, "ass"));
        if (render.Timeline.Titles.Count > 0)
            yield return "ass=" + Path.GetFileName(render.Prepare(".ass", (path, _, cancellationToken) => File.WriteAllTextAsync(path, TitleScript.Write(render.Timeline.Titles, size), cancellationToken)));
    }

    private static (int Width, int Height) Shaped((int Width, int Height) size, double ratio, bool isPadded)
    {
        bool isWider = (double)size.Width / size.Height > ratio;
        return isWider != isPadded ? (Even(size.Height * ratio), Even(size.Height)) : (Even(size.Width), Even(size.Width / ratio));
    }

    private static (int Width, int Height) Scaled((int Width, int Height) size, int? height)
    {
        int shorter = Math.Min(size.Width, size.Height);
        int longer = Math.Max(size.Width, size.Height);
        double scale = height is { } asked ? (double)asked / shorter : Math.Min(1, Math.Min((double)LongestSide / longer, (double)ShortestSide / shorter));
        return (Even(size.Width * scale), Even(size.Height * scale));
    }

    /// <summary>Encoders want even sides for colour that is sampled at half the size.</summary>
    private static int Even(double side) => Math.Max(2, (int)Math.Round(side / 2) * 2);
}
