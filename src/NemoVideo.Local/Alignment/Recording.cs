using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NemoVideo.Local;

/// <summary>
/// The sound of a file, decoded to mono at 8 kHz into a temporary file that goes with this object: any stretch can be read
/// at any time and from any thread, and memory does not grow with the length. Ten hours take 576 MB of disk.
/// </summary>
internal sealed class Recording : IDisposable
{
    /// <summary>Samples a second. Speech and most of music can be told apart by what is under 4 kHz.</summary>
    internal const int SampleRate = 8000;

    private const int Chunk = 1 << 16;

    /// <summary>A quarter of a second, the step in which the loudest stretch is looked for.</summary>
    private const int Frame = SampleRate / 4;

    /// <summary>What is quieter on average, in dB of full scale, is no sound.</summary>
    private const double Silence = -90;

    private readonly SafeFileHandle _samples;

    private Recording(SafeFileHandle samples)
    {
        _samples = samples;
        Length = RandomAccess.GetLength(samples) / sizeof(short);
    }

    /// <summary>The length in samples, from the start of the file's timeline, at which the sound need not begin.</summary>
    internal long Length { get; }

    /// <summary>The length in seconds.</summary>
    internal double Seconds => (double)Length / SampleRate;

    /// <summary>Decodes the main sound track of a file.</summary>
    /// <exception cref="NemoException">
    /// <see cref="NemoErrorCode.MediaNotFound"/>, or <see cref="NemoErrorCode.UnsupportedMedia"/> when the file cannot be read or has no sound.
    /// </exception>
    internal static async Task<Recording> DecodeAsync(FfmpegInstallation programs, string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new NemoException(NemoErrorCode.MediaNotFound, $"There is no file '{path}'.");
        ProbedMedia media = await MediaProbe.ReadAsync(programs, path, cancellationToken).ConfigureAwait(false);
        ProbedStream sound = media.MainSound ?? throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' has no sound.");
        return await DecodeAsync(programs, path, sound, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Decodes a sound track of a file.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.UnsupportedMedia"/> when it cannot be decoded.</exception>
    internal static async Task<Recording> DecodeAsync(FfmpegInstallation programs, string path, ProbedStream sound, CancellationToken cancellationToken)
    {
        // first_pts: a sound that begins after the picture keeps its distance, as samples count from the start of the file.
        string filters = string.Create(CultureInfo.InvariantCulture, $"aresample={SampleRate}:async=1:first_pts=0,aformat=sample_fmts=s16:channel_layouts=mono");

        // Half and half would lose a sound that is the same on both sides with one of them turned round.
        if (sound.Channels == 2)
            filters = "pan=mono|c0=0.6*c0+0.4*c1," + filters;
        string[] arguments = ["-v", "error", "-nostdin", .. FfmpegRun.Input(path), "-map", $"0:{sound.Index}", "-af", filters, "-f", "s16le", "pipe:1"];

        SafeFileHandle file = OpenTemporary();
        try
        {
            await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, output => SaveAsync(output, file), cancellationToken).ConfigureAwait(false);
            return new Recording(file);
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is FfmpegFailedException failure)
                throw new NemoException(NemoErrorCode.UnsupportedMedia, $"The sound of '{path}' cannot be decoded: {failure.Reason}", e);
            throw;
        }
    }

    /// <summary>Reads a stretch, at full scale from -1 to 1; before the start and past the end there is silence.</summary>
    internal void Read(long start, Span<float> samples)
    {
        samples.Clear();
        long first = Math.Max(start, 0);
        int count = (int)Math.Min(samples.Length - (first - start), Length - first);
        if (count <= 0)
            return;

        short[] raw = new short[count];
        RandomAccess.Read(_samples, MemoryMarshal.AsBytes(raw.AsSpan()), first * sizeof(short));
        Span<float> target = samples[(int)(first - start)..];
        for (int i = 0; i < count; i++)
            target[i] = raw[i] / 32768f;
    }

    /// <summary>Reads a stretch faster or slower than it was recorded: between samples, by a cubic through four of them.</summary>
    /// <param name="position">Where to begin, in samples and parts of one.</param>
    /// <param name="speed">How far to go on from one sample to the next.</param>
    /// <param name="length">How many samples to read.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal float[] ReadAt(double position, double speed, int length)
    {
        long first = (long)Math.Floor(position) - 1;
        float[] samples = new float[(int)(length * speed) + 8];
        Read(first, samples);
        float[] read = new float[length];
        for (int i = 0; i < length; i++)
        {
            double at = position - first + (i * speed);
            int k = (int)at;
            float x = (float)(at - k);
            float a = samples[k - 1], b = samples[k], c = samples[k + 1], d = samples[k + 2];
            read[i] = (-a * x * (x - 1) * (x - 2) / 6) + (b * (x + 1) * (x - 1) * (x - 2) / 2) - (c * (x + 1) * x * (x - 2) / 2) + (d * (x + 1) * x * (x - 1) / 6);
        }

        return read;
    }

    /// <summary>Finds where in a range the sound is loudest, as there is most to recognise it by.</summary>
    /// <param name="from">The start of the range, in samples.</param>
    /// <param name="to">The end of the range, in samples.</param>
    /// <param name="length">The length of the stretch, in samples, and no longer than the range.</param>
    /// <returns>The first sample of the stretch; null when there is only silence.</returns>
    internal long? FindLoudest(long from, long to, int length)
    {
        float[] samples = new float[Frame];
        int frames = length / Frame;
        List<double> levels = [];
        double sum = 0;
        double loudest = Silence * frames;
        long? start = null;
        for (long frame = from; frame + Frame <= to; frame += Frame)
        {
            // Decibels, so that a knock on the microphone does not make a stretch loud.
            Read(frame, samples);
            levels.Add(10 * Math.Log10((Product.Of(samples, samples) / Frame) + 1e-12));
            sum += levels[^1] - (levels.Count > frames ? levels[^(frames + 1)] : 0);
            if (levels.Count >= frames && sum > loudest)
                (loudest, start) = (sum, Math.Max(from, frame + Frame - length));
        }

        return start;
    }

    public void Dispose() => _samples.Dispose();

    private static SafeFileHandle OpenTemporary()
    {
        string path = Path.Combine(Path.GetTempPath(), $"nemo-{Guid.NewGuid():N}.pcm");
        SafeFileHandle file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);

        // Elsewhere than on Windows an open file needs no name, and one without a name is not left behind when the process is killed.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }

    private static async Task SaveAsync(Stream output, SafeFileHandle file)
    {
        byte[] buffer = new byte[Chunk];
        long length = 0;
        int read;
        while ((read = await output.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            RandomAccess.Write(file, buffer.AsSpan(0, read), length);
            length += read;
        }
    }
}
