using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace NemoVideo.Cloud.Tests;

/// <summary>Streams and drafts with anything done to them end in what they say, or in one of our own errors, never in anything else.</summary>
public class MutationTests
{
    private const string Draft =
        """{"d":10000,"m":{"title":"Ünïcode 🎵","width":1920},"t":[{"tt":0,"sg":[{"d":10000,"s":0,"src":"https://x/y.mp4"}]},{"tt":1,"n":"BGM","sg":[{"d":1e4,"v":0.35,"n":"Lo-fi"},{"d":"5000","v":"35%"}]},{"tt":7,"sg":[{"d":3000,"tx":"Hello"}]},{"tt":99}],"x":null}""";

    /// <summary>The same cases in every run.</summary>
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260102, 1);

    [Fact]
    public void A_stream_with_anything_done_to_it_ends_in_events_or_in_our_own_errors()
    {
        byte[] all = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Examples")).Order().SelectMany(File.ReadAllBytes).ToArray();
        Prop.ForAll(Mutations(all), bytes =>
        {
            try
            {
                AgentStreamTests.SummariesAsync(ScriptedStream.Whole(bytes)).GetAwaiter().GetResult();
            }
            catch (Exception e) when (e is IOException or InvalidDataException or TimeoutException)
            {
                // What the backend turns into errors of ours.
            }
        }).Check(Cases);
    }

    [Fact]
    public void A_draft_with_anything_done_to_it_is_read_or_refused_and_never_changed()
    {
        NemoTimeline original = NemoTimeline.Parse(Draft);
        Prop.ForAll(Mutations(Encoding.UTF8.GetBytes(Draft)), bytes =>
        {
            string text = Encoding.UTF8.GetString(bytes);
            try
            {
                NemoTimeline timeline = NemoTimeline.Parse(text);
                _ = timeline.ToString() + string.Concat(TimelineComparer.Compare(original, timeline)) + string.Concat(TimelineComparer.Compare(timeline, original));
                return timeline.DraftJson is null || text.Contains(timeline.DraftJson, StringComparison.Ordinal);
            }
            catch (NemoException e)
            {
                return e.Code == NemoErrorCode.DraftInvalid;
            }
        }).Check(Cases);
    }

    /// <summary>Bytes changed, dropped, doubled and moved, at a few places of the test library's choice.</summary>
    private static Arbitrary<byte[]> Mutations(byte[] original) => Arb.From(
        from edits in Gen.Zip(Gen.Choose(0, original.Length - 1), Gen.Zip(Gen.Choose(0, 4), Gen.Choose(0, 255))).NonEmptyListOf()
        select edits.Aggregate(original, (bytes, edit) => Mutate(bytes, edit.Item1 % Math.Max(1, bytes.Length), edit.Item2.Item1, (byte)edit.Item2.Item2)));

    private static byte[] Mutate(byte[] bytes, int at, int how, byte value) => bytes.Length == 0 ? [value] : how switch
    {
        0 => [.. bytes[..at], value, .. bytes[(at + 1)..]],
        1 => [.. bytes[..at], .. bytes[(at + 1)..]],
        2 => [.. bytes[..at], value, .. bytes[at..]],
        3 => bytes[..Math.Max(1, at)],
        _ => [.. bytes[at..], .. bytes[..at]],
    };
}
