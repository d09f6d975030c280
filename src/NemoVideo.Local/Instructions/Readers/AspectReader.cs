namespace NemoVideo.Local;

/// <summary>Reads requests for another shape: "make it vertical", "crop to 4:5", "for TikTok", 做成竖屏.</summary>
internal static class AspectReader
{
    private static readonly Dictionary<Concept, string> Shapes = new()
    {
        [Concept.Vertical] = "9:16",
        [Concept.PortraitPlatform] = "9:16",
        [Concept.Square] = "1:1",
        [Concept.SquarePlatform] = "1:1",
        [Concept.Landscape] = "16:9",
    };

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        List<Element> shapes = unread.TakeAll([.. Shapes.Keys, Concept.Ratio]);
        List<(string Ratio, bool Source)> ratios = shapes.ConvertAll(element => (element.Token.Name ?? Shapes[element.Concept], IsSource(element, shapes)));
        string[] targets = ratios.Where(ratio => !ratio.Source).Select(ratio => ratio.Ratio).Distinct().ToArray();
        bool barred = clause.Has(Concept.Pad, Concept.Crop);
        bool? padded = PaddingReader.Take(unread);
        // Bars are black; the colours of other things change nothing.
        if ((barred && padded is null) || (padded == true && clause.Has(Concept.Look)))
            return null;
        unread.TakeAll(Concept.Make, Concept.Convert, Concept.Change, Concept.Set, Concept.Shape, Concept.Resize, Concept.Turn, Concept.Rotate, Concept.Trim, Concept.Want, Concept.Fit, Concept.Swap, Concept.Format,
            Concept.Publish, Concept.StreamingPlatform, Concept.Use, Concept.As, Concept.It, Concept.Picture, Concept.One, Concept.Edit, Concept.Old, Concept.Bring, Concept.Fix, Concept.Keep, Concept.And, Concept.Put, Concept.Part, Concept.LongAs, Concept.Full, Concept.To, Concept.From, Concept.For, Concept.With);
        if (shapes.Exists(shape => shape is { Concept: Concept.Ratio, Value: 1 }) && !clause.Has(Concept.Vertical, Concept.PortraitPlatform))
            return null;
        bool captioned = unread.Take(Concept.SubtitleWord);
        unread.TakeVideo();
        if (unread.TakeFirst(Concept.Speech, Concept.Speaking, Concept.Sound) is { } speaker && speaker.Thing is not { Kind: SoundKind.Speech })
            return null;
        unread.TakeAll(Concept.Position, Concept.Look);
        if (!unread.IsDone || targets.Length != 1)
            return null;
        var shape = new ChangeAspect(targets[0]) { IsPadded = padded == true };
        return new Reading(captioned ? [shape, new AddSubtitles(null)] : [shape]);
    }

    /// <summary>The shape that the video has is named before the one it is to have: "from 16:9 to 9:16", "this landscape clip".</summary>
    private static bool IsSource(Element shape, List<Element> all) =>
        all.Count > 1 && (shape.Lead is Concept.From or Concept.Object || shape.Concept == Concept.Landscape || (shape.Lead == Concept.Unknown && all.Exists(other => other.Lead == Concept.To && other.Token.Start > shape.Token.Start)));
}
