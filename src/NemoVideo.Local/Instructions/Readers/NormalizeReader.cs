namespace NemoVideo.Local;

/// <summary>Reads requests for a loudness: "normalize to -16 LUFS", "make all clips equally loud", "broadcast loudness", 音量忽大忽小.</summary>
internal static class NormalizeReader
{
    /// <summary>What platforms ask for, in LUFS: EBU R128 for broadcasting, the platforms' own pages for the rest.</summary>
    private static readonly Dictionary<Concept, double> Platforms = new()
    {
        [Concept.StreamingPlatform] = -14,
        [Concept.PodcastPlatform] = -16,
        [Concept.BroadcastPlatform] = -23,
    };

    private static readonly Concept[] Louds = [Concept.Up, Concept.Louder, Concept.TooLoud], Quiets = [Concept.Down, Concept.Quieter, Concept.TooQuiet, Concept.Faint];

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool normalize = unread.TakeAll(Concept.Normalize).Count > 0;
        normalize |= clause.Elements.Any(element => element is { Concept: Concept.BroadcastPlatform, Value: PictureWords.Recommendation });
        bool even = unread.TakeAll(Concept.Even).Count > 0;
        Element? loudness = unread.TakeFirst(Concept.Loudness);
        double[] platforms = unread.TakeAll([.. Platforms.Keys]).Select(element => Platforms[element.Concept]).Distinct().ToArray();
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        if (even && sounds.Count > 1)
            unread.TakeAll(Concept.TooQuiet, Concept.Quieter);
        unread.TakeAll(Concept.Make, Concept.Set, Concept.Change, Concept.Fit, Concept.Convert, Concept.It, Concept.To, Concept.Everything, Concept.Fix, Concept.Use, Concept.Out, Concept.LoudnessSign, Concept.Bring, Concept.Add, Concept.Have, Concept.Keep, Concept.Publish, Concept.Quality, Concept.During, Concept.One, Concept.Part, Concept.Give, Concept.Noisy);
        unread.TakeVideo();
        loudness ??= normalize && unread.TakeFirst(element => element.Concept == Concept.Number && element.Value is <= -5 and >= -70) is { } number ? number : null;
        bool compared = unread.Take(Concept.Than) && unread.TakeAll(Concept.Up, Concept.Down, Concept.Louder, Concept.Quieter).Count > 0;
        // 有的地方大，有的地方小
        bool varies = clause.Has(Concept.Sometimes) && clause.Has(Louds) && clause.Has(Quiets) && unread.TakeAll([Concept.Sometimes, .. Louds, .. Quiets]).Count > 2;
        compared |= varies;
        bool asked = normalize || varies || loudness is not null || (even && (sounds.Count > 0 || (clause.Has(Concept.It, Concept.Everything, Concept.Video, Concept.Make) || platforms.Length == 1 || clause.Elements.Count == 1))) || (compared && sounds.Count > 1);
        bool balance = sounds.Select(sound => sound.Thing!.Kind).Where(kind => kind is not (SoundKind.Any or SoundKind.Recording)).Distinct().Count() > (sounds.Exists(sound => sound.Thing is { Kind: SoundKind.Any } other && !other.Has(Concept.Volume)) ? 0 : 1) && !normalize && loudness is null;
        if (!unread.IsDone || !asked || balance || platforms.Length > 1)
            return null;
        return Reading.Of(new Normalize(loudness?.Value ?? (platforms.Length == 1 ? platforms[0] : null)), compared ? Remark.Complaint : Remark.None);
    }
}
