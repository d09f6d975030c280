using System.Runtime.InteropServices;
using System.Text.Json;

namespace NemoVideo.Benchmarks;

/// <summary>A file as a player shows it: each frame and sample at the time that the file gives it.</summary>
/// <param name="Start">When the file begins.</param>
/// <param name="Duration">How long it says that it is.</param>
/// <param name="Picture">The frames of its moving picture, in order; none where it has none.</param>
/// <param name="Sounds">Its sounds.</param>
internal sealed record Played(double Start, double Duration, IReadOnlyList<Frame> Picture, IReadOnlyList<PlayedSound> Sounds)
{
    internal static async Task<Played> ReadAsync(string path)
    {
        using JsonDocument probed = JsonDocument.Parse(await Programs.RunAsync("ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", path));
        JsonElement format = probed.RootElement.GetProperty("format");
        JsonElement[] streams = [.. probed.RootElement.GetProperty("streams").EnumerateArray()];
        ILookup<int, (double Time, double Duration)> frames = await FramesAsync(path);
        int? picture = streams.Where(stream => Kind(stream) == "video" && stream.GetProperty("disposition").GetProperty("attached_pic").GetInt32() == 0)
            .Select(stream => (int?)stream.GetProperty("index").GetInt32()).FirstOrDefault();
        List<PlayedSound> sounds = [];
        foreach (JsonElement stream in streams.Where(stream => Kind(stream) == "audio"))
        {
            int index = stream.GetProperty("index").GetInt32();
            byte[] samples = await Programs.RunAsync("ffmpeg", "-nostdin", "-v", "error", "-i", path, "-map", $"0:{index}", "-ac", "1", "-ar", Format.Number(Marks.Rate), "-f", "f32le", "pipe:1");
            sounds.Add(new PlayedSound(
                frames[index].Select(frame => frame.Time).FirstOrDefault(), MemoryMarshal.Cast<byte, float>(samples).ToArray(), stream.GetProperty("channels").GetInt32(), Time(stream, "duration")));
        }

        return new Played(Time(format, "start_time") ?? 0, Time(format, "duration") ?? 0, picture is { } number ? await PictureAsync(path, number, [.. frames[number]]) : [], sounds);
    }

    private static async Task<Frame[]> PictureAsync(string path, int index, (double Time, double Duration)[] times)
    {
        byte[] grey = await Programs.RunAsync("ffmpeg", "-nostdin", "-v", "error", "-i", path, "-map", $"0:{index}", "-vf", "crop=iw/4:ih/4,scale=4:4:flags=area", "-fps_mode", "passthrough", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1");
        if (grey.Length / 16 != times.Length)
            throw new InvalidOperationException($"{path}: {times.Length} frames by ffprobe, and {grey.Length / 16} by ffmpeg.");
        return times.Select((frame, i) => new Frame(frame.Time, frame.Duration, grey.AsSpan(16 * i, 16).ToArray().Average(value => (double)value))).ToArray();
    }

    private static async Task<ILookup<int, (double Time, double Duration)>> FramesAsync(string path)
    {
        byte[] output = await Programs.RunAsync("ffprobe", "-v", "error", "-show_entries", "frame=stream_index,best_effort_timestamp_time,pkt_duration_time", "-of", "compact=p=0", path);
        return System.Text.Encoding.UTF8.GetString(output).Split('\n').Where(line => line.StartsWith("stream_index", StringComparison.Ordinal))
            .Select(line => line.Split('|').Where(field => field.Contains('=', StringComparison.Ordinal)).Select(field => field.Split('=')).DistinctBy(field => field[0]).ToDictionary(field => field[0], field => field[1]))
            .ToLookup(fields => int.Parse(fields["stream_index"], Format.Culture), fields =>
                (Format.Parse(fields.GetValueOrDefault("best_effort_timestamp_time")) ?? double.NaN, Format.Parse(fields.GetValueOrDefault("pkt_duration_time")) ?? 0));
    }

    private static string? Kind(JsonElement stream) => stream.GetProperty("codec_type").GetString();

    private static double? Time(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? Format.Parse(value.GetString()) : null;
}
