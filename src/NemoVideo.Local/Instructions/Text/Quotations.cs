using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Finds quoted texts, such as titles.</summary>
internal static partial class Quotations
{
    /// <summary>Replaces each quoted text by a character that stands for it. Quotation marks around the whole instruction quote nothing.</summary>
    /// <param name="text">The instruction, folded.</param>
    /// <param name="names">The names so far; the texts are added.</param>
    internal static string Protect(string text, List<ProtectedName> names)
    {
        string trimmed = text.Trim();
        if (trimmed.Length > 2 && trimmed[0] is '"' && trimmed[^1] == '"' && !trimmed[1..^1].Contains('"', StringComparison.Ordinal))
            text = trimmed[1..^1];
        return Quoted().Replace(text, match =>
        {
            string quoted = (match.Groups["double"].Value + match.Groups["single"].Value + match.Groups["book"].Value).Trim();
            return quoted.Length == 0 || quoted.Any(InstructionText.IsName) ? match.Value : InstructionText.Protect(new ProtectedName(Concept.Quote, quoted), names) ?? match.Value;
        });
    }

    // An apostrophe within a word ("don't") opens no quotation.
    [GeneratedRegex("""
        "(?<double>[^"\n]{1,300})"|(?<![A-Za-z0-9])'(?<single>[^'\n]{1,300}(?:'[a-z]+[^'\n]{0,300})?)'(?![A-Za-z0-9])|《(?<book>[^》\n]{1,300})》|`(?<double>[^`\n]{1,300})`
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
