namespace NemoVideo.Local;

/// <summary>All tables of words together: finds the longest phrase that begins at a place and says what it means.</summary>
internal static class Lexicon
{
    /// <summary>What the words before a file name end with, where Chinese leaves no space between.</summary>
    private static readonly HashSet<Concept> LeadsToName =
    [
        Concept.With, Concept.To, Concept.Object, Concept.And, Concept.At, Concept.From, Concept.As, Concept.Then, Concept.Comma,
        Concept.Add, Concept.Put, Concept.Use, Concept.Join, Concept.Merge, Concept.Mix, Concept.Replace, Concept.Swap, Concept.Change, Concept.Upload,
        Concept.Remove, Concept.Export, Concept.Set, Concept.Mute, Concept.Convert, Concept.Burn, Concept.Trim, Concept.Cut, Concept.Keep, Concept.Loop, Concept.Play,
    ];

    private static readonly Dictionary<string, LexiconMatch> Exact = [];

    private static readonly Dictionary<string, LexiconMatch> Stems = [];

    private static readonly HashSet<string> Words = [];

    private static readonly int LongestPhrase;

    static Lexicon()
    {
        foreach (LexiconEntry entry in Entries)
        {
            foreach (string phrase in entry.Phrases.Concat(entry.Phrases.Where(phrase => phrase.Contains(" is ", StringComparison.Ordinal)).Select(phrase => phrase.Replace(" is ", "'s ", StringComparison.Ordinal))))
            {
                string[] units = TextScanner.Scan(phrase).Where(unit => unit.Text != "-").Select(unit => unit.Text).ToArray();
                LongestPhrase = Math.Max(LongestPhrase, units.Length);
                Words.UnionWith(units);
                var match = new LexiconMatch(entry.Concept, entry.Value, units.Length);
                Exact.TryAdd(Key(units), match);
                Stems.TryAdd(Key(units.Select(WordForms.Stem)), match);
            }
        }
    }

    /// <summary>Every row of every table; where a phrase stands in two, the first one counts.</summary>
    internal static IEnumerable<LexiconEntry> Entries =>
    [
        .. TimeWords.Entries, .. FunctionWords.Entries, .. SoundWords.Entries, .. PictureWords.Entries, .. SettingWords.Entries, .. ActionWords.Entries, .. ChangeWords.Entries, .. ComplaintWords.Entries, .. ChineseVerbs.Entries, .. RouteWords.Entries,
        .. OutOfScopeTopics.All.Select((topic, index) => new LexiconEntry(Concept.OutOfScope, topic.English, topic.Chinese, index)),
    ];

    /// <summary>The phrases that begin at a unit, the longest first. Words in another form (plural, past) count as the base form.</summary>
    internal static IEnumerable<LexiconMatch> FindAll(IReadOnlyList<TextUnit> units, int start)
    {
        for (int length = Math.Min(LongestPhrase, units.Count - start); length > 0; length--)
        {
            IEnumerable<string> texts = units.Skip(start).Take(length).Select(unit => unit.Text);
            if (Exact.TryGetValue(Key(texts), out LexiconMatch found) || Stems.TryGetValue(Key(texts.Select(WordForms.Stem)), out found))
                yield return found;
        }
    }

    /// <summary>Whether a word stands in any phrase, in this form or another.</summary>
    internal static bool HasWord(string word) => Words.Contains(word) || Stems.ContainsKey(WordForms.Stem(word));

    /// <summary>The words of all phrases that a misspelled word could be meant for.</summary>
    internal static IEnumerable<string> WordsLike(int length) => Words.Where(word => Math.Abs(word.Length - length) <= 1);

    /// <summary>Whether a Chinese text consists of known words only.</summary>
    internal static bool Knows(string han)
    {
        List<TextUnit> units = TextScanner.Scan(han);
        for (int i = 0; i < units.Count;)
        {
            if (FindAll(units, i).FirstOrDefault() is not { Length: > 0 } match)
                return false;
            i += match.Length;
        }

        return units.Count > 0;
    }

    /// <summary>How many characters at the beginning of a Chinese text lead up to a name: all to the last verb, preposition or conjunction.</summary>
    /// <param name="han">The text.</param>
    /// <param name="isApart">Whether a space stands before it; then a verb of one character may be the beginning of the name.</param>
    internal static int LengthOfLead(string han, bool isApart)
    {
        List<TextUnit> units = TextScanner.Scan(han);
        int lead = 0;
        for (int i = 0; i < units.Count;)
        {
            if (FindAll(units, i).FirstOrDefault() is not { Length: > 0 } match)
                break;
            bool skipped = match.Concept == Concept.Filler && lead == units[i].Start && lead > 0;
            if ((LeadsToName.Contains(match.Concept) && !(isApart && ConceptKinds.IsVerb(match.Concept) && match.Length == 1)) || skipped)
                lead = units[i + match.Length - 1].End;
            i += match.Length;
        }

        return lead;
    }

    private static string Key(IEnumerable<string> units) => string.Join(' ', units);
}
