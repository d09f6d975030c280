using System.CommandLine;
using NemoVideo.Local;

namespace NemoVideo.Server;

/// <summary><c>edit VIDEO "INSTRUCTION" --with FILE --output FILE</c>: one video, one instruction, one result with its proof.</summary>
internal static class EditVerb
{
    internal static Command Create()
    {
        var video = new Argument<string>("video") { Description = "The video to edit." };
        var instruction = new Argument<string>("instruction") { Description = "What to do, in English or Chinese." };
        var with = new Option<string[]>("--with") { Description = "A file to go along with the video, such as the new sound; may be given several times.", AllowMultipleArgumentsPerToken = false };
        var output = new Option<string>("--output") { Description = "The file to write, or a folder to write it into.", Required = true };
        var force = new Option<bool>("--force") { Description = "Overwrite the file if it exists." };
        Option<bool> json = Verb.Json();
        var command = new Command("edit", "Edits a video and writes the result.") { video, instruction, with, output, force, json };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RunAsync(
            parsed.GetRequiredValue(video), parsed.GetRequiredValue(instruction), parsed.GetValue(with) ?? [],
            new ExportRequest("", Path.GetFullPath(parsed.GetRequiredValue(output)), parsed.GetValue(force)), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static async Task RunAsync(string video, string instruction, string[] with, ExportRequest request, bool json, CancellationToken cancellationToken)
    {
        TimeProvider time = TimeProvider.System;
        await using var backend = new LocalBackend(LocalBackend.DefaultDataFolder, time);
        var connection = new NemoConnection(backend, await backend.AcquireTokenAsync(cancellationToken));
        NemoJournal journal = NemoJournal.OfUser();

        CreatedSession session = await backend.CreateSessionAsync(Path.GetFileNameWithoutExtension(video), "en", cancellationToken);
        await backend.UploadAsync(session.SessionId, with.Prepend(video).Select(Path.GetFullPath).ToArray(), null, cancellationToken);

        NemoEdit edit = await new EditRun(connection, journal, time).RunAsync(session.SessionId, instruction, null, null, cancellationToken);
        NemoExport export = await new ExportRun(connection, journal, time, LocalBackend.ProveAsync)
            .RunAsync(request with { SessionId = session.SessionId, Edit = edit }, null, cancellationToken);
        Console.WriteLine(json ? Report.Json(edit, export) : Report.Text(edit, export));
    }
}
