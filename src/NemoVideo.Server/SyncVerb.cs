using System.CommandLine;
using NemoVideo.Local;

namespace NemoVideo.Server;

/// <summary>
/// <c>sync REFERENCE OTHER</c>: how another recording of a scene has to be laid under a reference. It measures, so it ends
/// with 0 when the two have nothing to do with each other, too; whether they do is in the result.
/// </summary>
internal static class SyncVerb
{
    internal static Command Create()
    {
        var reference = new Argument<string>("reference") { Description = "What to align with, such as the camera's video." };
        var other = new Argument<string>("other") { Description = "The other recording of the same scene." };
        Option<bool> json = Verb.Json();
        var command = new Command("sync", "Measures offset and drift between two recordings of one scene. Ends with 0 as well when they are not confidently of one scene, and says so.") { reference, other, json };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(async () =>
        {
            NemoSync sync = await Alignment.MeasureAsync(Path.GetFullPath(parsed.GetRequiredValue(other)), Path.GetFullPath(parsed.GetRequiredValue(reference)), cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? Report.Json(sync) : Report.Text(sync));
        }));
        return command;
    }
}
