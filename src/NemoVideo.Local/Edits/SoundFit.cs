using System.Globalization;

namespace NemoVideo.Local;

/// <summary>How a new sound is made to fit into its part of the video.</summary>
/// <param name="Policy">What is done.</param>
/// <param name="LargestStretch">How much faster or slower it may be played to fit, as a fraction; 0.05 is 5 %.</param>
internal readonly record struct SoundFit(LengthPolicy Policy, double LargestStretch = 0)
{
    /// <summary>How long a sound fades out where no length is asked for.</summary>
    internal static readonly TimeSpan FadeOut = TimeSpan.FromSeconds(2);

    /// <summary>Less than this nobody hears; coded sound is seldom as long as the picture to the sample.</summary>
    internal static readonly TimeSpan LargestUnspokenDifference = TimeSpan.FromMilliseconds(100);

    /// <summary>What is not the default, in words that follow the sound's name; null for the default.</summary>
    internal string? Say() => Policy switch
    {
        LengthPolicy.FadeOut => "faded out if it is not as long as the picture",
        LengthPolicy.Stretch => $"played up to {Wording.Percent(LargestStretch)} faster or slower to fit",
        LengthPolicy.Error => "only if it is as long as the picture",
        _ => null,
    };

    /// <summary>Brings a sound, just put on the timeline, to the length of its part of the video.</summary>
    /// <param name="track">The sound's track, with a single segment.</param>
    /// <param name="source">The sound.</param>
    /// <param name="range">The part of the video that it is for.</param>
    /// <param name="video">How long the video is.</param>
    /// <returns>What the user should know; null where it fits.</returns>
    internal string? Apply(DraftTrack track, LocalMedia source, TimeRange range, TimeSpan video)
    {
        (TimeSpan start, TimeSpan end) = range.Within(video);
        if (end < video)
            track.PartEnd = end;
        (TimeSpan length, TimeSpan space) = (source.Duration, end - start);
        DraftSegment segment = track.Segments.Single();
        segment.Duration = length < space ? length : space;
        TimeSpan difference = length - space;
        bool isLonger = difference > TimeSpan.Zero;
        if (difference.Duration() < LargestUnspokenDifference)
            return null;

        string comparison = $"'{source.FileName}' is {(isLonger ? "longer" : "shorter")} than {(range == TimeRange.Whole ? "the picture" : "the part")}";
        double stretch = length / space;
        switch (Policy)
        {
            case LengthPolicy.Error:
                throw new NemoException(NemoErrorCode.NotSupported, $"{comparison}, by {Seconds(difference.Duration())} s, and was to be used only if it fits.");
            case LengthPolicy.Stretch when Math.Abs(stretch - 1) <= LargestStretch:
                segment.Speed = Math.Round(stretch, 9);
                segment.Duration = space;
                return $"{comparison}; it is played {Percent(Math.Abs(stretch - 1))} {(isLonger ? "faster" : "slower")} to fit, its pitch kept.";
            case LengthPolicy.FadeOut:
                track.Note("fadeOut", DraftSegment.Milliseconds(ShortestOf(FadeOut, segment.Duration / 2)));
                return isLonger
                    ? $"{comparison}; it fades out, and its last {Seconds(difference)} s are not used."
                    : $"{comparison}; it fades out, and the last {Seconds(-difference)} s are silent.";
            default:
                string instead = Policy == LengthPolicy.Stretch ? $" by more than {Percent(LargestStretch)}" : "";
                return isLonger
                    ? $"{comparison}{instead}; its last {Seconds(difference)} s are not used."
                    : $"{comparison}{instead}; the last {Seconds(-difference)} s are silent.";
        }
    }

    private static TimeSpan ShortestOf(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Percent(double fraction) => (fraction * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
