using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>How something is to be louder, softer, faster or slower: by one of these, of which the others are null.</summary>
/// <param name="Factor">A factor of what it is now; 1 changes nothing.</param>
/// <param name="Decibels">A gain in dB; 0 changes nothing.</param>
/// <param name="Up">Whether more is wanted, where no amount was named; the engine's own step is taken.</param>
internal readonly record struct LevelChange(double? Factor = null, double? Decibels = null, bool? Up = null)
{
    /// <summary>Adds the change to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="factorName">What the vocabulary calls the factor.</param>
    internal void AddTo(JsonObject plan, string factorName)
    {
        if (Factor is { } factor)
            plan[factorName] = factor;
        if (Decibels is { } decibels)
            plan["db"] = decibels;
        if (Up is { } up)
            plan["dir"] = up ? "up" : "down";
    }
}
