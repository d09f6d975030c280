namespace NemoVideo;

/// <summary>One of the steps in which the agent carried out an instruction.</summary>
/// <param name="Kind">What was done in it.</param>
/// <param name="Tools">The agent's tools that were used, in order.</param>
public sealed record NemoEditStage(NemoEditStageKind Kind, IReadOnlyList<string> Tools)
{
    /// <summary>The step in words.</summary>
    /// <returns>The summary.</returns>
    public override string ToString() => $"{Kind} ({string.Join(", ", Tools)})";
}
