namespace NemoVideo.Tests;

/// <summary>What the hosts of the scripted cloud have seen, in order.</summary>
public sealed class ServiceRecord
{
    private readonly List<RecordedRequest> _requests = [];
    private readonly List<RecordedMessage> _messages = [];
    private readonly List<RecordedUpload> _uploads = [];
    private readonly List<RecordedRender> _renders = [];

    /// <summary>All requests whose head was read.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Copy(_requests);

    /// <summary>All messages whose whole body was read.</summary>
    public IReadOnlyList<RecordedMessage> Messages => Copy(_messages);

    /// <summary>All files that arrived whole, also those of a form that broke off later.</summary>
    public IReadOnlyList<RecordedUpload> Uploads => Copy(_uploads);

    /// <summary>All submissions of renders whose whole body was read.</summary>
    public IReadOnlyList<RecordedRender> Renders => Copy(_renders);

    /// <summary>How many messages reached the service a second time, or more, though the first was not refused.</summary>
    public int EditsReceivedTwice => Messages.Where(message => !message.Refused)
        .GroupBy(message => (message.SessionId, message.Text)).Sum(group => group.Count() - 1);

    /// <summary>The requests to an operation.</summary>
    /// <param name="endpoint">The operation.</param>
    /// <returns>The requests, in order.</returns>
    public IReadOnlyList<RecordedRequest> Of(Endpoint endpoint) => Requests.Where(request => request.Endpoint == endpoint).ToArray();

    /// <summary>
    /// How often one of these tokens was seen where it does not belong: at another host than the API, in an address, in a body, or
    /// in any header but the one that is made for it.
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <returns>The number of places.</returns>
    public int TokensSeenElsewhere(IReadOnlyCollection<string> tokens) => Requests
        .SelectMany(request => request.Headers
            .Where(header => request.Host != HostRole.Api || !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value).Append(request.Target).Append(request.Body))
        .Count(text => text is not null && tokens.Any(token => text.Contains(token, StringComparison.Ordinal)));

    internal void Add(RecordedRequest request) => Add(_requests, request);

    internal void Add(RecordedMessage message) => Add(_messages, message);

    internal void Add(RecordedUpload upload) => Add(_uploads, upload);

    internal void Add(RecordedRender render) => Add(_renders, render);

    private static void Add<T>(List<T> list, T item)
    {
        lock (list)
            list.Add(item);
    }

    private static T[] Copy<T>(List<T> list)
    {
        lock (list)
            return [.. list];
    }
}
