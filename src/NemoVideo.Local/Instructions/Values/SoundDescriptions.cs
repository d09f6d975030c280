namespace NemoVideo.Local;

/// <summary>
/// Tells the unknown words that only say which sound is meant: "the choir music", "the placeholder narration". Before music
/// that is added they are its style: "add some afrobeats music".
/// </summary>
internal static class SoundDescriptions
{
    /// <summary>More words than these before a sound say more than which one.</summary>
    private const int MostWords = 2;

    /// <summary>What makes it plain that a sound as a whole is spoken of, whatever it is called: "replace the choir sound".</summary>
    private static readonly HashSet<Concept> OfWhole = [Concept.Replace, Concept.Swap, Concept.Substitute, Concept.InsteadOf, Concept.Sync];

    private static readonly HashSet<Concept> Adding = [Concept.Add, Concept.Put, Concept.Use, Concept.Want, Concept.Give, Concept.Play, Concept.Mix];

    /// <summary>The tokens with those words told.</summary>
    internal static List<Token> Read(List<Token> tokens)
    {
        List<Token> read = [.. tokens];
        for (int i = 0; i < read.Count; i++)
        {
            if (read[i].Concept != Concept.Unknown || (i > 0 && read[i - 1].Concept == Concept.Unknown))
                continue;
            int end = i + 1;
            while (end < read.Count && end < i + MostWords && read[end].Concept == Concept.Unknown)
                end++;
            if (end < read.Count && Describes(read, i, read[end].Concept) is { } concept)
            {
                for (int j = i; j < end; j++)
                    read[j] = read[j] with { Concept = concept };
            }
        }

        return read;
    }

    private static Concept? Describes(List<Token> tokens, int at, Concept head)
    {
        bool determined = at > 0 && tokens[at - 1].Concept is Concept.Determiner or Concept.It;
        int lead = at - 1;
        while (lead >= 0 && tokens[lead].Concept is Concept.Filler or Concept.A or Concept.Determiner)
            lead--;
        bool led = lead >= 0 && (ConceptKinds.IsVerb(tokens[lead].Concept) || (ConceptKinds.IsPreposition(tokens[lead].Concept) && tokens[lead].Concept != Concept.To));
        if (!determined && !led)
            return null;
        int start = tokens.FindLastIndex(at, token => ClauseCutter.EndsRequest(token.Concept)) + 1;
        IEnumerable<Concept> before = tokens.Skip(start).Take(at - start).Select(token => token.Concept);
        return head switch
        {
            Concept.Music => !determined && before.Any(Adding.Contains) ? Concept.Style : Concept.Filler,
            Concept.Voiceover or Concept.Recording => Concept.Filler,
            Concept.Audio when determined && ((lead >= 0 && OfWhole.Contains(tokens[lead].Concept)) || tokens.Skip(at).Any(token => token.Concept is Concept.Late or Concept.Early or Concept.OutOfSync)) => Concept.Filler,
            _ => null,
        };
    }
}
