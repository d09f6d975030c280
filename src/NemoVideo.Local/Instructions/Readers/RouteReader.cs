namespace NemoVideo.Local;

/// <summary>Reads what is no edit but another command's business: export, credits, the timeline's state, upload.</summary>
internal static class RouteReader
{
    internal static Reading? Read(Clause clause) => Export(clause) ?? Other(clause);

    /// <summary>An export request may say in what form; that is the export's business too.</summary>
    private static Reading? Export(Clause clause)
    {
        var unread = new Unread(clause);
        bool given = clause.Has(Concept.Video) && unread.Take(Concept.Give);
        if (given)
            unread.Take(Concept.Over);
        if (unread.TakeAll(Concept.Export).Count == 0 && !given)
            return null;
        unread.TakeAll(Concept.Height, Concept.Format, Concept.Quality, Concept.Resize, Concept.Ratio, Concept.Shape, Concept.Vertical, Concept.Square, Concept.Landscape, Concept.PortraitPlatform, Concept.SquarePlatform, Concept.StreamingPlatform,
            Concept.Publish, Concept.Number, Concept.VideoFile, Concept.It, Concept.One, Concept.Show, Concept.To, Concept.Full, Concept.At, Concept.As, Concept.Fresh, Concept.Make, Concept.Edit, Concept.Together, Concept.FileWord, Concept.Everything, Concept.Want, Concept.Finish, Concept.In, Concept.Convert, Concept.Use, Concept.With, Concept.Final, Concept.Last, Concept.Timeline, Concept.Give);
        unread.TakeAll(Concept.Video);
        unread.TakeFirst(element => element.Concept is Concept.Sound && element.Thing is { SoundFile: null, Kind: SoundKind.Any } thing && thing.Has(Concept.FileWord) && !thing.Has(Concept.Audio));
        return unread.IsDone ? Reading.Of(new Route(RouteTarget.Export)) : null;
    }

    private static Reading? Other(Clause clause)
    {
        if (clause.Elements.Any(element => element is { Concept: Concept.Show, Value: RouteWords.Writing }))
            return null;
        foreach ((Concept word, RouteTarget target) in new[] { (Concept.Credits, RouteTarget.Credits), (Concept.Upload, RouteTarget.Upload), (Concept.State, RouteTarget.State) })
        {
            var unread = new Unread(clause);
            bool timeline = target == RouteTarget.State && clause.Has(Concept.Show, Concept.HowMuch) | clause.Elements.Count == 1 && unread.TakeAll(element => element.Thing?.Has(Concept.Timeline) == true).Count > 0;
            bool tracks = target == RouteTarget.State && clause.Has(Concept.Show, Concept.HowMuch) && unread.TakeAll(element => element is { Concept: Concept.Sound, Thing.IsNew: false }).Count > 0;
            // "bring in a wav from my phone"
            bool brings = target == RouteTarget.Upload && clause.Elements is [{ Concept: Concept.Bring }, { Lead: Concept.In, Thing: { SoundFile: null, Style: null } file }] && file.Has(Concept.FileWord, Concept.Video) && unread.Take(Concept.Bring);
            if (unread.TakeAll(word).Count == 0 && !timeline && !tracks && !brings)
                continue;
            unread.TakeAll(Concept.Show, Concept.HowMuch, Concept.Have, Concept.It, Concept.Video, Concept.One, Concept.Want, Concept.I, Concept.Use, Concept.Everything, Concept.Add, Concept.FileWord, Concept.Edit, Concept.Keep);
            if (target == RouteTarget.Upload)
                unread.TakeAll(Concept.Sound, Concept.Style, Concept.Quote, Concept.SubtitleFile, Concept.PictureFile, Concept.SubtitleWord, Concept.Put, Concept.First, Concept.In);
            return unread.IsDone ? Reading.Of(new Route(target)) : null;
        }

        return null;
    }
}
