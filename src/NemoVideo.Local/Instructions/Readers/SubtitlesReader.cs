namespace NemoVideo.Local;

/// <summary>Reads requests to put subtitles on the video: "burn in captions.srt", 把字幕烧进视频. To make them from speech is another thing.</summary>
internal static class SubtitlesReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        if (BurnReader.IsBurnt(clause) is not { } burnt)
            return null;
        Element? file = unread.TakeFirst(Concept.SubtitleFile);
        bool named = unread.TakeAll(Concept.SubtitleWord).Count > 0;
        // "caption it", "subtitle my talk"
        named |= clause.Elements[0] is { Concept: Concept.Burn } first && clause.Has(Concept.It, Concept.Video) && clause.Text.Original(first.Token.Start, first.End) is ['c' or 'C', ..] or ['s' or 'S', ..];
        bool verb = unread.TakeAll(Concept.Add, Concept.Put, Concept.Burn, Concept.Mix, Concept.Use, Concept.Show, Concept.Want, Concept.Merge, Concept.Make, Concept.TurnOn, Concept.Give).Count > 0;
        // To make a file of subtitles is to write down what is said.
        if (file is null && clause.Has(Concept.Make) && !clause.Has(Concept.Add, Concept.Put, Concept.Burn, Concept.Show) && clause.Original.Contains("srt", StringComparison.OrdinalIgnoreCase))
            return null;
        if (clause.Has(Concept.Look))
            unread.TakeAll(Concept.Clean);
        // "captions on"
        verb |= named && clause.Elements[^1].Concept == Concept.On;
        // 字幕压到画面里
        verb |= (clause.Has(Concept.Picture, Concept.Video) && unread.Take(Concept.Down)) || clause.Original.Contains("上字幕", StringComparison.Ordinal);
        unread.TakeAll(Concept.Look, Concept.Position, Concept.On, Concept.It, Concept.Picture, Concept.In, Concept.Named, Concept.Over, Concept.Have, Concept.Track, Concept.Selectable, Concept.Black);
        unread.TakeAll(Concept.One);
        unread.TakeAll(element => element.Thing is { SoundFile: null } thing && thing.Has(Concept.FileWord) && thing.Kind == SoundKind.Any && !thing.Has(Concept.Audio));
        if (named && clause.Has(Concept.Look))
            unread.TakeAll(Concept.TitleWord);
        if (file is not null)
            unread.TakeAll(Concept.Language, Concept.Sound);
        unread.TakeVideo();
        return unread.IsDone && (named || file is not null) && (verb || (named && file is not null) || clause.Elements.All(element => element.Concept is Concept.SubtitleWord or Concept.Look or Concept.Want || element is { Concept: Concept.Video, Lead: Concept.To or Concept.On or Concept.For })) ? Reading.Of(new AddSubtitles(file?.Token.Name) { AreBurnt = burnt }) : null;
    }
}
