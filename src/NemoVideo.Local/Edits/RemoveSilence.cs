using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes the pauses out of the video: <c>remove-silence</c>.</summary>
internal sealed record RemoveSilence() : IEditStep
{
    /// <summary>How much of a pause is kept at each end of it, so that words are not clipped.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(120);

    /// <summary>The pauses, in order.</summary>
    internal IReadOnlyList<Pause> Pauses { get; init; } = [];

    public string Say() => "take out the pauses";

    public JsonObject ToPlan() => new() { ["op"] = "remove-silence" };

    public async ValueTask<IEditStep> PrepareAsync(LocalDraft draft, IReadOnlyList<LocalMedia> media, EditTools tools, CancellationToken cancellationToken) =>
        this with { Pauses = await Pause.FindAsync(tools.Programs, draft, media, cancellationToken).ConfigureAwait(false) };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        TimeSpan before = draft.Duration;
        (TimeSpan Start, TimeSpan End)[] cuts = Pauses
            .Select(pause => (
                Start: draft.OnFrame(pause.Start > TimeSpan.Zero ? pause.Start + Margin : TimeSpan.Zero, media),
                End: draft.OnFrame(pause.End < before ? pause.End - Margin : before, media)))
            .Where(cut => cut.Start < cut.End)
            .ToArray();
        foreach ((TimeSpan start, TimeSpan end) in Enumerable.Reverse(cuts))
            draft.Cut(start, end);
        return new EditReport(cuts.Length == 0
            ? "There are no pauses to take out."
            : string.Create(CultureInfo.InvariantCulture, $"Took out {cuts.Length} {(cuts.Length == 1 ? "pause" : "pauses")}, {(before - draft.Duration).TotalSeconds:0.##} s together."));
    }
}
