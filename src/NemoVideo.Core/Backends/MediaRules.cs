namespace NemoVideo;

/// <summary>What files a backend takes, so that a file which would be refused is refused before any of it is sent.</summary>
/// <param name="Kinds">The kind for each accepted extension, with the dot and in lower case.</param>
/// <param name="MaximumBytes">The largest file, in bytes; null where there is no limit.</param>
public sealed record MediaRules(IReadOnlyDictionary<string, NemoMediaKind> Kinds, long? MaximumBytes)
{
    /// <summary>The extensions that the service accepts, as its makers' skill text lists them, with jpeg beside jpg.</summary>
    public static IReadOnlyDictionary<string, NemoMediaKind> ServiceKinds { get; } = new Dictionary<string, NemoMediaKind>(StringComparer.OrdinalIgnoreCase)
    {
        [".mp4"] = NemoMediaKind.Video,
        [".mov"] = NemoMediaKind.Video,
        [".avi"] = NemoMediaKind.Video,
        [".webm"] = NemoMediaKind.Video,
        [".mkv"] = NemoMediaKind.Video,
        [".jpg"] = NemoMediaKind.Picture,
        [".jpeg"] = NemoMediaKind.Picture,
        [".png"] = NemoMediaKind.Picture,
        [".gif"] = NemoMediaKind.Picture,
        [".webp"] = NemoMediaKind.Picture,
        [".mp3"] = NemoMediaKind.Audio,
        [".wav"] = NemoMediaKind.Audio,
        [".m4a"] = NemoMediaKind.Audio,
        [".aac"] = NemoMediaKind.Audio,
    };

    /// <summary>Looks at a file's name and size, without opening it.</summary>
    /// <param name="path">The file's full path.</param>
    /// <returns>The kind of the file.</returns>
    /// <exception cref="NemoException">
    /// <see cref="NemoErrorCode.MediaNotFound"/>, <see cref="NemoErrorCode.UnsupportedMedia"/> or <see cref="NemoErrorCode.MediaTooLarge"/>.
    /// </exception>
    public NemoMediaKind Check(string path)
    {
        if (Directory.Exists(path))
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' is a folder, not a file.");

        var file = new FileInfo(path);
        if (!file.Exists)
            throw new NemoException(NemoErrorCode.MediaNotFound, $"There is no file '{path}'.");
        if (!Kinds.TryGetValue(file.Extension, out NemoMediaKind kind))
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' is not of an accepted type.");
        if (file.Length == 0)
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' is empty.");
        if (file.Length > MaximumBytes)
            throw new NemoException(NemoErrorCode.MediaTooLarge, $"'{path}' has {file.Length:N0} bytes; at most {MaximumBytes:N0} are taken.");
        return kind;
    }
}
