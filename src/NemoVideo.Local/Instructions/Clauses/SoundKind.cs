namespace NemoVideo.Local;

/// <summary>What sound a request names.</summary>
internal enum SoundKind
{
    /// <summary>Some sound: "the audio".</summary>
    Any,

    /// <summary>What came with the video.</summary>
    Original,

    /// <summary>The voices in the video.</summary>
    Speech,

    /// <summary>Spoken words that are laid over the video.</summary>
    Voiceover,

    /// <summary>Music.</summary>
    Music,

    /// <summary>"Background sound", which may be music or what the place sounded like.</summary>
    Background,

    /// <summary>A recording of its own.</summary>
    Recording,
}
