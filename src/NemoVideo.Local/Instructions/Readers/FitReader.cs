namespace NemoVideo.Local;

/// <summary>
/// Reads what is done where a new sound is not as long as the video: "stretch it by at most 5 % to fit", "fade it out where the
/// video ends", "only if it fits", 长度不一致就报错. To repeat it is an edit of its own.
/// </summary>
internal static class FitReader
{
    /// <summary>How much faster or slower a sound may be played where no bound is named; with more than that, people sound hurried or weary.</summary>
    private const double UsualStretch = 0.1;

    internal static Reading? Read(Clause clause)
    {
        IEditStep? sound = Settings.NewSound(clause);
        if (sound is null)
            return clause.Before.Count == 0 && IsCondition(clause) ? new Reading([]) { Setting = step => With(step, new SoundFit(LengthPolicy.Error)) } : null;
        if (FitOf(sound) is { Policy: LengthPolicy.Stretch } && Bound(clause) is { } bound)
            return new Reading([]) { Setting = step => FitOf(step).Policy == LengthPolicy.Stretch ? WithFit(step, new SoundFit(LengthPolicy.Stretch, bound)) : null };

        SoundFit? fit = Stretched(clause) ?? FadedOut(clause) ?? (IsCondition(clause) || IsRefusal(clause) ? new SoundFit(LengthPolicy.Error) : null);
        if (fit is { } asked)
            return With(sound, asked) is null || (asked.Policy != LengthPolicy.FadeOut && clause.Before.Any(step => step is LoopAudio)) ? null : new Reading([]) { Setting = step => With(step, asked) };
        return FitOf(sound).Policy != LengthPolicy.Error && (IsCut(clause) || (IsAlone(sound, clause) && IsFollowedBySilence(clause))) ? Reading.Of(Remark.Constraint) : null;
    }

    private static SoundFit FitOf(IEditStep step) => step switch
    {
        ReplaceAudio replace => replace.Fit,
        AddMusic music => music.Fit,
        AddVoiceover voice => voice.Fit,
        _ => default,
    };

    /// <summary>A sound is made to fit in one way.</summary>
    private static IEditStep? With(IEditStep step, SoundFit fit) => FitOf(step) == default || FitOf(step) == fit ? WithFit(step, fit) : null;

    private static IEditStep? WithFit(IEditStep step, SoundFit fit) => step switch
    {
        ReplaceAudio replace => replace with { Fit = fit },
        AddMusic music => music with { Fit = fit },
        AddVoiceover voice => voice with { Fit = fit },
        _ => null,
    };

    /// <summary>"stretch it by up to 5 % to fit", "change its speed to match the video", 变速到视频长度.</summary>
    private static SoundFit? Stretched(Clause clause)
    {
        var unread = new Unread(clause);
        bool stretch = unread.TakeAll(Concept.Stretch).Count > 0;
        // To speed something up is to be said of the sound, since it is the video that is sped up otherwise.
        bool named = clause.Elements.Any(element => element.Concept == Concept.Sound) || unread.Left.Any(element => element.Concept == Concept.Video);
        bool speed = unread.TakeAll(Concept.SpeedWord, Concept.Faster, Concept.Slower).Count == 1 && named;
        if ((!stretch && !speed) || !Settings.TakeNewSound(unread))
            return null;
        List<Element> percents = unread.TakeAll(Concept.Percent);
        bool bounded = unread.TakeAll(Concept.AtMost).Count > 0;
        bool fits = unread.TakeAll(element => IsMeasure(clause, element)).Count > 0 | TakeVideo(unread);
        if (unread.TakeAll(Concept.If).Count > 0 && unread.TakeAll(Concept.Different).Count == 0 && !(unread.Take(Concept.Not) && fits))
            return null;
        unread.TakeAll(Concept.Make, Concept.Set, Concept.Change, Concept.Play, Concept.So, Concept.To, Concept.Have);
        if (!unread.IsDone || percents.Count > 1 || (speed && !fits))
            return null;
        if (percents.Count == 0)
            return bounded ? null : new SoundFit(LengthPolicy.Stretch, UsualStretch);
        return IsBound(clause, percents[0], bounded) && (bounded || stretch || IsUpTo(clause, percents[0])) ? new SoundFit(LengthPolicy.Stretch, percents[0].Value) : null;
    }

