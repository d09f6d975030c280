using System.Globalization;

namespace NemoVideo.Local;

/// <summary>
/// Finds out whether a part of a picture can be copied. It has to begin with a picture that stands for itself, and its packets
/// have to lie in the file without others between them: pictures that are predicted from later ones are stored after those.
/// </summary>
internal static class KeyframeCut
{
    /// <summary>How far a time may be off the one that is asked for.</summary>
    private const double Tolerance = 0.001;

    /// <summary>Looks through the packets of a picture.</summary>
    /// <returns>How to copy the part; encoded where that cannot be done.</returns>
    internal static async Task<PictureSource> FindAsync(FfmpegInstallation programs, LocalMedia file, LocalSegment part, CancellationToken cancellationToken)
    {
        double start = part.Offset.TotalSeconds;
        double end = part.OffsetEnd.TotalSeconds;
        double fileStart = file.Probe.StartTime.TotalSeconds;
        int packets = 0;
        bool began = false;
        bool isPast = false;
        bool isClean = true;

        await FfmpegRun.RunAsync(programs.Ffprobe,
            ["-v", "error", "-select_streams", part.StreamIndex.ToString(CultureInfo.InvariantCulture), "-show_entries", "packet=pts_time,flags", "-of", "csv=p=0", .. FfmpegRun.Input(file.FullPath)],
            async output =>
            {
                // Each line: time, flags: 1.200000,K__
                using var reader = new StreamReader(output);
                while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
                {
                    if (line.Split(',') is not [var time, var flags, ..] || !double.TryParse(time, CultureInfo.InvariantCulture, out double seconds))
                    {
                        isClean = false;
                        continue;
                    }

                    seconds -= fileStart;
                    began |= flags.StartsWith('K') && Math.Abs(seconds - start) < Tolerance;
                    if (!began)
                        continue;
                    bool belongs = seconds < end - Tolerance;
                    isClean &= seconds > start - Tolerance && !(belongs && isPast);
                    isPast |= !belongs;
                    packets += belongs ? 1 : 0;
                }
            }, cancellationToken).ConfigureAwait(false);
        return !began ? PictureSource.EncodedAs("the part does not begin with a keyframe")
            : !isClean ? PictureSource.EncodedAs("other pictures are stored between those of the part")
            : PictureSource.Part(part.Offset, packets);
    }
}
