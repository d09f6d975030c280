using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>
/// Reads what people tell beside a request, in words that no table knows: "I shot this at a wedding", "it distracts my
/// pupils", 这是我第一次拍视频. A statement asks for nothing; what may be a wish or a complaint is never taken for one.
/// </summary>
internal static partial class StatementReader
{
    private static readonly Concept[] Figures =
    [
        Concept.Quote, Concept.SoundFile, Concept.VideoFile, Concept.SubtitleFile, Concept.PictureFile, Concept.Percent, Concept.Decibels, Concept.Loudness, Concept.Factor, Concept.Degrees, Concept.Ratio, Concept.Height,
        Concept.Range, Concept.Duration, Concept.Moment,
    ];

    /// <summary>"we deleted the music", "the video is silent": what is done already, whatever it is.</summary>
    internal static Reading? ReadPast(Clause clause)
    {
        if (clause.IsCompound || clause.VerbCount == 0 || clause.Has(Concept.Want, Concept.Can, Concept.If, Concept.Upload, Concept.Quote))
            return null;
        (string said, int start) = Whole(clause);
        if (Wishes().IsMatch(said))
            return null;
        if (Silent().IsMatch(said) || Habits().IsMatch(said))
            return Reading.Of(Remark.Circumstance);
        Element[] verbs = clause.Elements.Where(Clause.IsVerb).ToArray();
        bool plain = verbs.Skip(1).All(verb => verb.Concept is Concept.Up or Concept.Down) && !clause.Elements.Any(element => element.Thing?.SoundFile is not null);
        return plain && Past().Match(said) is { Success: true } past && verbs[0].End - start == past.Length ? Reading.Of(Remark.Circumstance) : null;
    }

    internal static Reading? Read(Clause clause)
    {
        (string said, int start) = Whole(clause);
        bool plain = !clause.IsCompound && !clause.Has(Concept.Unwanted, Concept.If) && (!clause.Has(Concept.Want) || Purposes().IsMatch(said)) && !clause.Has(Figures)
            && clause.Elements.All(element => element.Thing is not { } thing || !thing.Has(Figures)) && !clause.Elements.Any(element => ConceptKinds.IsComplaint(element.Concept));
        if (!plain || (Wishes().IsMatch(said) && !Purposes().IsMatch(said)))
            return null;
        // "because my baby is crying", "so I can share it with the team"
        bool isOfPart = clause.LastStep is Cut { Range.Start: not null } or MuteOriginal { Range.Start: not null } or SetVolume { Range.Start: not null } && Happenings().IsMatch(said);
        if (clause.LastStep is not null && (isOfPart || clause.Elements[0].Concept == Concept.Because || Purposes().IsMatch(said)) && clause.VerbCount == 0)
            return Reading.Of(Remark.Constraint);
        // "he drops a plate" tells what happened; "I did this, drop the end" does not only.
        if (Persons().Match(said) is { Success: true } person)
            return clause.Elements.All(element => !Clause.IsVerb(element) || element.Token.Start - start < person.Length) ? Reading.Of(Remark.Circumstance) : null;
        bool states = Introductions().IsMatch(said) || Chinese().IsMatch(said) || (clause.LastStep is not null && Reasons().IsMatch(said));
        return states && clause.VerbCount == 0 && !clause.Has(Concept.OutOfScope) ? Reading.Of(Remark.Circumstance) : null;
    }

    /// <summary>The statement with the small words around it, which are no part of a clause, and where it starts.</summary>
    private static (string Text, int Start) Whole(Clause clause)
    {
        string before = Boundaries().Split(clause.Text.Text[..clause.Start])[^1], after = Boundaries().Split(clause.Text.Text[clause.End..])[0];
        before = clause.Elements[0].Concept is Concept.So or Concept.Because ? "" : before.TrimStart();
        return ((before + clause.Original + after.TrimEnd()).ToLowerInvariant(), clause.Start - before.Length);
    }

