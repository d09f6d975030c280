using System.CommandLine;

namespace NemoVideo.Server;

/// <summary>What all verbs share: how they end, and how they speak.</summary>
internal static class Verb
{
    internal static Option<bool> Json() => new("--json") { Description = "Print the result as one line of JSON." };

    /// <summary>Runs a verb's work and turns its end into an exit code: 0 done, 1 failed.</summary>
    internal static async Task<int> RunAsync(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
        catch (Exception e)
        {
            NemoException error = NemoException.From(e);
            await Console.Error.WriteLineAsync($"{error.Code}: {error.Message}");
            await Console.Error.WriteLineAsync(error.RecommendedAction);
            return 1;
        }
    }
}
