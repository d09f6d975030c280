namespace NemoVideo.Local;

/// <summary>Where ffmpeg and ffprobe are on this machine.</summary>
/// <param name="Ffmpeg">The full path of ffmpeg.</param>
/// <param name="Ffprobe">The full path of ffprobe.</param>
internal sealed record FfmpegInstallation(string Ffmpeg, string Ffprobe)
{
    /// <summary>The name of the environment variable that names the folder of both programs.</summary>
    internal const string Variable = "NEMO_FFMPEG";

    /// <summary>
    /// Whether this ffmpeg writes how a picture is to be turned without touching the picture, by the tag that version 5.1 knows
    /// for it. Others understand it the other way round or not at all; there the picture itself is turned.
    /// </summary>
    internal async Task<bool> WritesTurnsAsync(CancellationToken cancellationToken) =>
        (await VersionAsync(cancellationToken).ConfigureAwait(false)).StartsWith("5.1", StringComparison.Ordinal);

    /// <summary>
    /// Whether this ffmpeg writes the delay of Opus into Matroska files without adding it to the times, so that by the file the sound
    /// comes too early by as much. Those before 6 do.
    /// </summary>
    internal async Task<bool> WritesOpusEarlyAsync(CancellationToken cancellationToken) =>
        (await VersionAsync(cancellationToken).ConfigureAwait(false)) is ['4' or '5', '.', ..];

    private async Task<string> VersionAsync(CancellationToken cancellationToken)
    {
        const string Beginning = "ffmpeg version ";
        string said = "";
        await FfmpegRun.RunAsync(Ffmpeg, ["-version"], async output =>
        {
            using var reader = new StreamReader(output);
            said = await reader.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
        return said.StartsWith(Beginning, StringComparison.Ordinal) ? said[Beginning.Length..] : said;
    }

    /// <summary>Looks in the folder named by <see cref="Variable"/>, or else along PATH, for a folder that has both.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.FfmpegMissing"/> when there is none.</exception>
    internal static FfmpegInstallation Locate()
    {
        string? chosen = Environment.GetEnvironmentVariable(Variable);
        string[] folders = chosen is { Length: > 0 }
            ? [chosen]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

        string suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return folders
            .Select(folder => new FfmpegInstallation(Path.Combine(folder, "ffmpeg" + suffix), Path.Combine(folder, "ffprobe" + suffix)))
            .FirstOrDefault(found => File.Exists(found.Ffmpeg) && File.Exists(found.Ffprobe))
            ?? throw new NemoException(
                NemoErrorCode.FfmpegMissing,
                chosen is { Length: > 0 } ? $"{Variable} names '{chosen}', which does not hold ffmpeg and ffprobe." : "The local engine needs ffmpeg and ffprobe, and they are not on PATH.");
    }
}
