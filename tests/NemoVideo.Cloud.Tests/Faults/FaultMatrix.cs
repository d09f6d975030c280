using System.Text;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>What is to come of every fault at every endpoint, as docs/faults.md shows it.</summary>
internal static class FaultMatrix
{
    /// <summary>The names of the columns, in the order of <see cref="Endpoint"/>.</summary>
    private static readonly string[] Columns =
        ["token", "session", "upload", "by URL", "state", "credits", "message", "submit", "poll", "cancel", "download", "API dl.", "claim"];

    /// <summary>The fault happens to one request; then everything is well.</summary>
    internal const string Once = """
        |                                 | token | session | upload | by URL | state | credits | message | submit | poll | cancel | download | API dl. | claim |
        | ------------------------------- | ----- | ------- | ------ | ------ | ----- | ------- | ------- | ------ | ---- | ------ | -------- | ------- | ----- |
        | connection refused              | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | reset after half of the request | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | request taken, never answered   | ok    | ok      | SU     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | reset before the reply          | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | reset in the reply's head       | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | reset in the reply's body       | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | closed before the reply         | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | closed in the reply's body      | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | stall before the reply          | ok    | ok      | SU     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | stall in the reply's body       | ok    | ok      | SU     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | drip, a byte in 10 s            | ok    | ok      | SU     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 400                             | AD    | UR      | UR     | UR     | UR    | UR      | AF      | ok     | ok   | UR     | ok       | DI      | UR    |
        | 401                             | TE    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | DI      | ok    |
        | code 1001                       | TE    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     |          |         | ok    |
        | 402                             | OOC   | OOC     | OOC    | OOC    | OOC   | OOC     | OOC     | ENIP   | ENIP | OOC    | ok       | ENIP    | OOC   |
        | 404                             | UR    | UR      | SNF    | SNF    | SNF   | UR      | SNF     | SNF    | ok   | ok     | ok       | DI      | SNF   |
        | 408                             | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 422                             | AD    | UR      | UR     | UR     | UR    | UR      | AF      | ok     | ok   | UR     | ok       | DI      | UR    |
        | 429                             | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 429, Retry-After: 7             | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 500                             | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 500, yet done                   | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 502                             | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 503                             | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | HTML                            | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | cut JSON                        | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     |          |         | ok    |
        | wrong content type              | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | wrong length                    | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | redirect elsewhere              | ok    | ok      | ok     | ok     | ok    | ok      | SU      | ok     | ok   | ok     | ok       | ok      | ok    |
        | gzip bomb                       | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | 10 MB line                      | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | endless heartbeats              | ok    | ok      | SU     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        """;

    /// <summary>The fault happens to every request.</summary>
    internal const string Always = """
        |                                 | token | session | upload | by URL | state | credits | message | submit | poll | cancel | download | API dl. | claim |
        | ------------------------------- | ----- | ------- | ------ | ------ | ----- | ------- | ------- | ------ | ---- | ------ | -------- | ------- | ----- |
        | connection refused              | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | reset after half of the request | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | request taken, never answered   | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | RTO  | SU     | DI       | DI      | SU    |
        | reset before the reply          | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | DI       | DI      | SU    |
        | reset in the reply's head       | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | DI       | DI      | SU    |
        | reset in the reply's body       | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | ok       | ok      | SU    |
        | closed before the reply         | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | DI       | DI      | SU    |
        | closed in the reply's body      | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | ok       | ok      | SU    |
        | stall before the reply          | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | RTO  | SU     | DI       | DI      | SU    |
        | stall in the reply's body       | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | RTO  | SU     | DI       | DI      | SU    |
        | drip, a byte in 10 s            | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | RTO  | ok     | DI       | DI      | SU    |
        | 400                             | AD    | UR      | UR     | UR     | UR    | UR      | AF      | RF     | RF   | UR     | ok       | DI      | UR    |
        | 401                             | TE    | TE      | TE     | TE     | TE    | TE      | TE      | TE     | TE   | TE     | ok       | DI      | TE    |
        | code 1001                       | TE    | TE      | TE     | TE     | TE    | TE      | TE      | TE     | TE   | TE     |          |         | TE    |
        | 402                             | OOC   | OOC     | OOC    | OOC    | OOC   | OOC     | OOC     | ENIP   | ENIP | OOC    | ok       | ENIP    | OOC   |
        | 404                             | UR    | UR      | SNF    | SNF    | SNF   | UR      | SNF     | SNF    | RF   | ok     | ok       | DI      | SNF   |
        | 408                             | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | 422                             | AD    | UR      | UR     | UR     | UR    | UR      | AF      | RF     | RF   | UR     | ok       | DI      | UR    |
        | 429                             | RL    | RL      | RL     | RL     | RL    | RL      | RL      | RL     | RL   | RL     | DI       | DI      | RL    |
        | 429, Retry-After: 7             | RL    | RL      | RL     | RL     | RL    | RL      | RL      | RL     | RL   | RL     | DI       | DI      | RL    |
        | 500                             | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | 500, yet done                   | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | DI       | DI      | SU    |
        | 502                             | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | 503                             | SU    | SU      | SU     | SU     | SU    | SU      | SU      | SU     | SU   | SU     | DI       | DI      | SU    |
        | HTML                            | UR    | UR      | UR     | UR     | UR    | UR      | ok      | ok     | UR   | UR     | DI       | DI      | UR    |
        | cut JSON                        | UR    | UR      | UR     | UR     | UR    | UR      | ok      | ok     | UR   | UR     |          |         | UR    |
        | wrong content type              | ok    | ok      | ok     | ok     | ok    | ok      | ok      | ok     | ok   | ok     | ok       | ok      | ok    |
        | wrong length                    | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | SU   | SU     | DI       | DI      | SU    |
        | redirect elsewhere              | UR    | UR      | UR     | UR     | UR    | UR      | SU      | UR     | UR   | UR     | ok       | ok      | UR    |
        | gzip bomb                       | UR    | UR      | UR     | UR     | UR    | UR      | ok      | ok     | UR   | UR     | DI       | DI      | UR    |
        | 10 MB line                      | UR    | UR      | UR     | UR     | UR    | UR      | ok      | ok     | UR   | UR     | DI       | DI      | UR    |
        | endless heartbeats              | SU    | SU      | SU     | SU     | SU    | SU      | ok      | ok     | RTO  | SU     | DI       | DI      | SU    |
        """;

