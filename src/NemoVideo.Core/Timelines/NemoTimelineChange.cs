namespace NemoVideo;

/// <summary>One difference between two drafts.</summary>
/// <param name="Kind">How the part differs.</param>
/// <param name="Track">The number of the track, from 1, in the later draft (in the earlier one for what was removed); null for the timeline as a whole.</param>
/// <param name="Subject">What differs, named for people: a track's label, or a segment's name.</param>
/// <param name="Property">The property that has another value, or the draft's key where it is not a documented one; null unless <see cref="NemoTimelineChangeKind.Changed"/>.</param>
/// <param name="Before">The earlier state; null for what was added.</param>
/// <param name="After">The later state; null for what was removed.</param>
public sealed record NemoTimelineChange(
    NemoTimelineChangeKind Kind, int? Track, string Subject, string? Property, string? Before, string? After)
{
    /// <summary>The change in a line: <c>track 2 BGM "Lo-fi": volume 100% -> 35%</c>.</summary>
    /// <returns>The summary.</returns>
    public override string ToString()
    {
        string place = Track is { } number ? $"track {number} {Subject}" : Subject;
        return Kind switch
        {
            NemoTimelineChangeKind.Added => $"{place}: added {After}",
            NemoTimelineChangeKind.Removed => $"{place}: removed {Before}",
            NemoTimelineChangeKind.Replaced => $"track {Track}: {Before} -> {After}",
            _ => $"{place}: {Property} {Before ?? "(none)"} -> {After ?? "(none)"}",
        };
    }
}
