using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NemoVideo.PowerShell;

/// <summary>Completes a render's id from the journal, newest first, with the file that it goes to as the hint.</summary>
public sealed class RenderCompleter : IArgumentCompleter
{
    private const int MostSuggestions = 50;

    /// <summary>Suggests the renders whose id, or the name of whose file, begins with what is typed.</summary>
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
        return NemoJournal.OfUser().ReadRenders()
            .Where(render => render.RenderId.StartsWith(typed, StringComparison.Ordinal) || Path.GetFileName(render.Target).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Take(MostSuggestions)
            .Select(render => new CompletionResult(
                render.RenderId, $"{render.RenderId} {Path.GetFileName(render.Target)}", CompletionResultType.ParameterValue, $"{render.Target}, begun {render.SubmittedAt.LocalDateTime:g}"));
    }
}
