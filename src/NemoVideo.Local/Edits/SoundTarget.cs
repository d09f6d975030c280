namespace NemoVideo.Local;

/// <summary>Which of the sounds on a timeline a request is about.</summary>
internal enum SoundTarget
{
    /// <summary>What came with the video, speech above all.</summary>
    Original,

    /// <summary>Music that was added.</summary>
    Music,

    /// <summary>A voice-over that was added.</summary>
    Voiceover,

    /// <summary>Everything that is heard.</summary>
    All,
}
