namespace NemoVideo.Local;

/// <summary>What a container can hold, and what sound and subtitles are written into it as.</summary>
/// <param name="Extension">Its extension, without the dot.</param>
/// <param name="Muxer">ffmpeg's name for it.</param>
/// <param name="AudioEncoder">The encoder for new sound.</param>
/// <param name="TextSubtitles">The codec that text subtitles are written as; null where it holds none.</param>
/// <param name="HoldsVideo">Whether a video codec fits in.</param>
/// <param name="HoldsAudio">Whether an audio codec fits in as it is.</param>
/// <param name="HoldsSubtitles">Whether a subtitle codec fits in as it is.</param>
internal sealed record Container(
    string Extension, string Muxer, string AudioEncoder, string? TextSubtitles, Func<string, bool> HoldsVideo, Func<string, bool> HoldsAudio, Func<string, bool> HoldsSubtitles)
{
    private static readonly HashSet<string> TextCodecs = ["subrip", "srt", "ass", "ssa", "webvtt", "mov_text", "text"];

    /// <summary>Measured with ffmpeg 5.1.9: what its muxers accept and players read back.</summary>
    private static readonly Container[] Known =
    [
        new("mp4", "mp4", "aac", "mov_text", codec => codec is "h264" or "hevc" or "av1" or "vp9" or "mpeg4" or "mpeg2video" or "mpeg1video" or "mjpeg" or "png", codec => codec is "aac" or "mp3" or "mp2" or "ac3" or "eac3" or "alac" or "flac" or "opus" or "dts", codec => codec is "mov_text" or "dvd_subtitle"),
        new("mov", "mov", "aac", "mov_text", codec => codec is not ("vp8" or "vp9" or "av1" or "theora"), codec => codec is "aac" or "mp3" or "mp2" or "ac3" or "eac3" or "alac" || IsPcm(codec), codec => codec is "mov_text"),
        new("mkv", "matroska", "aac", "subrip", _ => true, _ => true, codec => codec is not "mov_text"),
        new("webm", "webm", "libopus", "webvtt", codec => codec is "vp8" or "vp9" or "av1", codec => codec is "opus" or "vorbis", codec => codec is "webvtt"),
        new("avi", "avi", "libmp3lame", null, codec => codec is not ("vp9" or "av1" or "hevc"), codec => codec is "mp3" or "mp2" or "ac3" or "aac" || IsPcm(codec), _ => false),
        new("m4a", "ipod", "aac", null, _ => false, codec => codec is "aac" or "alac", _ => false),
        new("mp3", "mp3", "libmp3lame", null, _ => false, codec => codec is "mp3", _ => false),
        new("wav", "wav", "pcm_s16le", null, _ => false, codec => codec is "pcm_s16le", _ => false),
        new("flac", "flac", "flac", null, _ => false, codec => codec is "flac", _ => false),
    ];

    /// <summary>Whether it is a file of sound, with a single track.</summary>
    internal bool IsSoundOnly => Muxer is "ipod" or "mp3" or "wav" or "flac";

    /// <summary>Whether the encoder for new sound has a bit rate: not where every sample is kept.</summary>
    internal bool IsLossy => AudioEncoder is not ("pcm_s16le" or "flac");

    /// <summary>How many channels the encoder for new sound takes; left to ffmpeg, sound would be mixed down only after its loudness was measured.</summary>
    internal int MostChannels => AudioEncoder == "libmp3lame" ? 2 : 8;

    /// <summary>Whether a subtitle codec is text.</summary>
    internal static bool IsText(string codec) => TextCodecs.Contains(codec);

    /// <summary>Whether the muxer keeps files attached to the video, such as fonts.</summary>
    internal bool HoldsAttachments => Muxer == "matroska";

    /// <summary>Whether the muxer keeps a cover picture as one; Matroska's would make it a second video.</summary>
    internal bool HoldsCovers => HasMovableIndex;

    /// <summary>Whether the muxer writes its index last and can move it to the front, for playing while downloading.</summary>
    internal bool HasMovableIndex => Muxer is "mp4" or "mov" or "ipod";

    /// <summary>
    /// How many samples of delay of the encoder the container has no word for, so that they have to be left out beforehand: the
    /// 1105 of LAME in AVI. Elsewhere a header or the times of the packets say how many there are.
    /// </summary>
    internal int EncoderDelay => Muxer == "avi" ? 1105 : 0;

    /// <summary>Whether it is Matroska, or WebM, which is a part of it.</summary>
    internal bool IsMatroska => Muxer is "matroska" or "webm";

    /// <summary>Whether a picture fits in as it is, is shown the same way up, and keeps its times.</summary>
    /// <remarks>AVI has one length for all frames, and no times for pictures that are stored in another order than they are shown in.</remarks>
    internal bool KeepsPicture(ProbedMedia file, ProbedStream picture) =>
        HoldsVideo(picture.Codec) && (!picture.IsRotated || HasMovableIndex) && (Muxer != "avi" || file.IsAvi || picture is { IsReordered: false, IsConstantRate: true });

    /// <summary>Whether a sound fits in as it is and keeps its times.</summary>
    /// <remarks>
    /// AVI has no word for the delay of a sound's encoder, a file of sound none for a late beginning, MP3 takes a delay off that
    /// other containers do not have, and Matroska puts the picture off by the delay, which is long where there are few samples a second.
    /// </remarks>
    internal bool KeepsSound(ProbedMedia file, ProbedStream sound) => HoldsAudio(sound.Codec) && (
        Muxer == "avi" ? file.IsAvi || IsPcm(sound.Codec)
        : IsSoundOnly ? Muxer != "mp3" && (sound.StartTime is not { } start || start - file.StartTime < TimeSpan.FromMilliseconds(1))
        : !IsMatroska || sound.Codec != "aac" || sound.SampleRate is null or >= 32000);

    private static bool IsPcm(string codec) => codec.StartsWith("pcm_", StringComparison.Ordinal);

    /// <summary>The container of a format.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.NotSupported"/> for one that the engine does not write.</exception>
    internal static Container Of(string format) =>
        Array.Find(Known, container => container.Extension == format)
        ?? throw new NemoException(NemoErrorCode.NotSupported, $"The local engine does not write '{format}' files; it writes {string.Join(", ", Known.Select(container => container.Extension))}. If a folder was meant, end its path in a separator.");

    /// <summary>ffmpeg's settings for a picture that has to be encoded.</summary>
    /// <remarks>AVI has no times for pictures that are stored in another order than they are shown in.</remarks>
    internal string[] PictureEncoder(PictureQuality quality) => Muxer == "webm"
        ? ["-c:v:0", "libvpx-vp9", "-crf", quality switch { PictureQuality.High => "24", PictureQuality.Medium => "31", _ => "38" }, "-b:v:0", "0", "-deadline", "good", "-cpu-used", "4", "-row-mt", "1"]
        : ["-c:v:0", "libx264", "-preset", "medium", "-crf", quality switch { PictureQuality.High => "18", PictureQuality.Medium => "23", _ => "28" }, .. Muxer == "avi" ? ["-bf", "0"] : Array.Empty<string>()];

    /// <summary>ffmpeg's settings for a sound track.</summary>
    /// <param name="number">The track's number.</param>
    /// <param name="format">How it is worked on.</param>
    /// <remarks>AAC's substitution of noise would have every decoder make peaks of its own.</remarks>
    internal string[] SoundEncoder(int number, SoundFormat format) =>
    [
        $"-c:a:{number}", AudioEncoder,
        .. IsLossy ? [$"-b:a:{number}", $"{format.BitRate}k"] : Array.Empty<string>(),
        .. AudioEncoder == "aac" ? [$"-aac_pns:a:{number}", "0"] : Array.Empty<string>(),
    ];

    /// <summary>The codec that a subtitle stream is written as: "copy" where it fits.</summary>
    internal string SubtitleCodec(string codec) =>
        HoldsSubtitles(codec) ? "copy"
        : TextSubtitles is { } text && TextCodecs.Contains(codec) ? text
        : throw new NemoException(NemoErrorCode.NotSupported, $"A {Extension} file cannot hold the video's {codec} subtitles; choose a -Destination that ends in .mkv.");
}
