namespace NemoVideo.Local;

/// <summary>
/// A sound that is repeated for as long as it is wanted, each turn faded into the next. One turn is written to a file first,
/// its end already faded into the beginning of the next, and that file is then read over and over: memory and the number of
/// inputs stay the same, however short the sound and however long the video.
/// </summary>
internal static class LoopedSound
{
    /// <summary>Adds the endless sound to the graph.</summary>
    /// <returns>The label of the sound that comes out.</returns>
    internal static string AddTo(RenderComposition render, LocalMedia file, ProbedStream sound, TimeSpan crossfade, SoundFormat format)
    {
        string[] normal = SoundTrackChain.Normalized(sound, format);
        TimeSpan length = file.Probe.EndOf(sound) ?? file.Duration;
        if (crossfade * 3 > length)
            crossfade = TimeSpan.Zero;

        string graph = $"[0:{sound.Index}]{string.Join(',', normal)}";
        if (crossfade > TimeSpan.Zero)
        {
            string fade = Number.Of(crossfade);
            graph += $",asplit[whole][start];[whole]atrim=start={fade},asetpts=PTS-STARTPTS[rest];[start]atrim=end={fade}[next];[rest][next]acrossfade=d={fade}:c1=qsin:c2=qsin";
        }

        string turn = render.Prepare(".w64", path =>
            [.. FfmpegRun.Input(file.FullPath), "-filter_complex", graph + "[turn]", "-map", "[turn]", "-c:a", "pcm_f32le", "-f", "w64", "file:" + path]);
        string turns = render.Filter($"[{render.Input(turn, "-stream_loop", "-1")}:0]", [$"aformat=sample_fmts=fltp:channel_layouts={format.Layout}"]);
        if (crossfade == TimeSpan.Zero)
            return turns;

        // A turn begins where the fade into it has ended, so the very first beginning is played before them.
        string beginning = render.Filter($"[{render.Input(file)}:{sound.Index}]", [.. normal, $"atrim=end={Number.Of(crossfade)}"]);
        return render.Filter(beginning + turns, ["concat=n=2:v=0:a=1"]);
    }
}
