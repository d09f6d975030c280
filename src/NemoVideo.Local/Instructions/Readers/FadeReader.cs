namespace NemoVideo.Local;

/// <summary>Reads requests for fades: "fade the music in over 2 s and out over 3", "a 1 second fade from black", 淡入 2 秒.</summary>
internal static class FadeReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        if (!clause.Has(Concept.Fade, Concept.FadeBoth, Concept.FadeIn, Concept.FadeOut) || AddsSound(clause) || clause.Elements.Any(element => element.Lead == Concept.Between))
            return null;
        (FadeLength? fadeIn, FadeLength? fadeOut) = ReadLengths(clause, unread);
        if (fadeIn is null && fadeOut is null)
            return null;
        bool picture = unread.TakeAll(Concept.Picture, Concept.Black).Count > 0;
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        bool video = unread.TakeAll(Concept.Video).Exists(element => element.Lead is Concept.Unknown or Concept.Object);
        unread.Take(Concept.It);
        unread.TakeAll(Concept.Everything, Concept.Together, Concept.Give, Concept.Bring, Concept.Turn, Concept.Add, Concept.Put, Concept.Make, Concept.Set, Concept.Start, Concept.End, Concept.Begin, Concept.Finish, Concept.Fade, Concept.FadeBoth, Concept.FadeIn, Concept.FadeOut, Concept.With, Concept.First, Concept.Last, Concept.Part, Concept.Use, Concept.Have, Concept.Play, Concept.At);
        if (!unread.IsDone || !sounds.TrueForAll(sound => sound.Thing is { Kind: not null, IsNew: false } or { Kind: not null, SoundFile: not null }))
            return null;

        if (clause.LastStep is Title or AddSubtitles && sounds.Count == 0 && !picture && !video)
            return null;
        bool ofBefore = sounds.Count == 0 && !picture && !video;
        FadeTarget target = sounds.Count > 0 ? picture || video ? FadeTarget.Both : FadeTarget.Audio : picture || video ? FadeTarget.Video : OfBefore(clause);
        return Reading.Of(new Fade(target, fadeIn, fadeOut), ofBefore ? Remark.OfBefore : Remark.None);
    }

    /// <summary>"add music and fade it out" adds first; "add an audio fade" does not.</summary>
    private static bool AddsSound(Clause clause)
    {
        for (int i = 0; i + 1 < clause.Elements.Count; i++)
        {
            bool fades = i + 2 < clause.Elements.Count && clause.Elements[i + 2].Concept is Concept.Fade or Concept.FadeBoth or Concept.FadeIn or Concept.FadeOut && clause.Elements[i + 1].Thing is { Kind: SoundKind.Any, SoundFile: null };
            if (clause.Elements[i].Concept is Concept.Add or Concept.Put or Concept.Use or Concept.Replace && clause.Elements[i + 1].Concept == Concept.Sound && !fades)
                return true;
        }

        return false;
    }

    /// <summary>"it", or nothing, is the sound that was brought in or faded before; otherwise sound and picture both fade.</summary>
    private static FadeTarget OfBefore(Clause clause) => clause.LastStep switch
    {
        Fade fade => fade.Target,
        AddMusic or AddVoiceover or ReplaceAudio or SetVolume or LoopAudio => FadeTarget.Audio,
        _ => FadeTarget.Both,
    };

    /// <summary>Which ends fade, and over what length: a length belongs to the end that it stands with, or to both when it is the only one.</summary>
    private static (FadeLength? In, FadeLength? Out) ReadLengths(Clause clause, Unread unread)
    {
        List<bool> ends = [];
        List<(TimeSpan Length, int EndsBefore)> lengths = [];
        foreach (Element element in clause.Elements)
        {
            switch (element.Concept)
            {
                case Concept.FadeIn or Concept.In or Concept.Black when element.Concept != Concept.Black || element.Lead == Concept.From:
                    ends.Add(true);
                    break;
                case Concept.FadeOut or Concept.Out or Concept.Black when element.Concept != Concept.Black || element.Lead == Concept.To:
                    ends.Add(false);
                    break;
                case Concept.Duration:
                    lengths.Add((TimeSpan.FromSeconds(element.Value), ends.Count));
                    break;
                case Concept.Range when element.Token.Range is { Kind: RangeKind.First or RangeKind.Last } part:
                    lengths.Add((part.Kind == RangeKind.First ? part.Range.End!.Value : -part.Range.Start!.Value, ends.Count));
                    ends.Add(part.Kind == RangeKind.First);
                    break;
                case Concept.FadeBoth:
                    ends.AddRange([true, false]);
                    break;
            }
        }

        unread.TakeAll(Concept.In, Concept.Out, Concept.Duration);
        while (unread.TakeFirst(element => element.Concept == Concept.Range && element.Token.Range.Kind is RangeKind.First or RangeKind.Last) is not null)
        {
        }

        bool hasIn = ends.Contains(true), hasOut = ends.Contains(false);
        if (!hasIn && !hasOut)
        {
            if (clause.Has(Concept.End, Concept.Finish, Concept.Last))
                hasOut = true;
            if (clause.Has(Concept.Start, Concept.Begin, Concept.First))
                hasIn = true;
            if (!hasIn && !hasOut)
                return (null, null);
        }

        if (lengths.Count > 2)
            return (null, null);
        bool inFirst = ends.Count == 0 || ends[0];
        TimeSpan? first = lengths.Count > 0 ? lengths[0].Length : null;
        TimeSpan? second = lengths.Count > 1 ? lengths[1].Length : lengths.Count == 1 && lengths[0].EndsBefore != 1 ? first : null;
        if (hasIn != hasOut)
            return lengths.Count > 1 ? (null, null) : (hasIn ? new FadeLength(first) : null, hasOut ? new FadeLength(first) : null);
        return inFirst ? (new FadeLength(first), new FadeLength(second)) : (new FadeLength(second), new FadeLength(first));
    }
}
