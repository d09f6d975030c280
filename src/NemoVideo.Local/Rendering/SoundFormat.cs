namespace NemoVideo.Local;

/// <summary>How sound is worked on and encoded.</summary>
/// <param name="Rate">Samples a second.</param>
/// <param name="Layout">The channel layout, as ffmpeg names it.</param>
/// <param name="Channels">How many channels it has.</param>
internal sealed record SoundFormat(int Rate, string Layout, int Channels)
{
    /// <summary>The rates that all encoders take. Others (96 kHz recordings) are brought to the highest.</summary>
    private static readonly int[] Rates = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000];

    /// <summary>The layouts that the encoders have a word for; 5.1 with side speakers is one that they do not.</summary>
    private static readonly (int Channels, string Name)[] Layouts = [(1, "mono"), (2, "stereo"), (3, "3.0"), (4, "4.0"), (5, "5.0"), (6, "5.1"), (8, "7.1")];

    /// <summary>The format for a single sound: its own.</summary>
    internal static SoundFormat Of(ProbedStream sound) => With(RateOf(sound), sound.Channels ?? 2);

    /// <summary>The format for sounds that are mixed: the highest rate and the most channels among them.</summary>
    internal static SoundFormat Of(IReadOnlyCollection<ProbedStream> sounds) => sounds.Count == 1
        ? Of(sounds.First())
        : With(sounds.Max(RateOf), sounds.Max(sound => sound.Channels ?? 2) switch { 1 => 1, < 6 => 2, < 8 => 6, _ => 8 });

    /// <summary>The format with no more channels than an encoder takes.</summary>
    internal SoundFormat WithAtMost(int channels) => Channels > channels ? With(Rate, channels) : this;

    /// <summary>The format at a rate that a lossy encoder is good at.</summary>
    /// <remarks>Its delay is a number of samples: at 8 kHz, that of AAC is 128 ms, by which Matroska puts the picture off.</remarks>
    internal SoundFormat ForLossyEncoder() => Rate switch { >= 32000 => this, 11025 or 22050 => this with { Rate = 44100 }, _ => this with { Rate = 48000 } };

    /// <summary>Bit rates in kbit/s at which AAC is held to be transparent: 96 a channel for one and two, 64 for more.</summary>
    internal int BitRate => Channels <= 2 ? 96 * Channels : 64 * Channels;

    /// <summary>The number of the sample at a time.</summary>
    internal long SampleAt(TimeSpan time) => (long)Math.Round(time.TotalSeconds * Rate);

    private static SoundFormat With(int rate, int channels)
    {
        (int count, string name) = Array.Find(Layouts, layout => layout.Channels >= channels) is { Channels: > 0 } found ? found : Layouts[^1];
        return new SoundFormat(rate, name, count);
    }

    private static int RateOf(ProbedStream sound) => sound.SampleRate is { } rate && Rates.Contains(rate) ? rate : Rates[^1];
}
