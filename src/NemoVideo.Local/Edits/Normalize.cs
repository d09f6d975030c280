using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings the sound to a loudness: <c>normalize</c>.</summary>
/// <param name="Loudness">The integrated loudness by EBU R128, in LUFS; null for the engine's own target.</param>
internal sealed record Normalize(double? Loudness) : IEditStep
{
    /// <summary>The target unless told otherwise, which is that of the big video platforms.</summary>
    private const double DefaultLoudness = -14;

    public string Say() => $"bring the loudness to {(Loudness is { } loudness ? $"{Wording.Number(loudness)} LUFS" : "an even level")}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "normalize" };
        if (Loudness is { } loudness)
            plan["lufs"] = loudness;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        double target = Loudness ?? DefaultLoudness;
        if (target is < DraftReader.SoftestLoudness or > DraftReader.LoudestLoudness)
            throw new NemoException(NemoErrorCode.NotSupported, string.Create(CultureInfo.InvariantCulture, $"{target} LUFS is no loudness to bring sound to; from {DraftReader.SoftestLoudness} to {DraftReader.LoudestLoudness} LUFS are."));
        if (!draft.Sounds.Any(track => track.IsAudible))
            throw new NemoException(NemoErrorCode.NotSupported, "There is no sound to change the loudness of.");
        draft.Note("loudness", target);
        return new EditReport(string.Create(CultureInfo.InvariantCulture, $"The sound is brought to {target:0.#} LUFS, its peaks kept under {RenderPromise.LargestTruePeak} dBTP."));
    }
}
