namespace NemoVideo.Local;

/// <summary>A stream, and SHA-256 over its coded packets.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Hash">The hash, in hexadecimal; an attached file has no packets, and its name stands in for it.</param>
internal sealed record HashedStream(ProbedStream Stream, string Hash)
{
    /// <summary>Whether this is the same stream as another: the same packets, in the same language.</summary>
    internal bool IsSameAs(HashedStream other) => Hash == other.Hash && Stream.ToString() == other.Stream.ToString();
}

/// <summary>What a proof needs to know of one file.</summary>
/// <param name="Streams">Its pictures, sounds and subtitles.</param>
/// <param name="PictureHash">The hash of its moving picture; null when it has none.</param>
/// <param name="PictureDuration">How long the picture is, or the file where there is none.</param>
/// <param name="FileDuration">How long the file is.</param>
internal sealed record FileReading(IReadOnlyList<HashedStream> Streams, string? PictureHash, TimeSpan PictureDuration, TimeSpan FileDuration)
{
    internal static async Task<FileReading> ReadAsync(FfmpegInstallation programs, string path, CancellationToken cancellationToken)
    {
        ProbedMedia media = await MediaProbe.ReadAsync(programs, path, cancellationToken).ConfigureAwait(false);
        // The titles of chapters are a stream of their own in QuickTime files, and written anew with the chapters.
        ProbedStream[] streams = media.Streams.Where(stream => stream.Type is "video" or "audio" or "subtitle" || stream is { Type: "data", CodecTag: not "text" }).ToArray();
        if (streams.Length == 0)
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{path}' holds no picture, sound or subtitle to compare.");

        string[] hashes = await HashAsync(programs, path, streams, cancellationToken).ConfigureAwait(false);
        HashedStream[] hashed =
        [
            .. streams.Zip(hashes, (stream, hash) => new HashedStream(stream, hash)),
            .. media.Streams.Where(stream => stream.Type == "attachment").Select(stream => new HashedStream(stream, stream.AttachmentName ?? "")),
        ];
        ProbedStream main = media.Picture ?? streams[0];
        TimeSpan length = await MediaProbe.EndOfAsync(programs, path, media, main, cancellationToken).ConfigureAwait(false);
        return new FileReading(hashed, hashed.FirstOrDefault(stream => stream.Stream == media.Picture)?.Hash, length, media.ContainerDuration ?? length);
    }

    /// <summary>Hashes the packets of all streams in one pass, without decoding any (https://ffmpeg.org/ffmpeg-formats.html#streamhash-1).</summary>
    private static async Task<string[]> HashAsync(FfmpegInstallation programs, string path, ProbedStream[] streams, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "-v", "error", "-nostdin", .. FfmpegRun.Input(path), .. streams.SelectMany(stream => new[] { "-map", $"0:{stream.Index}" }),
            "-copy_unknown", "-c", "copy", "-f", "streamhash", "-hash", "sha256", "pipe:1",
        ];
        string[] hashes = new string[streams.Length];
        try
        {
            await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, async output =>
            {
                // Each line: number of the stream, kind, hash: 0,v,SHA256=…
                using var reader = new StreamReader(output);
                while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
                {
                    if (line.Split(',', 3) is [var number, _, var hash] && int.TryParse(number, out int index) && index < hashes.Length)
                        hashes[index] = hash[(hash.IndexOf('=') + 1)..];
                }
            }, cancellationToken).ConfigureAwait(false);
        }
        catch (FfmpegFailedException e)
        {
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"The packets of '{path}' cannot be read: {e.Reason}", e);
        }

        return hashes;
    }
}