    [GeneratedRegex(@"[,.;!?\n]|\b(?:and|but|so|because|since|then)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Boundaries();

    /// <summary>Words that make a sentence about oneself a request.</summary>
    [GeneratedRegex(@"\b(ask\w*|want\w*|need\w*|should|must|shall|would|could|can|please|pls|plz|lets|let's|gotta|gonna|(has|have|had|got|ought|is|are|was|were) to|supposed|wish|hope|rather|instead|prefer|why|how|what|which|where|look\w*|sounds?|seem\w*|feels?|(?:is|are|looks|sounds) (?:\w+ )?too)\b|'s too\b|'d\b|要|想|请|帮|希望|应该|把|让|不|没|太", RegexOptions.CultureInvariant)]
    private static partial Regex Wishes();

    /// <summary>What may stand before the subject of a statement.</summary>
    private const string Openings = @"^(?:(?:and|but|so|because|since|as|hey|hi|hello|well|ok|okay|btw|fyi|sorry|yeah|oh|ugh|plus|actually|apparently|honestly|anyway|that's|there)[, ]+)*";

    private const string Owners = "(?:my|our|his|her|their|a|the) ";

    private const string People = "(?:friend|boss|wife|husband|mom|mum|dad|kid|kids|son|daughter|brother|sister|teacher|client|customer|colleague|coworker|team|school|students?|pupils|" +
        "guy|man|woman|baby|dog|cat|neighbou?r|cameraman|crew|company|manager|director|editor)";

    /// <summary>Things that things happen to; what they are like now may be a complaint.</summary>
    private const string Gear = "(?:mic|microphone|camera|phone|recorder|battery|room|hall|stage|weather)(?= was| were| had| died| failed| broke| ran| stopped)";

    private const string Saying = @"\w+(?= (?:says|said|thinks|thought|told|complains|complained|insists))";

    private const string Subject = @"(?:i|we|he|she|they|someone|somebody|people|everyone|everybody|" + Owners + @"(?:(?:\w+ )?(?:" + People + "|" + Gear + ")|" + Saying + "))";

    private const string Adverbs = "(?: (?:just|really|also|already|only|always|still|accidentally|actually|all|both|even|never|kinda))*";

    /// <summary>What is told of people: what was, and what they do.</summary>
    private const string Doings = @"(?: (?:am|was|were|are|had|has|have|did|do|went|made|took|shot|got|came|said|say|thought|think|know|knew|forgot|left|bought|found|told|gave|sent|saw|heard|began|kept|" +
        @"ran|sat|spoke|stood|sang|wrote|read|hit|lost|teach|run|work|film|record|post|live|sneeze|cough|swear|curse|laugh|burp|stumble|skip|hate|love|notice|watch|hear|keep|complain|talk|" +
        @"\w+ed|\w+[^s]s)|'m|'re|'ve|'s)\b";

    /// <summary>"I shot this at the beach", "my boss sent me this", "somebody coughs there".</summary>
    [GeneratedRegex(Openings + Subject + Adverbs + Doings, RegexOptions.CultureInvariant)]
    private static partial Regex Persons();

    /// <summary>"we deleted", "my friend has muted".</summary>
    [GeneratedRegex(@"^(?:(?:i|we|you|he|she|they|someone|somebody|(?:my|our|his|her|their|the) \w+)(?:'ve| have| has| had)?(?: just| already| accidentally| also| really| only)* \w+ed(?! by)|(?:i|we|you|he|she|they)(?:'ve| have| had)?(?: just| already)* (?:cut|put|made|took|brought))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    /// <summary>"I usually mute it", "I will add it myself": what people do, not what is to be done.</summary>
    [GeneratedRegex(@"^(?:tomorrow |later )?(?:i|we|he|she|they)(?:'ll| will| usually| always| normally| often| sometimes| never| used to| thought about)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Habits();

    /// <summary>"so I can share it", "so that nobody notices".</summary>
    [GeneratedRegex(@"^(?:i|we) (?:need|want) (?:it|this|that|them) for |^so (?:that )?(?:i|we|you|he|she|they|people|everyone|everybody|nobody|viewers|listeners|learners|students|(?:my|our|the) \w+) (?:can|could|will|won't|don't|doesn't|are able to|is able to|get to|gets to|has to|have to|needs to|need to|notices?)\b(?!.*\b(?:loop|fade|mute|louder|quieter|faster|slower)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Purposes();

    /// <summary>"the exported video is silent": how it is, not how it is to be.</summary>
    [GeneratedRegex(@"^(?:the|my|our|this|it|its|their)\b.* (?:is|was|are|were|comes out|came out|has gone) (?:completely |totally |still |just )?(?:silent|muted|mute|gone)(?: now)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Silent();

    /// <summary>"this is my first video", "it's for a wedding".</summary>
    [GeneratedRegex(@"^(?:(?:and|but|so|hey|hi|hello|ok|okay|btw|fyi)[, ]+)*(?:it|this|that|these|they)(?:'s| is| was| are| were)(?: just| only| all)* (?:(?:for|from|by|at|about|part of|going to be|meant for|made for) |(?:my|our|his|her|their|the|an?) (?!bit\b|little\b|tad\b|mess\b|lot\b|shame\b|nightmare\b|disaster\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Introductions();

    /// <summary>"a name gets said there", after a part was named.</summary>
    [GeneratedRegex(@"^(?:a|an|the|my|our|his|her|their) \w+(?: \w+)? (?:gets?|got|is|was|goes|went|has|had|comes|came|\w+ed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Happenings();

    /// <summary>"it distracts my pupils", after what is to be done about it.</summary>
    [GeneratedRegex(@"^(?:(?:and|because|since|as|cause|cuz) )?(?:it|that|this)(?: just| really| only| always)* \w+[^s]s (?:me|us|you|my|our|his|her|their|the|everyone|everybody|people|viewers|a|an) ?\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Reasons();

    /// <summary>这是我们公司的年会, 昨天在海边拍的: what it is, or how it came about.</summary>
    [GeneratedRegex(@"^(?:中间|这里|那里|这段|那段|期间)?(?:有人|有个|突然|不小心)|^(?:拍摄时|录制时|录音时|拍的时候|录的时候|拍摄的时候|录制的时候|这是|那是|我是|我们是|今天是|昨天|前天|今天|上周|上次|当时|那天|我在|我们在|我第一次|第一次|拍的是|录的是)|^(?:我|我们|他|她|他们|这个|这段|视频|这).*(?:拍的|录的|做的|录制的|拍摄的|用的)$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
