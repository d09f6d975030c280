namespace NemoVideo.Local;

/// <summary>
/// Finds out how a clean recording of a scene has to be laid under the sound that the camera took of it: where it starts,
/// and how far the two clocks run apart. A coarse search finds the place, a fine one measures it, and both say whether
/// the two are recordings of one scene at all.
/// </summary>
public static class Alignment
{
    /// <summary>How many parts of the shorter recording are looked for in the longer one: a few, and where they do not say it all, more.</summary>
    private static readonly int[] Parts = [6, 16];

    /// <summary>What is shorter, in seconds, is not compared: it has not the three parts that it takes to agree.</summary>
    private const double ShortestSound = 3;

    private const string TooLittle = "There is too little sound to compare.";

    /// <summary>Measures how a new recording has to be laid under a reference.</summary>
    /// <param name="path">The full path of the new recording: sound, or a video with sound.</param>
    /// <param name="reference">The full path of what it should be aligned with, such as the camera's video.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    /// <returns>The figures; when they are not to be relied on, that is said in them.</returns>
    /// <exception cref="NemoException">
    /// <see cref="NemoErrorCode.FfmpegMissing"/>, <see cref="NemoErrorCode.MediaNotFound"/>, or
    /// <see cref="NemoErrorCode.UnsupportedMedia"/> for a file that cannot be read or has no sound.
    /// </exception>
    public static Task<NemoSync> MeasureAsync(string path, string reference, CancellationToken cancellationToken) =>
        MeasureAsync(FfmpegInstallation.Locate(), path, reference, cancellationToken);

    /// <summary>Measures as above, with an ffmpeg that was found before.</summary>
    internal static async Task<NemoSync> MeasureAsync(FfmpegInstallation programs, string path, string reference, CancellationToken cancellationToken)
    {
        // When one of the files cannot be decoded, there is no need to go on with the other.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        async Task<Recording> DecodeAsync(string file)
        {
            try
            {
                return await Recording.DecodeAsync(programs, file, stopping.Token).ConfigureAwait(false);
            }
            catch
            {
                await stopping.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }

        Task<Recording>[] decoding = [DecodeAsync(path), DecodeAsync(reference)];
        try
        {
            Recording[] recordings = await Task.WhenAll(decoding).ConfigureAwait(false);
            NemoSync sync = await Task.Run(() => Compare(recordings[0], recordings[1], cancellationToken), cancellationToken).ConfigureAwait(false);
            return sync with { FullName = path, Reference = reference };
        }
        finally
        {
            foreach (Task<Recording> done in decoding.Where(task => task.IsCompletedSuccessfully))
                (await done.ConfigureAwait(false)).Dispose();
        }
    }

    /// <summary>Measures two sounds that are decoded already.</summary>
    internal static NemoSync Compare(Recording newSound, Recording reference, CancellationToken cancellationToken)
    {
        if (Math.Min(newSound.Seconds, reference.Seconds) < ShortestSound || Place(newSound, reference, cancellationToken) is not { } placement)
            return new NemoSync { Doubt = TooLittle };
        (double Start, double End) overlap = Overlap(newSound, reference, placement.Line);
        Window[] windows = WindowSearch.Measure(newSound, reference, overlap, placement.Line, cancellationToken);
        if (windows.Length == 0)
            return new NemoSync { Doubt = TooLittle };

        var fit = WindowFit.Of(windows, overlap);
        LagLine line = placement.Line + fit.Line;
        return new NemoSync
        {
            OffsetMilliseconds = 1000 * line.Offset,
            DriftPpm = 1e6 * line.Slope,
            Score = fit.Score,
            Doubt = DoubtOf(placement, fit),
            UncertaintyMilliseconds = 1000 * fit.Uncertainty,
            Overlap = TimeSpan.FromSeconds(overlap.End - overlap.Start),
            Windows = windows.Length,
            AgreeingWindows = fit.Agreeing,
        };
    }

    private static Placement? Place(Recording newSound, Recording reference, CancellationToken cancellationToken)
    {
        bool newIsShorter = newSound.Length <= reference.Length;
        (Recording sought, Recording searched) = newIsShorter ? (newSound, reference) : (reference, newSound);
        Placement? placement = null;
        foreach (int parts in Parts)
        {
            // With the drift that was found first, the second search is not smeared by it.
            double stretch = placement is { IsSupported: true } ? 1 + placement.Line.Slope : 1;
            placement = Placement.Choose(PartSearch.Find(sought, parts, newIsShorter ? 1 / stretch : stretch, searched, cancellationToken), newIsShorter);
            if (placement is { IsSupported: true, IsAmbiguous: false, Elsewhere: 0 })
                break;
        }

        return placement;
    }

    /// <summary>What the reference has of a new recording that is laid along a line, in seconds of the new one.</summary>
    private static (double Start, double End) Overlap(Recording newSound, Recording reference, LagLine line) =>
        (Math.Max(0, -line.Offset / (1 + line.Slope)), Math.Min(newSound.Seconds, (reference.Seconds - line.Offset) / (1 + line.Slope)));

    private static string? DoubtOf(Placement placement, WindowFit fit) =>
        !placement.IsSupported || fit.Agreeing < WindowFit.Fewest || fit.Score < NemoSync.ConfidentScore ? "Nothing of the one recording is found again in the other."
        : placement.IsAmbiguous ? "The recordings fit together at several places equally well."
        : placement.IsDivided || 2 * fit.Agreeing < fit.Clear ? "The recordings run together only in parts."
        : null;
}
