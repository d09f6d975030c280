namespace NemoVideo.Local;

/// <summary>How good a picture is that has to be encoded, against the size of the file.</summary>
internal enum PictureQuality
{
    /// <summary>Small: differences can be seen on a second look.</summary>
    Low,

    /// <summary>In between.</summary>
    Medium,

    /// <summary>Hard to tell from the original.</summary>
    High,
}
