namespace NemoVideo.Local;

/// <summary>How sound is worked on and encoded.</summary>
/// <param name="Rate">Samples a second.</param>
/// <param name="Layouts">The channel layouts to choose the nearest of, as ffmpeg names them.</param>
/// <param name="Channels">How many channels the best layout has.</param>
internal sealed record SoundFormat(int Rate, string Layouts, int Channels)
{
    /// <summary>The rates that all encoders take. Others (96 kHz recordings) are brought to the highest.</summary>
    private static readonly int[] Rates = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000];

    /// <summary>The format for a single sound: its own, in a layout that the encoders have a word for; 5.1 with side speakers is one that they do not.</summary>
    internal static SoundFormat Of(ProbedStream sound) => new(RateOf(sound), "mono|stereo|3.0|4.0|5.0|5.1|7.1", sound.Channels ?? 2);

    /// <summary>The format for sounds that are mixed: the highest rate and the most channels among them.</summary>
    internal static SoundFormat Of(IReadOnlyCollection<ProbedStream> sounds)
    {
        if (sounds.Count == 1)
            return Of(sounds.First());
        int channels = sounds.Max(sound => sound.Channels ?? 2) switch { 1 => 1, < 6 => 2, < 8 => 6, _ => 8 };
        return new SoundFormat(sounds.Max(RateOf), channels switch { 1 => "mono", 2 => "stereo", 6 => "5.1", _ => "7.1" }, channels);
    }

    /// <summary>Bit rates in kbit/s at which AAC is held to be transparent: 96 a channel for one and two, 64 for more.</summary>
    internal int BitRate => Channels <= 2 ? 96 * Channels : 64 * Channels;

    /// <summary>The number of the sample at a time.</summary>
    internal long SampleAt(TimeSpan time) => (long)Math.Round(time.TotalSeconds * Rate);

    private static int RateOf(ProbedStream sound) => sound.SampleRate is { } rate && Rates.Contains(rate) ? rate : Rates[^1];
}
