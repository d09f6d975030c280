namespace NemoVideo.Local;

/// <summary>Puts the readings of an instruction's clauses together: what one clause says may complete or take back what another says.</summary>
internal static class Composition
{
    /// <summary>Makes the steps of the readings, or the question that they leave open.</summary>
    internal static (IReadOnlyList<IEditStep> Steps, Refusal? Refusal) Compose(IReadOnlyList<Reading> readings, string text)
    {
        Reading[] parts = WithoutAnsweredComplaints(readings);
        if (parts.Any(part => part.Remark == Remark.OpenComplaint))
            return ([], new Ambiguous(text, "how much"));
        if (parts.Where((part, index) => part.Remark == Remark.Incomplete && (index + 1 == parts.Length || parts[index + 1].Remark != Remark.Completes)).Any())
            return ([], new Ambiguous(text, "which file"));
        bool keepsSpeech = parts.Any(part => part.Remark == Remark.KeepSpeech), keeps = keepsSpeech || parts.Any(part => part.Remark == Remark.KeepOriginal);
        List<IEditStep> steps = [];
        List<Setting> ahead = [];
        foreach (Reading part in parts)
        {
            IReadOnlyList<IEditStep>? rest = part.Remark == Remark.Rest ? Silences.OfRest(steps, parts.Any(other => other.Remark == Remark.KeepAdded)) : part.Steps;
            if (rest is null)
                return ([], new Ambiguous(text, "which part"));
            foreach (IEditStep step in rest)
            {
                // What replaces the sound silences the old one by itself.
                if (!IsDoneBy(steps.LastOrDefault(), step))
                    Append(steps, step, part.Remark);
            }

            if (part.Setting is { } setting)
                ahead.Add(setting);
            // "keep the original as a second track and replace the sound": a setting may come before its step.
            ahead.RemoveAll(said => Settings.Apply(steps, said) is { } set && (steps = set) is not null);
        }

        if (ahead.Count > 0)
            return ([], new Ambiguous(text, "what to change"));
        if (steps.Exists(step => step is AddMusic { Volume: 0 }))
            return ([], new Ambiguous(text, "what to change"));
        if (steps.Exists(step => step is SetVolume { Target: SoundTarget.Music, Change.Factor: 0 }) && keeps)
            return ([], new OutOfScope(text, OutOfScopeTopics.Named("vocal separation")));
        if (keeps)
            KeepOriginal(steps);
        // What was added before goes with all of the old sound.
        if (parts.Any(part => part.Remark == Remark.KeepAdded) && steps.Exists(step => step is ReplaceAudio { Mix: false } replace && replace.Range == TimeRange.Whole) && !steps.Exists(step => step is AddMusic or AddVoiceover))
            return ([], new Ambiguous(text, "what to change"));
        // "keep the music, mute the video"
        if (parts.Any(part => part.Remark == Remark.KeepAdded) && steps.FindIndex(step => step is RemoveAudio) is var silenced and >= 0)
            steps[silenced] = new MuteOriginal(TimeRange.Whole);
        Silences.SpareAdded(steps);
        if (Silences.Contradict(steps))
            return ([], new Ambiguous(text, "what to change"));
        if (steps.Count == 0)
            return ([], new Ambiguous(text, parts.Any(part => part.Remark is Remark.Constraint or Remark.KeepAdded) ? "nothing to change" : "what to change"));
        return (steps, null);
    }

    /// <summary>
    /// A complaint is the reason for the exact wish that follows it, or that came just before: "the sound is off, play it 100 ms
    /// sooner", "take the music out, it is too loud".
    /// </summary>
    private static Reading[] WithoutAnsweredComplaints(IReadOnlyList<Reading> readings)
    {
        bool IsAnswered(Reading complaint, int index)
        {
            IEnumerable<Reading> wishes = complaint.Remark != Remark.OpenComplaint && index > 0 && readings[index - 1].Remark == Remark.None ? readings.Skip(index - 1) : readings.Skip(index + 1);
            return wishes.Any(wish => wish != complaint && wish.Steps.Any(step => Answers(step, complaint.Steps[0])))
                || (complaint.Remark == Remark.Unheard && readings.Any(wish => wish != complaint && wish.Steps.Any(SoftensMusic)));
        }

        // "the music is too loud in the first minute, turn it down": the part is that of the complaint.
        SetVolume? partial = null;
        List<Reading> kept = [];
        foreach ((Reading reading, int index) in readings.Select((reading, index) => (reading, index)))
        {
            if (reading.Remark is Remark.Complaint or Remark.Unheard or Remark.OpenComplaint && IsAnswered(reading, index))
                partial = reading.Steps is [SetVolume complaint] && complaint.Range != TimeRange.Whole ? complaint : partial;
            else if (partial is not null && reading.Steps is [SetVolume volume] && volume.Range == TimeRange.Whole && Answers(volume, partial))
                (kept, partial) = ([.. kept, reading with { Steps = [volume with { Range = partial.Range }] }], null);
            else
                kept.Add(reading);
        }

        return [.. kept];
    }

    private static bool SoftensMusic(IEditStep step) => step is SetVolume { Target: SoundTarget.Music, Change: { Up: false } or { Factor: < 1 } or { Decibels: < 0 } };

