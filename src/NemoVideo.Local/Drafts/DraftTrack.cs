using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A track of a draft while it is edited.</summary>
/// <param name="json">The track; changed in place.</param>
internal sealed class DraftTrack(JsonObject json)
{
    /// <summary>The names of the roles in drafts.</summary>
    internal static readonly IReadOnlyDictionary<string, SoundRole> Roles = Enum.GetValues<SoundRole>().ToDictionary(role => role.ToString().ToLowerInvariant());

    /// <summary>What a sound track is that does not say: one that stands for itself, and did not come with the video.</summary>
    internal const SoundRole RoleIfAbsent = SoundRole.Replacement;

    /// <summary>Nothing shorter is cut off: times in drafts are rounded, and what is left by that is nobody's wish.</summary>
    private static readonly TimeSpan ShortestSegment = TimeSpan.FromMilliseconds(0.5);

    /// <summary>The track as JSON.</summary>
    internal JsonObject Json { get; } = json;

    /// <summary>What kind of track it is, as drafts number them.</summary>
    internal int Type => Json["tt"]!.GetValue<int>();

    /// <summary>What it is called.</summary>
    internal string Name => (string?)Json["n"] ?? "";

    /// <summary>What a sound track is for.</summary>
    internal SoundRole Role => Roles.GetValueOrDefault((string?)Metadata?["role"] ?? "", RoleIfAbsent);

    /// <summary>What it plays.</summary>
    internal IEnumerable<DraftSegment> Segments => List.Select(segment => new DraftSegment(segment!.AsObject()));

    /// <summary>When its last segment ends.</summary>
    internal TimeSpan End => Segments.Select(segment => segment.End).DefaultIfEmpty().Max();

    /// <summary>Whether anything of a sound track is heard.</summary>
    internal bool IsAudible => Segments.Any(segment => segment.Volume > 0);

    /// <summary>Where the part of the video ends that a sound was put on; null where that is the end of the video.</summary>
    internal TimeSpan? PartEnd
    {
        get => Metadata?["until"] is { } until ? TimeSpan.FromMilliseconds(until.GetValue<double>()) : null;
        set
        {
            if (value is { } end)
                Note("until", DraftSegment.Milliseconds(end));
            else
                Forget("until");
        }
    }

    private JsonArray List => Json["sg"]!.AsArray();

    private JsonObject? Metadata => Json["m"] as JsonObject;

    /// <summary>Notes something on the track under a key of its metadata.</summary>
    internal void Note(string key, JsonNode value)
    {
        if (Metadata is null)
            Json["m"] = new JsonObject();
        Metadata![key] = value;
    }

    /// <summary>Takes back what was noted under a key.</summary>
    internal void Forget(string key) => Metadata?.Remove(key);

    /// <summary>Changes the volume of what is heard between two times, cutting segments where they reach beyond.</summary>
    /// <returns>Whether any volume is another now.</returns>
    internal bool ChangeVolume(TimeSpan start, TimeSpan end, Func<double, double> change)
    {
        SplitAt(start);
        SplitAt(end);
        bool changed = false;
        foreach (DraftSegment segment in Segments.Where(segment => segment.IsWithin(start, end)))
        {
            double volume = Math.Clamp(Math.Round(change(segment.Volume), 4), 0, DraftReader.LargestVolume);
            changed |= volume != segment.Volume;
            segment.Volume = volume;
        }

        return changed;
    }

    /// <summary>Cuts the segment that plays at a time in two.</summary>
    internal void SplitAt(TimeSpan time)
    {
        for (int i = 0; i < List.Count; i++)
        {
            var segment = new DraftSegment(List[i]!.AsObject());
            if (segment.Start + ShortestSegment < time && time < segment.End - ShortestSegment)
            {
                List.Insert(i + 1, segment.SplitAt(time).Json);
                return;
            }
        }
    }

    /// <summary>Moves the track on the timeline. What comes to lie before its beginning or after its end is left out.</summary>
    /// <param name="by">How much later; negative for earlier.</param>
    /// <param name="timeline">How long the timeline is.</param>
    /// <param name="file">How long the file is that the last segment plays: what was left out of it for want of time can be played where there is time now.</param>
    internal void Move(TimeSpan by, TimeSpan timeline, TimeSpan file)
    {
        DraftSegment[] segments = Segments.ToArray();
        if (segments[^1] is { IsLooped: false } last && last.End >= timeline - TimeSpan.FromMilliseconds(1))
            last.Duration = (file - last.Offset) / last.Speed;
        foreach (DraftSegment segment in segments)
        {
            TimeSpan start = segment.Start + by;
            if (start < TimeSpan.Zero)
            {
                segment.Offset -= start * segment.Speed;
                segment.Duration += start;
                start = TimeSpan.Zero;
            }

            segment.Start = start;
            if (segment.End > timeline)
                segment.Duration = timeline - start;
        }

        Remove(segment => segment.Duration <= TimeSpan.Zero);
        if (List.Count == 0)
            throw new NemoException(NemoErrorCode.NotSupported, "Nothing would be left of the sound: it would come before or after all of the picture.");
    }

    /// <summary>Puts a segment on the track, before those that begin later.</summary>
    internal void Insert(JsonObject segment)
    {
        int at = Segments.TakeWhile(other => other.Start < new DraftSegment(segment).Start).Count();
        List.Insert(at, segment);
    }

    /// <summary>Takes segments off the track.</summary>
    internal void Remove(Func<DraftSegment, bool> which)
    {
        foreach (JsonNode? segment in List.Where(segment => which(new DraftSegment(segment!.AsObject()))).ToArray())
            List.Remove(segment);
    }
}
