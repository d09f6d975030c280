using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Server;

/// <summary>Results as text for people and as JSON for programs.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.General) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Text(NemoEdit edit, NemoExport export)
    {
        IEnumerable<(string, string)> lines =
        [
            ("Source", edit.Source?.FullName ?? ""),
            .. edit.Changes.Select(change => ("Changed", change.ToString())),
            .. edit.Warnings.Concat(export.Warnings).Select(warning => ("Warning", warning)),
            ("File", string.Create(CultureInfo.InvariantCulture, $"{export.FullName} ({export.Length:N0} bytes)")),
        ];
        return Lines(lines) + (export.Proof is { } proof ? Environment.NewLine + Text(proof, export.Picture) : "");
    }

    internal static string Text(NemoProof proof, string? picture = null) => Lines(
    [
        ("Picture", proof.PictureUntouched switch
        {
            true => $"untouched (hash of its packets {proof.VideoHashBefore![..12].ToLowerInvariant()}… before and after)",
            false => picture ?? "changed",
            null => "none to compare",
        }),
        ("Length", string.Create(CultureInfo.InvariantCulture, $"{proof.DurationBefore.TotalSeconds:0.000} s -> {proof.DurationAfter.TotalSeconds:0.000} s")),
        ("Loudness", $"{Loudness(proof.LoudnessBefore, proof.TruePeakBefore)} -> {Loudness(proof.LoudnessAfter, proof.TruePeakAfter)}"),
        .. proof.SyncOffsetMilliseconds is { } offset ? new[] { ("Sync", string.Create(CultureInfo.InvariantCulture, $"{Math.Round(offset, 1) + 0:0.0} ms late against the old sound")) } : [],
        ("Kept", List(proof.StreamsKept)),
        ("Lost", List(proof.StreamsLost)),
        ("Added", List(proof.StreamsAdded)),
        ("Old sound", proof.OriginalAudible switch
        {
            true => string.Create(CultureInfo.InvariantCulture, $"still audible, at {proof.BleedDecibels:0.0} dB{(proof.SyncOffsetMilliseconds is null ? "" : ", or the same scene recorded anew")}"),
            false => string.Create(CultureInfo.InvariantCulture, $"gone (bleed under {proof.BleedDecibels:0.0} dB)"),
            null => "there was none",
        }),
    ]);

    internal static string Text(NemoSync sync) => Lines(
    [
        ("Offset", string.Create(CultureInfo.InvariantCulture, $"{sync.OffsetMilliseconds:0.00;-0.00;0.00} ms (positive: the other recording starts later)")),
        ("Drift", string.Create(CultureInfo.InvariantCulture, $"{sync.DriftPpm:0.0;-0.0;0.0} ppm (positive: the other recording has to be stretched)")),
        ("Right to", sync.UncertaintyMilliseconds is { } uncertainty ? string.Create(CultureInfo.InvariantCulture, $"{uncertainty:0.00} ms") : "unknown"),
        ("Score", string.Create(CultureInfo.InvariantCulture, $"{sync.Score:0.0} (at least {NemoSync.ConfidentScore:0} to be confident)")),
        ("Windows", string.Create(CultureInfo.InvariantCulture, $"{sync.AgreeingWindows} of {sync.Windows} agree")),
        ("Confident", sync.Doubt is { } doubt ? $"no: {doubt}" : "yes"),
    ]);

    internal static string Json(NemoSync sync) => new JsonObject
    {
        ["other"] = sync.FullName,
        ["reference"] = sync.Reference,
        ["offsetMilliseconds"] = Math.Round(sync.OffsetMilliseconds, 4),
        ["driftPpm"] = Math.Round(sync.DriftPpm, 4),
        ["score"] = Math.Round(sync.Score, 1),
        ["confident"] = sync.Confident,
        ["doubt"] = sync.Doubt,
        ["uncertaintyMilliseconds"] = sync.UncertaintyMilliseconds is { } uncertainty ? Math.Round(uncertainty, 4) : null,
        ["overlapSeconds"] = Math.Round(sync.Overlap.TotalSeconds, 3),
        ["windows"] = sync.Windows,
        ["agreeingWindows"] = sync.AgreeingWindows,
    }.ToJsonString(OneLine);

    internal static string Json(NemoEdit edit, NemoExport export) => new JsonObject
    {
        ["source"] = edit.Source?.FullName,
        ["instruction"] = edit.Instruction,
        ["outcome"] = edit.Outcome.ToString(),
        ["reply"] = edit.Reply,
        ["warnings"] = Array(edit.Warnings.Concat(export.Warnings)),
        ["changes"] = Array(edit.Changes.Select(change => change.ToString())),
        ["file"] = export.FullName,
        ["bytes"] = export.Length,
        ["picture"] = export.Picture,
        ["proof"] = export.Proof is { } proof ? Node(proof) : null,
    }.ToJsonString(OneLine);

    internal static string Json(NemoProof proof) => Node(proof).ToJsonString(OneLine);

    private static JsonObject Node(NemoProof proof) => new()
    {
        ["pictureUntouched"] = proof.PictureUntouched,
        ["videoHashBefore"] = proof.VideoHashBefore,
        ["videoHashAfter"] = proof.VideoHashAfter,
        ["durationBeforeSeconds"] = proof.DurationBefore.TotalSeconds,
        ["durationAfterSeconds"] = proof.DurationAfter.TotalSeconds,
        ["loudnessBeforeLufs"] = proof.LoudnessBefore,
        ["loudnessAfterLufs"] = proof.LoudnessAfter,
        ["truePeakBeforeDbtp"] = Finite(proof.TruePeakBefore),
        ["truePeakAfterDbtp"] = Finite(proof.TruePeakAfter),
        ["syncOffsetMilliseconds"] = proof.SyncOffsetMilliseconds,
        ["streamsKept"] = Array(proof.StreamsKept),
        ["streamsLost"] = Array(proof.StreamsLost),
        ["streamsAdded"] = Array(proof.StreamsAdded),
        ["originalAudible"] = proof.OriginalAudible,
        ["bleedDecibels"] = proof.BleedDecibels is { } bleed ? Math.Round(bleed, 1) : null,
    };

    private static string Loudness(double? integrated, double? peak) =>
        integrated is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{integrated:0.0} LUFS, peak {peak:0.0} dBTP");

    /// <summary>JSON has no word for the peak of silence.</summary>
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static JsonArray Array(IEnumerable<string> texts) => new(texts.Select(text => (JsonNode)text).ToArray());

    private static string List(IReadOnlyList<string> items) => items.Count == 0 ? "-" : string.Join(", ", items);

    private static string Lines(IEnumerable<(string Label, string Value)> lines) =>
        string.Join(Environment.NewLine, lines.Select(line => $"{line.Label,-10}: {line.Value}"));
}
