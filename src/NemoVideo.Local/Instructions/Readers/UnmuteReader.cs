namespace NemoVideo.Local;

/// <summary>Reads requests to let a sound be heard again: "unmute the original", "turn the camera sound back on", 恢复原声.</summary>
internal static class UnmuteReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool back = unread.Take(Concept.Back);
        bool on = unread.Take(Concept.Unmute, Concept.TurnOn) || (unread.TakeFirst(Concept.Turn, Concept.Put, Concept.Bring, Concept.Add, Concept.Want, Concept.Give) is { } verb && (verb.Concept == Concept.Turn ? unread.Take(Concept.On) : back)) || (unread.Take(Concept.Heard) && clause.Has(Concept.Again));
        if (!on)
            return null;
        Element? sound = unread.TakeFirst(Concept.Sound, Concept.It, Concept.Old);
        unread.TakeAll(Concept.On, Concept.Again, Concept.Video);
        SoundTarget? target = sound is null ? SoundTarget.Original : sound.Concept == Concept.Sound ? VolumeTarget.Of(sound.Thing!) : SoundTarget.Original;
        if (target == SoundTarget.All)
            target = SoundTarget.Original;
        return unread.IsDone && target is { } known ? Reading.Of(new SetVolume(known, new LevelChange(Factor: 1), unread.TakeRange())) : null;
    }
}
