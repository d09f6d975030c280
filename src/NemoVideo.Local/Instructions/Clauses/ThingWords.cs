namespace NemoVideo.Local;

/// <summary>Gathers the words that name one thing: "the original audio track of the interview", 视频里原来的声音.</summary>
internal static class ThingWords
{
    private static readonly HashSet<Concept> Words =
    [
        Concept.Old, Concept.Camera, Concept.Own, Concept.Fresh, Concept.Recorded, Concept.Microphone, Concept.Device, Concept.Style, Concept.Audio, Concept.Track, Concept.FileWord, Concept.OriginalSound, Concept.Speech,
        Concept.Voiceover, Concept.Music, Concept.BackgroundSound, Concept.Recording, Concept.Beat, Concept.Noise, Concept.Silence, Concept.Volume, Concept.One, Concept.SoundFile, Concept.Named,
        Concept.Video, Concept.Timeline, Concept.VideoKind, Concept.VideoFile, Concept.It, Concept.Quote,
    ];

    private static readonly HashSet<Concept> Places =
    [
        Concept.Video, Concept.Timeline, Concept.VideoKind, Concept.VideoFile, Concept.It, Concept.Old, Concept.Camera, Concept.Microphone, Concept.Device, Concept.Fresh, Concept.Track,
    ];

    /// <summary>Reads the thing that begins at a token.</summary>
    /// <returns>The thing as an element and how many tokens it takes; null where none begins.</returns>
    internal static (Element Element, int Length)? Read(IReadOnlyList<Token> tokens, int start, int end, Concept lead, InstructionText text)
    {
        if (!Words.Contains(tokens[start].Concept) && !IsModifier(tokens, start, end))
            return null;
        List<Token> words = [];
        int i = start;
        while (i < end)
        {
            Concept concept = tokens[i].Concept;
            if ((Words.Contains(concept) || IsModifier(tokens, i, end)) && !IsSecondName(words, concept))
                words.Add(tokens[i++]);
            else if (IsJoint(tokens, i, end) && tokens[i].Concept is Concept.On or Concept.For && tokens[i + 1].Concept is Concept.Old or Concept.Fresh or Concept.Own)
                i += 2;
            else if (IsJoint(tokens, i, end) && tokens[i].Concept is Concept.From or Concept.In or Concept.Of && tokens[i + 1].Concept == Concept.Fresh && i + 2 < end && tokens[i + 2].Concept is Concept.Video or Concept.VideoKind or Concept.VideoFile)
                i += 2;
            else if (IsJoint(tokens, i, end))
                i++;
            else
                break;
        }

        Thing thing = Of(words, text);
        Concept kind = thing.Has(Concept.Noise) ? Concept.Noise
            : thing.Has(Concept.Silence) ? Concept.Silence
            : thing.IsSound ? Concept.Sound
            : thing.IsVideo ? Concept.Video
            : thing.Quote is not null ? Concept.Quote
            : words.TrueForAll(word => word.Concept == Concept.It) ? Concept.It
            : words.TrueForAll(word => word.Concept is Concept.It or Concept.Old or Concept.One) && thing.Has(Concept.Old) ? Concept.Old
            : Concept.One;
        return (new Element(kind, lead, tokens[start], tokens[i - 1].End) { Thing = thing }, i - start);
    }

    /// <summary>A thing has one name: "join a.mov b.mov" names two things.</summary>
    private static bool IsSecondName(List<Token> words, Concept concept) =>
        concept is Concept.Quote or Concept.SoundFile or Concept.VideoFile && words.Exists(word => word.Concept == concept);

    /// <summary>Whether a thing may begin with a token.</summary>
    internal static bool Begins(Token token) => Words.Contains(token.Concept);