    /// <summary>"at most 3 %", after the request to stretch.</summary>
    private static double? Bound(Clause clause)
    {
        var unread = new Unread(clause);
        bool bounded = unread.TakeAll(Concept.AtMost).Count > 0;
        return unread.TakeFirst(Concept.Percent) is { } percent && unread.IsDone && (bounded || IsUpTo(clause, percent)) && IsBound(clause, percent, bounded) ? percent.Value : null;
    }

    private static bool IsBound(Clause clause, Element percent, bool bounded) =>
        percent.Value is > 0 and <= 1 && (percent.Lead is not (Concept.To or Concept.At) || bounded || IsUpTo(clause, percent));

    private static bool IsUpTo(Clause clause, Element percent) => clause.Text.Text[..percent.Token.Start].TrimEnd().EndsWith("up to", StringComparison.OrdinalIgnoreCase);

    /// <summary>"fade it out if it is too long", "fade it out where the video ends". A fade at the end, whatever the length, is another edit.</summary>
    private static SoundFit? FadedOut(Clause clause)
    {
        var unread = new Unread(clause);
        bool fades = unread.TakeAll(Concept.FadeOut).Count > 0 | (unread.Take(Concept.Fade) && unread.Take(Concept.Out));
        bool where = unread.TakeAll(Concept.WhereCut, Concept.TooLong).Count > 0;
        unread.TakeAll(Concept.If, Concept.Make, Concept.Begin);
        return fades && where && Settings.TakeNewSound(unread) && unread.IsDone ? new SoundFit(LengthPolicy.FadeOut) : null;
    }

    /// <summary>"only if it is as long as the video", "only if the lengths match", 长度一致才换.</summary>
    private static bool IsCondition(Clause clause)
    {
        var unread = new Unread(clause);
        List<Element> conditions = unread.TakeAll(Concept.If);
        bool condition = conditions.Count > 0 || (clause.Has(Concept.Only) && clause.Elements.Any(element => element.Lead == Concept.During));
        if (conditions.Exists(word => word.Value == SettingWords.OnlyThenValue))
            unread.TakeAll(Concept.Replace, Concept.Swap, Concept.Use, Concept.Add);
        return condition && Settings.TakeNewSound(unread) && TakeMatch(unread) && unread.IsDone;
    }

    /// <summary>"error if the lengths differ", "don't replace it unless it fits", 长度不一致就不要换.</summary>
    private static bool IsRefusal(Clause clause)
    {
        var unread = new Unread(clause);
        bool fails = unread.TakeAll(Concept.Fail).Count > 0;
        bool unless = unread.TakeAll(Concept.Unless).Count > 0;
        bool condition = unless | unread.TakeAll(Concept.If).Count > 0 || IsDifference(clause, clause.Elements[0]) || clause.Elements.Any(element => element is { Concept: Concept.Different, Lead: Concept.During });
        int negations = unread.TakeAll(Concept.Not, Concept.Unwanted).Count;
        bool differs = unread.TakeAll(element => IsDifference(clause, element)).Count > 0;
        if (!fails && unread.TakeAll(Concept.Replace, Concept.Swap, Concept.Use, Concept.Add, Concept.Put, Concept.Change).Count > 0)
        {
            fails = negations > 0;
            negations--;
        }

        // "do nothing if the lengths differ"
        if (!fails && differs && negations == 1)
            (fails, negations) = (true, 0);

        if (!fails || !condition || !Settings.TakeNewSound(unread))
            return false;
        if (differs)
            TakeVideo(unread);
        // "it does not fit" and "unless it fits"; 长度不一致 has both in one.
        bool fitsNot = differs ? negations == 0 && !unless : TakeMatch(unread) && (unless ? negations == 0 : negations == 1);
        return fitsNot && unread.IsDone;
    }

