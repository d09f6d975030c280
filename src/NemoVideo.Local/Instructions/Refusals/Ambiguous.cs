using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A request that leaves open what is wanted: <c>ambiguous</c>.</summary>
/// <param name="Text">The request.</param>
/// <param name="Ask">What is to be asked, in a few words.</param>
internal sealed record Ambiguous(string Text, string Ask) : Refusal(Text)
{
    private static readonly Dictionary<string, string> Questions = new()
    {
        ["what to change"] = "What is to be changed, and how?",
        ["nothing to change"] = "This only says what is not to be done. What is to be done?",
        ["which part"] = "Which part is meant? Name it by its times, such as 'from 0:10 to 0:20'.",
        ["which title text"] = "What is the title to say? Put its text in quotation marks.",
        ["which file"] = "Which file is meant?",
        ["how much"] = "By how much?",
    };

    /// <summary>The question that a clause raises; null where it raises none.</summary>
    internal static Ambiguous? QuestionOf(Clause clause)
    {
        bool unknown = clause.Has(Concept.Unknown, Concept.OutOfScope);
        if (!unknown && clause.Has(Concept.TitleWord))
            return new Ambiguous(clause.Original, "which title text");
        if (clause.Has(Concept.Cut, Concept.Trim, Concept.Remove) && clause.Has(Concept.Part, Concept.Start, Concept.End, Concept.First, Concept.Last, Concept.Begin, Concept.Finish, Concept.Video))
            return new Ambiguous(clause.Original, "which part");
        if (!unknown && clause.Has(Concept.Edit, Concept.Change, Concept.Convert, Concept.Fix, Concept.Improve, Concept.Better) && clause.Has(Concept.Video, Concept.Sound, Concept.It))
            return new Ambiguous(clause.Original, "what to change");
        return null;
    }

    internal override JsonObject ToPlan() => new() { ["op"] = "ambiguous", ["ask"] = Ask };

    internal override string Say() => $"'{Text}' leaves something open. {Questions[Ask]}";
}
