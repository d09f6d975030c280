namespace NemoVideo.Benchmarks;

/// <summary>An edit that is tried on every clip.</summary>
/// <param name="Name">Its kind, and what is special about it.</param>
/// <param name="Instruction">What is said; null where the clip is exported as it is.</param>
/// <param name="Files">The files that go along.</param>
internal sealed record EditCase(string Name, string? Instruction, params string[] Files)
{
    internal static EditCase[] All { get; } =
    [
        new("none", null),
        new("replace", "replace the audio with new.wav", "new.wav"),
        new("replace-part", "replace the audio from 1s to 2s with new.wav", "new.wav"),
        new("replace-mix", "replace the audio with new.wav and keep the original underneath", "new.wav"),
        new("mute", "mute it from 1s to 2s"),
        new("remove", "no audio"),
        new("music", "add song.mp3 as music at 30 percent volume", "song.mp3"),
        new("loop", "use short.m4a as music for the video, looped", "short.m4a"),
        new("voiceover", "add voice.wav as a voiceover", "voice.wav"),
        new("volume", "set the volume to 50%"),
        new("volume-up", "set the volume to 150%"),
        new("duck", "add song.mp3 as music and lower the music while someone speaks", "song.mp3"),
        new("normalize", "normalize the loudness to -18 LUFS"),
        new("denoise", "remove the background noise"),
        new("sync", "replace the audio with new.wav, then shift the audio 120 ms later", "new.wav"),
        new("trim", "keep only 1.3s to 4.1s"),
        new("trim-start", "keep only the first 4 seconds"),
        new("cut", "cut from second 1.5 to second 2.2"),
        new("remove-silence", "remove the silences"),
        new("speed", "speed up the video by 1.5x"),
        new("speed-part", "play 1s to 3s at half speed"),
        new("fade", "fade in 1 second and fade out 1 second"),
        new("title", "add the title 'Harbour' at the top"),
        new("subtitles", "add the subtitles words.srt", "words.srt"),
        new("subtitles-burnt", "burn in the subtitles words.srt", "words.srt"),
        new("aspect", "crop to 9:16"),
        new("aspect-pad", "pad it to 1:1"),
        new("resize", "lower resolution to 240p"),
        new("rotate", "rotate 90 degrees clockwise"),
        new("concat", "append second.mkv", "second.mkv"),
    ];

    /// <summary>Makes the files that go along with edits.</summary>
    internal static async Task MakeFilesAsync(string folder)
    {
        await Clip.MakeSoundAsync(Path.Combine(folder, "new.wav"), 101, 6.5, "-ac", "2");
        await Clip.MakeSoundAsync(Path.Combine(folder, "song.mp3"), 102, 8, "-ar", "44100", "-ac", "2", "-b:a", "192k");
        await Clip.MakeSoundAsync(Path.Combine(folder, "short.m4a"), 103, 2.3, "-c:a", "aac", "-ac", "2", "-b:a", "160k");
        await Clip.MakeSoundAsync(Path.Combine(folder, "voice.wav"), 104, 2.5, "-ar", "16000");
        await File.WriteAllTextAsync(Path.Combine(folder, "words.srt"), "1\n00:00:00,500 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> 00:00:04,500\nWorld\n");
        await new Clip("second.mkv", "30", ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-s", "240x180", "-c:a", "pcm_s16le", "-ar", "44100"]).MakeAsync(folder, 105);
    }
}
