using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Ends a connection, and what still renders over it on this machine. Sessions stay.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "Nemo", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Disconnect-Nemo.md")]
[OutputType(typeof(void))]
public sealed class DisconnectNemoCommand : NemoCommand
{
    /// <summary>The connection to end; the runspace's own unless given.</summary>
    [Parameter(ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        RunspaceState state = pipeline.State;
        NemoConnection? connection = Connection ?? state.Connection;
        if (connection is null)
            return;

        if (ReferenceEquals(connection, state.Connection))
        {
            state.Connection = null;
            state.MakeCurrent(null, state.NextOrder());
        }

        await connection.Backend.DisposeAsync().ConfigureAwait(false);
        pipeline.WriteVerbose($"Disconnected from {connection}.");
    }
}
