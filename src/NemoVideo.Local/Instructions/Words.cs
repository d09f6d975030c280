namespace NemoVideo.Local;

/// <summary>Pieces of patterns that several kinds of edit share. Each matches a noun phrase as a whole, so that a word
/// which is in no pattern makes the clause not understood.</summary>
internal static class Words
{
    /// <summary>"of the video", "in my clip", and the like.</summary>
    internal const string OfTheVideo = "(?: (?:of|in|on|from|for) (?:(?:the|this|that|my|our|your|each|every) )?(?:original )?(?:video|videos|clip|clips|film|footage|movie|recording|mp4|file))";

    /// <summary>The sound that a video has.</summary>
    internal const string Sound = "(?:audio|sound|soundtrack|audio ?tracks?|sound ?tracks?|audio stream)";

    /// <summary>What may stand before the sound of a video without making it a part of it.</summary>
    internal const string OldSoundQualifier = "(?:(?:the|this|that|my|its|all|all the|all of the|existing|current|present|whole|entire|old|bad|noisy|poor|original|video's|video|clip's|clip|camera|camera's|in-camera|on-camera|source|recorded) )*";

    /// <summary>The old sound of a video as a whole.</summary>
    internal const string OldSound = OldSoundQualifier + Sound + OfTheVideo + "?";

    /// <summary>The old sound, named as the one that the camera took.</summary>
    internal const string OriginalSound = "(?:(?:the|this|that|my|its|all|all the) )*(?:(?:existing|old|video's|clip's) )?(?:original|camera|camera's|in-camera|on-camera|source)(?: (?:video|clip|camera))?(?:'s)? ?" + Sound + OfTheVideo + "?";

    /// <summary>A sound that somebody brings, with or without its file name; group "new".</summary>
    internal const string NewSound =
        "(?<new>(?:(?:the|this|that|these|my|our|a|an|some|new|clean|cleaner|better|fresh|separate|other|different|external|own|following|given|attached|uploaded|provided|recorded|studio|sent|supplied|included) )*" +
        "(?:" + Clause.FilePattern + "|" +
        "(?:(?:voice ?-?over|narration|recording|mic recording|audio|sound|voice|music|song|soundtrack)(?: (?:audio|track|file|recording|clip))*|file)" +
        "(?: (?:that |which )?(?:i|we) (?:just )?(?:sent|uploaded|attached|provided|recorded|gave you))?(?: ?(?:from |in |called |named )?" + Clause.FilePattern + ")?))";

    /// <summary>视频的, "of the video".</summary>
    internal const string OfTheVideoChinese = "(?:(?:这个|这段|这条|该|我的|整个)?(?:视频|短片|影片|片子|录像)(?:里面|里|中)?的?)?";

    /// <summary>The old sound as a whole, in Chinese.</summary>
    internal const string OldSoundChinese = OfTheVideoChinese + " ?(?:原来的?|原始的?|原有的?|原本的?|原|旧的?|全部的?|所有的?|整个)?(?:声音|音频|音轨|音频轨道|声轨|原声|原音)(?:轨道?)?";

    /// <summary>The old sound, named as the one that the camera took, in Chinese.</summary>
    internal const string OriginalSoundChinese = OfTheVideoChinese + " ?(?:(?:原来的?|原始的?|原有的?|原本的?|原)(?:视频)?的?(?:声音|音频|音轨|音频轨道|声轨)|原声|原音)(?:轨道?)?";

    /// <summary>A sound that somebody brings, in Chinese; group "new".</summary>
    internal const string NewSoundChinese =
        "(?<new>(?:(?:这个|这段|这条|我的|我录的|我录制的|我发的|我上传的|上传的|刚上传的|提供的|录好的|录制的|新的?|干净的?|一个|一段|另一个|另一段|外部|外录的?) ?)*" +
        "(?:" + Clause.FilePattern + "|(?:旁白|配音|录音|音频|声音|音轨|人声录音|解说|音乐|歌曲)(?:音频|文件|音轨|录音)?(?: ?" + Clause.FilePattern + ")?))";

    /// <summary>The kind of sound that is meant where no file is named, in the words of the plan; null where any will do.</summary>
    internal static string? KindOf(string newSound) =>
        new (string Kind, string[] Words)[]
        {
            ("voiceover", ["voiceover", "voice-over", "voice over", "narration", "旁白", "配音", "解说"]),
            ("music", ["music", "song", "soundtrack", "音乐", "歌曲"]),
            ("recording", ["recording", "recorded", "mic", "录音", "录的", "录制的"]),
        }.Where(kind => kind.Words.Any(word => newSound.Contains(word, StringComparison.Ordinal))).Select(kind => kind.Kind).FirstOrDefault();
}
