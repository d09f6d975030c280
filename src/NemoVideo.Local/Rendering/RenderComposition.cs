namespace NemoVideo.Local;

/// <summary>
/// The ffmpeg command of a render while it is put together. Each aspect of the timeline adds its inputs, its part of the
/// filter graph and its streams. Every stream is mapped by its number or label: without -map, ffmpeg chooses streams by
/// itself and may well keep the old sound and drop the new.
/// </summary>
/// <param name="timeline">What is rendered.</param>
/// <param name="media">The files that the timeline names.</param>
/// <param name="container">What it is rendered into.</param>
/// <param name="folder">The private folder of the render.</param>
internal sealed class RenderComposition(LocalTimeline timeline, IReadOnlyDictionary<string, LocalMedia> media, Container container, string folder)
{
    /// <summary>How every run begins. Overwriting is safe: the folder of the render is its own.</summary>
    private static readonly string[] Beginning = ["-y", "-nostdin", "-hide_banner", "-v", "error", "-progress", "pipe:1", "-stats_period", "0.2"];

    /// <summary>A graph that is longer than this is handed over in a file: a command line holds 32 KB on Windows.</summary>
    private const int LongestGraph = 16_000;

    private readonly List<string[]> _inputs = [];
    private readonly List<Preparation> _preparations = [];
    private readonly List<string> _chains = [];
    private readonly List<string> _maps = [];
    private readonly List<string> _settings = [];
    private int _labels;

    /// <summary>What is rendered.</summary>
    internal LocalTimeline Timeline { get; } = timeline;

    /// <summary>What it is rendered into.</summary>
    internal Container Container { get; } = container;

    /// <summary>The video that the picture comes from.</summary>
    internal LocalMedia Video => Media(Timeline.Picture.MediaId);

    /// <summary>What was found out for it.</summary>
    internal RenderFacts Facts { get; set; } = RenderFacts.None;

    /// <summary>The number of the input that chapters are taken from.</summary>
    internal int Chapters { get; set; }

    /// <summary>A file of the session.</summary>
    internal LocalMedia Media(string id) => media[id];

    /// <summary>Opens a file, once for the same options.</summary>
    /// <returns>The number of the input.</returns>
    internal int Input(LocalMedia file) =>
        // The packets of an AVI file have no times, and some containers insist on them.
        file.Probe.IsAvi ? Input(file.FullPath, "-fflags", "+genpts") : Input(file.FullPath);

    /// <summary>Opens a file that is no file of the session.</summary>
    internal int Input(string path, params string[] options)
    {
        string[] input = [.. options, .. FfmpegRun.Input(path)];
        int known = _inputs.FindIndex(other => other.SequenceEqual(input));
        if (known >= 0)
            return known;
        _inputs.Add(input);
        return _inputs.Count - 1;
    }

    /// <summary>Has ffmpeg make a file before the render.</summary>
    /// <param name="ending">What the file's name ends in.</param>
    /// <param name="arguments">ffmpeg's arguments for the path of the file.</param>
    /// <returns>The path.</returns>
    internal string Prepare(string ending, Func<string, string[]> arguments) =>
        Prepare(ending, (path, programs, cancellationToken) => FfmpegRun.RunAsync(
            programs.Ffmpeg, [.. Beginning, .. arguments(path)], output => output.CopyToAsync(Stream.Null, CancellationToken.None), cancellationToken));

    /// <summary>Has a file made before the render.</summary>
    /// <param name="ending">What the file's name ends in.</param>
    /// <param name="make">Makes the file of a path.</param>
    /// <returns>The path.</returns>
    internal string Prepare(string ending, Func<string, FfmpegInstallation, CancellationToken, Task> make)
    {
        string path = Path.Combine(folder, $"part{_preparations.Count}{ending}");
        _preparations.Add((programs, cancellationToken) => make(path, programs, cancellationToken));
        return path;
    }

    /// <summary>Adds a chain of filters to the graph.</summary>
    /// <param name="from">What goes in: streams such as <c>[0:1]</c>, or labels of other chains.</param>
    /// <param name="filters">The filters.</param>
    /// <returns>The label of what comes out.</returns>
    internal string Filter(string from, IEnumerable<string> filters) => Filter(from, filters, outputs: 1)[0];

    /// <summary>Adds a chain of filters with several outputs to the graph.</summary>
    internal string[] Filter(string from, IEnumerable<string> filters, int outputs)
    {
        string[] labels = Enumerable.Range(_labels, outputs).Select(number => $"[x{number}]").ToArray();
        _labels += outputs;
        _chains.Add($"{from}{string.Join(',', filters)}{string.Concat(labels)}");
        return labels;
    }

    /// <summary>Puts a stream into the result: one of an input such as <c>0:1</c>, or what comes out of a chain.</summary>
    internal void Map(string stream, params IEnumerable<string> settings)
    {
        _maps.AddRange(["-map", stream]);
        _settings.AddRange(settings);
    }

    /// <summary>The whole render.</summary>
    /// <param name="outputPath">The file to write.</param>
    internal RenderPlan ToPlan(string outputPath) => new(folder, _preparations,
    [
        .. Beginning, "-copy_unknown",
        .. _inputs.SelectMany(input => input),
        .. Graph(), .. _maps,
        "-map_metadata", "0", "-map_chapters", Number.Of(Chapters), "-c", "copy",
        .. _settings, .. MuxerFlags(),
        "-f", Container.Muxer, "file:" + outputPath,
    ]);

    /// <summary>What was mapped, and nothing else.</summary>
    /// <param name="path">The file to write.</param>
    internal RenderPlan ToTrial(string path) => new(folder, _preparations,
        [.. Beginning, .. _inputs.SelectMany(input => input), .. Graph(), .. _maps, .. _settings, "-f", Container.Muxer, "file:" + path]);

    /// <summary>A run that has the graph's last filter measure what comes out of it, and keeps nothing.</summary>
    internal RenderPlan ToMeasurement(string measured) => new(folder, _preparations,
        [.. _inputs.SelectMany(input => input), .. Graph(), "-map", measured, "-f", "null", "-"]);

    private string[] Graph()
    {
        string graph = string.Join(';', _chains);
        if (graph.Length <= LongestGraph)
            return graph.Length == 0 ? [] : ["-filter_complex", graph];
        return ["-filter_complex_script", Prepare(".graph", (path, _, cancellationToken) => File.WriteAllTextAsync(path, graph, cancellationToken))];
    }

    private IEnumerable<string> MuxerFlags()
    {
        // MP3 begins before 0. To put everything off by that would take the picture of an AVI file off its grid, and AVI does not write these times anyway.
        if (Container.Muxer == "avi")
            return ["-avoid_negative_ts", "disabled"];
        if (!Container.HasMovableIndex)
            return [];

        // QuickTime's own keys (an iPhone's place and model) are only written when asked for; then the common ones are
        // written in the same form, so this is done for such files alone.
        return ["-movflags", Video.Probe.HasQuickTimeTags ? "+faststart+use_metadata_tags" : "+faststart"];
    }
}
