using System.Globalization;
using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>Finds out what is in a file, and whether it is something that can be worked with.</summary>
internal static class MediaProbe
{
    /// <summary>Probes a file with ffprobe.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.UnsupportedMedia"/> when ffprobe cannot read it.</exception>
    internal static async Task<ProbedMedia> ReadAsync(FfmpegInstallation programs, string path, CancellationToken cancellationToken)
    {
        string[] arguments = ["-v", "error", "-print_format", "json", "-show_format", "-show_streams", .. FfmpegRun.Input(path)];
        JsonElement raw = default;
        try
        {
            await FfmpegRun.RunAsync(programs.Ffprobe, arguments, async output =>
            {
                using JsonDocument document = await JsonDocument.ParseAsync(output, cancellationToken: CancellationToken.None).ConfigureAwait(false);
                raw = document.RootElement.Clone();
            }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FfmpegFailedException or JsonException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string reason = e is FfmpegFailedException failure ? failure.Reason : "its description is malformed.";
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' cannot be read as media: {reason}", e);
        }

        return new ProbedMedia(raw);
    }

    /// <summary>When a stream ends; a file that does not say (a browser's recording, for one) is read through to find out.</summary>
    internal static async Task<TimeSpan> EndOfAsync(
        FfmpegInstallation programs, string path, ProbedMedia media, ProbedStream stream, CancellationToken cancellationToken)
    {
        if (media.EndOf(stream) is { } known && known > TimeSpan.Zero)
            return known;

        string[] arguments =
        [
            "-v", "error", "-nostdin", .. FfmpegRun.Input(path), "-map", $"0:{stream.Index}", "-c", "copy", "-f", "null", "-progress", "pipe:1", "-",
        ];
        TimeSpan end = TimeSpan.Zero;
        try
        {
            await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, async output =>
            {
                using var reader = new StreamReader(output);
                while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
                    end = OutTime(line) ?? end;
            }, cancellationToken).ConfigureAwait(false);
        }
        catch (FfmpegFailedException e)
        {
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"The length of '{path}' cannot be found out: {e.Reason}", e);
        }

        return end;
    }

    /// <summary>The time in a line of ffmpeg's -progress, if it is the one that has it.</summary>
    internal static TimeSpan? OutTime(string line) =>
        line.StartsWith("out_time_us=", StringComparison.Ordinal) &&
        long.TryParse(line.AsSpan("out_time_us=".Length), CultureInfo.InvariantCulture, out long microseconds) && microseconds >= 0
            ? TimeSpan.FromMicroseconds(microseconds)
            : null;
}