    /// <summary>Words that are a part of a thing only before others of it: "a clean recording", 中文字幕视频.</summary>
    private static bool IsModifier(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at + 1 >= end || !Words.Contains(tokens[at + 1].Concept))
            return false;
        return tokens[at].Concept switch
        {
            Concept.Clean or Concept.Improve or Concept.Better => at > 0 && !ConceptKinds.IsSeparator(tokens[at - 1].Concept),
            Concept.Noisy or Concept.Bad or Concept.Final or Concept.StreamingPlatform or Concept.PodcastPlatform or Concept.BroadcastPlatform or Concept.Publish => true,
            Concept.Mute => at > 0 && (ConceptKinds.IsPreposition(tokens[at - 1].Concept) || tokens[at - 1].Concept is Concept.It or Concept.Have or Concept.Merge or Concept.Join) && tokens[at + 1].Concept is Concept.Video or Concept.VideoKind,
            Concept.Language => tokens[at + 1].Concept is Concept.Video or Concept.VideoKind or Concept.Recording or Concept.Speech,
            _ => false,
        };
    }

    /// <summary>Whether a preposition joins two parts of one thing: "the sound of", "the audio in the video".</summary>
    private static bool IsJoint(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at + 1 >= end)
            return false;
        Concept next = tokens[at + 1].Concept;
        return tokens[at].Concept switch
        {
            Concept.Of => Words.Contains(next),
            Concept.From => tokens[at].Value != FunctionWords.AwayValue && (Places.Contains(next) || next is Concept.SoundFile or Concept.Noise),
            // "a.wav on the original" names two things.
            Concept.In or Concept.On => Places.Contains(next) && !(tokens[at - 1].Concept == Concept.SoundFile && next is Concept.Old or Concept.Camera),
            // "recorded with my phone"
            Concept.With => next is Concept.Device or Concept.Microphone && Enumerable.Range(0, at).Any(i => tokens[i].Concept == Concept.Recorded),
            // "a.flac for the current sound" names two things.
            Concept.For => next is Concept.Video or Concept.VideoFile or Concept.It || (next is Concept.VideoKind && !(at + 2 < end && tokens[at + 2].Concept is Concept.Audio or Concept.Music)),
            // "my own file, theme.mp3", "background music: theme.mp3", "audio/song file"
            Concept.Comma => tokens[at - 1].Concept is Concept.FileWord or Concept.Device && next is Concept.SoundFile,
            Concept.Colon => next is Concept.SoundFile or Concept.Style or Concept.Quote,
            Concept.Slash => Words.Contains(next),
            _ => false,
        };
    }

    private static Thing Of(List<Token> words, InstructionText text)
    {
        List<Token> style = words.FindAll(word => word.Concept == Concept.Style);
        return new Thing(
            words.Select(word => word.Concept).ToHashSet(),
            words.Find(word => word.Concept == Concept.SoundFile).Name,
            words.Find(word => word.Concept == Concept.VideoFile).Name,
            words.Find(word => word.Concept == Concept.Quote).Name,
            style.Count == 0 ? null : text.Original(style[0].Start, style[^1].End))
        {
            IsOfVideo = IsCompound(words, text),
            IsPlural = words.Exists(word => IsPlural(word, text)),
        };
    }

    /// <summary>"video audio", in one; "video's audio" and 视频的声音 are not.</summary>
    private static bool IsCompound(List<Token> words, InstructionText text)
    {
        int video = words.FindIndex(word => word.Concept is Concept.Video or Concept.VideoKind);
        return video >= 0 && video + 1 < words.Count && words[video + 1].Concept is Concept.Audio or Concept.Volume
            && char.IsAsciiLetter(text.Text[words[video].Start]) && string.IsNullOrWhiteSpace(text.Text[words[video].End..words[video + 1].Start]);
    }

    private static bool IsPlural(Token word, InstructionText text)
    {
        string written = text.Text[word.Start..word.End].ToLowerInvariant();
        return (word.Concept is Concept.Video or Concept.VideoKind && (written.EndsWith('s') || written.IndexOfAny(['两', '几', '多', '三']) >= 0)) || (word.Concept == Concept.It && written is "them" or "these" or "those" or "它们" or "这些" or "那些");
    }
}
