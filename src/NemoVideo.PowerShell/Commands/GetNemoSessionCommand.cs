using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Finds sessions: those that were begun from this machine, newest first, or any by its id.</summary>
[Cmdlet(VerbsCommon.Get, "NemoSession", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Get-NemoSession.md")]
[OutputType(typeof(NemoSession))]
public sealed class GetNemoSessionCommand : NemoCommand
{
    /// <summary>The sessions to find; all of the connection's that were begun from this machine unless given.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("SessionId")]
    [ArgumentCompleter(typeof(SessionCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? Id { get; set; }

    /// <summary>Asks for a link to each session that opens it in a browser, without any secret of the account. It works for seven days.</summary>
    [Parameter]
    public SwitchParameter BrowserLink { get; set; }

    /// <summary>The connection to use; the runspace's own unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoConnection connection = pipeline.State.ConnectionOr(Connection);
        JournaledSession[] known = pipeline.State.Journal.ReadSessions().Where(session => session.Location == connection.Location).ToArray();
        if (Id is null)
        {
            foreach (JournaledSession session in known)
                await TryAsync(pipeline, session.SessionId, () => WriteAsync(pipeline, Describe(session, connection))).ConfigureAwait(false);
            return;
        }

        foreach (string id in Id)
        {
            await TryAsync(pipeline, id, async () =>
            {
                SessionState state = await connection.Backend.GetStateAsync(id, pipeline.Stopping).ConfigureAwait(false);
                JournaledSession? begun = Array.Find(known, session => session.SessionId == id);
                await WriteAsync(pipeline, begun is not null
                    ? Describe(begun, connection)
                    : new NemoSession { SessionId = id, Name = state.Name ?? "", TaskId = state.TaskId, Connection = connection }).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(IPipeline pipeline, NemoSession session)
    {
        if (BrowserLink)
            session.BrowserLink = await session.Connection.Backend.GetBrowserLinkAsync(session.SessionId, pipeline.Stopping).ConfigureAwait(false);
        await pipeline.WriteObjectAsync(session).ConfigureAwait(false);
    }

    private static NemoSession Describe(JournaledSession session, NemoConnection connection) => new()
    {
        SessionId = session.SessionId,
        Name = session.Name,
        TaskId = session.TaskId,
        CreatedAt = session.CreatedAt,
        Connection = connection,
    };
}
