using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts a text over the picture: <c>title</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">When it appears; negative from the end; null for the engine's own choice.</param>
/// <param name="Length">How long it stays; null for the engine's own choice.</param>
/// <param name="Position">Where it stands, such as <c>top</c>, <c>center</c> or <c>bottom-right</c>; null for the engine's own choice.</param>
internal sealed record Title(string Text, TimeSpan? Start, TimeSpan? Length, string? Position) : IEditStep
{
    /// <summary>How long a title stays unless told otherwise.</summary>
    private static readonly TimeSpan DefaultLength = TimeSpan.FromSeconds(3);

    public string Say() => $"show '{Text}'{(Position is null ? "" : $" at the {Position}")}" + (Start, Length) switch
    {
        ({ } start, var length) when start < TimeSpan.Zero => $" for the last {Wording.Time(-start)}{(length is null || length == -start ? "" : $", for {Wording.Time(length.Value)}")}",
        ({ } start, { } length) => $" at {Wording.Time(start)} for {Wording.Time(length)}",
        ({ } start, null) => $" at {Wording.Time(start)}",
        (null, { } length) => $" for {Wording.Time(length)}",
        _ => "",
    };

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "title" };
        plan["text"] = Text;
        if (Start is { } start)
            plan["start_s"] = start.TotalSeconds;
        if (Length is { } length)
            plan["duration_s"] = length.TotalSeconds;
        if (Position is not null)
            plan["position"] = Position;
        return plan;
    }

    public async ValueTask<IEditStep> PrepareAsync(LocalDraft draft, IReadOnlyList<LocalMedia> media, EditTools tools, CancellationToken cancellationToken)
    {
        if (await FontCheck.FindMissingAsync(tools.Programs, Text, cancellationToken).ConfigureAwait(false) is { } missing)
            throw new NemoException(NemoErrorCode.NotSupported, $"No font on this machine has '{missing}', which the title needs; install one that does, such as a Noto font of its script.");
        return this;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        TimeSpan? end = Length is { } length && Start is { } begin ? begin + length : Start < TimeSpan.Zero ? null : (Start ?? TimeSpan.Zero) + (Length ?? DefaultLength);
        (TimeSpan start, TimeSpan stop) = new TimeRange(Start, end is { } e && e != TimeSpan.Zero ? e : null).Within(draft.Duration);
        TitlePosition position = Position is null ? TitlePosition.Center : TitlePositions.Read(Position)
            ?? throw new NemoException(NemoErrorCode.NotSupported, $"A title cannot stand at '{Position}'; it can at {string.Join(", ", TitlePositions.Names)}.");
        draft.AddTitle(new TitleSegment(Text, start, stop - start, position));
        return new EditReport(string.Create(CultureInfo.InvariantCulture, $"The title \"{Text}\" is shown from {start.TotalSeconds:0.##} s to {stop.TotalSeconds:0.##} s."));
    }
}
