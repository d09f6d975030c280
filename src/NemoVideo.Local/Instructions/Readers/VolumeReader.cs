using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Reads requests and complaints about volume: "music at 15 %", "turn the voice up 3 dB", "the music is too loud", 音乐小一点.</summary>
internal static partial class VolumeReader
{
    private static readonly Concept[] Verbs = [Concept.Set, Concept.Turn, Concept.Make, Concept.Change, Concept.Bring, Concept.Put, Concept.Keep, Concept.Fix, Concept.Want, Concept.Play, Concept.Convert, Concept.Back];

    internal static Reading? Read(Clause clause)
    {
        if (Amount(clause) is { } amount)
            return amount;
        // "lower the music while she speaks, then bring it back up" is one wish.
        if (clause.LastStep is Duck && clause.Has(Concept.Back))
            return null;
        var unread = new Unread(clause);
        List<Element> spared = unread.TakeAll(element => element is { Lead: Concept.InsteadOf, Concept: Concept.Sound });
        if (clause.Elements.Any(element => element.Lead == Concept.During && element.Concept is Concept.Video or Concept.Part))
            return null;
        // "keep the last seconds quiet", "6 dB below the voice", "by 20 %, not 30 %", "the music is not too loud"
        if ((clause.Has(Concept.Keep) && clause.Has(Concept.Range, Concept.Part) && clause.Has(Concept.TooLoud, Concept.TooQuiet)) || (clause.Has(Concept.Decibels) && clause.Elements.Any(element => element is { Concept: Concept.Sound, Lead: Concept.Under }))
            || clause.Elements.Any(element => element is { Lead: Concept.InsteadOf, Concept: Concept.Percent or Concept.Decibels }) || NotSo().IsMatch(clause.Original))
        {
            return null;
        }

        if (clause.Has(Concept.Put, Concept.Add) && clause.Elements.Any(element => element.Lead == Concept.Under || element.Concept == Concept.Under))
            return null;
        // "a.mp3 should play at 20 %" brings it in.
        if (clause.Has(Concept.Play) && clause.Elements.Any(element => element.Thing?.SoundFile is not null))
            return null;
        if (ReadTarget(clause, unread) is not { } target || (spared.Count > 0 && (target == SoundTarget.All || spared.Exists(other => VolumeTarget.Of(other.Thing!) is not { } kept || kept == target))))
            return null;
        bool louder = clause.Has(Concept.Than) && clause.Has(Concept.Louder) && unread.Take(Concept.Than, Concept.Louder) && unread.Take(Concept.Than, Concept.Louder);
        bool covers = target == SoundTarget.Music && (louder || clause.Has(Concept.TooLoud, Concept.TooQuiet))
            && unread.TakeFirst(element => element is { Concept: Concept.Sound, Thing.Kind: SoundKind.Speech or SoundKind.Voiceover }) is not null;
        // "my voice is drowned out by the music"
        if (target is SoundTarget.Original or SoundTarget.Voiceover && clause.Has(Concept.TooLoud, Concept.TooQuiet)
            && unread.TakeFirst(element => element is { Concept: Concept.Sound, Lead: Concept.By or Concept.Under or Concept.Over or Concept.Because, Thing.Kind: SoundKind.Music }) is not null)
        {
            (target, covers) = (SoundTarget.Music, true);
        }

        // "the narration is too loud compared to the music"
        if (clause.Has(Concept.Than) && clause.Has(Concept.TooLoud, Concept.TooQuiet) && !clause.Has(Concept.Louder, Concept.Quieter) && !covers)
            unread.TakeFirst(element => element.Concept == Concept.Sound && element.Token.Start > clause.Elements.First(than => than.Concept == Concept.Than).Token.Start);

        bool named = unread.TakeAll(element => element.Concept == Concept.Sound && element.Lead is not (Concept.During or Concept.Under)).TrueForAll(element => element.Thing is { Words.Count: 1 } level && level.Has(Concept.Volume));
        bool verb = unread.TakeAll(Verbs).Count > 0 | (SpeaksOfLevel(clause) && unread.Take(Concept.Move));
        // "take it down", "it could use a boost"
        if (clause.Has(Concept.Up, Concept.Down, Concept.Louder, Concept.Quieter))
            unread.TakeAll(Concept.Take, Concept.Use, Concept.Have, Concept.Extract, Concept.Push);
        // 旁白加 4 分贝: a sound that is there is given more.
        bool more = clause.Has(Concept.Decibels) && unread.Take(Concept.Add);
        bool complaint = clause.Has(Concept.TooLoud, Concept.TooQuiet, Concept.Faint, Concept.Than);
        if (complaint)
            unread.TakeAll(Concept.Everything, Concept.Publish);
        if (clause.Has(Concept.Up, Concept.Down))
            unread.Take(Concept.Normalize);
        LevelChange? change = covers ? Softer(unread) : LevelReader.Read(unread, verb || more || clause.Elements.Count == 1);
        // "make it loud" wishes for what "it is loud" complains of.
        if (clause.Has(Concept.TooLoud, Concept.TooQuiet) && clause.Has(Concept.Make, Concept.Set, Concept.Turn) && !covers && !clause.Has(Concept.Up, Concept.Down, Concept.Louder, Concept.Quieter, Concept.Percent, Concept.Decibels))
            return null;
        unread.TakeAll(Concept.Video, Concept.It, Concept.Picture, Concept.Part, Concept.Give, Concept.One);
        if (complaint)
            unread.TakeAll(Concept.Than);
        if (change is { Up: null })
            TakeSpeaking(unread);
        TimeRange range = unread.TakeRange();
        // "turn the interview part up": which part is not said by a time.
        if (range == TimeRange.Whole && !complaint && clause.Has(Concept.Part))
            return null;
        // "replace the sound with a.wav and keep the original at 20 %": so it stays.
        if (named && change is { Factor: not 0 } kept && target == SoundTarget.Original && unread.IsDone && NamesOriginal(clause) && clause.Before.Any(step => step is ReplaceAudio { Mix: false, KeepsOriginal: false } replace && replace.Range == TimeRange.Whole))
            return Reading.Of(new SetVolume(target, kept, range), Remark.KeepOriginal);
        return named && change is { } level && unread.IsDone
            ? Reading.Of(new SetVolume(target, level, range), !complaint || level.Up is null ? Remark.None : clause.Elements.Any(element => element is { Concept: Concept.TooQuiet, Value: ComplaintWords.Unheard }) ? Remark.Unheard : Remark.Complaint) : null;
    }

