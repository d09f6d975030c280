using System.Text;
using System.Text.Json;

namespace NemoVideo.Tests;

/// <summary>
/// A service on this machine that plays the Nemo cloud over real sockets, keeps a record of all that it is sent, and fails in
/// every way that it is told to. Results lie on a storage host of its own port, so that a token that goes there is seen.
/// </summary>
public sealed class ScriptedCloud : IAsyncDisposable
{
    /// <summary>The longest wait that is only a pause of the client's; what is longer is a limit to how long it waits for somebody.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Host _api;
    private readonly Host _storage;
    private readonly Host _elsewhere;
    private readonly Service _service;
    private readonly ReplyWriter _writer;
    private readonly Holds _holds = new();
    private TaskCompletionSource _change = NewChange();

    private ScriptedCloud(TimeProvider time, int port)
    {
        _service = new Service(Script, time, () => _storage!.Address);
        _storage = new Host(0, time, (head, connection) => AnswerAsync(HostRole.Storage, Endpoint.Download, head, connection), Changed);
        _elsewhere = new Host(0, time, (head, connection) => AnswerAsync(HostRole.Elsewhere, null, head, connection), Changed);
        _writer = new ReplyWriter(_elsewhere.Address);
        _api = new Host(port, time, (head, connection) => AnswerAsync(HostRole.Api, Routes.Find(head), head, connection), Changed);
    }

    /// <summary>Where the API is.</summary>
    public Uri Address => _api.Address;

    /// <summary>Where the storage host is.</summary>
    public Uri StorageAddress => _storage.Address;

    /// <summary>Where the host is that only a redirection leads to. It serves results, too.</summary>
    public Uri ElsewhereAddress => _elsewhere.Address;

    /// <summary>How the service behaves while nothing goes wrong.</summary>
    public Script Script { get; } = new();

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>What was seen.</summary>
    public ServiceRecord Record { get; } = new();

    /// <summary>All tokens that are, or were, valid.</summary>
    public IReadOnlyCollection<string> Tokens => _service.Accounts.Tokens;

    /// <summary>The ids of the renders that the service took on and that were not cancelled.</summary>
    public IReadOnlyList<string> RenderIds => _service.RenderIds;

    /// <summary>Begins to listen.</summary>
    /// <param name="time">The clock that the service's own waits run on; the system's unless given.</param>
    /// <param name="port">The port of the API; any that is free unless given.</param>
    /// <returns>The cloud, at work.</returns>
    public static Task<ScriptedCloud> StartAsync(TimeProvider? time = null, int port = 0) => Task.FromResult(new ScriptedCloud(time ?? TimeProvider.System, port));

    /// <summary>Makes a token of a registered account valid.</summary>
    /// <param name="token">The token.</param>
    public void Register(string token) => _service.Accounts.Register(token);

    /// <summary>Lets no token be valid any more.</summary>
    public void ExpireTokens() => _service.Accounts.ExpireTokens();

    /// <summary>Makes a session, without any request.</summary>
    /// <param name="edits">How many edits its draft shows; without one there is no draft.</param>
    /// <returns>The session's id.</returns>
    public string BeginSession(int edits = 0)
    {
        string id = _service.BeginSession();
        for (int i = 0; i < edits; i++)
            _service.Edit(id);
        return id;
    }

    /// <summary>The draft of a session as it really is, to the letter; null until there is one.</summary>
    /// <param name="sessionId">The session.</param>
    /// <returns>The draft.</returns>
    public string? DraftOf(string sessionId) => _service.DraftOf(sessionId);

    /// <summary>What the result of a render has to be.</summary>
    /// <param name="renderId">The render.</param>
    /// <returns>All its bytes.</returns>
    public byte[] ResultOf(string renderId) => _service.ResultOf(renderId);

    /// <summary>Lets the addresses of results that were told so far be no good any more.</summary>
    public void ExpireAddresses() => _service.ExpireAddresses();

    /// <summary>Puts other content, with another entity tag, in the place of all results.</summary>
    public void ReplaceResults() => _service.ReplaceResults();

    /// <summary>Refuses connections to a host, and ends those there are.</summary>
    /// <param name="host">The host.</param>
    public void ListenNoMore(HostRole host) => HostOf(host).ListenNoMore();

    /// <summary>Takes connections to all hosts again.</summary>
    public void Listen()
    {
        foreach (Host host in Hosts())
            host.Listen();
    }

    /// <summary>Waits until a fault makes a request to an operation wait; at once where one did already.</summary>
    /// <param name="endpoint">The operation.</param>
    /// <returns>A task that ends when the client is being held up.</returns>
    public Task HeldAsync(Endpoint endpoint) => _holds.WaitAsync(endpoint);

