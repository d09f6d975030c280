using System.Globalization;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>A pause in what is said on a timeline.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed partial record Pause(TimeSpan Start, TimeSpan End)
{
    /// <summary>A pause is softer than the whole by this many LU.</summary>
    private const double Distance = 20;

    /// <summary>A shorter pause is the speaker's breath.</summary>
    private const double ShortestSeconds = 0.5;

    /// <summary>Finds the pauses of a draft as it sounds now, music left aside.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.NotSupported"/> where there is no sound.</exception>
    internal static async Task<IReadOnlyList<Pause>> FindAsync(FfmpegInstallation programs, LocalDraft draft, IReadOnlyList<LocalMedia> media, CancellationToken cancellationToken)
    {
        LocalTimeline timeline = DraftReader.Read(LocalJson.ToLine(draft.Json));
        SoundTrack[] speech = timeline.Sounds.Where(track => track.Role != SoundRole.Music && track.IsAudible && track.Segments.All(segment => segment.Crossfade is null)).ToArray();
        if (speech.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, "There is no sound to find pauses in.");

        var composer = new RenderComposer(timeline with { Sounds = speech }, media.ToDictionary(file => file.Id), "mkv", PictureQuality.Low, Path.Combine(Path.GetTempPath(), "none"));
        LoudnessReading whole = await LoudnessReading.MeasureAsync(programs, composer.ComposeMeasurement(0, LoudnessReading.Filter).Arguments, cancellationToken).ConfigureAwait(false);
        if (whole.IsSilence)
            throw new NemoException(NemoErrorCode.NotSupported, "There is nothing but silence.");

        string threshold = Number.Of(Math.Clamp(whole.Integrated - Distance, -70, -20));
        string[] arguments =
        [
            "-nostdin", "-hide_banner", "-v", "error",
            .. composer.ComposeMeasurement(0, $"silencedetect=noise={threshold}dB:duration={Number.Of(ShortestSeconds)},ametadata=print:file=-").Arguments,
        ];
        List<Pause> pauses = [];
        TimeSpan? began = null;
        await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, async output =>
        {
            using var reader = new StreamReader(output);
            while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
            {
                if (Mark().Match(line) is not { Success: true } mark)
                    continue;
                TimeSpan time = TimeSpan.FromSeconds(Math.Max(0, double.Parse(mark.Groups["time"].Value, CultureInfo.InvariantCulture)));
                if (mark.Groups["end"].Success && began is { } start)
                    pauses.Add(new Pause(start, time));
                began = mark.Groups["end"].Success ? null : time;
            }
        }, cancellationToken).ConfigureAwait(false);
        if (began is { } last)
            pauses.Add(new Pause(last, timeline.Duration));
        return pauses;
    }

    [GeneratedRegex(@"^lavfi\.silence_(?:start|(?<end>end))(?:\.1)?=(?<time>-?[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
