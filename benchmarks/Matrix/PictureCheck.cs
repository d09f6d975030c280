namespace NemoVideo.Benchmarks;

/// <summary>Compares the picture of a result with what should be shown.</summary>
internal static class PictureCheck
{
    /// <summary>How far a brightness may be off one of a step of 27 (levels of 8 bits).</summary>
    private const double Tolerance = 12;

    /// <summary>Half a millisecond is the rounding of Matroska's times; twice that, as both ends are rounded, and a little.</summary>
    private const double TimeTolerance = 0.0011;

    /// <summary>The frames that should be shown, in seconds of the timeline.</summary>
    internal static Frame[] Frames(Expected expected, IReadOnlyDictionary<string, Played> sources) => expected.Picture.SelectMany(piece =>
    {
        Played source = sources[piece.File];
        return source.Picture.Select(frame => frame with { Time = frame.Time - source.Start })
            .Where(frame => frame.Time > piece.Offset - 0.0015 && frame.Time < piece.Offset + (piece.Duration * piece.Speed) - 0.0015)
            .Select(frame => new Frame(piece.Start + ((frame.Time - piece.Offset) / piece.Speed), frame.Duration / piece.Speed, frame.Brightness));
    }).ToArray();

    /// <summary>Compares frame by frame.</summary>
    /// <param name="expected">What should be there.</param>
    /// <param name="shouldBe">Its frames.</param>
    /// <param name="picture">What is there.</param>
    /// <param name="isOnGrid">Whether the container has nothing but a number for each frame.</param>
    /// <param name="problems">What is wrong is added to these.</param>
    /// <returns>Where in the file the timeline begins, in seconds.</returns>
    internal static double Compare(Expected expected, Frame[] shouldBe, IReadOnlyList<Frame> picture, bool isOnGrid, List<string> problems)
    {
        bool isResampled = isOnGrid || IsResampled(expected);
        double frame = Math.Max(LongestFrame(shouldBe), isResampled ? LongestFrame(picture) : 0);
        double zero = picture[0].Time - shouldBe[0].Time;
        List<double> errors = [];
        int strange = 0;
        bool[] seen = new bool[shouldBe.Length];
        foreach (Frame shown in picture)
        {
            double time = shown.Time - zero;
            if (time < expected.FadeIn || time > expected.Duration - expected.FadeOut - frame)
                continue;
            int match = Enumerable.Range(0, shouldBe.Length)
                .Where(i => Math.Abs(shouldBe[i].Time - time) < (frame * 1.6) + TimeTolerance && Math.Abs(shouldBe[i].Brightness - shown.Brightness) < Tolerance)
                .DefaultIfEmpty(-1).MinBy(i => i < 0 ? 0 : Math.Abs(shouldBe[i].Time - time));
            if (match < 0)
            {
                strange++;
                continue;
            }

            seen[match] = true;
            errors.Add(time - shouldBe[match].Time);
        }

        if (errors.Count == 0)
        {
            problems.Add("picture: no frame is where it should be");
            return zero;
        }

        double middle = errors.Order().ElementAt(errors.Count / 2);
        zero += isResampled ? 0 : middle;
        int missing = Enumerable.Range(0, shouldBe.Length).Count(i => !seen[i] && shouldBe[i].Time >= expected.FadeIn && shouldBe[i].Time < expected.Duration - expected.FadeOut - (2 * frame));
        double worst = errors.Max(error => Math.Abs(error - (isResampled ? 0 : middle)));
        if (strange > 1)
            problems.Add($"picture: {strange} of {picture.Count} frames are not what should be shown");
        if (!isResampled && missing > 1 + expected.Picture.Count)
            problems.Add($"picture: {missing} of {shouldBe.Length} frames are missing");
        if (worst > (isResampled ? frame + TimeTolerance : TimeTolerance))
            problems.Add($"picture: a frame is {1000 * worst:0.0} ms off");
        double end = picture[^1].Time + picture[^1].Duration - zero;
        if (Math.Abs(picture[^1].Time - zero + shouldBe[^1].Duration - expected.Duration) > frame + TimeTolerance && Math.Abs(end - expected.Duration) > frame + TimeTolerance)
            problems.Add($"picture: ends at {end:0.000} s and not at {expected.Duration:0.000} s");
        return zero;
    }

    /// <summary>Whether frames are left out or shown again: where a part is played at another speed, or files are joined.</summary>
    internal static bool IsResampled(Expected expected) =>
        expected.Picture.Any(piece => piece.Speed != 1) || expected.Picture.Select(piece => piece.File).Distinct().Count() > 1;

    internal static double LongestFrame(IReadOnlyList<Frame> frames) => frames.Count < 2 ? 0.04 : frames.Zip(frames.Skip(1), (one, next) => next.Time - one.Time).Max();
}
