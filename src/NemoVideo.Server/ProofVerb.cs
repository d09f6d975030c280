using System.CommandLine;
using NemoVideo.Local;

namespace NemoVideo.Server;

/// <summary><c>proof BEFORE AFTER</c>: what is the same in two files, and what is not.</summary>
internal static class ProofVerb
{
    internal static Command Create()
    {
        var before = new Argument<string>("before") { Description = "The video as it was." };
        var after = new Argument<string>("after") { Description = "The video as it is now." };
        Option<bool> json = Verb.Json();
        var command = new Command("proof", "Measures what an edit did to a video.") { before, after, json };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(async () =>
        {
            NemoProof proof = await LocalBackend.ProveAsync(
                Existing(parsed.GetRequiredValue(before)), Task.FromResult(Existing(parsed.GetRequiredValue(after))), cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? Report.Json(proof) : Report.Text(proof));
        }));
        return command;
    }

    private static string Existing(string path) =>
        File.Exists(path) ? Path.GetFullPath(path) : throw new NemoException(NemoErrorCode.MediaNotFound, $"There is no file '{path}'.");
}
