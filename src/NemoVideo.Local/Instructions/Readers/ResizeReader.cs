namespace NemoVideo.Local;

/// <summary>Reads requests for a resolution: "bring it to 720p", "make it 4K", 分辨率改成 1080p.</summary>
internal static class ResizeReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool resize = unread.TakeAll(Concept.Resize).Count > 0;
        Element? height = unread.TakeFirst(element => element is { Concept: Concept.Height, Lead: Concept.To }) ?? unread.TakeFirst(Concept.Height);
        if (height is { Lead: Concept.To })
            unread.TakeAll(Concept.Height);
        if (height is null && resize)
            height = unread.TakeFirst(element => element.Concept == Concept.Number && Measures.HeightOf(element.Value) is not null);
        unread.TakeAll(Concept.Make, Concept.Convert, Concept.Change, Concept.Set, Concept.Turn, Concept.Up, Concept.Down, Concept.Shape, Concept.It, Concept.Picture, Concept.Quality, Concept.Want, Concept.Crop, Concept.One, Concept.Bring, Concept.Use, Concept.Swap, Concept.To, Concept.Fit, Concept.Old);
        // "scale the recording to 1080p": only a picture has lines.
        unread.TakeAll(element => element is { Concept: Concept.Sound, Thing: { Kind: SoundKind.Recording, SoundFile: null } });
        unread.TakeVideo();
        return unread.IsDone && height is not null && Measures.HeightOf(height.Value) is { } lines ? Reading.Of(new Resize(lines)) : null;
    }
}