    /// <summary>
    /// Whether a test's clock may move on to the end of a wait: not while anything is on its way; and past a limit of the client's
    /// only while it is made to wait.
    /// </summary>
    /// <param name="wait">How long the wait was to be when it began.</param>
    /// <returns>Whether it may end now.</returns>
    public bool MayEnd(TimeSpan wait) => !Hosts().Any(host => host.IsBusy) && (wait <= LongestPause || Hosts().Any(host => host.IsHolding));

    /// <summary>A task that ends when <see cref="MayEnd"/> may have another answer.</summary>
    /// <returns>The task.</returns>
    public Task NextChange() => Volatile.Read(ref _change).Task;

    /// <summary>Ends all connections.</summary>
    /// <returns>A task that ends at once.</returns>
    public ValueTask DisposeAsync()
    {
        foreach (Host host in Hosts())
            host.Dispose();
        return ValueTask.CompletedTask;
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static JsonElement Parse(byte[] body)
    {
        if (body.Length == 0)
            return default;
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }

    private Host[] Hosts() => [_api, _storage, _elsewhere];

    private Host HostOf(HostRole role) => Hosts()[(int)role];

    private void Changed() => Interlocked.Exchange(ref _change, NewChange()).TrySetResult();

    private async Task<bool> AnswerAsync(HostRole host, Endpoint? endpoint, RequestHead head, Connection connection)
    {
        var request = new RecordedRequest(host, endpoint, head.Method, head.Target, head.Headers);
        Record.Add(request);
        Fault? fault = endpoint is { } known ? Faults.Take(known) : null;
        void Held()
        {
            if (endpoint is { } where)
                _holds.Begin(where);
        }

        Stream body = connection.Requests.BodyOf(head);
        if (fault?.Kind is FaultKind.HoldRequest or FaultKind.ResetRequest)
        {
            await body.ReadExactlyAsync(new byte[fault.AtByte]);
            if (fault.Kind == FaultKind.ResetRequest)
            {
                connection.Reset();
                return false;
            }

            Held();
            await connection.HoldAsync();
            return false;
        }

        Reply reply = await ReceiveAsync(request, endpoint, head, body, fault, connection);
        request.ReplyMarks = reply.OnTheWire().Aggregate(new List<long>(), (marks, part) => [.. marks, part.Length + marks.LastOrDefault()]);
        if (fault?.Kind == FaultKind.ListenNoMore)
            HostOf(fault.Host).ListenNoMore(connection);
        return await ReplyWriter.WriteAsync(connection, reply, fault, Held) && fault?.Kind != FaultKind.ListenNoMore;
    }

    private async Task<Reply> ReceiveAsync(RecordedRequest request, Endpoint? endpoint, RequestHead head, Stream body, Fault? fault, Connection connection)
    {
        bool acts = fault?.ServiceActs != false;
        Reply reply;
        if (endpoint == Endpoint.Upload)
        {
            IReadOnlyList<RecordedUpload> files = await UploadReader.ReadAsync(head.Path[^1], head.Header("Content-Type"), body);

            // The form ends before the body does, by a line end that would be taken for a sign of the client.
            await body.CopyToAsync(Stream.Null);
            foreach (RecordedUpload file in files)
                Record.Add(file);
            reply = acts ? _service.Upload(head, files) : new Reply();
            await WaitAsync(Script.UploadDelay, connection);
        }
        else
        {
            using var bytes = new MemoryStream();
            await body.CopyToAsync(bytes);
            request.Body = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
            JsonElement json = Parse(bytes.ToArray());
            reply = !acts ? new Reply()
                : endpoint is { } known and not Endpoint.Download ? _service.Answer(known, head, json)
                : request.Host switch
                {
                    HostRole.Api => Control.Answer(this, head, json) ?? Replies.NotKnown(head.Target),
                    HostRole.Storage => _service.Fetch(head),
                    _ => _service.FetchElsewhere(head),
                };
            if (endpoint == Endpoint.Message)
                await WaitAsync(Script.EditDelay, connection);
            if (fault is not null)
                reply = _writer.Spoil(reply, fault, head.Target);
            Note(endpoint, json, reply.IsRefusal);
            return reply;
        }

        return fault is null ? reply : _writer.Spoil(reply, fault, head.Target);
    }

    private void Note(Endpoint? endpoint, JsonElement body, bool refused)
    {
        if (endpoint == Endpoint.Message)
            Record.Add(new RecordedMessage(body.GetProperty("session_id").GetString()!, body.GetProperty("new_message").GetProperty("parts")[0].GetProperty("text").GetString()!, refused));
        if (endpoint == Endpoint.SubmitRender)
            Record.Add(new RecordedRender(body.GetProperty("id").GetString()!, body.GetProperty("sessionId").GetString()!, body.GetProperty("draft").GetRawText(), refused));
    }

    private static Task WaitAsync(TimeSpan delay, Connection connection) => delay > TimeSpan.Zero ? connection.HoldAsync(delay) : Task.CompletedTask;
}
