using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Finds steps that would reach more than their clause names, or something else, because of what was asked for before.</summary>
internal static partial class Reach
{
    /// <summary>Whether a reading of a clause goes beyond what the clause names.</summary>
    internal static bool IsBeyond(Clause clause, Reading reading) => reading.Steps.Any(step => IsBeyondPart(clause, step) || IsBeyondVideo(clause, step) || IsBesideOriginal(clause, step));

    /// <summary>"speed up 0:10 to 0:20 and mute that part", "… and add bgm.mp3 there": not all of the video is meant.</summary>
    private static bool IsBeyondPart(Clause clause, IEditStep step)
    {
        if (clause.LastStep is not { } last || Silences.RangeOf(last) == TimeRange.Whole || clause.Has(Concept.Range))
            return false;
        bool takesPart = step is RemoveAudio or ReplaceAudio or AddMusic or AddVoiceover or MuteOriginal or SetVolume or Speed && Silences.RangeOf(step) == TimeRange.Whole;
        return (step is RemoveAudio && clause.Has(Concept.It)) || (takesPart && (clause.Has(Concept.Part) || Places().IsMatch(clause.Original) || PlaceBefore().IsMatch(clause.Text.Text[..clause.Start]) || PlaceAfter().IsMatch(clause.Text.Text[clause.End..])));
    }

    /// <summary>"join a.mp4 and b.mp4 and mute b.mp4": together they are one video.</summary>
    private static bool IsBeyondVideo(Clause clause, IEditStep step) =>
        step is not (Concatenate or Route) && clause.Before.Any(earlier => earlier is Concatenate) && clause.Elements.Any(element => element.Thing?.VideoFile is not null);

    /// <summary>"replace the sound with a.wav and denoise the original": it is gone, or not alone.</summary>
    private static bool IsBesideOriginal(Clause clause, IEditStep step) =>
        step is Denoise or Sync or Normalize && clause.Before.Any(earlier => earlier is ReplaceAudio { Mix: false } replace && replace.Range == TimeRange.Whole)
        && clause.Elements.Any(element => element.Concept == Concept.Old || element.Thing is { SoundFile: null, IsOriginal: true });

    [GeneratedRegex(@"\bthere\b|这段|那段|这里|那里|那儿|该段", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Places();

    [GeneratedRegex(@"(?:\bthere|这段|那段|这里|那里|那儿|该段)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^\s*there\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceAfter();
}
