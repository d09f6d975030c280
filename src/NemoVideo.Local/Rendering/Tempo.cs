using System.Numerics;

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
            yield return Stage(2, rate);
        for (; speed < 0.5; speed *= 2)
            yield return Stage(0.5, rate);
        if (speed != 1)
            yield return Stage(speed, rate);
    }

    /// <summary>
    /// One use of atempo, which works in windows of a power of two samples, at least a 24th of a second. As measured with ffmpeg 5.1.9 at 8, 16
    /// and 48 kHz and from half to twice the speed, it takes its sound from a quarter of a window too late, and does not hand out the last one.
    /// </summary>
    private static string Stage(double speed, int rate)
    {
        int window = (int)BitOperations.RoundUpToPowerOf2((uint)(rate / 24));
        return $"adelay={window / 4}S:all=1,apad=pad_len={window},atempo={Number.Of(speed)}";
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
