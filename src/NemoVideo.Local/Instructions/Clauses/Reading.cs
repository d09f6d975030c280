namespace NemoVideo.Local;

/// <summary>What a clause was read as.</summary>
/// <param name="Steps">The steps that it asks for; none for a remark.</param>
/// <param name="Remark">What the clause says besides.</param>
internal sealed record Reading(IReadOnlyList<IEditStep> Steps, Remark Remark = Remark.None)
{
    /// <summary>What the clause sets on a step before it, or after it where there is none yet; null where it sets nothing.</summary>
    internal Setting? Setting { get; init; }

    /// <summary>One step.</summary>
    internal static Reading Of(IEditStep step, Remark remark = Remark.None) => new([step], remark);

    /// <summary>A remark without a step.</summary>
    internal static Reading Of(Remark remark) => new([], remark);

    /// <summary>The steps asked for after this clause.</summary>
    /// <param name="before">Those asked for before it.</param>
    internal IReadOnlyList<IEditStep> After(IReadOnlyList<IEditStep> before) => Setting is null ? [.. before, .. Steps] : Settings.Apply(before, Setting) ?? before;
}

/// <summary>What a clause says that is no step of its own.</summary>
internal enum Remark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The old sound is to stay.</summary>
    KeepOriginal,

    /// <summary>The voices are to stay.</summary>
    KeepSpeech,

    /// <summary>A sound that was added is to stay.</summary>
    KeepAdded,

    /// <summary>Something is not to be done.</summary>
    Constraint,

    /// <summary>How things are, or what there is.</summary>
    Circumstance,

    /// <summary>The step is what a complaint amounts to; an exact wish after it takes its place.</summary>
    Complaint,

    /// <summary>A complaint that a sound cannot be heard, which a wish for softer music answers as well.</summary>
    Unheard,

    /// <summary>A complaint whose figure says too little by itself: "off by 200 ms", but not which way.</summary>
    OpenComplaint,

    /// <summary>The step brings in a sound of which nothing says what it is.</summary>
    AddsSound,

    /// <summary>The step is the one before it, with what that left open.</summary>
    Completes,

    /// <summary>The step says what is to be replaced, but not by what; a later clause has to.</summary>
    Incomplete,

    /// <summary>The step silences all but what was spoken of before.</summary>
    Rest,

    /// <summary>The step adds to what the step before it brought in, if that says nothing of its own.</summary>
    OfBefore,
}
