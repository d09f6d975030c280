namespace NemoVideo.Benchmarks;

/// <summary>A decoded sound, mono at <see cref="Marks.Rate"/>.</summary>
/// <param name="Start">When its first sample is heard, in seconds of its file.</param>
/// <param name="Samples">The samples.</param>
/// <param name="Channels">How many channels it had.</param>
/// <param name="Declared">How long the file says that it is, in seconds; null where it does not say.</param>
internal sealed record PlayedSound(double Start, float[] Samples, int Channels, double? Declared)
{
    internal double Seconds => (double)Samples.Length / Marks.Rate;
}
