using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NemoVideo.PowerShell;

/// <summary>Suggests instructions that every backend understands, to begin from.</summary>
public sealed class InstructionCompleter : IArgumentCompleter
{
    private static readonly string[] Suggestions =
    [
        "replace the original audio track with the voiceover",
        "replace the audio with ",
        "mute the original audio",
        "add background music ",
        "set the volume to 50%",
        "lower the music while somebody speaks",
        "normalize the loudness to -16 LUFS",
        "remove the background noise",
        "sync the audio with the video",
        "fade the audio out over 3 seconds",
        "cut out the first 5 seconds",
        "remove the silent parts",
        "add the subtitles",
    ];

    /// <summary>Suggests the instructions that begin with what is typed.</summary>
    /// <param name="commandName">The command.</param>
    /// <param name="parameterName">The parameter.</param>
    /// <param name="wordToComplete">What is typed so far.</param>
    /// <param name="commandAst">The command as parsed so far.</param>
    /// <param name="fakeBoundParameters">The parameters given so far.</param>
    /// <returns>The suggestions.</returns>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        return Suggestions
            .Where(suggestion => suggestion.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(suggestion => new CompletionResult($"'{suggestion}'", suggestion, CompletionResultType.ParameterValue, suggestion));
    }
}
