namespace NemoVideo.Local;

/// <summary>What fades.</summary>
internal enum FadeTarget
{
    /// <summary>The sound.</summary>
    Audio,

    /// <summary>The picture, from and to black.</summary>
    Video,

    /// <summary>Sound and picture.</summary>
    Both,
}
