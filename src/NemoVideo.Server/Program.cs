// The engine's own command line, for machines without PowerShell and for other programs.
// Exit code 0: done. 1: failed, and standard error says why and what to do. 2: wrong usage.
using System.CommandLine;
using NemoVideo.Server;
using NemoVideo.Server.Serving;

var root = new RootCommand("NemoVideo's local engine: puts new sound on videos and proves what it did.")
{
    EditVerb.Create(),
    PlanVerb.Create(),
    ProofVerb.Create(),
    ServeVerb.Create(),
    SyncVerb.Create(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
        await Console.Error.WriteLineAsync(error.Message);
    await Console.Error.WriteLineAsync("Run it with --help to see what it takes.");
    return 2;
}

// Ctrl+C and a polite kill cancel the work, which then ends ffmpeg and deletes what is half-written; a second is plenty.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(5) });
