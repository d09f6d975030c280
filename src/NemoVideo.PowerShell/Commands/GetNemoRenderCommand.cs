using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Shows the renders that were begun from this machine, by this or an earlier process, and are not brought home yet.</summary>
[Cmdlet(VerbsCommon.Get, "NemoRender", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Get-NemoRender.md")]
[OutputType(typeof(NemoRender))]
public sealed class GetNemoRenderCommand : NemoCommand
{
    /// <summary>The renders to show; all that are not brought home unless given.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RenderId")]
    [ArgumentCompleter(typeof(RenderCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? Id { get; set; }

    /// <summary>Shows those, too, that are brought home, failed or cancelled.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    /// <summary>The connection to use; the runspace's own unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoConnection connection = pipeline.State.ConnectionOr(Connection);
        JournaledRender[] known = pipeline.State.Journal.ReadRenders().Where(render => render.Location == connection.Location).ToArray();
        foreach (string id in (Id ?? []).Except(known.Select(render => render.RenderId)))
            await pipeline.WriteErrorAsync(new NemoException(NemoErrorCode.RenderNotFound, $"No render '{id}' was begun from this machine at {connection.Location}."), id).ConfigureAwait(false);
        foreach (JournaledRender record in known.Where(render => Id is null ? All || render.IsOpen : Id.Contains(render.RenderId)))
            await TryAsync(pipeline, record.RenderId, () => ShowAsync(pipeline, record, connection)).ConfigureAwait(false);
    }

    private static async Task ShowAsync(IPipeline pipeline, JournaledRender record, NemoConnection connection)
    {
        RenderStatus? now = record.IsOpen ? await connection.Backend.GetRenderAsync(record.RenderId, pipeline.Stopping).ConfigureAwait(false) : null;
        if (now is not null && now.State != record.State)
            pipeline.State.Journal.Write(record with { State = now.State });
        await pipeline.WriteObjectAsync(NemoRender.From(record, now, connection)).ConfigureAwait(false);
    }
}
