using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Takes all sound off the video and puts another in its place: <c>replace-audio</c>.</summary>
/// <param name="FileName">The file that was named; null for the sound sent last, of the named kind if one is called so.</param>
/// <param name="Kind">The kind of sound that was named instead of a file, for the plan; null where none was.</param>
internal sealed partial record ReplaceAudio(string? FileName, string? Kind) : IEditStep
{
    internal static IEditStep? Read(Clause clause)
    {
        Match match = English().Match(clause.Text);
        if (!match.Success)
            match = Chinese().Match(clause.Text);
        if (!match.Success)
            return null;

        string? file = clause.FileIn(match.Groups["new"]);
        return new ReplaceAudio(file, file is null ? Words.KindOf(match.Groups["new"].Value) : null);
    }

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "replace-audio" };
        if ((FileName ?? Kind) is { } source)
            plan["source"] = source;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia source = Source(media);
        ProbedStream sound = source.Probe.MainSound!;
        string? language = sound.Language ?? media.First(file => file.Id == draft.VideoId).Probe.MainSound?.Language;
        int removed = draft.Sounds.Count();
        TimeSpan length = source.Duration < draft.Duration ? source.Duration : draft.Duration;

        draft.RemoveSounds();
        draft.AddSound(source, sound, language is null ? "New audio" : $"New audio ({language})", LocalDraft.ReplacementRole, language, length);

        string done = removed switch
        {
            0 => $"Added '{source.FileName}' to the video, which had no sound.",
            1 => $"Replaced the audio with '{source.FileName}'.",
            _ => $"Replaced all {removed} audio tracks with '{source.FileName}'.",
        };
        TimeSpan difference = source.Duration - draft.Duration;
        return Math.Abs(difference.TotalSeconds) < LargestUnspokenDifference.TotalSeconds
            ? new EditReport(done)
            : new EditReport(done, difference > TimeSpan.Zero
                ? $"'{source.FileName}' is longer than the picture; its last {Seconds(difference)} s are not used."
                : $"'{source.FileName}' is shorter than the picture; the last {Seconds(-difference)} s are silent.");
    }

    /// <summary>Less than this nobody hears; coded sound is seldom as long as the picture to the sample.</summary>
    private static readonly TimeSpan LargestUnspokenDifference = TimeSpan.FromMilliseconds(100);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private LocalMedia Source(IReadOnlyList<LocalMedia> media)
    {
        LocalMedia[] sounds = media.Where(file => file.Kind == NemoMediaKind.Audio).ToArray();
        if (FileName is null)
            return sounds.LastOrDefault(file => Words.KindOf(file.FileName.ToLowerInvariant()) is { } kind && kind == Kind) ?? sounds.LastOrDefault() ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new sound in the session to replace the audio with.");

        string name = FileName.Split('/', '\\')[^1];
        return sounds.LastOrDefault(file => string.Equals(file.FileName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new NemoException(
                NemoErrorCode.AudioSourceMissing,
                $"'{name}' was not sent to the session as a sound; {(sounds.Length == 0 ? "none was" : $"sent were: {string.Join(", ", sounds.Select(file => $"'{file.FileName}'"))}")}.");
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
