using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Cancels renders. Their sessions and edits are kept.</summary>
[Cmdlet(VerbsLifecycle.Stop, "NemoRender", SupportsShouldProcess = true, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Stop-NemoRender.md")]
[OutputType(typeof(void))]
public sealed class StopNemoRenderCommand : NemoCommand
{
    /// <summary>The renders to cancel.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RenderId")]
    [ArgumentCompleter(typeof(RenderCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>The connection to use; that of the piped render, or the runspace's own, unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoConnection connection = pipeline.State.ConnectionOr(Connection);
        foreach (string id in Id)
        {
            await TryAsync(pipeline, id, async () =>
            {
                JournaledRender? record = pipeline.State.Journal.ReadRenders().FirstOrDefault(render => render.RenderId == id && render.Location == connection.Location);
                if (!await pipeline.ShouldProcessAsync(record is null ? id : $"{id} for {record.Target}", "Cancel the render").ConfigureAwait(false))
                    return;
                await connection.Backend.CancelRenderAsync(id, pipeline.Stopping).ConfigureAwait(false);
                if (record is not null)
                    pipeline.State.Journal.Write(record with { State = NemoRenderState.Cancelled });
            }).ConfigureAwait(false);
        }
    }
}
