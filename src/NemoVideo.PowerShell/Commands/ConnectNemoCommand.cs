using System.Management.Automation;
using System.Net;
using System.Security;
using NemoVideo.Cloud;
using NemoVideo.Local;

namespace NemoVideo.PowerShell;

/// <summary>Connects to a backend, the cloud unless told otherwise, and makes it the one that commands of this runspace use. Never asks for anything.</summary>
[Cmdlet(VerbsCommunications.Connect, "Nemo", DefaultParameterSetName = "Cloud", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Connect-Nemo.md")]
[OutputType(typeof(NemoConnection))]
public sealed class ConnectNemoCommand : NemoCommand
{
    /// <summary>The token of a registered account; NEMO_TOKEN unless given, and an anonymous account where there is neither.</summary>
    [Parameter(ParameterSetName = "Cloud")]
    [ValidateNotNull]
    public SecureString? Token { get; set; }

    /// <summary>The name of the token in a vault of the SecretManagement module.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Vault")]
    [ValidateNotNullOrEmpty]
    public string? SecretName { get; set; }

    /// <summary>The vault; SecretManagement's default vault unless given.</summary>
    [Parameter(ParameterSetName = "Vault")]
    [ValidateNotNullOrEmpty]
    public string? Vault { get; set; }

    /// <summary>Uses the engine on this machine: no account, no network, ffmpeg does the work.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Local")]
    public SwitchParameter Local { get; set; }

    /// <summary>The folder in which the local engine keeps its sessions.</summary>
    [Parameter(ParameterSetName = "Local")]
    [ValidateNotNullOrEmpty]
    public string? DataPath { get; set; }

    internal override Task ProcessAsync(IPipeline pipeline) => ConnectAsync(pipeline, Local ? Engine(pipeline) : Service(pipeline));

    /// <summary>Makes a connection of a backend, with a session to begin in, and the default of the runspace.</summary>
    internal static async Task ConnectAsync(IPipeline pipeline, INemoBackend backend)
    {
        RunspaceState state = pipeline.State;
        long order = state.NextOrder();
        NemoConnection connection;
        NemoSession session;
        try
        {
            connection = new NemoConnection(backend, await backend.AcquireTokenAsync(pipeline.Stopping).ConfigureAwait(false));
            session = await connection.BeginSessionAsync("project", "en", state.Time, pipeline.Stopping).ConfigureAwait(false);
        }
        catch
        {
            await backend.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        connection.Offer(session);
        state.Connection = connection;
        state.MakeCurrent(session, order);
        LowCredit.Warn(pipeline, connection.Credit, connection);
        pipeline.WriteVerbose($"Connected to {connection}; session {session.SessionId} is empty.");
        await pipeline.WriteObjectAsync(connection).ConfigureAwait(false);
    }

    private LocalBackend Engine(IPipeline pipeline) =>
        new(DataPath is null ? LocalBackend.DefaultDataFolder : pipeline.ResolveNew(DataPath), pipeline.State.Time);

    private CloudBackend Service(IPipeline pipeline)
    {
        string? token = Token is not null ? new NetworkCredential("", Token).Password
            : SecretName is not null ? pipeline.ReadSecret(SecretName, Vault)
            : null;
        return new CloudBackend(CloudOptions.FromEnvironment(token, Path.GetDirectoryName(GetType().Assembly.Location)!), pipeline.State.Time);
    }
}
