namespace NemoVideo.Local;

/// <summary>What is done where a new sound is not as long as the part of the video that it is for. The picture is never cut to a sound; to repeat one is <see cref="LoopAudio"/>.</summary>
internal enum LengthPolicy
{
    /// <summary>What is too long is cut, and what is too short is followed by silence; music that is cut fades out.</summary>
    Default,

    /// <summary>The sound fades out to its end, or to where it is cut.</summary>
    FadeOut,

    /// <summary>The sound is played faster or slower, its pitch kept, where that takes no more than a given part.</summary>
    Stretch,

    /// <summary>A sound of another length is refused.</summary>
    Error,
}
