using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Words that are a verb where a request begins and a thing comes after them, and things elsewhere: "silence the song", "level the audio".</summary>
internal static partial class LeadingVerbs
{
    private static readonly Dictionary<string, Concept> Verbs = new() { ["silence"] = Concept.Mute, ["level"] = Concept.Even, ["balance"] = Concept.Even, ["clip"] = Concept.Trim, ["string"] = Concept.Join, ["tie"] = Concept.Join, ["caption"] = Concept.Burn, ["subtitle"] = Concept.Burn };

    /// <summary>What is music after a word of style, and something else elsewhere.</summary>
    private static readonly HashSet<string> Pieces = ["piece", "number", "loop", "cue", "bed", "theme"];

    [GeneratedRegex(@"^(?:so|所以)(?:,|\s|please|just|can|could|would|you|we|need|want|to|let's|have|请|帮我|能不能)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    /// <summary>The tokens with those verbs told.</summary>
    internal static List<Token> Read(List<Token> tokens, InstructionText text)
    {
        List<Token> read = [.. tokens];
        for (int i = 0; i + 1 < read.Count; i++)
        {
            bool begins = i == 0 || ClauseCutter.EndsRequest(read[i - 1].Concept);
            bool hasObject = ThingWords.Begins(read[i + 1]) || read[i + 1].Concept is Concept.Everything or Concept.Range or Concept.Part;
            if (begins && hasObject && Verbs.TryGetValue(text.Text[read[i].Start..read[i].End].ToLowerInvariant(), out Concept verb))
                read[i] = read[i] with { Concept = verb };
            // "…, so mute it", unlike "so that it is heard"
            if (read[i].Concept == Concept.So && ConceptKinds.IsVerb(read[i + 1].Concept) && Request().IsMatch(text.Text[read[i].Start..read[i + 1].Start]))
                read[i] = read[i] with { Concept = Concept.Then };
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
