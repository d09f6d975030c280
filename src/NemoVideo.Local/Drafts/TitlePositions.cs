namespace NemoVideo.Local;

/// <summary>The names of positions in drafts and requests.</summary>
internal static class TitlePositions
{
    private static readonly Dictionary<string, TitlePosition> Known = Enum.GetValues<TitlePosition>().ToDictionary(NameOf);

    /// <summary>All names.</summary>
    internal static IEnumerable<string> Names => Known.Keys;

    /// <summary>The name of a position, such as <c>bottom-right</c>.</summary>
    internal static string NameOf(TitlePosition position) =>
        string.Concat(position.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    /// <summary>The position of a name; null where there is none of it.</summary>
    internal static TitlePosition? Read(string name) => Known.TryGetValue(name, out TitlePosition position) ? position : null;
}
