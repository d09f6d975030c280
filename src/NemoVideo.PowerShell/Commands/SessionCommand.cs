using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>The base of the cmdlets that work on sessions, which come down the pipeline in any shape or are the current one.</summary>
public abstract class SessionCommand : NemoCommand
{
    /// <summary>The session: its id, or an object that belongs to one. The current session unless given.</summary>
    [Parameter(ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("SessionId", "InputObject")]
    [ArgumentCompleter(typeof(SessionCompleter))]
    [ValidateNotNull]
    public SessionReference? Session { get; set; }

    /// <summary>The connection to use; that of the piped object, or the runspace's own, unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    /// <summary>The session to work on now, and its connection.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.NotConnected"/> or <see cref="NemoErrorCode.SessionNotFound"/> when there is none.</exception>
    private protected (SessionReference Session, NemoConnection Connection) Resolve(RunspaceState state)
    {
        NemoConnection connection = state.ConnectionOr(Connection ?? Session?.Connection);
        SessionReference session = Session
            ?? (state.CurrentSession is { } current && ReferenceEquals(current.Connection, connection) ? new SessionReference(current) : null)
            ?? throw new NemoException(NemoErrorCode.SessionNotFound, "There is no current session on this connection.");
        return (session, connection);
    }
}
