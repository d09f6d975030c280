namespace NemoVideo;

/// <summary>What a track holds.</summary>
public enum NemoTrackType
{
    /// <summary>A type the service uses without documenting it.</summary>
    Other,

    /// <summary>Pictures that move; <c>tt</c> 0.</summary>
    Video,

    /// <summary>Sound; <c>tt</c> 1.</summary>
    Audio,

    /// <summary>Titles and other text; <c>tt</c> 7.</summary>
    Title,
}
