using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Begins a session and makes it the current one.</summary>
[Cmdlet(VerbsCommon.New, "NemoSession", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Low, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/New-NemoSession.md")]
[OutputType(typeof(NemoSession))]
public sealed class NewNemoSessionCommand : NemoCommand
{
    /// <summary>What the project is called.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Name { get; set; } = "project";

    /// <summary>The language of replies, as an ISO 639 code; the local engine replies in English.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Language { get; set; } = "en";

    /// <summary>The connection to use; the runspace's own unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        RunspaceState state = pipeline.State;
        long order = state.NextOrder();
        NemoConnection connection = state.ConnectionOr(Connection);
        if (!await pipeline.ShouldProcessAsync(Name, "Begin a session").ConfigureAwait(false))
            return;

        NemoSession session = await connection.BeginSessionAsync(Name, Language, state.Time, pipeline.Stopping).ConfigureAwait(false);
        state.Journal.Write(session, Name, state.Time.GetUtcNow());
        state.MakeCurrent(session, order);
        await pipeline.WriteObjectAsync(session).ConfigureAwait(false);
    }
}
