using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace NemoVideo.PowerShell;

/// <summary>
/// What is remembered between commands: the connection, and the session that was worked on last. One a runspace, so that
/// runspaces in one process never work on each other's sessions; it goes when its runspace goes.
/// </summary>
/// <param name="journal">The journal of what was begun.</param>
/// <param name="time">The clock.</param>
internal sealed class RunspaceState(Func<NemoJournal> journal, TimeProvider time)
{
    private static readonly ConditionalWeakTable<Runspace, RunspaceState> States = [];

    private readonly object _lock = new();
    private long _lastOrder;
    private long _sessionOrder;

    /// <summary>The state of the runspace that this thread runs a command for. For the pipeline thread.</summary>
    internal static RunspaceState Current =>
        States.GetValue(Runspace.DefaultRunspace, _ => new RunspaceState(NemoJournal.OfUser, TimeProvider.System));

    /// <summary>The connection that commands use unless told otherwise.</summary>
    internal NemoConnection? Connection { get; set; }

    /// <summary>The session that was begun or sent to last.</summary>
    internal NemoSession? CurrentSession { get; private set; }

    /// <summary>The journal.</summary>
    internal NemoJournal Journal => journal();

    /// <summary>The clock.</summary>
    internal TimeProvider Time => time;

    /// <summary>A number for something begun now, greater than that of all begun before.</summary>
    internal long NextOrder() => Interlocked.Increment(ref _lastOrder);

    /// <summary>The connection to use: the given one, or else the runspace's own.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.NotConnected"/> when there is neither.</exception>
    internal NemoConnection ConnectionOr(NemoConnection? given) =>
        given ?? Connection ?? throw new NemoException(NemoErrorCode.NotConnected, "There is no connection.");

    /// <summary>Makes a session the current one, unless something begun later already has.</summary>
    /// <param name="session">The session; null for none.</param>
    /// <param name="order">The number of what made it current, from <see cref="NextOrder"/>.</param>
    internal void MakeCurrent(NemoSession? session, long order)
    {
        lock (_lock)
        {
            if (order < _sessionOrder)
                return;
            _sessionOrder = order;
            CurrentSession = session;
        }
    }
}
