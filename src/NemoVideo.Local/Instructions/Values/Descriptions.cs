namespace NemoVideo.Local;

/// <summary>Tells the words that only describe: what was filmed, who speaks, what makes a noise. They may be any words at all.</summary>
internal static class Descriptions
{
    /// <summary>
    /// "my pottery workshop video": what kind of video it is changes nothing, so up to two unknown words between a determiner
    /// and a video are part of the video's name.
    /// </summary>
    internal static List<Token> Read(List<Token> tokens)
    {
        List<Token> read = WithoutSubjects(tokens);
        for (int i = 0; i + 2 < read.Count; i++)
        {
            if (read[i].Concept is not (Concept.Determiner or Concept.A or Concept.It or Concept.In or Concept.To or Concept.For or Concept.From or Concept.On))
                continue;
            int end = i + 1;
            while (end < read.Count && end <= i + 2 && IsName(read[end], read[i].Concept))
                end++;
            // "my chess edit": a noun after such words.
            int noun = end;
            while (noun < read.Count && noun <= i + 2 && read[noun].Concept == Concept.VideoKind)
                noun++;
            if (noun < read.Count && read[noun].Concept == Concept.Edit && read[i].Concept is Concept.Determiner or Concept.A or Concept.It && (noun > i + 1 || read[i].Concept == Concept.Determiner))
                read[end = noun] = read[noun] with { Concept = Concept.Video };
            if (end > i + 1 && end < read.Count && read[end].Concept is Concept.Video or Concept.VideoKind)
            {
                for (int j = i + 1; j < end; j++)
                    read[j] = read[j] with { Concept = Concept.VideoKind };
            }
        }

        // "the second audio file", "cut the silence out of my podcast", 没有声音的视频
        for (int i = 0; i + 1 < read.Count; i++)
        {
            var at = new TokenCursor(read, i);
            if (at[0].Concept == Concept.Seconds && at[-1].Concept is Concept.Determiner or Concept.A && at[1].Concept is Concept.Audio or Concept.Track or Concept.FileWord or Concept.Music or Concept.Recording)
                read[i] = at[0] with { Concept = Concept.Fresh };
            else if (at[0].Concept is Concept.From or Concept.Of or Concept.In && at[1].Concept == Concept.Determiner && at[2].Concept == Concept.PodcastPlatform && (at[3].End == 0 || ConceptKinds.IsSeparator(at[3].Concept)))
                read[i + 2] = at[2] with { Concept = Concept.Video };
            else if (at.Matches(Concept.Missing, Concept.Audio, Concept.Filler, Concept.Video))
                (read[i], read[i + 1]) = (at[0] with { Concept = Concept.Filler }, at[1] with { Concept = Concept.Filler });
        }

        // "from minute 1:20"
        for (int i = 0; i + 3 < read.Count; i++)
        {
            if (read[i].Concept == Concept.Minutes && read[i + 1].Concept == Concept.Number && read[i + 2].Concept == Concept.Colon && read[i + 3].Concept == Concept.Number && (i == 0 || read[i - 1].Concept != Concept.Number))
                read[i] = read[i] with { Concept = Concept.Filler };
        }

        // "my two-minute vlog"
        for (int i = 0; i + 3 < read.Count; i++)
        {
            bool named = read[i].Concept == Concept.Determiner || (read[i].Concept is Concept.A or Concept.It && i > 0 && read[i - 1].Concept is Concept.Of or Concept.From or Concept.In);
            if (named && read[i + 1].Concept == Concept.Number && read[i + 2].Concept is Concept.Seconds or Concept.Minutes or Concept.Hours && IsVideo(read[i + 3].Concept))
                (read[i + 1], read[i + 2]) = (read[i + 1] with { Concept = Concept.Filler }, read[i + 2] with { Concept = Concept.Filler });
        }

        // "something more upbeat"
        for (int i = read.Count - 2; i >= 0; i--)
        {
            if (read[i].Concept == Concept.Up && read[i + 1].Concept == Concept.Style && read[i].Value == ChangeWords.More)
                read.RemoveAt(i);
        }

        WithPlaces(read);
        WithSources(read);
        return WithoutBareKinds(read);
    }

    /// <summary>"my highlight video" and "my time management video" name videos; "a highlight video" is one to be made.</summary>
    private static bool IsName(Token word, Concept lead) => word.Concept switch
    {
        Concept.Unknown or Concept.FactorSign => true,
        Concept.OutOfScope => lead == Concept.Determiner && OutOfScopeTopics.All[(int)word.Value].Why is "analyze content" or "generate video",
        _ => false,
    };

