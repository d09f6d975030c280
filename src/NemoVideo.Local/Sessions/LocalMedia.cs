using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A file that was sent to a local session: the entry of <c>video_infos</c>, with the engine's own keys.</summary>
internal sealed class LocalMedia
{
    private readonly Fingerprint _fingerprint;

    private LocalMedia(string id, string path, NemoMediaKind kind, TimeSpan duration, Fingerprint fingerprint, ProbedMedia probe)
    {
        Id = id;
        FullPath = path;
        Kind = kind;
        Duration = duration;
        Probe = probe;
        _fingerprint = fingerprint;
    }

    /// <summary>The id by which segments name the file.</summary>
    internal string Id { get; }

    internal string FullPath { get; }

    internal string FileName => Path.GetFileName(FullPath);

    internal NemoMediaKind Kind { get; }

    /// <summary>How long the picture is, or the main sound where there is no picture.</summary>
    internal TimeSpan Duration { get; }

    /// <summary>What ffprobe said when the file was sent; the fingerprint says whether that still holds.</summary>
    internal ProbedMedia Probe { get; }

    /// <summary>Looks into a file and refuses what cannot be worked with.</summary>
    internal static async Task<LocalMedia> ReadAsync(
        FfmpegInstallation programs, string path, NemoMediaKind kindByName, CancellationToken cancellationToken)
    {
        Fingerprint fingerprint;
        try
        {
            fingerprint = Fingerprint.Of(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.MediaNotFound, $"'{path}' cannot be opened: {e.Message}", e);
        }

        ProbedMedia probe = await MediaProbe.ReadAsync(programs, path, cancellationToken).ConfigureAwait(false);
        string id = $"media_{Guid.NewGuid():N}";
        if (kindByName == NemoMediaKind.Picture)
            return new LocalMedia(id, path, NemoMediaKind.Picture, TimeSpan.Zero, fingerprint, probe);

        if (kindByName == NemoMediaKind.Subtitles)
        {
            return probe.Streams.Any(stream => stream.Type == "subtitle")
                ? new LocalMedia(id, path, NemoMediaKind.Subtitles, TimeSpan.Zero, fingerprint, probe)
                : throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' holds no subtitles.");
        }

        // A file that calls itself a video and holds only sound is sound.
        ProbedStream? picture = kindByName == NemoMediaKind.Video ? probe.Picture : null;
        ProbedStream main = picture ?? probe.MainSound
            ?? throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' holds no {(kindByName == NemoMediaKind.Video ? "picture and no sound" : "sound")}.");
        TimeSpan duration = await MediaProbe.EndOfAsync(programs, path, probe, main, cancellationToken).ConfigureAwait(false);
        if (duration <= TimeSpan.Zero)
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' has no length: there is nothing in it to play.");
        return new LocalMedia(id, path, picture is null ? NemoMediaKind.Audio : NemoMediaKind.Video, duration, fingerprint, probe);
    }

    /// <summary>Reads an entry of <c>video_infos</c> back.</summary>
    internal static LocalMedia FromEntry(JsonElement entry) => new(
        entry.GetProperty("media_id").GetString()!,
        entry.GetProperty("local_path").GetString()!,
        entry.GetProperty("file_type").GetString() switch { "video" => NemoMediaKind.Video, "audio" => NemoMediaKind.Audio, "subtitles" => NemoMediaKind.Subtitles, _ => NemoMediaKind.Picture },
        entry.GetProperty("duration") is { ValueKind: JsonValueKind.Number } seconds ? TimeSpan.FromSeconds(seconds.GetDouble()) : TimeSpan.Zero,
        new Fingerprint(entry.GetProperty("size").GetInt64(), entry.GetProperty("modified").GetString()!, entry.GetProperty("hash").GetString()!),
        new ProbedMedia(entry.GetProperty("probe")));

    /// <summary>The entry of <c>video_infos</c>: the service's keys, then the engine's own.</summary>
    internal JsonObject ToEntry()
    {
        var entry = new JsonObject
        {
            ["filename"] = FileName,
            ["file_type"] = Kind switch { NemoMediaKind.Video => "video", NemoMediaKind.Audio => "audio", NemoMediaKind.Subtitles => "subtitles", _ => "image" },
            ["duration"] = Kind is NemoMediaKind.Picture or NemoMediaKind.Subtitles ? null : Duration.TotalSeconds,
            ["hash"] = _fingerprint.Hash,
            ["media_id"] = Id,
            ["local_path"] = FullPath,
            ["size"] = _fingerprint.Size,
            ["modified"] = _fingerprint.Modified,
            ["probe"] = JsonNode.Parse(Probe.Raw.GetRawText()),
        };
        if (Probe.Picture is { Size: { } size } picture)
        {
            entry["width"] = size.Width;
            entry["height"] = size.Height;
            entry["fps"] = picture.FrameRate is { } rate ? Math.Round(rate, 3) : null;
        }

        return entry;
    }

    /// <summary>The sound track of a number.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.DraftInvalid"/> when the stream of that number is none.</exception>
    internal ProbedStream SoundStream(int index) =>
        Probe.Sounds.FirstOrDefault(stream => stream.Index == index)
        ?? throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: stream {index} of '{FileName}' is no sound.");

    /// <summary>Makes sure that the file is still the one that was sent.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.MediaChanged"/> when it is not.</exception>
    internal void EnsureUnchanged()
    {
        if (!File.Exists(FullPath))
            throw new NemoException(NemoErrorCode.MediaChanged, $"'{FullPath}' is gone since it was sent.");

        Fingerprint now;
        try
        {
            now = Fingerprint.Of(FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.MediaChanged, $"'{FullPath}' cannot be opened any more: {e.Message}", e);
        }

        if (now != _fingerprint)
        {
            string how = now.Size != _fingerprint.Size
                ? string.Create(CultureInfo.InvariantCulture, $"it had {_fingerprint.Size:N0} bytes and has {now.Size:N0}")
                : "its content or the time of its last change is another";
            throw new NemoException(NemoErrorCode.MediaChanged, $"'{FullPath}' was changed since it was sent: {how}.");
        }
    }
}
