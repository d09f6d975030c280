using System.Globalization;

namespace NemoVideo;

/// <summary>What a backend says its render is, for the proof to show.</summary>
/// <param name="CopiesPicture">Whether the picture was copied bit for bit.</param>
/// <param name="Duration">How long the picture is; null where that is left open.</param>
/// <param name="Loudness">The loudness that the sound was brought to, in LUFS; null where it was not.</param>
/// <param name="Limiting">By how many dB its highest peak was taken down for that; 0 where none was.</param>
/// <param name="IsSynced">Whether a recording was laid under the sound before, and so has to be found there.</param>
/// <param name="Picture">How the picture was made, as words that follow "The picture is"; null where the backend does not say.</param>
public sealed record RenderPromise(bool CopiesPicture, TimeSpan? Duration = null, double? Loudness = null, double Limiting = 0, bool IsSynced = false, string? Picture = null)
{
    /// <summary>The true peak that sound is kept under which is brought to a loudness, in dBTP.</summary>
    public const double LargestTruePeak = -1;

    /// <summary>How far the picture's length may be off: containers differ in how long they hold the last frame.</summary>
    private static readonly TimeSpan DurationTolerance = TimeSpan.FromMilliseconds(250);

    /// <summary>How far synced sound may be off, in milliseconds: what nobody hears or sees.</summary>
    private const double SyncTolerance = 5;

    /// <summary>How far the loudness may be off, in LU: what a listener hardly hears.</summary>
    private const double LoudnessTolerance = 1;

    /// <summary>What is nearer than this to the loudness has it, in LU; the meter gives tenths.</summary>
    private const double NearLoudness = 0.25;

    /// <summary>By how many dB peaks may be taken down without a word: what a listener hardly hears.</summary>
    private const double UnheardLimiting = 1;

    /// <summary>What the user should know of a result that is kept.</summary>
    /// <param name="proof">What was measured; null where nothing was.</param>
    /// <returns>Sentences; none where all is well.</returns>
    public IEnumerable<string> Warnings(NemoProof? proof)
    {
        if (Loudness is not { } target)
            yield break;
        if (Limiting > UnheardLimiting)
            yield return string.Create(CultureInfo.InvariantCulture, $"Peaks were limited by up to {Limiting:0.0} dB; without that, {target:0.#} LUFS would have taken them too high.");
        if (proof?.LoudnessAfter is { } loudness && Math.Abs(loudness - target) > NearLoudness)
            yield return string.Create(CultureInfo.InvariantCulture, $"The sound was to have {target:0.0} LUFS, and has {loudness:0.0}.");
        if (proof?.TruePeakAfter > LargestTruePeak)
            yield return string.Create(CultureInfo.InvariantCulture, $"The true peak was to be under {LargestTruePeak:0} dBTP, and is {proof.TruePeakAfter:0.0}.");
    }

    /// <summary>Compares a proof with the promise.</summary>
    /// <param name="proof">What was measured.</param>
    /// <returns>What is not as promised, as sentences; none where everything is.</returns>
    public IEnumerable<string> Broken(NemoProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (CopiesPicture && proof.PictureUntouched == false)
            yield return "The picture did not come out as it went in.";
        if (Duration is { } duration && proof.PictureDurationAfter is { } length && (length - duration).Duration() > DurationTolerance)
            yield return string.Create(CultureInfo.InvariantCulture, $"The picture is {length.TotalSeconds:0.000} s long and should be {duration.TotalSeconds:0.000} s.");
        if (Loudness is { } target && proof.LoudnessAfter is { } loudness && Math.Abs(loudness - target) > LoudnessTolerance)
            yield return string.Create(CultureInfo.InvariantCulture, $"The sound has {loudness:0.0} LUFS and should have {target:0.0} LUFS.");
        if (IsSynced && proof.SyncOffsetMilliseconds is { } offset && Math.Abs(offset) > SyncTolerance)
            yield return string.Create(CultureInfo.InvariantCulture, $"The sound is {Math.Abs(offset):0.0} ms too {(offset > 0 ? "late" : "early")}.");
        if (Loudness is not null && proof.TruePeakAfter > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"The sound is distorted: its true peak is {proof.TruePeakAfter:0.0} dBTP.");
    }
}
