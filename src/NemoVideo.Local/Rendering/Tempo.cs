namespace NemoVideo.Local;

/// <summary>Plays sound faster or slower, its pitch kept.</summary>
internal static class Tempo
{
    /// <summary>Up to this difference, which no ear can tell by the pitch (1.7 cents), a speed is the drift of a clock, and taken out by resampling.</summary>
    private const double LargestDrift = 0.001;

    /// <summary>The filters for a speed. Outside of a half and a double, atempo leaves sound out instead of blending it, so it is used several times.</summary>
    internal static IEnumerable<string> Filters(double speed, int rate)
    {
        if (speed != 1 && Math.Abs(speed - 1) <= LargestDrift)
        {
            (int taken, int played) = Ratio(speed, rate);
            yield return $"aresample={taken}";
            yield return $"asetrate={played}";
            yield return $"aresample={rate}";
            yield break;
        }

        for (; speed > 2; speed /= 2)
            yield return "atempo=2";
        for (; speed < 0.5; speed *= 2)
            yield return "atempo=0.5";
        if (speed != 1)
            yield return $"atempo={Number.Of(speed)}";
    }

    /// <summary>
    /// Two rates that make up a speed. Rates are whole numbers, and one part in 48,000 would be 75 ms in an hour; so pairs a little
    /// above four times the rate are tried for the one that comes nearest.
    /// </summary>
    private static (int Taken, int Played) Ratio(double speed, int rate)
    {
        int best = Enumerable.Range(4 * rate, rate / 4).MinBy(taken => Math.Abs((Math.Round(taken * speed) / taken) - speed));
        return (best, (int)Math.Round(best * speed));
    }
}
