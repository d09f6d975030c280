using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Reads requests to silence the sound that came with the video.</summary>
internal static partial class MuteOriginalReader
{
    internal static IEditStep? Read(Clause clause) =>
        English().IsMatch(clause.Text) || Chinese().IsMatch(clause.Text) ? new MuteOriginal(TimeRange.Whole) : null;

    [GeneratedRegex(
        $"^(?:(?:mute|silence|turn off|switch off|disable) (?:{Words.OriginalSound}|the original)|(?:turn|switch) {Words.OriginalSound} off)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(
        $"^(?:(?:把|将)? ?{Words.OriginalSoundChinese} ?(?:都|全部)?(?:静音|关掉|关闭|关了|消音|消掉|静掉)|(?:静音|关掉|关闭|消除|消掉)(?:掉)? ?{Words.OriginalSoundChinese})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();
}
