using System.Diagnostics;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using NemoVideo.Cloud;

namespace NemoVideo.Benchmarks;

/// <summary>
/// A stream of 100,000 events through our reader, over the same bytes through the bare parser that it is built on, and through that
/// parser with a bare JSON reader behind it, which is the least that anybody needs who wants to know what an event says.
/// </summary>
internal static class EventStream
{
    private const int Events = 100_000;
    private const int Rounds = 7;

    private static readonly string[] Mix =
    [
        """data: {"content":{"parts":[{"text":"I'll replace the audio track now and keep the picture as it is."}],"role":"model"},"finishReason":"STOP","usageMetadata":{"candidatesTokenCount":14,"promptTokenCount":812,"totalTokenCount":826},"invocationId":"e-0b1d6a34","author":"nemo_agent","actions":{"stateDelta":{},"artifactDelta":{},"requestedAuthConfigs":{}},"id":"k3Zt81Qa","timestamp":1773800000.123456}""",
        """data: {"content":{"parts":[{"functionCall":{"id":"adk-2","args":{"ops":[{"op":"add_bgm"},{"op":"mute","track":1}]},"name":"edit_multitrack"}}],"role":"model"},"invocationId":"e-0b1d6a34","author":"nemo_agent","actions":{"stateDelta":{},"artifactDelta":{},"requestedAuthConfigs":{}},"longRunningToolIds":[],"id":"a3","timestamp":1773800192.0}""",
        "data:",
        """data: {"content":{"parts":[{"functionResponse":{"id":"adk-2","name":"edit_multitrack","response":{"status":"success"}}}],"role":"user"},"invocationId":"e-0b1d6a34","author":"nemo_agent","actions":{"stateDelta":{"draft":{"d":10000,"t":[{"tt":0,"sg":[{"d":10000}]},{"tt":1,"sg":[{"d":10000}]}]}},"artifactDelta":{},"requestedAuthConfigs":{}},"id":"a4","timestamp":1773800205.1}""",
    ];

    internal static async Task RunAsync()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Events).Select(i => Mix[i % Mix.Length] + "\n\n")));
        List<double> bare = [];
        List<double> walked = [];
        List<double> ours = [];
        for (int round = 0; round <= Rounds; round++)
        {
            (double b, double w, double o) = (await TimeAsync(() => BareAsync(bytes)), await TimeAsync(() => WalkedAsync(bytes)), await TimeAsync(() => OursAsync(bytes)));
            if (round > 0)
            {
                bare.Add(b);
                walked.Add(w);
                ours.Add(o);
            }
        }

        Console.WriteLine($"{Events:N0} events, {bytes.Length / 1e6:0.0} MB, median of {Rounds} (after one to warm up), in turns:");
        Print("bare SseParser", bare, bytes);
        Print("SseParser and Utf8JsonReader", walked, bytes);
        Print("our agent stream", ours, bytes);
        Console.WriteLine($"  ours to the bare parser {Median(bare) / Median(ours):0.00}, to parser and JSON reader {Median(walked) / Median(ours):0.00}");
    }

    private static void Print(string what, List<double> times, byte[] bytes) =>
        Console.WriteLine($"  {what,-28}  {Median(times),7:0.0} ms  {bytes.Length / 1e3 / Median(times),7:0} MB/s");

    private static async Task BareAsync(byte[] bytes)
    {
        await foreach (SseItem<string> _ in SseParser.Create(new MemoryStream(bytes)).EnumerateAsync())
        {
        }
    }

    private static async Task WalkedAsync(byte[] bytes)
    {
        await foreach (SseItem<bool> _ in SseParser.Create(new MemoryStream(bytes), (_, data) => Walk(data)).EnumerateAsync())
        {
        }

        static bool Walk(ReadOnlySpan<byte> data)
        {
            if (data.IsEmpty)
                return false;
            var reader = new Utf8JsonReader(data);
            while (reader.Read())
            {
            }

            return true;
        }
    }

    private static async Task OursAsync(byte[] bytes)
    {
        TimeProvider time = TimeProvider.System;
        await foreach (AgentEvent _ in AgentStream.ReadAsync(new MemoryStream(bytes), time.GetTimestamp(), time, CancellationToken.None))
        {
        }
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        long began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
