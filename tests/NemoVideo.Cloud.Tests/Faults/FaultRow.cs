using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>A row of the matrix: one way in which a request can go wrong, whatever it asks for.</summary>
/// <param name="Name">What goes wrong, for people.</param>
/// <param name="Kind">The fault.</param>
/// <param name="Place">Where in the reply, or in the request for the kinds that concern it.</param>
/// <param name="Status">The HTTP status, where one is answered.</param>
/// <param name="RetryAfter">The Retry-After header, where there is one.</param>
/// <param name="Acts">Whether the service carries the request out all the same, where the kind does not say so.</param>
internal sealed record FaultRow(string Name, FaultKind Kind, FaultPlace Place = FaultPlace.Beginning, int Status = 0, string? RetryAfter = null, bool? Acts = null)
{
    internal static readonly IReadOnlyList<FaultRow> All =
    [
        new("connection refused", FaultKind.ListenNoMore),
        new("reset after half of the request", FaultKind.ResetRequest, FaultPlace.Body),
        new("request taken, never answered", FaultKind.HoldRequest, FaultPlace.Body),
        new("reset before the reply", FaultKind.Reset),
        new("reset in the reply's head", FaultKind.Reset, FaultPlace.Head),
        new("reset in the reply's body", FaultKind.Reset, FaultPlace.Body),
        new("closed before the reply", FaultKind.Close),
        new("closed in the reply's body", FaultKind.Close, FaultPlace.Body),
        new("stall before the reply", FaultKind.Stall),
        new("stall in the reply's body", FaultKind.Stall, FaultPlace.Body),
        new("drip, a byte in 10 s", FaultKind.Drip, FaultPlace.Body),
        new("400", FaultKind.Status, Status: 400),
        new("401", FaultKind.Status, Status: 401),
        new("code 1001", FaultKind.Code),
        new("402", FaultKind.Status, Status: 402),
        new("404", FaultKind.Status, Status: 404),
        new("408", FaultKind.Status, Status: 408),
        new("422", FaultKind.Status, Status: 422),
        new("429", FaultKind.Status, Status: 429),
        new("429, Retry-After: 7", FaultKind.Status, Status: 429, RetryAfter: "7"),
        new("500", FaultKind.Status, Status: 500),
        new("500, yet done", FaultKind.Status, Status: 500, Acts: true),
        new("502", FaultKind.Status, Status: 502),
        new("503", FaultKind.Status, Status: 503),
        new("HTML", FaultKind.Html),
        new("cut JSON", FaultKind.CutJson),
        new("wrong content type", FaultKind.WrongType),
        new("wrong length", FaultKind.WrongLength),
        new("redirect elsewhere", FaultKind.Redirect),
        new("gzip bomb", FaultKind.GzipBomb),
        new("10 MB line", FaultKind.LongLine),
        new("endless heartbeats", FaultKind.Heartbeats),
    ];

    /// <summary>The fault at an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="healthy">The request to it when nothing went wrong, by which places are found.</param>
    /// <param name="times">How often it happens.</param>
    internal Fault At(Endpoint endpoint, RecordedRequest healthy, int times) => new(endpoint, Kind, ByteOf(healthy), times)
    {
        Status = Status,
        RetryAfter = RetryAfter,
        Acts = Acts,
    };

    /// <summary>Whether the row means something for an endpoint: a result is no JSON.</summary>
    internal bool AppliesTo(Endpoint endpoint) => Kind is not (FaultKind.CutJson or FaultKind.Code) || endpoint is not (Endpoint.Download or Endpoint.ApiDownload);

    /// <summary>
    /// Where a reply stops to come without an end, it has hardly begun: how much a client has read of it by the time that its
    /// patience ends is not for a test to say.
    /// </summary>
    private long ByteOf(RecordedRequest healthy) => (Kind, Place) switch
    {
        (FaultKind.ResetRequest or FaultKind.HoldRequest, _) => (healthy.Body?.Length ?? 0) / 2,
        (_, FaultPlace.Beginning) => 0,
        (FaultKind.Stall or FaultKind.Drip, _) => healthy.ReplyMarks[0] + 10,
        (_, FaultPlace.Head) => healthy.ReplyMarks[0] / 2,
        _ => (healthy.ReplyMarks[0] + healthy.ReplyMarks[^1]) / 2,
    };
}
