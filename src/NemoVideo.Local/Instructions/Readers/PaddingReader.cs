namespace NemoVideo.Local;

/// <summary>Reads whether bars are added or edges cut off where the picture gets another shape: "with black bars", "don't crop", 加黑边.</summary>
internal static class PaddingReader
{
    /// <summary>A clause of its own, after the shape.</summary>
    internal static Reading? Read(Clause clause)
    {
        if (clause.LastStep is not ChangeAspect)
            return null;
        var unread = new Unread(clause);
        if (Take(unread) is not { } padded)
            return null;
        unread.TakeAll(Concept.Add, Concept.Use, Concept.Put, Concept.Make, Concept.Have, Concept.It, Concept.Picture, Concept.So, Concept.On, Concept.Fit, Concept.Position);
        unread.TakeVideo();
        return unread.IsDone ? new Reading([]) { Setting = step => step is ChangeAspect shape ? shape with { IsPadded = padded } : null } : null;
    }

    /// <summary>Takes what says it; null where nothing does, or the words contradict one another.</summary>
    internal static bool? Take(Unread unread)
    {
        HashSet<bool> said = [];
        bool forbids = unread.Clause.Has(Concept.Not, Concept.Unwanted, Concept.Without);
        // "without cutting anything off"; to cut is another edit.
        while (unread.Left.FirstOrDefault(element => element.Concept is Concept.Pad or Concept.Crop || (forbids && element.Concept is Concept.Cut or Concept.Trim)) is { } word)
        {
            bool negated = unread.TakeFirst(element => element.Concept is Concept.Not or Concept.Unwanted or Concept.Without && element.Token.Start < word.Token.Start) is not null;
            if (!negated && word.Concept is Concept.Cut or Concept.Trim)
                return null;
            if (word.Concept is not Concept.Pad)
                unread.TakeAll(Concept.Off, Concept.Out, Concept.One);
            unread.TakeFirst(element => element == word);
            said.Add((word.Concept == Concept.Pad) != negated);
        }

        return said.Count == 1 ? said.Single() : null;
    }
}
