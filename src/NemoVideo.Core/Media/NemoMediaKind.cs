namespace NemoVideo;

/// <summary>The kinds of media.</summary>
public enum NemoMediaKind
{
    /// <summary>A moving picture, with or without sound.</summary>
    Video,

    /// <summary>Sound alone.</summary>
    Audio,

    /// <summary>A still picture.</summary>
    Picture,

    /// <summary>Subtitles in a file of their own.</summary>
    Subtitles,
}
