using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Reads requests to put another sound in place of all that the video has.</summary>
internal static partial class ReplaceAudioReader
{
    internal static IEditStep? Read(Clause clause)
    {
        Match match = English().Match(clause.Text);
        if (!match.Success)
            match = Chinese().Match(clause.Text);
        if (!match.Success)
            return null;

        string? file = clause.FileIn(match.Groups["new"]);
        return new ReplaceAudio(new SoundSource(file, file is null ? Words.KindOf(match.Groups["new"].Value) : null), Mix: false, TimeRange.Whole);
    }

    [GeneratedRegex(
        "^(?:" +
        // Only "replace" says by itself that another sound comes in; to switch or swap tracks may mean to choose among them.
        $"(?:replace|swap out) {Words.OldSound}(?: (?:completely|entirely))?(?: with| (?:with|by) {Words.NewSound})?|" +
        $"(?:swap|swap out|switch|switch out|exchange|change) {Words.OldSound} (?:with|by|for|to|against) {Words.NewSound}|" +
        $"substitute (?:{Words.OldSound} (?:with|by) {Words.NewSound}|{Words.NewSound} for {Words.OldSound})|" +
        $"use {Words.NewSound} (?:instead of|in place of|rather than) {Words.OldSound}|" +
        $"use {Words.NewSound} (?:as|for) (?:the |its )?(?:new )?{Words.Sound}{Words.OfTheVideo}?" +
        ")$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(
        "^(?:" +
        $"(?:把|将)? ?{Words.OldSoundChinese} ?(?:全部|都)?(?:替换|换|更换|改|替代)(?:成|为|成为|到|用) ?{Words.NewSoundChinese}|" +
        $"(?:把|将) ?{Words.OldSoundChinese} ?(?:全部|都)?(?:替换|换|更换|替代)掉?|" +
        $"(?:用|使用|拿) ?{Words.NewSoundChinese} ?(?:来|去)?(?:替换|代替|取代|更换|换掉|替代|换)(?:掉)? ?{Words.OldSoundChinese}|" +
        $"(?:替换|更换|换掉) ?(?:掉)? ?{Words.OldSoundChinese}(?: ?(?:为|成|用|到) ?{Words.NewSoundChinese})?" +
        ")$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();
}
