namespace NemoVideo.Local;

/// <summary>What brings a sound track of the result to its loudness.</summary>
/// <param name="Gain">The gain in dB; 0 where it is as loud as it should be.</param>
/// <param name="Ceiling">Where its peaks are taken down to after that, in dBTP, -24 to 0; null where none has to be.</param>
/// <param name="Limiting">By how many dB the highest peak is taken down by that.</param>
internal readonly record struct MixLevel(double Gain, double? Ceiling = null, double Limiting = 0)
{
    /// <summary>Leaves the sound as it is.</summary>
    internal static readonly MixLevel AsItIs;

    /// <summary>The filters that do it.</summary>
    /// <remarks>
    /// Peaks between the samples are seen at four times the rate. Without asc, the limiter of ffmpeg 5.1.9 lets through what more
    /// than two channels have, and cuts it off at the ceiling.
    /// </remarks>
    internal IEnumerable<string> Filters(SoundFormat format)
    {
        if (Gain != 0)
            yield return $"volume={Number.Of(Gain)}dB";
        if (Ceiling is not { } ceiling)
            yield break;
        yield return $"aresample={4 * format.Rate}";
        yield return $"alimiter=limit={Number.Of(Math.Pow(10, ceiling / 20))}:attack=3:release=20:asc=1:level=disabled:latency=enabled";
        yield return $"aresample={format.Rate}";
    }
}
