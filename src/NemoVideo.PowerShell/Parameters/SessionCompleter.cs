using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NemoVideo.PowerShell;

/// <summary>Completes a session's id from the journal, newest first, with the session's name as the hint.</summary>
public sealed class SessionCompleter : IArgumentCompleter
{
    private const int MostSuggestions = 50;

    /// <summary>Suggests the sessions whose id or name begins with what is typed.</summary>
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
        return NemoJournal.OfUser().ReadSessions()
            .Where(session => session.SessionId.StartsWith(typed, StringComparison.Ordinal) || session.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Take(MostSuggestions)
            .Select(session => new CompletionResult(
                $"'{session.SessionId}'", $"{session.SessionId} {session.Name}", CompletionResultType.ParameterValue, $"{session.Name}, begun {session.CreatedAt.LocalDateTime:g}"));
    }
}
