namespace NemoVideo.Local;

/// <summary>Reads requests to let a sound be heard again: "unmute the original", "turn the camera sound back on", 恢复原声.</summary>
internal static class UnmuteReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool back = unread.Take(Concept.Back);
        if (!IsAsked(clause, unread, back))
            return null;
        Element? sound = unread.TakeFirst(Concept.Sound, Concept.It, Concept.Old);
        TimeRange range = unread.TakeRange();
        // "bring back the first 5 seconds" is no wish for sound.
        if (sound is null && range != TimeRange.Whole && !clause.Has(Concept.Unmute))
            return null;
        unread.TakeAll(Concept.On, Concept.Again, Concept.Video);
        SoundTarget? target = sound is { Concept: Concept.Sound } ? VolumeTarget.Of(sound.Thing!) : SoundTarget.Original;
        if (target == SoundTarget.All)
            target = SoundTarget.Original;
        return unread.IsDone && target is { } known ? Reading.Of(new SetVolume(known, new LevelChange(Factor: 1), range)) : null;
    }

    /// <summary>"unmute", "turn on", "put … back", "hear … again".</summary>
    private static bool IsAsked(Clause clause, Unread unread, bool back)
    {
        if (unread.Take(Concept.Unmute, Concept.TurnOn))
            return true;
        if (unread.Take(Concept.Turn))
            return unread.Take(Concept.On);
        return (back && clause.Has(Concept.Sound, Concept.Old) && clause.Elements[^1].Concept == Concept.On) || (back && unread.Take(Concept.Put, Concept.Bring, Concept.Add, Concept.Want, Concept.Give)) || (clause.Has(Concept.Again) && unread.Take(Concept.Heard));
    }
}
