namespace NemoVideo.Local;

/// <summary>What a request is about, such as "the original audio track of a.mp4": the meanings of its words taken together.</summary>
/// <param name="Words">The meanings.</param>
/// <param name="SoundFile">The sound file that is named; null where none is.</param>
/// <param name="VideoFile">The video file that is named; null where none is.</param>
/// <param name="Quote">The quoted text; null where there is none.</param>
/// <param name="Style">The words of style as they were written, such as "calm piano"; null where there are none.</param>
internal sealed record Thing(IReadOnlySet<Concept> Words, string? SoundFile, string? VideoFile, string? Quote, string? Style)
{
    /// <summary>Words that say what sound it is; "track" and "file" say nothing by themselves.</summary>
    private static readonly Concept[] Heads =
    [
        Concept.Audio, Concept.OriginalSound, Concept.Speech, Concept.Voiceover, Concept.Music, Concept.BackgroundSound, Concept.Recording, Concept.Volume, Concept.FileWord, Concept.SoundFile,
        Concept.Microphone, Concept.Device, Concept.Beat,
    ];

    /// <summary>"the finished file", "the file a.avi": a file that is a video.</summary>
    private static readonly Concept[] FilesOfVideo = [Concept.VideoKind, Concept.VideoFile, Concept.FileWord];

    /// <summary>Whether it is "the video audio": the sound of the video, unlike "the audio of the video", which may be all that is heard.</summary>
    internal bool IsOfVideo { get; init; }

    /// <summary>Whether several videos are meant.</summary>
    internal bool IsPlural { get; init; }

    /// <summary>Whether a word of this meaning is in it.</summary>
    internal bool Has(params Concept[] concepts) => concepts.Any(Words.Contains);

    /// <summary>Whether it is a sound at all.</summary>
    internal bool IsSound => (Has(Heads) && !(Has(Concept.FileWord) && Has(Concept.VideoKind, Concept.VideoFile) && Words.IsSubsetOf(FilesOfVideo))) || (Has(Concept.Track) && !Has(Concept.Video)) || (Has(Concept.One) && (Has(Concept.Recorded) || VideoFile is not null)) || Words.SetEquals([Concept.Recorded]) || (Style is not null && !Has(Concept.Video, Concept.VideoKind));

    /// <summary>Whether nothing but a video is named.</summary>
    internal bool IsVideo => !IsSound && !Has(Concept.Noise, Concept.Silence) && Has(Concept.Video, Concept.Timeline, Concept.VideoFile, Concept.VideoKind, Concept.PortraitPlatform, Concept.SquarePlatform);

    /// <summary>What sound it is; null where its words contradict one another, or it is none.</summary>
    internal SoundKind? Kind
    {
        get
        {
            if (!IsSound || Has(Concept.Noise, Concept.Silence))
                return null;
            SoundKind[] kinds = KindWords.Where(kind => Has(kind.Word)).Select(kind => kind.Kind).Distinct().ToArray();
            if (kinds is [SoundKind.Speech, SoundKind.Recording] or [SoundKind.Original, SoundKind.Speech] or [SoundKind.Original, SoundKind.Recording])
                return kinds[^1] == SoundKind.Recording ? SoundKind.Recording : SoundKind.Original;
            if (kinds.Length > 1)
                return kinds.Contains(SoundKind.Voiceover) && !kinds.Contains(SoundKind.Music) ? SoundKind.Voiceover : null;
            return kinds.Length == 1 ? kinds[0] : SoundKind.Any;
        }
    }

    /// <summary>Whether it is the sound that came with the video, named as that.</summary>
    internal bool IsOriginal => Kind is SoundKind.Original || (Has(Concept.Old, Concept.Camera) && Kind is SoundKind.Any or SoundKind.Speech or SoundKind.Recording);

    /// <summary>Whether it is said to be brought along.</summary>
    internal bool IsNew => Has(Concept.Fresh, Concept.Recorded, Concept.Microphone, Concept.Recording, Concept.Device) || SoundFile is not null;

    private static readonly (Concept Word, SoundKind Kind)[] KindWords =
    [
        (Concept.OriginalSound, SoundKind.Original), (Concept.Speech, SoundKind.Speech), (Concept.Voiceover, SoundKind.Voiceover), (Concept.Music, SoundKind.Music),
        (Concept.BackgroundSound, SoundKind.Background), (Concept.Beat, SoundKind.Music), (Concept.Recording, SoundKind.Recording),
    ];
}
