namespace NemoVideo.Benchmarks;

/// <summary>An edit of a clip into a container, and the checks of what comes out.</summary>
internal sealed record Job(EditCase Edit, string Clip, string Container)
{
    private static readonly string[] SoundOnly = ["m4a", "mp3", "wav", "flac"];

    internal async Task<Verdict> RunAsync(Engine engine, string folder, IReadOnlyDictionary<string, Played> sources)
    {
        string output = Path.Combine(folder, $"{Edit.Name}-{Path.GetFileNameWithoutExtension(Clip)}-{Path.GetExtension(Clip)[1..]}.{Container}");
        Expected expected;
        try
        {
            expected = await engine.RunAsync(Path.Combine(folder, Clip), Edit, output);
        }
        catch (NemoException refusal)
        {
            string said = $"{refusal.Code}: {refusal.Message} {refusal.RecommendedAction}";
            return refusal.Code is NemoErrorCode.RenderFailed or NemoErrorCode.InstructionNotUnderstood
                ? new Verdict(Edit.Name, Clip, Container, null, [said], null)
                : new Verdict(Edit.Name, Clip, Container, said, [], null);
        }

        List<string> problems = [];
        double? error = await CheckAsync(output, expected, sources, problems);
        if (problems.Count == 0)
            File.Delete(output);
        return new Verdict(Edit.Name, Clip, Container, null, problems, error);
    }

    private async Task<double?> CheckAsync(string output, Expected expected, IReadOnlyDictionary<string, Played> sources, List<string> problems)
    {
        (_, string complaint, int exitCode) = await Programs.TryAsync("ffmpeg", "-nostdin", "-v", "error", "-xerror", "-i", output, "-map", "0:v?", "-map", "0:a?", "-enc_time_base:v", "1/90000", "-f", "null", "-");
        if (exitCode != 0 || complaint.Length > 0)
            problems.Add($"decoding: {complaint.Trim().ReplaceLineEndings(" ")}");
        Played result = await Played.ReadAsync(output);
        Frame[] shouldBe = PictureCheck.Frames(expected, sources);
        double frame = PictureCheck.LongestFrame(shouldBe);
        bool isSoundOnly = SoundOnly.Contains(Container);
        double zero = result.Start;
        if (!isSoundOnly && result.Picture.Count == 0)
            problems.Add("picture: there is none");
        else if (!isSoundOnly)
            zero = PictureCheck.Compare(expected, shouldBe, result.Picture, isOnGrid: Container == "avi", problems);
        else if (result.Picture.Count > 0)
            problems.Add("picture: there is one");

        // All that AVI has is a grid of frames, so that a picture that does not lie on it is half a frame off, and nothing is finer than that.
        if (Container == "avi")
            zero = result.Start;
        if (Math.Abs(zero - result.Start) > frame)
            problems.Add($"the timeline begins {1000 * (zero - result.Start):0} ms after the file");

        // A sound that is copied with the whole of its picture may be longer than it, and MP3 says how long its last packet is without what is left out.
        double longest = expected.Duration + (Container == "mp3" ? 0.052 : 0) + Math.Max(0, zero - result.Start);
        if (IsWhole(expected))
            longest = Math.Max(longest, EndOfSource(expected, sources) + Math.Max(0, zero - result.Start));
        if (result.Duration < expected.Duration - frame - 0.002 || result.Duration > longest + frame + 0.002)
            problems.Add($"length: the file says {result.Duration:0.000} s and the draft {expected.Duration:0.000} s");
        return CheckSounds(result, expected, isSoundOnly, sources, zero, frame, problems);
    }

    private static bool IsWhole(Expected expected) => expected.Picture is [{ Offset: 0, Speed: 1 }];

    /// <summary>When the first sound of the video ends by itself.</summary>
    private static double EndOfSource(Expected expected, IReadOnlyDictionary<string, Played> sources)
    {
        Played source = sources[expected.Picture[0].File];
        return source.Sounds.Select(sound => sound.Start + sound.Seconds - source.Start).DefaultIfEmpty(0).Max();
    }

    private double? CheckSounds(Played result, Expected expected, bool isSoundOnly, IReadOnlyDictionary<string, Played> sources, double zero, double frame, List<string> problems)
    {
        int count = isSoundOnly ? Math.Min(1, expected.Sounds.Count) : expected.Sounds.Count;
        if (result.Sounds.Count != count)
            problems.Add($"sound: {result.Sounds.Count} tracks and not {count}");
        double? worst = null;
        for (int i = 0; i < Math.Min(count, result.Sounds.Count); i++)
        {
            PlayedSound sound = result.Sounds[i];
            // The frames of what is joined or played at another speed are put on a grid, by which the beginning is known to half a frame.
            double tolerance = 0.001 + (PictureCheck.IsResampled(expected) && !isSoundOnly ? frame / 2 : 0);
            double? error = SoundCheck.Compare($"sound {i}", expected.Sounds[i], sources, sound, zero, tolerance, problems);
            worst = Math.Abs(error ?? 0) > Math.Abs(worst ?? 0) ? error : worst;
            double[] ends = [expected.Duration, .. expected.Sounds[i].Select(piece => piece.End), .. IsWhole(expected) ? [EndOfSource(expected, sources)] : Array.Empty<double>()];
            double[] lengths = [sound.Start + sound.Seconds - zero, (sound.Declared ?? double.NaN) + sound.Start - zero];
            if (!lengths.Any(length => ends.Any(end => Math.Abs(length - end) <= frame + 0.002)))
                problems.Add($"sound {i}: ends at {lengths[0]:0.000} s (the file says {lengths[1]:0.000} s) and not at {expected.Duration:0.000} s");
            int channels = expected.Sounds[i].Where(piece => piece.Volume > 0).Select(piece => sources[piece.File].Sounds[0].Channels).DefaultIfEmpty(1).Max();
            if (sound.Channels != (Container is "mp3" or "avi" && channels > 2 ? 2 : channels))
                problems.Add($"sound {i}: {sound.Channels} channels and not {channels}");
        }

        return worst;
    }
}
