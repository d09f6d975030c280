namespace NemoVideo.Local;

/// <summary>What a request says of a sound that somebody brings.</summary>
internal static class BroughtSound
{
    private static readonly (SoundKind Kind, string[] Parts)[] NameParts =
    [
        (SoundKind.Music, ["bgm", "music", "song", "soundtrack", "melody", "instrumental", "音乐", "歌", "曲", "配乐", "伴奏"]),
        (SoundKind.Voiceover, ["voice", "narrat", "vo", "commentary", "tts", "旁白", "解说", "配音"]),
        (SoundKind.Recording, ["recording", "recorded", "mic", "录音"]),
    ];

    /// <summary>The source of a request that replaces: a file by its name, else the kind of sound, else its style.</summary>
    internal static SoundSource ToReplace(Thing thing) => (thing.SoundFile ?? thing.VideoFile) is { } file
        ? new SoundSource(file, null)
        : new SoundSource(null, thing.Quote ?? KindName(thing) ?? thing.Style);

    /// <summary>The source of a request that adds sound of a known kind, which need not be repeated.</summary>
    internal static SoundSource ToAdd(Thing thing) => (thing.SoundFile ?? thing.VideoFile) is { } file
        ? new SoundSource(file, null)
        : new SoundSource(null, thing.Quote ?? thing.Style);

    /// <summary>What kind of sound a thing is, told by its words or else by the name of its file.</summary>
    internal static SoundKind? KindOf(Thing thing) => thing.Kind switch
    {
        SoundKind.Any or SoundKind.Recording when thing.SoundFile is { } file => KindByName(file) ?? thing.Kind,
        SoundKind.Any when thing.Has(Concept.Track) && !thing.Has(Concept.Audio, Concept.FileWord, Concept.SoundFile, Concept.Recorded, Concept.Device, Concept.Microphone, Concept.Fresh) => SoundKind.Music,
        SoundKind.Any when thing is { Style: not null } && !thing.Has(Concept.Audio) => SoundKind.Music,
        SoundKind.Any when thing is { Quote: not null } => SoundKind.Music,
        var kind => kind,
    };

    /// <summary>What kind of sound a file's name says it is, in the words of a plan: "music", "voiceover" or "recording"; null where it says nothing.</summary>
    internal static string? KindNameOf(string fileName) => KindByName(fileName) switch
    {
        SoundKind.Music => "music",
        SoundKind.Voiceover => "voiceover",
        SoundKind.Recording => "recording",
        _ => null,
    };

    private static SoundKind? KindByName(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
        string[] words = name.ToLowerInvariant().Split([' ', '_', '-', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], StringSplitOptions.RemoveEmptyEntries);
        SoundKind[] kinds = NameParts.Where(kind => words.Any(word => kind.Parts.Any(part => Matches(word, part)))).Select(kind => kind.Kind).ToArray();
        return kinds.Length == 1 ? kinds[0] : null;
    }

    /// <summary>A short part such as "vo" must be a word of its own.</summary>
    private static bool Matches(string word, string part) =>
        part.Length > 2 || part[0] > '\u2E7F' ? word.Contains(part, StringComparison.Ordinal) : word == part;

    private static string? KindName(Thing thing) => thing.Kind switch
    {
        SoundKind.Voiceover => "voiceover",
        SoundKind.Music => "music",
        SoundKind.Recording => "recording",
        SoundKind.Any or SoundKind.Speech when thing.Has(Concept.Recorded, Concept.Microphone, Concept.Device) => "recording",
        _ => null,
    };
}