    /// <summary>Lays cells out as a table.</summary>
    internal static string Table(Func<FaultRow, Endpoint, string> cell)
    {
        Endpoint[] endpoints = Enum.GetValues<Endpoint>();
        int name = FaultRow.All.Max(row => row.Name.Length);
        var table = new StringBuilder();
        Line("", endpoints.Select((_, column) => Columns[column]));
        Line(new string('-', name), Columns.Select(column => new string('-', column.Length)));
        foreach (FaultRow row in FaultRow.All)
            Line(row.Name, endpoints.Select(endpoint => row.AppliesTo(endpoint) ? cell(row, endpoint) : ""));
        return table.ToString().TrimEnd();

        void Line(string first, IEnumerable<string> cells) =>
            table.Append("| ").Append(first.PadRight(name)).Append(" | ").AppendJoin(" | ", cells.Select((text, column) => text.PadRight(Columns[column].Length))).Append(" |\n");
    }

    /// <summary>The page for the documents.</summary>
    internal static string Page() =>
        $"""
        # Faults

        What the cloud client does when the service, or the way to it, fails: every operation crossed with every fault. Each cell is a piece of work
        over real sockets against a scripted service (`tests/ScriptedCloud`), whose waits take no time, followed by what a user would do next: a later
        process picks up what is left. This page is what the test asserts (`tests/NemoVideo.Cloud.Tests/Faults`); where they differ, a test fails.
        With `NEMO_UPDATE_DOCS=1` in the environment that test writes the page instead.

        Over both tables together:

        | Edits received twice | Renders lost | Tokens seen elsewhere |
        | --- | --- | --- |
        | 0 | 0 | 0 |

        An edit is received twice when its message reaches the service again though it was not refused. A render is lost when the service took it on
        and no later process can bring it home. A token is seen elsewhere in any request but in the `Authorization` header to the API itself, and in
        any error, notice or file.

        ## How to read the tables

        - `ok`: the work was done. An edit was applied, and its answer tells so, even where the agent's own was lost: the draft told. In the column
          "message" the request is never repeated once it may have arrived.
        - Letters: it ended with that error. What was under way is in the journal, and the next command goes on with it.
        - Empty: the fault means nothing there.

        | Letters | Error |
        | --- | --- |
        {string.Join('\n', Errors().Select(code => $"| {Abbreviate(code)} | `{code}` |"))}

        Three lines need a word. A fault that takes the whole of an upload's ten minutes leaves no time to repeat it. A refused edit (`SU` under
        "message") was looked after in the state, five times: it was not applied, and no credits were taken. Storage that refuses (4xx) is left for a
        new address of the result, and at last for the API's own way to it.

        ## It happens once

        {Once}

        ## It happens always

        {Always}

        """;

    /// <summary>The errors that occur in the tables. Two share their letters; a draft that this module cannot render is not among them.</summary>
    private static IEnumerable<string> Errors()
    {
        HashSet<string> used = (Once + Always).Split(['|', '\n']).Select(cell => cell.Trim()).ToHashSet();
        return Enum.GetNames<NemoErrorCode>().Where(code => used.Contains(Abbreviate(code)) && code != nameof(NemoErrorCode.DraftInvalid));
    }

    /// <summary>An outcome in the letters that the table has room for.</summary>
    internal static string Abbreviate(string outcome) => outcome is "ok" or "Applied" ? "ok" : string.Concat(outcome.Where(char.IsAsciiLetterUpper));
}
