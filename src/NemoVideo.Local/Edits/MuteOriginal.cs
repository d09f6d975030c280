using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Silences the sound that came with the video and leaves its tracks where they are: <c>mute-original</c>.</summary>
internal sealed partial record MuteOriginal : IEditStep
{
    internal static IEditStep? Read(Clause clause) =>
        English().IsMatch(clause.Text) || Chinese().IsMatch(clause.Text) ? new MuteOriginal() : null;

    public JsonObject ToPlan() => new() { ["op"] = "mute-original" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        JsonObject[] originals = draft.Sounds.Where(LocalDraft.IsOriginal).ToArray();
        int muted = originals.Count(track => LocalDraft.SetVolume(track, 0));

        return new EditReport(originals.Length switch
        {
            _ when originals.Length > 0 && muted == 0 => "The original audio was muted already.",
            0 => "There is no original audio to mute.",
            1 => "Muted the original audio.",
            _ => $"Muted all {originals.Length} original audio tracks.",
        });
    }

    [GeneratedRegex(
        $"^(?:(?:mute|silence|turn off|switch off|disable) (?:{Words.OriginalSound}|the original)|(?:turn|switch) {Words.OriginalSound} off)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(
        $"^(?:(?:把|将)? ?{Words.OriginalSoundChinese} ?(?:都|全部)?(?:静音|关掉|关闭|关了|消音|消掉|静掉)|(?:静音|关掉|关闭|消除|消掉)(?:掉)? ?{Words.OriginalSoundChinese})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();
}
