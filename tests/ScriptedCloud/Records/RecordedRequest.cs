namespace NemoVideo.Tests;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Host">The listener that it came to.</param>
/// <param name="Endpoint">The operation; null for none of the service's.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">The headers in their order.</param>
public sealed record RecordedRequest(HostRole Host, Endpoint? Endpoint, string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>The body of a request that is JSON, as it came; null until it was read whole, and for others.</summary>
    public string? Body { get; internal set; }

    /// <summary>After how many bytes of the undamaged reply its head ends, and after how many each of its pieces; events are a piece each.</summary>
    public IReadOnlyList<long> ReplyMarks { get; internal set; } = [];

    /// <summary>A header's value; null where it is absent.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The value.</returns>
    public string? Header(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();
}
