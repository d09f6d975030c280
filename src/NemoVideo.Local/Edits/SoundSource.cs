using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>The sound that a request brings in: a file by its name, or a kind of sound, or whatever was sent.</summary>
/// <param name="FileName">The file as it was named, its path kept; null where none was.</param>
/// <param name="Kind">Else what was said of it, such as <c>voiceover</c>, <c>music</c>, <c>recording</c> or <c>jazz</c>; null where nothing was.</param>
internal readonly record struct SoundSource(string? FileName, string? Kind)
{
    /// <summary>The sound that was sent last.</summary>
    internal static readonly SoundSource Any;

    /// <summary>Adds what was said to a plan, as <c>source</c>.</summary>
    internal void AddTo(JsonObject plan)
    {
        if ((FileName ?? Kind) is { } source)
            plan["source"] = source;
    }
}
