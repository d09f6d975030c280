using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A request that is understood and that the engine does not do: <c>out-of-scope</c>.</summary>
/// <param name="Text">The request.</param>
/// <param name="Topic">What it is about.</param>
internal sealed record OutOfScope(string Text, OutOfScopeTopic Topic) : Refusal(Text)
{
    /// <summary>The refusal for a topic of the table.</summary>
    internal static OutOfScope OfTopic(Clause clause, int topic) => new(clause.Original, OutOfScopeTopics.All[topic]);

    /// <summary>The refusal for something that is to be made up, which the words around "generate" tell; null where nothing is.</summary>
    internal static OutOfScope? OfGeneration(Clause clause)
    {
        if (!clause.Has(Concept.Generate))
            return null;
        string why = clause.Has(Concept.SubtitleWord) ? "transcribe"
            : clause.Elements.Any(element => element.Thing?.Kind is SoundKind.Music) ? "generate music"
            : clause.Elements.Any(element => element.Thing?.IsSound == true) ? "generate speech"
            : "generate video";
        return new OutOfScope(clause.Original, OutOfScopeTopics.Named(why));
    }

    internal override JsonObject ToPlan() => new() { ["op"] = "out-of-scope", ["why"] = Topic.Why };

    internal override string Say() => $"The local engine does not do '{Text}' ({Topic.Why}). It can {Topic.Nearest}.";
}
