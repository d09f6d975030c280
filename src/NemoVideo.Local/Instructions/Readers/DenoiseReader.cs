namespace NemoVideo.Local;

/// <summary>Reads requests to take noise out, and complaints about noise: "clean up the audio", "there is a hum", 风噪有点大.</summary>
internal static class DenoiseReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        // 不用降噪
        if (clause.Has(Concept.NoiseWord) && clause.Has(Concept.Unwanted))
            return null;
        bool noise = unread.TakeAll(Concept.Noise).Exists(element => element.Thing is { Kind: null });
        bool reduction = unread.TakeAll(Concept.NoiseWord).Count > 0, noisy = unread.TakeAll(Concept.Noisy).Count > 0;
        bool verb = unread.TakeAll(Concept.Remove, Concept.Clean, Concept.Down, Concept.Quieter, Concept.Fix, Concept.Unwanted, Concept.Cut, Concept.TurnOff, Concept.Without, Concept.Improve).Count > 0;
        verb |= clause.Has(Concept.Out, Concept.Off) && unread.Take(Concept.Make, Concept.Take, Concept.Bring);
        bool complaint = unread.TakeAll(Concept.TooLoud, Concept.Have, Concept.Bad, Concept.Up, Concept.Heard, Concept.Louder).Count > 0;
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        bool cleaning = clause.Has(Concept.Clean, Concept.Improve) && sounds.Count > 0;
        // "clean the voice up" cleans; "the voice comes up" complains of no noise.
        bool speech = clause.Has(Concept.Have, Concept.Heard) || (clause.Has(Concept.Up) && !clause.Has(Concept.Clean)) ? !noise : false;
        unread.TakeAll(Concept.Add, Concept.Make, Concept.Use, Concept.It, Concept.Quality, Concept.Old, Concept.Everything, Concept.Set, Concept.Play);
        if (reduction || noise || noisy)
            unread.TakeAll(Concept.Out, Concept.Off, Concept.Part, Concept.Under);
        unread.TakeVideo();
        bool heard = sounds.TrueForAll(sound => sound.Thing is { Kind: SoundKind.Any or SoundKind.Speech or SoundKind.Original or SoundKind.Recording or SoundKind.Background or SoundKind.Voiceover });
        return unread.IsDone && heard && !speech && ((noise && (verb || complaint)) || reduction || (cleaning && !noise) || (noisy && sounds.Count > 0))
            ? Reading.Of(new Denoise(), verb || reduction ? Remark.None : Remark.Complaint) : null;
    }
}
