namespace NemoVideo.Local;

/// <summary>Words that are a verb where a request begins and a thing comes after them, and things elsewhere: "silence the song", "level the audio".</summary>
internal static class LeadingVerbs
{
    private static readonly Dictionary<string, Concept> Verbs = new() { ["silence"] = Concept.Mute, ["level"] = Concept.Even, ["balance"] = Concept.Even, ["clip"] = Concept.Trim, ["caption"] = Concept.Add };

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
        }

        return read;
    }
}
