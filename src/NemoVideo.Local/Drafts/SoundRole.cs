namespace NemoVideo.Local;

/// <summary>What a sound track is on the timeline, which decides how it comes into the result.</summary>
internal enum SoundRole
{
    /// <summary>Came with the video. Is a sound track of the result.</summary>
    Original,

    /// <summary>Was put in the place of the original. Is a sound track of the result.</summary>
    Replacement,

    /// <summary>Another sound that is heard together with the others. Is mixed into each sound track of the result.</summary>
    Overlay,

    /// <summary>Music that was added. Is mixed into each sound track of the result.</summary>
    Music,

    /// <summary>A voice-over that was added. Is mixed into each sound track of the result.</summary>
    Voiceover,
}
