using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>
/// An instruction made ready for reading: simplified Chinese, plain signs, and each file name and each quoted text
/// replaced by one private-use character, so that no rule ever looks into a name or a title.
/// </summary>
/// <param name="Text">The instruction in that form; upper and lower case as they came.</param>
/// <param name="Names">The file names and quoted texts; the n-th stands where the n-th private-use character is.</param>
internal sealed partial record InstructionText(string Text, IReadOnlyList<ProtectedName> Names)
{
    /// <summary>The first of the characters that stand for names.</summary>
    private const char FirstName = '\uE000';

    /// <summary>The largest number of names; what comes after them is read as plain words.</summary>
    internal const int LargestNumberOfNames = 0x400;

    /// <summary>Folds an instruction and takes the names out of it: known ones (which may hold anything) before guessed ones.</summary>
    /// <param name="instruction">What the user said.</param>
    /// <param name="knownFiles">The names of the files in the session.</param>
    internal static InstructionText Fold(string instruction, IEnumerable<string> knownFiles)
    {
        var names = new List<ProtectedName>();
        var text = new StringBuilder(instruction.Normalize(NormalizationForm.FormC));
        for (int i = 0; i < text.Length; i++)
        {
            if (IsName(text[i]))
                text[i] = ' ';
        }

        string protectedText = FileNames.Protect(text.ToString(), knownFiles, names);
        protectedText = ItemNumbers().Replace(new string(protectedText.Select(Characters.Fold).ToArray()), " ; ");
        return new InstructionText(WithApostrophes(ExtensionDots().Replace(Quotations.Protect(protectedText, names), " ")), names);
    }

    // "an .srt file": the dot ends no sentence.
    [GeneratedRegex(@"(?<=^|\s)\.(?=(?:srt|vtt|ass|mp3|wav|m4a|aac|flac|ogg|opus|mp4|mov|mkv|webm|avi)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ExtensionDots();

    /// <summary>"dont", "thats" and "im" with the sign that people leave out; and "my voice-over" in one, which is not "my voice, over …".</summary>
    private static string WithApostrophes(string text) => Contractions().Replace(Negations().Replace(text, "n't"), "'").Replace("voice-over", "voiceover", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<=\b(?:do|does|did|is|are|was|were|has|have|had|ca|could|should|would|wo|must|need))nt\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negations();

    [GeneratedRegex(@"(?<=\bi)(?=(?:m|ve)\b)|(?<=\b(?:that|there|what|let|he|she))(?=s\b)|(?<=\b(?:they|you))(?=(?:re|ve)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contractions();

    // "1) mute it 2) export": the numbers only count the items.
    [GeneratedRegex(@"(?<![^\s,;])\d{1,2}[)、](?=\s?[^\s\d])|^\s*\d{1,2}\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumbers();

    /// <summary>Whether a character stands for a name.</summary>
    internal static bool IsName(char character) => character is >= FirstName and <= '\uF8FF';

    /// <summary>The name that a character stands for.</summary>
    internal ProtectedName NameOf(char character) => Names[character - FirstName];

    /// <summary>A part of the instruction as a person wrote it, names and quotation marks included.</summary>
    internal string Original(int start, int end)
    {
        var text = new StringBuilder();
        foreach (char c in Text.AsSpan(start, end - start))
            text.Append(IsName(c) ? NameOf(c).AsWritten : c.ToString());
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Puts a name into the list and gives the character that stands for it; null when there are too many.</summary>
    internal static string? Protect(ProtectedName name, List<ProtectedName> names)
    {
        if (names.Count == LargestNumberOfNames)
            return null;
        names.Add(name);
        return $" {(char)(FirstName + names.Count - 1)} ";
    }
}
