using System.CommandLine;
using NemoVideo.Local;

namespace NemoVideo.Server;

/// <summary><c>plan</c>: instructions on standard input, one a line; for each, out comes the plan as a line of JSON.</summary>
internal static class PlanVerb
{
    internal static Command Create()
    {
        var command = new Command("plan", "Reads instructions from standard input, one a line, and prints for each what would be done, as a line of JSON.") { Verb.Json() };
        command.SetAction((_, cancellationToken) => Verb.RunAsync(async () =>
        {
            while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
                Console.WriteLine(InstructionPlan.ToJson(line));
        }));
        return command;
    }
}
