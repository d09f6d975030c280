namespace NemoVideo.Local;

/// <summary>Reads requests to join videos: "merge a.mp4 and b.mp4", "add outro.mp4 at the end", 把两段视频拼接起来.</summary>
internal static class ConcatenateReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool join = unread.TakeAll(Concept.Join).Count > 0, merge = unread.TakeAll(Concept.Merge).Count > 0;
        bool add = unread.TakeAll(Concept.Add, Concept.Put, Concept.Make, Concept.Edit, Concept.Use, Concept.Turn, Concept.Play).Exists(verb => verb.Concept is Concept.Add or Concept.Put or Concept.Play);
        bool together = unread.TakeAll(Concept.Together).Count > 0;
        List<Element> videos = unread.TakeAll(Concept.Video);
        List<string> names = [.. Ordered(clause, videos)];
        // "add intro.mov at the beginning", "put it before the video"
        bool before = names.Count == 1 && clause.Elements.Any(element => element.Concept == Concept.Start || (element.Lead == Concept.Before && element.Thing is { VideoFile: null }) || (element.Concept is Concept.First or Concept.Begin && element.Token.Start > videos[0].Token.Start));
        bool place = unread.TakeAll(Concept.Start, Concept.End, Concept.First, Concept.Last, Concept.Begin, Concept.Finish, Concept.After, Concept.Before, Concept.Back, Concept.At).Count > 0
            || videos.Exists(video => video.Lead is Concept.After or Concept.Before or Concept.To)
            || clause.Elements.Any(element => element is { Concept: Concept.It, Lead: Concept.After or Concept.Before });
        if ((join || merge) && names.Count == 0)
            names.AddRange(BareNames(clause, unread));
        unread.TakeAll(Concept.It, Concept.One, Concept.Part, Concept.Everything);
        // "I have a wav and an mp4, combine them"
        if (clause.Spoken is not null && names.Count == 0 && videos.Count < 2 && !videos.Exists(video => video.Thing!.IsPlural))
            return null;
        if (names.Distinct().Count() < names.Count)
            return null;
        bool asked = join || (together && names.Count > 1 && clause.IsFirst) || (merge && (names.Count > 1 || together || videos.Exists(video => video.Thing!.IsPlural) || clause.Elements.Any(element => element.Thing is { IsPlural: true }) || (clause.LastStep is Concatenate && clause.Elements.Count == 1))) || (add && (together || (place && names.Count > 0)));
        return asked && unread.IsDone && (videos.Count > 0 || names.Count > 1 || clause.LastStep is Concatenate || clause.Has(Concept.It, Concept.Together, Concept.Everything)) && names.Count != 1 | place | videos.Count > 1 | join
            ? Reading.Of(new Concatenate(names) { IsBefore = before }) : null;
    }

    /// <summary>The files in playing order: "b after a" and "append b to a" play a first.</summary>
    private static IEnumerable<string> Ordered(Clause clause, List<Element> videos) => videos
        .Where(video => video.Thing!.VideoFile is not null)
        .OrderBy(video => video.Lead is Concept.After or Concept.To || IsFollowedBy(clause, video, Concept.After, Concept.Last) ? 0 : video.Lead == Concept.Before || IsFollowedBy(clause, video, Concept.Before, Concept.First) ? 2 : 1)
        .Select(video => video.Thing!.VideoFile!);

    /// <summary>In Chinese "after" and "before" follow the file: 接在 a.mp4 后面.</summary>
    private static bool IsFollowedBy(Clause clause, Element video, params Concept[] places)
    {
        int at = clause.Elements.ToList().IndexOf(video);
        return at > 0 && (video.Lead == Concept.At || clause.Elements[at - 1].Concept == Concept.Join) && at + 1 < clause.Elements.Count && places.Contains(clause.Elements[at + 1].Concept);
    }

    /// <summary>"join part1 and part2": names without an extension, each a word of its own, with no more than a conjunction between them.</summary>
    private static string[] BareNames(Clause clause, Unread unread)
    {
        List<Element> words = unread.Left.Where(element => element.Concept is Concept.Unknown or Concept.Quote).ToList();
        bool listed = words.Zip(words.Skip(1)).All(pair => clause.Text.Text[pair.First.End..pair.Second.Token.Start].Trim() is "and" or "," or "&" or "+" or "和" or "、" or "跟" or "与");
        if (clause.IsElided || words.Count < 2 || !listed)
            return [];
        unread.TakeAll(Concept.Unknown, Concept.Quote);
        return words.Select(word => word.Thing?.Quote ?? clause.Text.Original(word.Token.Start, word.End)).ToArray();
    }
}
