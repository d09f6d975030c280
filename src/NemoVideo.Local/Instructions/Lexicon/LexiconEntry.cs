namespace NemoVideo.Local;

/// <summary>A row of a table of words.</summary>
/// <param name="Concept">What the words mean.</param>
/// <param name="English">English words and phrases, separated by commas, each in its base form.</param>
/// <param name="Chinese">Chinese words in simplified characters, separated by spaces.</param>
/// <param name="Value">The number that belongs to the words, such as 7 for "seven"; 0 where none does.</param>
internal sealed record LexiconEntry(Concept Concept, string English, string Chinese = "", double Value = 0)
{
    /// <summary>All words and phrases of the row.</summary>
    internal IEnumerable<string> Phrases =>
        English.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(Chinese.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
