namespace NemoVideo.Benchmarks;

/// <summary>How like a sound is to another.</summary>
/// <param name="Ratio">The scale-invariant ratio of signal to distortion (https://arxiv.org/abs/1811.02508), in dB, at the delay.</param>
/// <param name="Delay">By how many milliseconds it is late.</param>
internal readonly record struct Score(double Ratio, double Delay)
{
    /// <summary>The longest delay that is looked for, in samples.</summary>
    private const int LongestDelay = 3000;

    internal static Score Of(Sound wanted, Sound sound)
    {
        int delay = Enumerable.Range(-100, LongestDelay).AsParallel().MaxBy(lag => Product(wanted.Samples, sound.Samples, lag, step: 7));
        return new Score(RatioOf(wanted, sound, delay), 1000.0 * delay / wanted.Rate);
    }

    internal static double RatioOf(Sound wanted, Sound sound, int delay)
    {
        double energy = Product(wanted.Samples, wanted.Samples, 0, step: 1);
        double scale = Product(wanted.Samples, sound.Samples, delay, step: 1) / energy;
        double distortion = 0;
        for (int i = Math.Max(0, -delay); i < wanted.Samples.Length && i + delay < sound.Samples.Length; i++)
            distortion += Math.Pow(sound.Samples[i + delay] - (scale * wanted.Samples[i]), 2);
        return 10 * Math.Log10(scale * scale * energy / distortion);
    }

    public override string ToString() => $"{Ratio:0.0} ({Delay:0.0} ms)";

    private static double Product(float[] wanted, float[] sound, int delay, int step)
    {
        double sum = 0;
        for (int i = Math.Max(0, -delay); i < wanted.Length && i + delay < sound.Length; i += step)
            sum += wanted[i] * sound[i + delay];
        return sum;
    }
}
