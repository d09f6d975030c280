using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>What a language has to tell somebody what to do in a graphical interface, and how clauses hang together in it.</summary>
internal sealed class GuiLanguage
{
    /// <summary>The instructions; the first that matches counts.</summary>
    internal required GuiPhrase[] Phrases { get; init; }

    /// <summary>Clauses that go with an instruction which follows in the sentence: its purpose or its condition.</summary>
    internal required Regex Before { get; init; }

    /// <summary>Clauses that go with an instruction which came before in the sentence: its purpose, its result, its next step.</summary>
    internal required Regex After { get; init; }

    /// <summary>Clauses that say what a text in the video reads; what follows in the sentence is that text.</summary>
    internal required Regex Reports { get; init; }

    /// <summary>Clauses in which the agent speaks of what it will do itself.</summary>
    internal required Regex SpeaksOfItself { get; init; }

    /// <summary>Clauses that bring their own subject, and therefore do not lean on the one before.</summary>
    internal required Regex HasSubject { get; init; }

    /// <summary>What opens an instruction and means nothing by itself; the group "address" holds what addresses the user.</summary>
    internal required Regex Opening { get; init; }

    /// <summary>Offers whose beginning serves the clause after them as well.</summary>
    internal required Regex Lends { get; init; }

    /// <summary>The beginning that is lent.</summary>
    internal required string Lent { get; init; }

    /// <summary>Ends a sentence that lost its own end.</summary>
    internal required char FullStop { get; init; }

    /// <summary>The language that a clause is written in.</summary>
    /// <param name="text">The clause.</param>
    internal static GuiLanguage Of(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (FoldedText.IsHan(c))
                return ChineseGuiPhrases.Language;
        }

        return EnglishGuiPhrases.Language;
    }

    /// <summary>The pattern of an opening.</summary>
    /// <param name="adverb">Words that address nobody.</param>
    /// <param name="address">Words that address the user.</param>
    /// <param name="space">What stands after each.</param>
    internal static Regex OpeningOf(string adverb, string address, string space) =>
        PhrasePattern.Anywhere($"^(?:(?:{adverb}|(?<address>{address})){space})*");

    /// <summary>What a clause wants done, told as a command's work; null when it is no instruction.</summary>
    /// <param name="clause">The clause.</param>
    internal NemoOffer? Find(ReplyClause clause) => Array.Find(Phrases, phrase => phrase.Matches(clause.Core, clause.IsAddressed))?.Offer;
}
