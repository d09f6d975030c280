namespace NemoVideo.Tests;

/// <summary>What a request begins with.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">The headers in their order.</param>
/// <param name="ContentLength">The size of the body that follows, in bytes.</param>
internal sealed record RequestHead(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, long ContentLength)
{
    /// <summary>The path, unescaped, cut at its slashes.</summary>
    internal string[] Path => Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();

    /// <summary>A header's value; null where it is absent.</summary>
    internal string? Header(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();
}
