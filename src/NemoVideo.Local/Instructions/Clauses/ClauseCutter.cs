namespace NemoVideo.Local;

/// <summary>Finds where one request of an instruction may end and the next begin.</summary>
internal static class ClauseCutter
{
    private static readonly HashSet<Concept> Ends = [Concept.Comma, Concept.Stop, Concept.And, Concept.But, Concept.Then, Concept.Dash, Concept.Plus];

    /// <summary>Verbs before which a new request may begin without any conjunction: "remove the sound add a.mp3", 关掉原声配一首歌.</summary>
    private static readonly HashSet<Concept> Verbs =
    [
        Concept.Object, Concept.Replace, Concept.Mute, Concept.TurnOff, Concept.Remove, Concept.Cut, Concept.Add, Concept.Put, Concept.Mix, Concept.Loop, Concept.FadeBoth, Concept.FadeIn, Concept.FadeOut, Concept.Fade,
        Concept.Normalize, Concept.NoiseWord, Concept.Sync, Concept.Faster, Concept.Slower, Concept.Rotate, Concept.Burn, Concept.Export, Concept.Trim, Concept.Keep, Concept.Swap, Concept.Convert,
    ];

    /// <summary>Whether a word of this meaning may stand between two requests.</summary>
    internal static bool EndsRequest(Concept concept) => Ends.Contains(concept);

    /// <summary>Cuts at every place where a request may end; no piece is empty.</summary>
    internal static List<Segment> Cut(IReadOnlyList<Token> tokens)
    {
        List<Segment> segments = [];
        int start = 0;
        bool continued = false, verb = false;
        for (int i = 0; i <= tokens.Count; i++)
        {
            verb = i > start && (verb || IsVerb(tokens[i - 1].Concept));
            bool ends = i == tokens.Count || Ends.Contains(tokens[i].Concept) || (tokens[i].Concept == Concept.By && IsVerb(new TokenCursor(tokens, i)[1].Concept));
            ends |= verb && IsAfterwards(tokens, i);
            if (!ends && (i == start || !MayBegin(tokens, i, verb)))
                continue;
            if (i > start)
                segments.Add(new Segment(start, i, continued));
            (start, continued) = ends ? (i + 1, false) : (i, true);
        }

        return segments;
    }

    /// <summary>Whether segments cannot be one request: a sentence ends between them, or each of two has a verb of its own.</summary>
    internal static bool ArePartedFor(IReadOnlyList<Token> tokens, List<Segment> segments, int first, int end)
    {
        // "some parts are loud but others are quiet" is one complaint.
        // "a.mov first, then b.mov, as one film" is one list.
        if (IsListOfVideos(tokens, segments[first..end]))
            return false;
        bool compares = Any(tokens, (segments[end - 1].Start, segments[end - 1].End), concept => concept == Concept.Sometimes);
        for (int i = segments[first].Start; i < segments[end - 1].End; i++)
        {
            if (tokens[i].Concept is Concept.Stop or Concept.Then || (tokens[i].Concept == Concept.But && !compares))
                return true;
        }

        List<(int Start, int End)> parts = [];
        foreach (Segment segment in segments[first..end])
        {
            if (segment.IsContinued && parts.Count > 0)
                parts[^1] = (parts[^1].Start, segment.End);
            else
                parts.Add((segment.Start, segment.End));
        }

        // 把 and its verb come after the thing: such a part belongs to what follows.
        if (parts.Skip(1).Any(part => tokens[part.Start].Concept == Concept.Object))
            return true;
        return parts.Count > 1 && parts.Count(part => HasVerb(tokens, part)) > 1 && !parts.TrueForAll(part => IsPartOfOne(tokens, part));
    }

    private static bool IsListOfVideos(IReadOnlyList<Token> tokens, List<Segment> parts) =>
        parts.Count > 1 && parts.Count(part => Any(tokens, (part.Start, part.End), concept => concept == Concept.VideoFile)) > 1
        && parts.TrueForAll(part => Any(tokens, (part.Start, part.End), concept => concept is Concept.VideoFile or Concept.Together)
            && !Any(tokens, (part.Start, part.End), concept => ConceptKinds.IsVerb(concept) && concept is not (Concept.Play or Concept.Add or Concept.Put or Concept.Join or Concept.Merge or Concept.Make)));

    /// <summary>去噪后导出: "after" between two verbs orders them.</summary>
    private static bool IsAfterwards(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].Concept is Concept.Last or Concept.After && (IsVerb(tokens[i + 1].Concept) || tokens[i + 1].Concept is Concept.Object or Concept.Export);

    private static bool HasVerb(IReadOnlyList<Token> tokens, (int Start, int End) part) =>
        tokens[part.Start].Concept is not (Concept.So or Concept.Because or Concept.If) && Any(tokens, part, IsVerb);

    /// <summary>What says that something is to be done, or what is wrong.</summary>
    private static bool IsVerb(Concept concept) => ConceptKinds.IsVerb(concept) || ConceptKinds.IsComplaint(concept) || concept is Concept.NoiseWord or Concept.Export or Concept.Upload;

    /// <summary>Fades at both ends, and a start and an end, are said in one.</summary>
    private static bool IsPartOfOne(IReadOnlyList<Token> tokens, (int Start, int End) part) =>
        Any(tokens, part, concept => concept is Concept.Fade or Concept.FadeBoth or Concept.FadeIn or Concept.FadeOut or Concept.Begin or Concept.Finish or Concept.In or Concept.Out or Concept.Sometimes or Concept.OutOfSync or Concept.Late or Concept.Early);

    private static bool Any(IReadOnlyList<Token> tokens, (int Start, int End) part, Predicate<Concept> fits)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            if (fits(tokens[i].Concept))
                return true;
        }

        return false;
    }

    /// <summary>Whether a new request may begin at a token: "so that …", "… with a fade out", or a verb that nothing leads up to, after another.</summary>
    /// <param name="tokens">The instruction.</param>
    /// <param name="i">The token.</param>
    /// <param name="verb">Whether the request before has a verb already; in Chinese it may come last: 声音换成.</param>
    private static bool MayBegin(IReadOnlyList<Token> tokens, int i, bool verb)
    {
        var at = new TokenCursor(tokens, i);
        return at[0].Concept switch
        {
            Concept.So or Concept.Because => true,
            Concept.Without => at[1].Concept is Concept.Affect || ConceptKinds.IsVerb(at[1].Concept),
            // "add music while keeping the original"
            Concept.During => at[1].Concept == Concept.Keep,
            Concept.With => IsFade(at[1].Concept) || (at[1].Concept == Concept.Duration && IsFade(at[2].Concept)),
            // "keep the last 10 seconds muted"
            Concept.Mute when at[-1].Concept is Concept.Keep or Concept.Range && Enumerable.Range(1, Math.Min(i, 3)).Any(back => at[-back].Concept == Concept.Keep) => false,
            var concept => verb && Verbs.Contains(concept) && !ConceptKinds.IsPreposition(at[-1].Concept),
        };
    }

    private static bool IsFade(Concept concept) => concept is Concept.Fade or Concept.FadeBoth or Concept.FadeIn or Concept.FadeOut;
}
