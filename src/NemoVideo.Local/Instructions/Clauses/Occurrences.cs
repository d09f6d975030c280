namespace NemoVideo.Local;

/// <summary>
/// Tells what only happens in the video from what is to be done about it: "a truck honks from 0:12 to 0:15, mute that". What
/// happens may be told in any words; its time is what "that" means.
/// </summary>
internal static class Occurrences
{
    /// <summary>"mute the coughing from 0:48 to 0:51": the times say what is meant, whatever is heard there.</summary>
    private static List<Token> WithoutNoises(List<Token> tokens)
    {
        int mute = tokens.FindIndex(token => token.Concept == Concept.Mute);
        int range = mute < 0 ? -1 : tokens.FindIndex(mute, token => token.Concept == Concept.Range);
        if (range < mute + 2 || range > mute + 4 || !tokens[(mute + 1)..range].TrueForAll(token => token.Concept is Concept.Unknown or Concept.TitleWord || IsContent(token)))
            return tokens;
        return [.. tokens[..(mute + 1)], .. tokens[range..]];
    }

    private static bool IsContent(Token token) => token.Concept == Concept.OutOfScope && OutOfScopeTopics.All[(int)token.Value].Why == "analyze content";

    /// <summary>The tokens, where they begin with an occurrence, without it and with its time in the place of "that".</summary>
    internal static List<Token> Read(List<Token> tokens)
    {
        tokens = WithoutNoises(tokens);
        int end = tokens.FindIndex(token => token.Concept is Concept.Comma or Concept.Stop or Concept.So or Concept.And);
        if (end <= 0 || end + 2 >= tokens.Count || tokens[end + 1].Concept is not (Concept.Mute or Concept.Cut or Concept.Remove) || tokens[end + 2].Concept is not (Concept.It or Concept.Range))
            return tokens;
        List<Token> told = tokens[..end], rest = tokens[(tokens[end + 2].Concept != Concept.It ? end + 2 : end + 3 < tokens.Count && tokens[end + 3].Concept == Concept.Part ? end + 4 : end + 3)..];
        List<Token> times = told.FindAll(token => token.Concept is Concept.Range or Concept.Moment);
        if (times.Count != 1 || !told.Exists(token => token.Concept is Concept.Unknown or Concept.OutOfScope) || told.Exists(IsWish))
            return tokens;
        if (rest is [{ Concept: Concept.Range }, ..])
            return [tokens[end + 1], .. rest];
        return times[0].Concept == Concept.Range && (rest.Count == 0 || ClauseCutter.EndsRequest(rest[0].Concept))
            ? [tokens[end + 1], times[0] with { Start = tokens[end + 2].Start, End = tokens[end + 2].End }, .. rest] : tokens;
    }

    private static bool IsWish(Token token) =>
        ConceptKinds.IsVerb(token.Concept) || token.Concept is Concept.Want or Concept.Not or Concept.Unwanted or Concept.Quote or Concept.SoundFile or Concept.VideoFile or Concept.Export || (token.Concept == Concept.OutOfScope && !IsContent(token));
}
