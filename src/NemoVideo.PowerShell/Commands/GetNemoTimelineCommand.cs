using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Shows the timeline of a session as it stands.</summary>
[Cmdlet(VerbsCommon.Get, "NemoTimeline", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Get-NemoTimeline.md")]
[OutputType(typeof(NemoTimeline))]
public sealed class GetNemoTimelineCommand : SessionCommand
{
    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        (SessionReference session, NemoConnection connection) = Resolve(pipeline.State);
        await TryAsync(pipeline, session.SessionId, async () =>
        {
            SessionState state = await connection.Backend.GetStateAsync(session.SessionId, pipeline.Stopping).ConfigureAwait(false);
            await pipeline.WriteObjectAsync(new NemoTimeline(state.Draft, session.SessionId, connection)).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }
}
