using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>
/// One request of an instruction, made ready for reading: lower case, single spaces, polite words taken off, simplified
/// Chinese, and each file name replaced by one private-use character, so that no rule ever looks into a name.
/// </summary>
/// <param name="Text">The clause in that form.</param>
/// <param name="Files">The file names of the whole instruction; a name's character says which it is.</param>
internal sealed record Clause(string Text, IReadOnlyList<string> Files)
{
    /// <summary>The first of the characters that stand for file names.</summary>
    internal const char FirstFile = '\uE000';

    /// <summary>The pattern of a file name in a clause.</summary>
    internal const string FilePattern = "[\uE000-\uE0FF]";

    /// <summary>The file name that a matched group holds; null when it holds none.</summary>
    internal string? FileIn(Group group) => group.Value.FirstOrDefault(c => c is >= FirstFile and <= '\uE0FF') is var c and not '\0' ? Files[c - FirstFile] : null;
}
