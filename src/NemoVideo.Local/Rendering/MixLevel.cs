namespace NemoVideo.Local;

/// <summary>What brings a sound track of the result to its loudness.</summary>
/// <param name="Gain">The gain in dB; 0 where it is as loud as it should be.</param>
/// <param name="IsLimited">Whether its peaks have to be taken down.</param>
internal readonly record struct MixLevel(double Gain, bool IsLimited)
{
    /// <summary>Leaves the sound as it is.</summary>
    internal static readonly MixLevel AsItIs;

    /// <summary>The filters that do it.</summary>
    internal IEnumerable<string> Filters(SoundFormat format)
    {
        if (Gain != 0)
            yield return $"volume={Number.Of(Gain)}dB";
        if (!IsLimited)
            yield break;

        // Peaks between the samples are seen at four times the rate.
        double ceiling = Math.Pow(10, Leveling.Ceiling / 20);
        yield return $"aresample={4 * format.Rate}";
        yield return $"alimiter=limit={Number.Of(ceiling)}:attack=1:release=50:level=disabled:latency=enabled";
        yield return $"aresample={format.Rate}";
    }
}
