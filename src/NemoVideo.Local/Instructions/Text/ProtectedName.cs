namespace NemoVideo.Local;

/// <summary>A file name or a quoted text in an instruction.</summary>
/// <param name="Concept">A kind of file, or <see cref="Concept.Quote"/>.</param>
/// <param name="Text">The name or the text, without quotation marks.</param>
internal sealed record ProtectedName(Concept Concept, string Text)
{
    /// <summary>The name in words to the user.</summary>
    internal string AsWritten => Concept == Concept.Quote ? $"\"{Text}\"" : Text;

    /// <summary>The name of a file, its kind told by its extension.</summary>
    internal static ProtectedName OfFile(string name) => new(
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".mp4" or ".mov" or ".mkv" or ".webm" or ".avi" or ".m4v" or ".wmv" or ".mpg" or ".mpeg" or ".flv" or ".mts" or ".ts" or ".m2ts" or ".3gp" => Concept.VideoFile,
            ".srt" or ".vtt" or ".ass" or ".ssa" => Concept.SubtitleFile,
            ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".bmp" => Concept.PictureFile,
            _ => Concept.SoundFile,
        },
        name);
}