    /// <summary>
    /// "in my recital", "on our trip", "in this match recording", "my kid's soccer video", 给孩子的生日视频: the occasion that was
    /// filmed may be anything, so up to two unknown words that name it stand for the video.
    /// </summary>
    private static void WithPlaces(List<Token> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            var at = new TokenCursor(tokens, i);
            if (at.Matches(Concept.Speech, Concept.Of) && IsVideo(at[2].Concept) && i > 0 && tokens[i - 1].Concept == Concept.Determiner)
                (tokens[i], tokens[i + 1]) = (at[0] with { Concept = Concept.VideoKind }, at[1] with { Concept = Concept.Filler });
            // "a video without sound", unlike "make a video without sound"
            if (at.Matches(Concept.A, Concept.Video, Concept.Without, Concept.Audio) && at[-1].Concept is not (Concept.Make or Concept.Give or Concept.Want or Concept.Export or Concept.Keep))
                (tokens[i + 2], tokens[i + 3]) = (at[2] with { Concept = Concept.Filler }, at[3] with { Concept = Concept.Filler });
            // "add music that suits the scenery"
            if (at.Matches(Concept.It, Concept.Fit, Concept.Determiner) && tokens.Take(i).Any(token => token.Concept == Concept.Music) && tokens.Take(i).Any(token => token.Concept is Concept.Add or Concept.Put) && Describe(tokens, i + 3, mostWords: 2, after => after.End == 0 || ConceptKinds.IsSeparator(after.Concept)))
                (tokens[i], tokens[i + 1]) = (at[0] with { Concept = Concept.Filler }, at[1] with { Concept = Concept.Filler });
            // 给抖音视频
            if (at[0].Concept is Concept.To or Concept.In or Concept.Object && at[1].Concept is Concept.PortraitPlatform or Concept.StreamingPlatform or Concept.SquarePlatform && at[2].Concept == Concept.Video)
                tokens[i + 1] = at[1] with { Concept = Concept.VideoKind };
            // "a video of the Sunday service"
            if (IsVideo(at[0].Concept) && at[1].Concept == Concept.Of && at[2].Concept == Concept.Determiner && Describe(tokens, i + 3, mostWords: 2, after => after.End == 0 || ConceptKinds.IsSeparator(after.Concept)))
                tokens[i + 1] = at[1] with { Concept = Concept.Filler };
            // "under the whole montage", "to my slides"
            int made = at[2].Concept == Concept.VideoKind ? 3 : 2;
            if (at[0].Concept is Concept.To or Concept.In or Concept.Under or Concept.Over or Concept.On && at[1].Concept == Concept.Determiner && at[made].Concept == Concept.OutOfScope && OutOfScopeTopics.All[(int)at[made].Value].Why == "generate video" && (at[made + 1].End == 0 || ConceptKinds.IsSeparator(at[made + 1].Concept) || at[made + 1].Concept is Concept.Begin or Concept.At or Concept.From))
                tokens[i + made] = at[made] with { Concept = Concept.Video };
            // "of my class recording"
            if (at[0].Concept is Concept.Of or Concept.In or Concept.From && at[1].Concept is Concept.Determiner or Concept.A && IsVideo(at[2].Concept) && at[3].Concept == Concept.Recording)
                tokens[i + 3] = at[3] with { Concept = Concept.Video };
            if (at[0].Concept is Concept.To or Concept.Object && at[1].Concept == Concept.Unknown && at[1].End - at[1].Start == 1)
                Describe(tokens, i + 1, mostWords: 6, named => IsVideo(named.Concept));
            bool joins = at[0].Concept == Concept.To && tokens.Take(i).Any(token => token.Concept == Concept.Add);
            if ((joins || at[0].Concept is Concept.In or Concept.On or Concept.For) && at[1].Concept is Concept.Determiner or Concept.It)
                Describe(tokens, i + 2, mostWords: 2, after => after.End == 0 || ConceptKinds.IsSeparator(after.Concept) || after.Concept == Concept.Recording || ConceptKinds.IsPreposition(after.Concept));
        }
    }

    /// <summary>Makes unknown words a name for the video, where what follows them fits.</summary>
    private static bool Describe(List<Token> tokens, int start, int mostWords, Predicate<Token> fits)
    {
        int end = start;
        while (end < tokens.Count && end < start + mostWords && tokens[end].Concept is Concept.Unknown or Concept.Filler)
            end++;
        Token after = end < tokens.Count ? tokens[end] : default;
        if (end == start || !fits(after) || tokens[start].Concept != Concept.Unknown)
            return false;
        for (int i = start; i < end; i++)
            tokens[i] = tokens[i] with { Concept = Concept.VideoKind };
        if (after.Concept == Concept.Recording)
            tokens[end] = after with { Concept = Concept.Video };
        return true;
    }

    private static bool IsVideo(Concept concept) => concept is Concept.Video or Concept.VideoKind;

    /// <summary>
    /// "projector hum", "the hum from the dishwasher", "while the chef explains", "the wedding theme final.mp3": what makes a noise, who
    /// speaks, and what a file holds may be anything, so up to two unknown words there change nothing.
    /// </summary>
    private static void WithSources(List<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Concept != Concept.Unknown || (i > 0 && tokens[i - 1].Concept == Concept.Unknown))
                continue;
            int end = i + 1;
            while (end < tokens.Count && end < i + 2 && tokens[end].Concept == Concept.Unknown)
                end++;
            int held = end;
            while (held < tokens.Count && tokens[held].Concept == Concept.Filler)
                held++;
            int lead = i - 1;
            while (lead > 0 && tokens[lead].Concept is Concept.Determiner or Concept.A or Concept.Filler)
                lead--;
            bool makesNoise = end < tokens.Count && tokens[end].Concept == Concept.Noise && lead >= 0 && !ConceptKinds.IsSeparator(tokens[lead].Concept);
            makesNoise |= end < tokens.Count && tokens[end].Concept == Concept.Noise && tokens.Skip(end).TakeWhile(token => !ConceptKinds.IsSeparator(token.Concept)).Any(token => token.Concept == Concept.TooLoud);
            bool isSource = lead > 0 && tokens[lead].Concept is Concept.From or Concept.Of && tokens[lead - 1].Concept == Concept.Noise;
            // "with the wedding theme final.mp3"
            bool isOfFile = held < tokens.Count && tokens[held].Concept is Concept.SoundFile or Concept.SubtitleFile && lead >= 0 && (ConceptKinds.IsPreposition(tokens[lead].Concept) || tokens[lead].Concept is Concept.Add or Concept.Put or Concept.Use);
            bool isDrowned = lead >= 0 && i > 0 && tokens[i - 1].Concept == Concept.Determiner && tokens[lead].Concept == Concept.TooLoud && (end == tokens.Count || ConceptKinds.IsSeparator(tokens[end].Concept));
            bool isHeard = lead > 0 && tokens[lead].Concept == Concept.Heard && tokens.Take(lead).Any(before => before.Concept == Concept.TooLoud) && (end == tokens.Count || ConceptKinds.IsSeparator(tokens[end].Concept));
            bool cannotHear = end < tokens.Count && tokens[end] is { Concept: Concept.TooQuiet, Value: ComplaintWords.Unheard };
            bool speaks = end < tokens.Count && tokens[end].Concept == Concept.Speaking && lead >= 0 && tokens[lead].Concept == Concept.During;
            for (int j = isSource ? lead : i; (makesNoise || isSource || isOfFile || isDrowned || isHeard || cannotHear || speaks) && j < end; j++)
                tokens[j] = tokens[j] with { Concept = Concept.Filler };
        }
    }

    /// <summary>"mute the dog": who was filmed names a video only with a word for one, or after "in my".</summary>
    private static List<Token> WithoutSubjects(List<Token> tokens) => tokens
        .Select((token, index) => token is { Concept: Concept.VideoKind, Value: PictureWords.Subject } && !tokens.Skip(index + 1).TakeWhile(after => after.Concept is Concept.Filler or Concept.Unknown or Concept.Video or Concept.VideoKind).Any(after => IsVideo(after.Concept)) && !tokens.Take(index).Any(before => before.Concept is Concept.In or Concept.For)
            ? token with { Concept = Concept.Unknown } : token)
        .ToList();

    /// <summary>A kind of video that stands alone after a conjunction names no video: "mute it and dance".</summary>
    private static List<Token> WithoutBareKinds(List<Token> tokens) => tokens
        .Select((token, index) => token.Concept == Concept.VideoKind && index > 0 && ConceptKinds.IsSeparator(tokens[index - 1].Concept) && (index + 1 == tokens.Count || ConceptKinds.IsSeparator(tokens[index + 1].Concept))
            ? token with { Concept = Concept.Unknown } : token)
        .ToList();
}
