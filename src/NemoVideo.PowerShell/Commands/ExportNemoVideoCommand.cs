using System.Management.Automation;
using NemoVideo.Local;

namespace NemoVideo.PowerShell;

/// <summary>Renders sessions into files, and proves each.</summary>
[Cmdlet(VerbsData.Export, "NemoVideo", SupportsShouldProcess = true, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Export-NemoVideo.md")]
[OutputType(typeof(NemoExport))]
public sealed class ExportNemoVideoCommand : SessionCommand
{
    private static readonly TimeSpan LongestCloudRender = TimeSpan.FromMinutes(30);

    private static int s_activities = 1000;

    private readonly Dictionary<NemoConnection, ExportRun> _runs = [];

    /// <summary>The file to write, or a folder for files named after their videos; the current location unless given, or where a render was to go.</summary>
    [Parameter(Position = 0)]
    [Alias("OutputPath")]
    [ValidateNotNullOrEmpty]
    public string? Destination { get; set; }

    /// <summary>Overwrites files that exist. Files that went in are never overwritten.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>How many sessions may be exported at once.</summary>
    [Parameter]
    [ValidateRange(1, 64)]
    public int ThrottleLimit { get; set; } = Environment.ProcessorCount;

    /// <summary>How long to wait between two looks at a render, in seconds or as a TimeSpan; the backend's own interval unless given, which is 30 s for the cloud.</summary>
    [Parameter]
    [Seconds]
    public TimeSpan? PollInterval { get; set; }

    /// <summary>
    /// How long to wait for a render at most, in seconds or as a TimeSpan. A render of the cloud goes on after that, and can be fetched
    /// later; unless a time is given it is waited for for 30 minutes, and one of the local engine to its end.
    /// </summary>
    [Parameter]
    [Seconds]
    public TimeSpan? Timeout { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        (SessionReference session, NemoConnection connection) = Resolve(pipeline.State);
        string destination = Destination is null && session.Render is { } begun ? begun.Target : pipeline.ResolveNew(Destination ?? ".");
        string name = session.Render is { } render ? Path.GetFileName(render.Target) : session.Name;
        if (!await pipeline.ShouldProcessAsync($"{name} to {destination}", "Export").ConfigureAwait(false))
            return;

        if (!_runs.TryGetValue(connection, out ExportRun? run))
            _runs[connection] = run = new ExportRun(connection, pipeline.State.Journal, pipeline.State.Time, LocalBackend.ProveAsync);
        var request = new ExportRequest(
            session.SessionId, destination, Force || session.Render is { Overwrite: true }, Edit: session.Edit, Media: session.Media, Render: session.Render,
            PollInterval: PollInterval, Timeout: Timeout ?? (connection.Backend.Renders.OutliveCaller ? LongestCloudRender : null));
        await StartItemAsync(pipeline, ThrottleLimit, session.Media?.FullName ?? session.SessionId, () => ExportAsync(pipeline, run, request, name)).ConfigureAwait(false);
    }

    private static async Task ExportAsync(IPipeline pipeline, ExportRun run, ExportRequest request, string name)
    {
        int activityId = Interlocked.Increment(ref s_activities);
        string activity = $"Exporting {name}";
        try
        {
            var progress = new ForwardedProgress<ExportProgress>(report => pipeline.WriteProgress(
                activityId, activity, report.PercentComplete is { } percent ? $"{report.Stage}, {percent:0} %" : report.Stage, report.PercentComplete, report.TimeLeft));
            NemoExport export = await run.RunAsync(request, progress, pipeline.Stopping).ConfigureAwait(false);
            foreach (string warning in export.Warnings)
                pipeline.WriteWarning($"{name}: {warning}");
            pipeline.WriteVerbose($"Wrote {export.FullName}: {export.Proof?.ToString() ?? "no proof, since the video that went in is not on this machine"}.");
            if (export.Picture is { } picture)
                pipeline.WriteVerbose($"The picture of {export.Name} is {picture}.");
            await pipeline.WriteObjectAsync(export).ConfigureAwait(false);
        }
        finally
        {
            pipeline.CompleteProgress(activityId, activity);
        }
    }
}
