using System.Management.Automation;
using NemoVideo.Local;

namespace NemoVideo.PowerShell;

/// <summary>Connects to a backend and makes it the one that commands of this runspace use.</summary>
[Cmdlet(VerbsCommunications.Connect, "Nemo", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Connect-Nemo.md")]
[OutputType(typeof(NemoConnection))]
public sealed class ConnectNemoCommand : NemoCommand
{
    /// <summary>Uses the engine on this machine: no account, no network, ffmpeg does the work.</summary>
    [Parameter]
    public SwitchParameter Local { get; set; }

    /// <summary>The folder in which the local engine keeps its sessions.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? DataPath { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        if (!Local)
            throw new NemoException(NemoErrorCode.NotSupported, "This version of the module does not reach the Nemo cloud yet; Connect-Nemo -Local uses the engine on this machine.");

        string dataFolder = DataPath is null ? LocalBackend.DefaultDataFolder : pipeline.ResolveNew(DataPath);
        await ConnectAsync(pipeline, new LocalBackend(dataFolder, pipeline.State.Time)).ConfigureAwait(false);
    }

    /// <summary>Makes a connection of a backend, with a session to begin in, and the default of the runspace.</summary>
    internal static async Task ConnectAsync(IPipeline pipeline, INemoBackend backend)
    {
        RunspaceState state = pipeline.State;
        long order = state.NextOrder();
        BackendAccess access = await backend.AcquireTokenAsync(pipeline.Stopping).ConfigureAwait(false);
        var connection = new NemoConnection(backend, access);
        NemoSession session = await connection.BeginSessionAsync("project", "en", state.Time, pipeline.Stopping).ConfigureAwait(false);
        connection.Offer(session);

        state.Connection = connection;
        state.MakeCurrent(session, order);
        pipeline.WriteVerbose($"Connected to {connection}; session {session.SessionId} is empty.");
        await pipeline.WriteObjectAsync(connection).ConfigureAwait(false);
    }
}
