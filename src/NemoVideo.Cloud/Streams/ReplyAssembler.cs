using System.Text;

namespace NemoVideo.Cloud;

/// <summary>
/// Makes whole replies of a stream's events. Chunks of a text are kept until the whole text comes, which repeats them; only when
/// the stream ends without it, they are the text. The service's "temporary issue" at the end of a turn that went well is noise.
/// </summary>
internal sealed class ReplyAssembler
{
    /// <summary>How the noise begins that the vendor says to ignore after an otherwise normal turn.</summary>
    private const string Noise = "I encountered a temporary issue";

    private readonly Dictionary<(string Author, string Turn), StringBuilder> _chunks = [];
    private string? _possibleNoise;
    private bool _wentWell;

    /// <summary>What an event amounts to.</summary>
    internal IEnumerable<AgentEvent> Add(WireEvent wireEvent)
    {
        if (wireEvent.Error is { } error)
            yield return error;
        if (wireEvent.Warning is { } warning)
            yield return new AgentWarning(Redactor.Redact(warning));

        // A tool call in a chunk may still lack arguments, or be withdrawn; the whole event has it again.
        string text = TextOf(wireEvent);
        if (wireEvent.IsPartial)
        {
            Keep(wireEvent, text);
            yield break;
        }

        if (text.Length > 0)
        {
            Forget(wireEvent.Author);
            foreach (AgentText said in Say(text))
                yield return said;
        }

        foreach (WirePart part in wireEvent.Parts.Where(part => part.Kind != WirePartKind.Text))
        {
            _wentWell = true;
            yield return part.Kind switch
            {
                WirePartKind.ToolCall => new AgentToolCall(Redactor.Redact(part.Value)),
                WirePartKind.ToolResult => new AgentToolResult(Redactor.Redact(part.Value)),
                _ => new AgentAttachment(part.Value, part.Data),
            };
        }
    }

    /// <summary>What is left when the stream has ended.</summary>
    internal IEnumerable<AgentEvent> End()
    {
        foreach (StringBuilder chunks in _chunks.Values)
        {
            foreach (AgentText said in Say(chunks.ToString()))
                yield return said;
        }

        if (_possibleNoise is { } text && !_wentWell)
            yield return new AgentText(text);
    }

    private static string TextOf(WireEvent wireEvent)
    {
        IReadOnlyList<WirePart> parts = wireEvent.Parts;
        return parts is [{ Kind: WirePartKind.Text } only]
            ? only.Value
            : string.Concat(parts.Where(part => part.Kind == WirePartKind.Text).Select(part => part.Value));
    }

    private void Forget(string author)
    {
        if (_chunks.Count == 0)
            return;
        foreach ((string Author, string Turn) key in _chunks.Keys.Where(key => key.Author == author).ToArray())
            _chunks.Remove(key);
    }

    private void Keep(WireEvent wireEvent, string text)
    {
        if (text.Length == 0)
            return;
        if (!_chunks.TryGetValue((wireEvent.Author, wireEvent.Turn), out StringBuilder? chunks))
            _chunks[(wireEvent.Author, wireEvent.Turn)] = chunks = new StringBuilder();
        chunks.Append(text);
    }

    private IEnumerable<AgentText> Say(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield break;

        string said = Redactor.Redact(text);
        if (said.TrimStart().StartsWith(Noise, StringComparison.OrdinalIgnoreCase))
        {
            _possibleNoise = said;
            yield break;
        }

        // Something follows it, so it was not the end.
        if (_possibleNoise is { } earlier)
            yield return new AgentText(earlier);
        _possibleNoise = null;
        _wentWell = true;
        yield return new AgentText(said);
    }
}
