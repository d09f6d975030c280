namespace NemoVideo.Local;

/// <summary>Settings of steps: said in a clause of their own, or at the end of the clause of the edit.</summary>
internal static class Settings
{
    /// <summary>The readers of settings; each reads a clause that says nothing else.</summary>
    private static readonly IReadOnlyList<Func<Clause, Reading?>> Readers = [FitReader.Read, SecondTrackReader.Read, LanguageReader.Read];

    /// <summary>One of these is in whatever says a setting.</summary>
    private static readonly Concept[] Marks =
        [Concept.Stretch, Concept.Faster, Concept.Slower, Concept.SpeedWord, Concept.If, Concept.Unless, Concept.WhereCut, Concept.SecondTrack, Concept.DefaultTrack, Concept.Language, Concept.LanguageWord];

    /// <summary>No setting has more parts; bounds the time for a clause that is not understood.</summary>
    private const int MostParts = 8;

    /// <summary>Reads an edit with a setting at its end: "replace the sound with a.wav | only if it fits".</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="readEdit">Reads the clause without its end.</param>
    internal static Reading? ReadAtEnd(Clause clause, Func<Clause, Reading?> readEdit)
    {
        // A verb that is understood from the clause before stands outside of this one.
        if (clause.IsElided || !clause.Has(Marks))
            return null;
        for (int at = clause.Elements.Count - 1; at > 0 && clause.Elements.Count - at <= MostParts; at--)
        {
            Element[] before = [.. clause.Elements.Take(at)], end = [.. clause.Elements.Skip(at)];
            if (!end.Any(element => Marks.Contains(element.Concept)) || readEdit(clause with { Elements = before, End = before[^1].End }) is not { Steps.Count: > 0, Setting: null } edit)
                continue;
            Clause said = clause with { Elements = end, Start = end[0].Token.Start, Before = edit.After(clause.Before), IsFirst = false };
            if (Readers.Select(read => read(said)).FirstOrDefault(reading => reading is not null) is not { } setting)
                continue;
            if (setting.Setting is null)
                return edit;
            // What is set is what the clause itself asks for, never a step before it.
            if (setting.Setting(edit.Steps[^1]) is { } step)
                return edit with { Steps = [.. edit.Steps.SkipLast(1), step] };
        }

        return null;
    }

    /// <summary>The steps with the setting made on the last one that takes it; null where none does.</summary>
    internal static List<IEditStep>? Apply(IReadOnlyList<IEditStep> steps, Setting setting)
    {
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            if (setting(steps[i]) is { } changed)
                return [.. steps.Take(i), changed, .. steps.Skip(i + 1)];
        }

        return null;
    }

    /// <summary>The new sound that "it" means: the one brought in last, unless something else was spoken of since.</summary>
    internal static IEditStep? NewSound(Clause clause)
    {
        IEditStep? last = clause.Before.LastOrDefault(step => step is not (SetVolume or Duck or Normalize or Fade { Target: FadeTarget.Audio } or MuteOriginal or RemoveAudio or LoopAudio));
        return last is ReplaceAudio or AddMusic or AddVoiceover ? last : null;
    }

    /// <summary>Takes the words for the new sound; false where another one is named.</summary>
    internal static bool TakeNewSound(Unread unread)
    {
        IReadOnlyList<Element> all = unread.Clause.Elements;
        unread.TakeAll(Concept.It);
        // "to the length of the audio" names what something else is measured by.
        unread.TakeFirst(element => element.Concept == Concept.Sound && element.Lead is not (Concept.To or Concept.With) && IsNewSound(element.Thing!)
            && !all.Zip(all.Skip(1)).Any(pair => pair.Second == element && pair.First.Concept is Concept.LongAs or Concept.Fit));
        return !unread.Left.Any(element => element.Concept is Concept.Sound or Concept.Old);
    }

    private static bool IsNewSound(Thing thing) => thing is { IsOriginal: false, Kind: SoundKind.Any or SoundKind.Recording or SoundKind.Music or SoundKind.Voiceover } && !thing.Has(Concept.Volume, Concept.Old);
}
