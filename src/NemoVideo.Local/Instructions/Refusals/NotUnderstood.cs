using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Words that no rule makes sense of: <c>not-understood</c>.</summary>
/// <param name="Text">The words.</param>
internal sealed record NotUnderstood(string Text) : Refusal(Text)
{
    internal override JsonObject ToPlan() => new() { ["op"] = "not-understood", ["text"] = Text };

    internal override string Say() => $"The local engine does not understand '{Text}'.";
}
