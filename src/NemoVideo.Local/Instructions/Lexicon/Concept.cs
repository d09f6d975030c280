namespace NemoVideo.Local;

/// <summary>
/// What a word or phrase of an instruction means, in whatever language it is said. A word that has none is
/// <see cref="Unknown"/>, and no reader ever takes one of those. <see cref="ConceptKinds"/> tells groups by the order.
/// </summary>
internal enum Concept
{
    /// <summary>A word that no table knows.</summary>
    Unknown,

    /// <summary>A word that changes nothing: an article, a courtesy, "how do I".</summary>
    Filler,

    // What separates requests.
    Comma, Stop, And, But, Then, So, Because, Colon,

    // What leads up to the word after it.
    With, By, To, For, From, Of, In, On, At, Over, Under, During, As, InsteadOf, After, Before, Until, Between, Object,

    // Small words that change a meaning.
    A, Determiner, Be, Query, Can, Not, Unwanted, Without, Only, Except, It, I, Have, Want, If, Unless, EvenIf, Sometimes, Again,

    // Names and texts.
    SoundFile, VideoFile, SubtitleFile, PictureFile, Quote,

    // Numbers, units and what they make together.
    Number, Plus, Minus, Dash, Times, Slash, Ordinal, OrdinalMark, Hours, Minutes, Seconds, Milliseconds, Decade, Half, Fraction,
    PercentOf, Kilo, PercentSign, DecibelSign, LoudnessSign, DegreeSign, Lines, FactorSign,
    Duration, Moment, Range, Percent, Decibels, Loudness, Factor, Degrees, Ratio, Height,

    // Places in time.
    First, Last, Final, BothEnds, UpTo, AtMost, WhereCut, Start, End, Mark, Onward, Begin, Finish,

    // Places in the picture.
    Position,

    // Sounds. Several of them together make one thing: "the original audio track".
    Old, Camera, Own, Fresh, Recorded, Microphone, Style, Audio, Track, FileWord, OriginalSound, Speech, Voiceover, Music, BackgroundSound, Recording,
    Beat, Noise, NoiseWord, Noisy, Silence, Volume, Everything, Device, One, Named, SecondTrack, DefaultTrack,

    // Pictures.
    Video, Timeline, VideoKind, Picture, Part, TitleWord, SubtitleWord, Black, Saying, Language, LanguageWord, Selectable, Look, Background,

    // A thing, put together of the words above.
    Sound,

    // What is to be done.
    Replace, Substitute, Swap, Change, Use, Mute, TurnOff, TurnOn, Unmute, Remove, Cut, Trim, Keep, Extract, Add, Give, Put, Mix, Merge, Join, Dub, Overdub, Set, Make, Turn, Take, Bring,
    Up, Down, Louder, Quieter, Double, Fix, Improve, Better, Clean, Duck, Normalize, Even, Line, Sync, Loop, Fade, FadeBoth, FadeIn, FadeOut, Faster, Slower, SpeedWord,
    Edit, Rotate, Clockwise, Counterclockwise, Left, Right, UpsideDown, Flip, Resize, Shape, Convert, Crop, Pad, Burn, Play, Fit, LongAs, Stretch, Fail, Tag, Push, Move,
    Affect, Out, Off, Back, Together, Full,

    // How things are.
    TooLoud, TooQuiet, Faint, TooFast, TooSlow, TooShort, TooLong, OutOfSync, Late, Early, Later, Earlier, Different, Heard, Bad, Unchanged, Speaking, Than, Missing, Landscape,

    // Shapes and places to publish.
    Vertical, Square, PortraitPlatform, SquarePlatform, StreamingPlatform, PodcastPlatform, BroadcastPlatform, Publish,

    // What is not an edit at all.
    Export, Credits, State, Upload, Format, Quality, Show, HowMuch,

    // What the engine does not do; the topic says which.
    OutOfScope, Generate,
}
