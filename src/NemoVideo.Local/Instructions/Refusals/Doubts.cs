using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>
/// What makes an instruction doubtful as a whole, though each part of it is understood: a question, a correction of oneself,
/// alternatives, one of several things, or several videos that are not joined.
/// </summary>
internal static partial class Doubts
{
    /// <summary>Why the steps that were read are better not done; null where nothing is in the way.</summary>
    internal static Refusal? Of(InstructionText text, IReadOnlyList<IEditStep> steps, string instruction)
    {
        if (steps.All(step => step is Route))
            return null;
        if (Questions().IsMatch(text.Text) || Corrections().IsMatch(text.Text) || (steps.Count > 1 && Alternatives().IsMatch(text.Text)))
            return new Ambiguous(instruction, "what to change");
        if (OneOfSeveral().IsMatch(text.Text) && !steps.Any(step => step is Concatenate or ReplaceAudio))
            return new Ambiguous(instruction, "which file");
        string[] videos = text.Names.Where(name => name.Concept == Concept.VideoFile).Select(name => name.Text).Distinct().ToArray();
        bool used = steps.Any(step => step is Concatenate or ReplaceAudio { Source.FileName: not null } or AddMusic or AddVoiceover);
        return videos.Length > 1 && !used ? new Ambiguous(instruction, "which file") : null;
    }

    /// <summary>"Have you removed the noise?", "Should I mute it?", 是否需要降噪: they ask for an answer.</summary>
    [GeneratedRegex(@"^\s*(?:(?:have|has|did) you|(?:should|shall|must) (?:i|we)|do (?:i|we) (?:have|need) to|which \w+ (?:did|do|have) you|explain)\b|会怎么样|会怎样|是否需要|需不需要|有没有必要", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Questions();

    /// <summary>"…, I mean 20 %", "…, no, the music", 不对，20%: which of both is meant is not for rules to tell.</summary>
    [GeneratedRegex(@"(?<=\S.*)(?:\bi mean\b|\bi meant\b|\bsorry[,.]|[,.] ?no[,.]|\bmake that\b|\brather than that\b)|(?<=\S)(?:[,.;]\s*(?:不对|不|不是|错了|说错了|更正)\s*[,.;]|[,.;]\s*应该是)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Corrections();

    /// <summary>"a.mp3 or b.mp3", unlike "or so".</summary>
    [GeneratedRegex(@"\bor\b(?! (?:so|thereabouts|something|anything|similar|whatever)\b)|或", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alternatives();

    /// <summary>"one of the clips", 另一个视频: which one is not said.</summary>
    [GeneratedRegex(@"\bone of (?:the|my|our|these|those)\b|\bone (?:clip|video|track)\b|\bthe other (?:clip|video|track|song)s?\b|\bthe second (?:song|music)\b|其中(?:一个|一段|一条)|另一(?:个|段)视频", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneOfSeveral();
}
