using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>One way to tell somebody what to do in a graphical interface, and what a command does instead.</summary>
/// <param name="offer">What is done instead.</param>
/// <param name="pattern">The instruction, without what only opens it ("now you can").</param>
/// <param name="addressed">Whether it is an instruction only when somebody is addressed in so many words.</param>
internal sealed class GuiPhrase(NemoOffer offer, string pattern, bool addressed = false)
{
    private readonly Regex _regex = PhrasePattern.Whole(pattern);

    /// <summary>What is done instead.</summary>
    internal NemoOffer Offer { get; } = offer;

    /// <summary>Whether a clause is this phrase, from its first to its last word.</summary>
    /// <param name="core">The clause without its opening.</param>
    /// <param name="isAddressed">Whether its opening addresses somebody.</param>
    internal bool Matches(string core, bool isAddressed) => (isAddressed || !addressed) && _regex.IsMatch(core);
}