    [GeneratedRegex(@"\b(?:is|are|was|were) not too\b|\b(?:is|are|was|were)n't too\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotSo();

    /// <summary>"a bit louder, about 2 dB": by how much the volume changes that was spoken of before.</summary>
    private static Reading? Amount(Clause clause)
    {
        if (clause is not { Elements: [{ Concept: Concept.Decibels or Concept.Percent } amount], LastStep: SetVolume { Change.Up: { } up } volume } || clause.Before is [.., AddMusic, _])
            return null;
        if (amount.Concept == Concept.Decibels)
            return Reading.Of(volume with { Change = new LevelChange(Decibels: up ? Math.Abs(amount.Value) : -Math.Abs(amount.Value)) }, Remark.Completes);
        // "lower, 20 %" is the level; "louder, 20 %" may be the level or the difference.
        return Reading.Of(volume with { Change = new LevelChange(Factor: amount.Value) }, up ? Remark.OpenComplaint : Remark.Completes);
    }

    /// <summary>The sound that is meant; "it", and nothing at all, mean the sound spoken of before, or everything.</summary>
    private static SoundTarget? ReadTarget(Clause clause, Unread unread)
    {
        // "the song is nice but too loud compared to the voice"
        int than = clause.Spoken is not null && clause.Has(Concept.TooLoud, Concept.TooQuiet) ? clause.Elements.FirstOrDefault(element => element.Concept == Concept.Than)?.Token.Start ?? int.MaxValue : int.MaxValue;
        if (unread.TakeFirst(element => element.Concept == Concept.Sound && element.Token.Start < than && element.Lead is not (Concept.During or Concept.Under) && !(element.Thing!.Words.Count == 1 && element.Thing.Has(Concept.Volume))) is { } sound)
        {
            // "upbeat music at 20 %" brings it in.
            bool brings = clause.Elements.All(element => !Clause.IsVerb(element) || element.Concept is Concept.Put or Concept.Add or Concept.Use) && (sound.Thing!.SoundFile is not null || (sound.Thing! is { Kind: SoundKind.Music, Style: not null } && clause.Has(Concept.Percent) && !clause.Has(Concept.Up, Concept.Down, Concept.Louder, Concept.Quieter)));
            // 加首音乐，声音别太大: the sound is that of the music.
            if (clause.LastStep is AddMusic && clause.Has(Concept.Down) && sound.Thing!.Words.SetEquals([Concept.Audio]) && clause.Original.Contains('太'))
                return SoundTarget.Music;
            return brings ? null : VolumeTarget.Of(sound.Thing!);
        }

        if (unread.TakeFirst(element => element.Concept == Concept.Noise && clause.Has(Concept.Keep) && clause.Has(Concept.Percent, Concept.Decibels)) is not null)
            return SoundTarget.Original;
        if (clause.Has(Concept.Noise, Concept.Silence))
            return null;
        // 听不到讲话
        if (clause.Has(Concept.TooQuiet) && unread.Take(Concept.Speaking))
            return SoundTarget.Original;
        if (unread.Take(Concept.Old))
            return SoundTarget.Original;
        unread.Take(Concept.Everything);
        return VolumeTarget.OfIt(clause) ?? (SpeaksOfVolume(clause) ? SoundTarget.All : null);
    }

    private static bool NamesOriginal(Clause clause) => clause.Elements.Any(element => element.Concept == Concept.Old || element.Thing?.IsOriginal == true);

    /// <summary>Music that makes speech hard to hear is to be softer, whichever of both is complained of.</summary>
    private static LevelChange? Softer(Unread unread)
    {
        unread.TakeAll(Concept.TooLoud, Concept.TooQuiet, Concept.Down, Concept.Heard);
        return unread.Left.Any(element => element.Concept is Concept.Up or Concept.Louder or Concept.Percent or Concept.Decibels) ? null : new LevelChange(Up: false);
    }

    /// <summary>A fixed level "while the narration plays" is a level all the same.</summary>
    private static void TakeSpeaking(Unread unread)
    {
        unread.TakeAll(element => element.Lead is Concept.During or Concept.Under && element.Concept is Concept.Sound or Concept.It);
        unread.TakeAll(Concept.Speaking, Concept.During, Concept.Play);
    }

    /// <summary>"shift the volume up", unlike "shift the sound up".</summary>
    private static bool SpeaksOfLevel(Clause clause) => clause.Elements.Any(element => element.Thing?.Has(Concept.Volume) == true);

    /// <summary>"turn it up" can only mean the volume; "make it bigger" can mean the text.</summary>
    private static bool SpeaksOfVolume(Clause clause) =>
        (clause.LastStep is Denoise or Normalize or ReplaceAudio or Sync && clause.Elements.All(element => element.Concept is Concept.Up or Concept.Down or Concept.It or Concept.Make or Concept.Set or Concept.Percent or Concept.Everything)) ||
        clause.Has(Concept.Sound, Concept.Louder, Concept.Quieter, Concept.TooLoud, Concept.TooQuiet, Concept.Faint, Concept.Decibels) || (clause.Has(Concept.Turn, Concept.Bring) && clause.Has(Concept.Up, Concept.Down)) || (clause.Has(Concept.Everything) && clause.Has(Concept.Up, Concept.Down, Concept.Percent, Concept.Double)) || (clause.Has(Concept.Double) && clause.Original.Contains("loud", StringComparison.OrdinalIgnoreCase));
}
