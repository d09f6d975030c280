using System.Globalization;
using System.Text.Json;

namespace NemoVideo.Tests;

/// <summary>The service while nothing goes wrong: accounts, sessions, an agent that edits, renders.</summary>
/// <param name="script">How it behaves.</param>
/// <param name="time">The clock that renders take their time by.</param>
/// <param name="storage">Gives the address of the storage host.</param>
internal sealed class Service(Script script, TimeProvider time, Func<Uri> storage)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Session> _sessions = [];
    private readonly Dictionary<string, Render> _renders = [];
    private long _lastSessionId = 4417203958812640516;

    internal Accounts Accounts { get; } = new(script);

    internal IReadOnlyList<string> RenderIds => Locked(() => _renders.Values.Where(render => !render.IsCancelled).Select(render => render.Id).ToArray());

    /// <summary>Answers a request whose body is JSON, or that has none.</summary>
    internal Reply Answer(Endpoint endpoint, RequestHead head, JsonElement body) => Locked(() =>
    {
        if (endpoint == Endpoint.AnonymousToken)
            return Token(head);
        if (Accounts.Of(head) is not { } account)
            return NotAuthorized();
        return endpoint switch
        {
            Endpoint.CreateSession => Create(account, body),
            Endpoint.Credit => Replies.Credit(account),
            Endpoint.ClaimToken => Replies.ClaimToken(),
            Endpoint.UploadByAddress => InSession(head.Path[^1], session => Fetch(session, body)),
            Endpoint.State => InSession(head.Path[^2], Replies.State),
            Endpoint.Message => InSession(Text(body, "session_id"), session => Message(account, session)),
            Endpoint.SubmitRender => HasAttribution(head) ? InSession(Text(body, "sessionId"), session => Submit(session, body)) : Reply.Refusal(402, """{"detail":"attribution missing"}"""),
            Endpoint.PollRender => OfRender(head.Path[^1], Poll),
            Endpoint.CancelRender => OfRender(head.Path[^2], Cancel),
            _ => OfRender(head.Path[^2], render => Serve(head, render)),
        };
    });

    /// <summary>Takes files that arrived.</summary>
    internal Reply Upload(RequestHead head, IReadOnlyList<RecordedUpload> files) => Locked(() =>
        Accounts.Of(head) is null ? NotAuthorized() : InSession(head.Path[^1], session => Uploaded(session, files.Select(file => file.FileName!))));

    /// <summary>Answers a request to the storage host, which knows no accounts.</summary>
    internal Reply Fetch(RequestHead head) => Locked(() =>
    {
        bool isGood = _renders.TryGetValue(Path.GetFileNameWithoutExtension(head.Path[^1]), out Render? render)
            && head.Target.EndsWith($"?address={render.Address}", StringComparison.Ordinal);
        return isGood ? Serve(head, render!) : Reply.Text("application/xml", "<Error><Code>AccessDenied</Code></Error>") with { Status = script.ExpiredStatus };
    });

    /// <summary>Answers a request to the host that only redirections lead to: a result, by whatever path it names the render.</summary>
    internal Reply FetchElsewhere(RequestHead head) => Locked(() =>
        _renders.Values.FirstOrDefault(render => head.Target.Contains(render.Id, StringComparison.Ordinal)) is { } render ? Serve(head, render) : Reply.Json("{}"));

    internal string? DraftOf(string sessionId) => Locked(() => _sessions[sessionId].Draft);

    internal string BeginSession() => Locked(() => NewSession("prepared").Id);

    internal void Edit(string sessionId) => Locked(() =>
    {
        _sessions[sessionId].Edit(0);
        return true;
    });

    internal void ExpireAddresses() => ForAllRenders(render => render.Address++);

    internal void ReplaceResults() => ForAllRenders(render => render.Version++);

    internal byte[] ResultOf(string renderId) => Locked(() => Content(_renders[renderId]));

    private static string Text(JsonElement body, string name) => body.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";

    private static bool HasAttribution(RequestHead head) =>
        head.Header("X-Skill-Source") is not null && head.Header("X-Skill-Version") is not null && head.Header("X-Skill-Platform") is not null;

    private T Locked<T>(Func<T> work)
    {
        lock (_lock)
            return work();
    }

    private void ForAllRenders(Action<Render> change) => Locked(() =>
    {
        foreach (Render render in _renders.Values)
            change(render);
        return true;
    });

    private Reply NotAuthorized() => script.RejectsTokensByStatus
        ? Reply.Refusal(401, """{"detail":"Invalid token"}""")
        : Reply.Refusal(200, """{"code":1001,"message":"token expired"}""");

    private Reply InSession(string id, Func<Session, Reply> answer) => _sessions.TryGetValue(id, out Session? session) ? answer(session) : Replies.NotKnown($"session {id}");

    private Reply OfRender(string id, Func<Render, Reply> answer) => _renders.TryGetValue(id, out Render? render) ? answer(render) : Replies.NotKnown($"render {id}");

    private Reply Token(RequestHead head)
    {
        if (head.Header("X-Client-Id") is not { Length: > 0 and <= 64 } clientId)
            return Reply.Refusal(400, """{"detail":"X-Client-Id is missing"}""");
        (string token, Account account) = Accounts.Issue(clientId);
        return Replies.Token(token, account, time.GetUtcNow().AddDays(7));
    }

    private Reply Create(Account account, JsonElement body) => Replies.Session(NewSession(Text(body, "task_name")), account);

    private Session NewSession(string name)
    {
        string id = (++_lastSessionId).ToString(CultureInfo.InvariantCulture);
        return _sessions[id] = new Session(id, $"task_{id[^4..]}", name);
    }

    private Reply Fetch(Session session, JsonElement body) =>
        Uploaded(session, body.GetProperty("urls").EnumerateArray().Select(address => Uri.UnescapeDataString(new Uri(address.GetString()!).Segments[^1])));

    private Reply Uploaded(Session session, IEnumerable<string> fileNames)
    {
        string[] entries = fileNames.Select(name => Replies.Entry(script.Shape, name)).ToArray();
        foreach (string entry in entries)
            session.Add(entry);
        return Replies.Uploaded(script.Shape, entries);
    }

    private Reply Message(Account account, Session session)
    {
        bool edits = Agent.Edits(script.Style);
        decimal price = edits ? script.EditPrice : 0;
        if (account.Available < price)
            return Reply.Refusal(200, """{"code":2001,"message":"insufficient credits"}""");
        account.Available -= price;
        if (script.FreezesPrice)
            account.Frozen += price;
        if (edits && script.EditsTakeEffect)
            session.Edit(script.LaggingLooks);
        return new Reply { MediaType = "text/event-stream; charset=utf-8", Pieces = Agent.Answer(script.Style, script.Words), End = script.StreamEnd };
    }

    private Reply Submit(Session session, JsonElement body)
    {
        string id = Text(body, "id");
        if (session.Draft is null)
            return Reply.Refusal(400, """{"success":false,"error":"nothing to render"}""");
        if (_renders.TryGetValue(id, out Render? known))
            return script.RefusesKnownRenders ? Reply.Refusal(409, """{"success":false,"error":"the id is taken"}""") : Tell(known, "processing");
        _renders[id] = new Render(id, time.GetTimestamp());
        return Tell(_renders[id], "pending");
    }

    private Reply Poll(Render render)
    {
        int polls = ++render.Polls - script.PollsUntilDone;
        bool isDone = polls > 0 && time.GetElapsedTime(render.SubmittedAt) >= script.RenderDelay;
        return render.IsCancelled ? Tell(render, "cancelled")
            : !isDone ? Tell(render, "processing")
            : script.RendersFail ? Tell(render, "failed")
            : Tell(render, "completed", withAddress: polls > script.PollsWithoutAddress);
    }

    private Reply Cancel(Render render)
    {
        render.IsCancelled = true;
        return Reply.Json("""{"success":true}""");
    }

    private Reply Tell(Render render, string status, bool withAddress = false) =>
        Replies.Render(script.Shape, render.Id, status, withAddress ? new Uri(storage(), $"r/{render.Id}.mp4?address={render.Address}") : null);

    private Reply Serve(RequestHead head, Render render) => Results.Serve(head, Content(render), $"{render.Id}-{render.Version}");

    private byte[] Content(Render render) => script.Result ?? Results.Content(render.Id, render.Version, script.ResultLength);
}
