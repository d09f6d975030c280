namespace NemoVideo.Server.Serving;

/// <summary>Ids come from clients, and the server's folders are named after them: an id never decides where is read or written.</summary>
internal static class SafeId
{
    private const int Longest = 100;

    /// <summary>Whether an id can be the name of a folder on every system: letters, digits, - and _ only.</summary>
    internal static bool Is(string id) => id.Length is > 0 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
