using System.Globalization;

namespace NemoVideo;

/// <summary>Collects what the agent says and does while it carries out one instruction, and tells on the way what it is at.</summary>
/// <param name="activity">Is told what the agent is doing; may be null.</param>
internal sealed class AgentAnswer(IProgress<string>? activity)
{
    /// <summary>Parts of the names of tools that make media; all others change the timeline. The vendor's own client tells them apart so.</summary>
    private static readonly string[] GeneratingTools = ["generate", "seedance", "suno", "voiceover"];

    private readonly List<string> _texts = [];
    private readonly List<string> _warnings = [];
    private readonly List<(NemoEditStageKind Kind, List<string> Tools)> _stages = [];

    internal string Reply => string.Join('\n', _texts);

    internal IReadOnlyList<string> Warnings => _warnings;

    internal IReadOnlyList<NemoEditStage> Stages => _stages.Select(stage => new NemoEditStage(stage.Kind, stage.Tools)).ToArray();

    /// <summary>The first error that the agent reported.</summary>
    internal AgentError? Error { get; private set; }

    /// <summary>Whether the agent gave reason to think that the draft changes: it used a tool, or said nothing at all.</summary>
    internal bool PromisesChange => _stages.Count > 0 || _texts.Count == 0;

    internal void Add(AgentEvent agentEvent)
    {
        switch (agentEvent)
        {
            case AgentText text: _texts.Add(text.Text); break;
            case AgentWarning warning: _warnings.Add(warning.Text); break;
            case AgentError error: Error ??= error; break;
            case AgentToolCall call: Begin(call.Name); break;
            case AgentToolResult result when IsGenerating(result.Name): activity?.Report($"{result.Name} is done; the service now edits by itself"); break;
            case AgentHeartbeat sign: activity?.Report(Describe(sign)); break;
        }
    }

    private void Begin(string tool)
    {
        NemoEditStageKind kind = IsGenerating(tool) ? NemoEditStageKind.Generation : NemoEditStageKind.Editing;
        if (_stages.Count == 0 || _stages[^1].Kind != kind)
            _stages.Add((kind, []));
        if (!_stages[^1].Tools.Contains(tool))
            _stages[^1].Tools.Add(tool);
        activity?.Report(tool);
    }

    private static bool IsGenerating(string tool) => GeneratingTools.Any(part => tool.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string Describe(AgentHeartbeat sign)
    {
        string minutes = sign.Elapsed.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
        return sign.Receiving ? $"Still working ({minutes} min)" : $"Still waiting ({minutes} min); nothing was heard lately";
    }
}
