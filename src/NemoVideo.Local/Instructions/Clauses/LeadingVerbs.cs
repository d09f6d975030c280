using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Words that are a verb where a request begins and a thing comes after them, and things elsewhere: "silence the song", "level the audio".</summary>
internal static partial class LeadingVerbs
{
    private static readonly Dictionary<string, Concept> Verbs = new() { ["silence"] = Concept.Mute, ["level"] = Concept.Even, ["balance"] = Concept.Even, ["clip"] = Concept.Trim, ["string"] = Concept.Join, ["tie"] = Concept.Join, ["caption"] = Concept.Burn, ["subtitle"] = Concept.Burn, ["output"] = Concept.Export };

    /// <summary>How many words before a colon may still be the topic of what follows: "background music: lower it".</summary>
    private const int LongestTopic = 3;

    /// <summary>What is music after a word of style, and something else elsewhere.</summary>
    private static readonly HashSet<string> Pieces = ["piece", "number", "loop", "cue", "bed", "theme"];

    /// <summary>What it is to drop something here, where it is not to take it away.</summary>
    private static Concept? OfDrop(List<Token> tokens, int at)
    {
        if (tokens[at + 1].Concept is Concept.During or Concept.Under or Concept.By)
            return Concept.Down;
        // "drop the song's volume"
        int end = tokens.FindIndex(at + 1, token => ClauseCutter.EndsRequest(token.Concept));
        List<Token> rest = tokens[(at + 1)..(end < 0 ? tokens.Count : end)];
        if (rest.Exists(token => token.Concept == Concept.Volume))
            return Concept.Down;
        return rest.Exists(token => token.Concept is Concept.SoundFile or Concept.Music && (token.Concept == Concept.SoundFile || rest.Exists(on => on.Concept == Concept.On))) && rest.Exists(token => token.Concept is Concept.Under or Concept.In or Concept.On or Concept.Over)
            || rest.Exists(token => token.Concept is Concept.Music or Concept.Audio or Concept.Voiceover) && rest.FindIndex(token => token.Concept == Concept.In) is var placed and > 0 && (placed == rest.Count - 1 || rest[placed + 1].Concept is Concept.Range or Concept.Moment or Concept.Begin) ? Concept.Put : null;
    }

    [GeneratedRegex(@"^(?:so|所以)(?:,|\s|please|pls|plz|kindly|maybe|just|can|could|would|you|we|need|want|to|let's|have|请|帮我|能不能)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    /// <summary>The tokens with those verbs told.</summary>
    internal static List<Token> Read(List<Token> tokens, InstructionText text)
    {
        List<Token> read = [.. tokens];
        for (int i = 0; i + 1 < read.Count; i++)
        {
            bool begins = i == 0 || ClauseCutter.EndsRequest(read[i - 1].Concept);
            bool hasObject = ThingWords.Begins(read[i + 1]) || read[i + 1].Concept is Concept.Normalize or Concept.Everything or Concept.Range or Concept.Part or Concept.Final;
            if (begins && hasObject && Verbs.TryGetValue(text.Text[read[i].Start..read[i].End].ToLowerInvariant(), out Concept verb))
                read[i] = read[i] with { Concept = verb };
            // "…, so mute it", unlike "so that it is heard"
            if (read[i].Concept == Concept.So && ConceptKinds.IsVerb(read[i + 1].Concept) && Request().IsMatch(text.Text[read[i].Start..read[i + 1].Start]))
                read[i] = read[i] with { Concept = Concept.Then };
            // "what I need: get rid of the hiss"
            if (read[i].Concept == Concept.Colon && ConceptKinds.IsVerb(read[i + 1].Concept) && i - read.FindLastIndex(i, token => ClauseCutter.EndsRequest(token.Concept)) > LongestTopic)
                read[i] = read[i] with { Concept = Concept.Stop };
            // "audio track replacement"
            if (read[i + 1].Concept == Concept.Fresh && read[i].Concept is Concept.Audio or Concept.Music && (i + 2 == read.Count || ClauseCutter.EndsRequest(read[i + 2].Concept)) && text.Text[read[i + 1].Start..read[i + 1].End].Equals("replacement", StringComparison.OrdinalIgnoreCase))
                read[i + 1] = read[i + 1] with { Concept = Concept.Replace };
            // "drop a.m4a in the background" brings it in, and music that drops gets softer.
            if (read[i].Concept == Concept.Remove && text.Text[read[i].Start..read[i].End].ToLowerInvariant() is "drop" or "drops" or "chuck" && OfDrop(read, i) is { } drop)
                read[i] = read[i] with { Concept = drop };
            // "the exported video"
            if (read[i].Concept == Concept.Export && read[i + 1].Concept == Concept.Video && text.Text[read[i].Start..read[i].End].EndsWith("ed", StringComparison.OrdinalIgnoreCase))
                read.RemoveAt(i);
            // "the added music at 70 %"
            if (read[i].Concept == Concept.Add && read[i + 1].Concept is Concept.Music or Concept.Voiceover or Concept.Audio && text.Text[read[i].Start..read[i].End].Equals("added", StringComparison.OrdinalIgnoreCase))
                read.RemoveAt(i);
            // "a separate audio file"
            if (read[i].Concept == Concept.OutOfScope && !begins && read[i + 1].Concept is Concept.Audio or Concept.Track or Concept.Recording or Concept.FileWord or Concept.Music && text.Text[read[i].Start..read[i].End].Equals("separate", StringComparison.OrdinalIgnoreCase))
                read[i] = read[i] with { Concept = Concept.Fresh };
            // "a piano piece", "a gentle guitar loop"
            if (read[i].Concept == Concept.Style && Pieces.Contains(text.Text[read[i + 1].Start..read[i + 1].End].ToLowerInvariant()))
                read[i + 1] = read[i + 1] with { Concept = Concept.Music };
        }

        // 给视频配乐: there the word is what is done, too.
        for (int i = read.Count - 1; i > 0; i--)
        {
            bool ends = i + 1 == read.Count || ClauseCutter.EndsRequest(read[i + 1].Concept);
            if (ends && read[i - 1].Concept is Concept.Video or Concept.VideoKind && read.Exists(token => token.Concept == Concept.To && token.End <= read[i - 1].Start) && text.Text[read[i].Start..read[i].End] == "配乐")
                read.Insert(i, read[i] with { Concept = Concept.Add, End = read[i].Start + 1 });
        }

        return read;
    }
}