    /// <summary>"the lengths differ", "it is not as long as".</summary>
    private static bool IsDifference(Clause clause, Element element) =>
        element.Concept == Concept.Different || (element.Concept == Concept.TooShort && clause.Text.Original(element.Token.Start, element.End).Contains("as long as", StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes "it fits", "they are as long as the video".</summary>
    private static bool TakeMatch(Unread unread)
    {
        bool fits = unread.TakeAll(IsLength).Count > 0;
        TakeVideo(unread);
        unread.TakeAll(Concept.Have);
        return fits;
    }

    /// <summary>"cut it to the length of the video", "trim it if it is too long": what is done anyway.</summary>
    private static bool IsCut(Clause clause)
    {
        var unread = new Unread(clause);
        bool cut = unread.TakeAll(Concept.Cut, Concept.Trim, Concept.Finish, Concept.Remove).Count > 0;
        bool where = unread.TakeAll(Concept.WhereCut, Concept.TooLong).Count > 0 | unread.TakeAll(element => IsMeasure(clause, element)).Count > 0 | (TakeVideo(unread) && clause.Has(Concept.It, Concept.Sound));
        unread.TakeAll(Concept.If, Concept.Off, Concept.So, Concept.To);
        return cut && where && Settings.TakeNewSound(unread) && unread.IsDone;
    }

    /// <summary>"leave the rest silent", "fill up with silence", 剩下的保持静音: what is done anyway.</summary>
    private static bool IsFollowedBySilence(Clause clause)
    {
        var unread = new Unread(clause);
        bool stays = unread.TakeAll(Concept.Keep, Concept.Pad, Concept.Fit).Count > 0;
        bool silent = unread.TakeAll(Concept.Mute, Concept.Silence).Count > 0;
        unread.TakeAll(Concept.Everything, Concept.Part, Concept.End, Concept.Last, Concept.If, Concept.TooShort);
        unread.TakeAll(element => element is { Concept: Concept.Video, Lead: Concept.Of or Concept.In });
        return stays && silent && (clause.Has(Concept.Everything, Concept.End, Concept.Last) || clause.Has(Concept.Pad, Concept.Fit)) && (unread.Take(Concept.It) | unread.IsDone) && unread.IsDone;
    }

    /// <summary>Whether nothing else is heard where the new sound is not.</summary>
    private static bool IsAlone(IEditStep sound, Clause clause) =>
        sound is ReplaceAudio { Mix: false } replace ? replace.Range == TimeRange.Whole : clause.Before.Any(step => step is RemoveAudio || (step is MuteOriginal mute && mute.Range == TimeRange.Whole));

    private static bool IsLength(Element element) => element.Concept is Concept.Fit or Concept.LongAs;

    /// <summary>"to fit", "to the length"; to stretch or to trim the length itself is to change the video.</summary>
    private static bool IsMeasure(Clause clause, Element element) => element.Concept == Concept.Fit || (element.Concept == Concept.LongAs && (element.Lead is not (Concept.Unknown or Concept.Object)
        || clause.Elements.TakeWhile(other => other != element).LastOrDefault() is { Concept: Concept.Fit or Concept.It or Concept.Sound } or { Concept: Concept.Video or Concept.Picture, Lead: not (Concept.Unknown or Concept.Object) }));

    /// <summary>Takes the video as what the sound is measured by; one that is itself to be changed stays.</summary>
    private static bool TakeVideo(Unread unread)
    {
        IReadOnlyList<Element> all = unread.Clause.Elements;
        return unread.TakeAll(element => element.Concept is Concept.Video or Concept.Picture && element.Thing?.VideoFile is null
            && (element.Lead is Concept.To or Concept.Of or Concept.With or Concept.As or Concept.In || all.Zip(all.Skip(1)).Any(pair => (pair.Second == element && (IsLength(pair.First) || IsDifference(unread.Clause, pair.First))) || (pair.First == element && element != all[0] && pair.Second is { Concept: Concept.LongAs, Lead: Concept.Unknown })))).Count > 0;
    }
}
