using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Tells the balance of the account. The local engine has none, and nothing is written.</summary>
[Cmdlet(VerbsCommon.Get, "NemoCredit", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Get-NemoCredit.md")]
[OutputType(typeof(NemoCredit))]
public sealed class GetNemoCreditCommand : NemoCommand
{
    /// <summary>The connection to use; the runspace's own unless given.</summary>
    [Parameter(ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoConnection connection = pipeline.State.ConnectionOr(Connection);
        if (await connection.Backend.GetCreditAsync(pipeline.Stopping).ConfigureAwait(false) is not { } credit)
        {
            pipeline.WriteVerbose($"{connection} counts no credits.");
            return;
        }

        await pipeline.WriteObjectAsync(credit).ConfigureAwait(false);
        LowCredit.Warn(pipeline, credit, connection);
    }
}
