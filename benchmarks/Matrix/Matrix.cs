namespace NemoVideo.Benchmarks;

/// <summary>All jobs, or some of them, and the table of what came of them.</summary>
internal static class Matrix
{
    private static readonly string[] Containers = ["mp4", "mov", "mkv", "avi", "webm", "m4a", "mp3", "wav", "flac"];

    /// <summary>Runs the jobs.</summary>
    /// <param name="folder">Where clips and results are written; results with which something is wrong stay there.</param>
    /// <param name="edits">The edits to try; null for all.</param>
    /// <param name="containers">The containers to write; null for all.</param>
    /// <param name="clips">The clips to edit; null for all.</param>
    /// <param name="sample">How many jobs to choose, by a fixed seed; null for all.</param>
    /// <param name="atOnce">How many run at once.</param>
    /// <returns>Whether nothing was wrong.</returns>
    internal static async Task<bool> RunAsync(string folder, string[]? edits, string[]? containers, string[]? clips, int? sample, int atOnce)
    {
        Dictionary<string, Played> sources = await MakeAsync(folder, clips);
        Job[] jobs =
        [
            .. from edit in EditCase.All
               where edits?.Contains(edit.Name) ?? true
               from clip in Clip.All
               where sources.ContainsKey(clip.FileName)
               from container in Containers
               where containers?.Contains(container) ?? true
               select new Job(edit, clip.FileName, container),
        ];
        if (sample is { } count)
        {
            new Random(1).Shuffle(jobs);
            jobs = jobs.Take(count).ToArray();
        }

        await using var engine = new Engine(folder);
        var verdicts = new Verdict[jobs.Length];
        int done = 0;
        await Parallel.ForAsync(0, jobs.Length, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (i, _) =>
        {
            try
            {
                verdicts[i] = await jobs[i].RunAsync(engine, folder, sources);
            }
            catch (Exception e) when (e is not NemoException)
            {
                verdicts[i] = new Verdict(jobs[i].Edit.Name, jobs[i].Clip, jobs[i].Container, null, [$"{e.GetType().Name}: {e.Message}"], null);
            }

            foreach (string problem in verdicts[i].Problems)
                Console.WriteLine($"{verdicts[i].Edit,-16} {verdicts[i].Clip,-14} {verdicts[i].Container,-5} {problem}");
            if (Interlocked.Increment(ref done) % 50 == 0)
                Console.Error.WriteLine($"{done} of {jobs.Length}");
        });
        Print(verdicts);
        return verdicts.All(verdict => verdict.Problems.Count == 0);
    }

    private static async Task<Dictionary<string, Played>> MakeAsync(string folder, string[]? clips)
    {
        await EditCase.MakeFilesAsync(folder);
        List<string> paths = [.. EditCase.All.SelectMany(edit => edit.Files).Distinct().Where(file => !file.EndsWith(".srt", StringComparison.Ordinal)).Select(file => Path.Combine(folder, file))];
        for (int i = 0; i < Clip.All.Length; i++)
        {
            if (clips?.Contains(Clip.All[i].FileName) ?? true)
                paths.Add(await Clip.All[i].MakeAsync(folder, seed: i + 1));
        }

        Dictionary<string, Played> sources = [];
        foreach (string path in paths)
            sources[Path.GetFileName(path)] = await Played.ReadAsync(path);
        return sources;
    }

    private static void Print(Verdict[] verdicts)
    {
        Console.WriteLine();
        Console.WriteLine($"{"right/refused/wrong",-20}{string.Concat(Containers.Select(container => $"{container,10}"))}");
        foreach (IGrouping<string, Verdict> edit in verdicts.GroupBy(verdict => verdict.Edit))
            Console.WriteLine($"{edit.Key,-20}{string.Concat(Containers.Select(container => $"{Counts(edit.Where(verdict => verdict.Container == container)),10}"))}");
        Console.WriteLine($"{"all",-20}{string.Concat(Containers.Select(container => $"{Counts(verdicts.Where(verdict => verdict.Container == container)),10}"))}");

        Console.WriteLine();
        Console.WriteLine("Refusals:");
        foreach (IGrouping<string, Verdict> refusal in verdicts.Where(verdict => verdict.Refusal is not null).GroupBy(verdict => verdict.Refusal!.Replace(verdict.Clip, "CLIP", StringComparison.Ordinal)))
            Console.WriteLine($"{refusal.Count(),6} {string.Join(',', refusal.Select(verdict => verdict.Edit).Distinct())} / {string.Join(',', refusal.Select(verdict => verdict.Clip).Distinct())} / {string.Join(',', refusal.Select(verdict => verdict.Container).Distinct())}: {refusal.Key}");

        double[] errors = verdicts.Where(verdict => verdict.SoundError is not null).Select(verdict => 1000 * Math.Abs(verdict.SoundError!.Value)).Order().ToArray();
        Console.WriteLine();
        Console.WriteLine($"{verdicts.Length} results: {Counts(verdicts)} right/refused/wrong.");
        if (errors.Length > 0)
            Console.WriteLine($"Sound against picture, the worst stretch of each result: median {errors[errors.Length / 2]:0.000} ms, 99 % {errors[errors.Length * 99 / 100]:0.000} ms, most {errors[^1]:0.000} ms.");
    }

    private static string Counts(IEnumerable<Verdict> verdicts)
    {
        Verdict[] all = verdicts.ToArray();
        int wrong = all.Count(verdict => verdict.Problems.Count > 0);
        int refused = all.Count(verdict => verdict.Refusal is not null);
        return $"{all.Length - wrong - refused}/{refused}/{wrong}";
    }
}
