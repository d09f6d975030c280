namespace NemoVideo.Local;

/// <summary>
/// Reads requests to keep or to take out a part of the video. Which of both a verb means depends on how the part is named:
/// to trim the first 5 seconds takes them off, to trim to the first 5 seconds, or from 0:10 to 0:20, keeps them.
/// </summary>
internal static class TrimReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        List<Element> verbs = unread.TakeAll(Concept.Keep, Concept.Cut, Concept.Remove, Concept.Trim, Concept.Want, Concept.Unwanted, Concept.Make, Concept.Set, Concept.Crop, Concept.Use, Concept.Extract, Concept.Take, Concept.Give);
        bool begins = unread.Take(Concept.Begin), finishes = unread.Take(Concept.Finish);
        // "mute it, but keep the first 10 seconds", "denoise it, only the first minute", 跳过前10秒 of a song
        bool limits = clause.FollowsBut || (clause.LastStep is AddMusic or AddVoiceover or ReplaceAudio && (clause.Original.StartsWith("skip", StringComparison.OrdinalIgnoreCase) || clause.Original.StartsWith("跳过", StringComparison.Ordinal)));
        if (limits || (clause.LastStep is not (null or Concatenate or Trim or Cut) && verbs.TrueForAll(verb => verb.Concept == Concept.Set) && clause.Has(Concept.Only) && !clause.Has(Concept.Video)))
            return null;
        // "add music, end it at 0:40", "replace the audio, but only the last 10 seconds": that is no part to keep.
        if (clause.LastStep is AddMusic or AddVoiceover or ReplaceAudio or SetVolume or MuteOriginal or RemoveAudio && !clause.Has(Concept.Video) && (finishes ? clause.Has(Concept.It) : verbs.Count == 0 && clause.Has(Concept.Only)))
            return null;
        bool only = clause.Has(Concept.Only), except = unread.Take(Concept.Except);
        if (verbs.Count == 0 && !begins && !finishes && !(only && (clause.Has(Concept.Video) || clause.Elements.All(element => element.Concept is Concept.Only or Concept.Range))) && !IsStartAndEnd(clause))
            return null;
        List<NamedRange> ranges = [];
        bool to = false;
        while (unread.TakeFirst(Concept.Range) is { } range)
        {
            // To stop after 45 seconds keeps what is before.
            ranges.Add(finishes && !begins && range.Token.Range is { Kind: RangeKind.From, Range.Start: { } end } ? new NamedRange(RangeKind.Until, new TimeRange(null, end)) : range.Token.Range);
            to |= range.Lead == Concept.To;
        }

        unread.TakeAll(Concept.Video, Concept.Part, Concept.It, Concept.Everything, Concept.Out, Concept.Off, Concept.Only, Concept.One, Concept.Picture, Concept.So, Concept.Timeline);
        // "trim the all-hands recording to …"
        if (ranges.Count > 0)
            unread.TakeAll(element => element is { Concept: Concept.Sound, Thing: { SoundFile: null } recording } && recording.Has(Concept.Recording, Concept.Device) && !recording.Has(Concept.Audio, Concept.Music, Concept.Voiceover, Concept.Camera));
        // "the first 5 seconds are useless, remove them"
        if (ranges.Count > 0 && clause.Has(Concept.Remove, Concept.Cut))
            unread.TakeAll(Concept.Bad);
        unread.TakeAll(element => element.Concept == Concept.Silence && element.Lead == Concept.Of);
        if (clause.Has(Concept.Part) || ranges.Count > 0)
            unread.TakeAll(Concept.Position);
        if (ranges.Exists(range => range.Kind == RangeKind.Until))
            unread.TakeAll(Concept.Start);
        if (ranges.Exists(range => range.Kind == RangeKind.From))
            unread.TakeAll(Concept.End);
        if (ranges.Count == 0 && ReadLength(unread, verbs, begins, finishes) is { } length)
            (ranges, to) = ([length], true);
        if (!unread.IsDone || ranges.Count == 0)
            return null;

        // "throw away everything but 0:30 to 1:00"
        if (except)
            return ranges.Count == 1 && clause.Has(Concept.Remove, Concept.Cut) ? Reading.Of(new Trim(ranges[0].Range)) : null;
        bool? keeps = Keeps(clause, verbs, ranges, to || only, begins || finishes);
        return keeps switch
        {
            true when ranges.Count == 1 => Reading.Of(new Trim(ranges[0].Range)),
            false => new Reading(ranges.ConvertAll(range => (IEditStep)new Cut(range.Range))),
            _ => null,
        };
    }

    /// <summary>"trim to 30 seconds", "start at 0:10": a part by one time alone.</summary>
    private static NamedRange? ReadLength(Unread unread, List<Element> verbs, bool begins, bool finishes)
    {
        if ((begins || finishes) && unread.TakeFirst(Concept.Moment, Concept.Duration) is { } point && (point.Lead == Concept.At || (point.Concept == Concept.Moment && begins)))
        {
            TimeSpan time = TimeSpan.FromSeconds(point.Value);
            return begins ? new NamedRange(RangeKind.From, new TimeRange(time, null)) : new NamedRange(RangeKind.Until, new TimeRange(null, time));
        }

        if (IsLong(unread.Clause) && verbs.Exists(verb => verb.Concept is Concept.Make or Concept.Set or Concept.Want) && unread.TakeFirst(Concept.Duration) is { Lead: Concept.Unknown or Concept.To } whole)
            return new NamedRange(RangeKind.First, new TimeRange(TimeSpan.Zero, TimeSpan.FromSeconds(whole.Value)));
        return verbs.Exists(verb => verb.Concept is Concept.Trim or Concept.Cut) && unread.TakeFirst(element => element.Concept is Concept.Duration or Concept.Moment && element.Lead == Concept.To) is { } length
            ? new NamedRange(RangeKind.First, new TimeRange(TimeSpan.Zero, TimeSpan.FromSeconds(length.Value))) : null;
    }

    /// <summary>"start at 0:08 and end at 0:28", which is one part by now; 视频从12秒开始.</summary>
    private static bool IsStartAndEnd(Clause clause) =>
        // "add music, starting at 10 s": that is when the music starts.
        clause.LastStep is not (Title or AddMusic or AddVoiceover or ReplaceAudio or MuteOriginal or SetVolume or Fade or AddSubtitles) &&
        clause.Elements is [.., { Concept: Concept.Range } range] && (clause.Elements.Count == 1 || clause.Elements is [{ Concept: Concept.Video, Lead: Concept.Unknown or Concept.Object }, _]) && clause.Text.Original(range.Token.Start, range.End) is var words
        && (words.StartsWith("start", StringComparison.OrdinalIgnoreCase) || words.StartsWith("begin", StringComparison.OrdinalIgnoreCase) || (clause.Elements.Count == 2 && words.EndsWith("开始", StringComparison.Ordinal)));

    /// <summary>"30 seconds long".</summary>
    private static bool IsLong(Clause clause) => clause.Elements.Any(element => element.Concept == Concept.Video && clause.Text.Original(element.Token.Start, element.End).Equals("long", StringComparison.OrdinalIgnoreCase));

    private static bool? Keeps(Clause clause, List<Element> verbs, List<NamedRange> ranges, bool to, bool begins)
    {
        bool takesOff = verbs.Exists(verb => verb.Concept == Concept.Take) && ranges.TrueForAll(range => range.Kind is RangeKind.First or RangeKind.Last) && !clause.Has(Concept.Only, Concept.Part);
        bool removes = takesOff || verbs.Exists(verb => verb.Concept is Concept.Remove or Concept.Unwanted);
        bool cuts = verbs.Exists(verb => verb.Concept == Concept.Cut);
        bool keeps = verbs.Exists(verb => verb.Concept is Concept.Keep or Concept.Want or Concept.Use or Concept.Extract or Concept.Give || (verb.Concept == Concept.Take && !takesOff));
        bool trims = verbs.Exists(verb => verb.Concept is Concept.Trim or Concept.Crop);
        // "I want the first minute gone": what is wanted is that.
        if (removes)
            return keeps && verbs.Exists(verb => verb.Concept is Concept.Keep or Concept.Use or Concept.Extract or Concept.Give) || to && !clause.Has(Concept.Only) ? null : false;
        if (keeps && !cuts)
            return true;
        if (trims && to)
            return true;
        if (cuts)
            return to && !clause.Has(Concept.Out) ? true : false;
        if (trims)
        {
            bool chinese = clause.Text.Text[clause.Start] > '\u2E7F' || clause.Elements.Any(element => element.Concept == Concept.Trim && clause.Text.Text[element.Token.Start] > '\u2E7F');
            bool span = ranges.TrueForAll(range => range.Kind == RangeKind.Span);
            return span || (chinese && ranges.Count == 1) || (begins && !ranges.Exists(range => range.Kind is RangeKind.First or RangeKind.Last));
        }

        return begins || clause.Has(Concept.Only) || IsStartAndEnd(clause) || verbs.Exists(verb => verb.Concept is Concept.Make) ? true : null;
    }
}
