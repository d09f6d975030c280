using System.Globalization;

namespace NemoVideo.Local;

/// <summary>
/// Finds out whether a picture begins with frames that are only there to be decoded: an MP4 file that was cut without encoding begins with a
/// keyframe before the cut, and says from when on it is shown. Where a container has no word for that, a copy would show them.
/// </summary>
internal static class HiddenStart
{
    internal static async Task<bool> IsThereAsync(FfmpegInstallation programs, LocalMedia file, CancellationToken cancellationToken)
    {
        if (!file.Probe.IsQuickTime)
            return false;

        string flags = "";
        await FfmpegRun.RunAsync(programs.Ffprobe,
            [
                "-v", "error", "-select_streams", file.Probe.Picture!.Index.ToString(CultureInfo.InvariantCulture), "-read_intervals", "%+#1",
                "-show_entries", "packet=flags", "-of", "csv=p=0", .. FfmpegRun.Input(file.FullPath),
            ],
            async output =>
            {
                using var reader = new StreamReader(output);
                flags = await reader.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);
            }, cancellationToken).ConfigureAwait(false);

        // K is a keyframe, D a packet whose frame is to be discarded: KD
        return flags.Contains('D', StringComparison.Ordinal);
    }
}