    private static bool IsDoneBy(IEditStep? last, IEditStep step) =>
        last is ReplaceAudio { Mix: false, KeepsOriginal: false } replace && replace.Range == TimeRange.Whole && (step is RemoveAudio || (step is MuteOriginal mute && mute.Range == TimeRange.Whole));

    private static bool Answers(IEditStep wish, IEditStep complaint) => (wish, complaint) switch
    {
        (SetVolume volume, SetVolume loud) => volume.Target == loud.Target || volume.Target == SoundTarget.All,
        (RemoveAudio, SetVolume) => true,
        (ReplaceAudio { Mix: false } or RemoveAudio or MuteOriginal, Denoise) => true,
        (Normalize or MuteOriginal, SetVolume loud) => loud.Target is SoundTarget.Original or SoundTarget.All,
        (Sync { Offset: null }, Sync) => false,
        (Sync or Denoise or Normalize or Speed, _) => wish.GetType() == complaint.GetType(),
        _ => false,
    };

    private static void Append(List<IEditStep> steps, IEditStep step, Remark remark)
    {
        IEditStep? last = steps.LastOrDefault();
        switch (step)
        {
            case SetVolume { Target: SoundTarget.Music, Change.Factor: { } level } volume when volume.Range == TimeRange.Whole && steps.FindLastIndex(earlier => earlier is AddMusic { Volume: null }) is var at and >= 0:
                steps[at] = (AddMusic)steps[at] with { Volume = level };
                // "quietly, at ten percent": the figure says how quietly.
                steps.RemoveAll(earlier => earlier is SetVolume { Target: SoundTarget.Music, Change.Up: not null } && steps.IndexOf(earlier) > at);
                return;
            case AddMusic { Volume: null } music when last is SetVolume { Target: SoundTarget.Music, Change.Factor: { } level } before && before.Range == TimeRange.Whole && level > 0:
                steps[^1] = music with { Volume = level };
                return;
            case Fade fade when last is Fade earlier && Joined(earlier, fade, remark == Remark.OfBefore) is { } joined:
                steps[^1] = joined;
                return;
            case AddMusic or AddVoiceover when steps.FindIndex(earlier => earlier is RemoveAudio) is var at and >= 0:
                steps[at] = new MuteOriginal(TimeRange.Whole);
                break;
            case ReplaceAudio { Mix: false } replace when replace.Range == TimeRange.Whole && remark == Remark.AddsSound && last is MuteOriginal or RemoveAudio && (last is RemoveAudio || ((MuteOriginal)last).Range == TimeRange.Whole):
                steps[^1] = step;
                return;
            case ReplaceAudio { Mix: false } replace when replace.Range == TimeRange.Whole && remark == Remark.AddsSound && last is SetVolume { Target: SoundTarget.Music, Change.Factor: 0 }:
                steps[^1] = step;
                return;
            case ChangeAspect shape when steps.FindIndex(earlier => earlier is ChangeAspect same && same.Ratio == shape.Ratio) is var at and >= 0:
                // "make it vertical, 9:16 with black bars"
                steps[at] = shape with { IsPadded = shape.IsPadded || ((ChangeAspect)steps[at]).IsPadded };
                return;
            case LoopAudio loop when last is LoopAudio { Sound: var repeated } && (repeated == loop.Sound || loop.Sound == SoundTarget.All):
            case Concatenate { FileNames.Count: 0 } when last is Concatenate:
            case Sync { Offset: null } when last is Sync:
                return;
            case Normalize { Loudness: null } when last is Normalize:
                return;
            case Normalize when last is Normalize { Loudness: null }:
            case Sync when last is Sync { Offset: null }:
                steps[^1] = step;
                return;
            case ReplaceAudio or AddMusic or AddVoiceover or SetVolume or MuteOriginal or Speed when remark == Remark.Completes:
                steps[^1] = step;
                return;
        }

        bool again = step is Resize or Denoise or Normalize or RemoveSilence && steps.Contains(step);
        if (!again && !step.Equals(last))
            steps.Add(step);
    }

    /// <summary>A fade in and a fade out of the same are one step; a length takes the place of none.</summary>
    private static Fade? Joined(Fade first, Fade second, bool ofBefore)
    {
        if (!ofBefore && (first.Target != second.Target || first.Sound != second.Sound))
            return null;
        bool fits = (first.In is null || second.In is null || first.In.Value.Length is null) && (first.Out is null || second.Out is null || first.Out.Value.Length is null);
        return fits ? first with { In = second.In ?? first.In, Out = second.Out ?? first.Out } : null;
    }

    /// <summary>The old sound stays: beneath a new one of any kind, and where nothing else is asked for, at its full volume.</summary>
    private static void KeepOriginal(List<IEditStep> steps)
    {
        int at = steps.FindIndex(step => step is ReplaceAudio);
        if (at >= 0)
            steps[at] = steps[at] is ReplaceAudio { KeepsOriginal: true } kept ? kept : (ReplaceAudio)steps[at] with { Mix = true };
        else if (steps.Count == 0)
            steps.Add(new SetVolume(SoundTarget.Original, new LevelChange(Factor: 1), TimeRange.Whole));
    }
}
