using System.Globalization;

namespace NemoVideo.Local;

/// <summary>
/// Composes ffmpeg's arguments for a timeline. Every stream is mapped by its number: without -map, ffmpeg chooses streams
/// by itself and may well keep the old sound and drop the new.
/// </summary>
internal static class RenderArguments
{
    /// <summary>The arguments that render a timeline into a file.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="media">The files that it names.</param>
    /// <param name="format">The container.</param>
    /// <param name="outputPath">The file to write.</param>
    internal static IReadOnlyList<string> Compose(LocalTimeline timeline, IReadOnlyDictionary<string, LocalMedia> media, string format, string outputPath)
    {
        Container container = Container.Of(format);
        LocalMedia video = media[timeline.Picture.MediaId];

        // The packets of an AVI file have no times, and some containers insist on them.
        List<string> inputs = [.. video.Probe.IsAvi ? ["-fflags", "+genpts"] : Array.Empty<string>(), .. FfmpegRun.Input(video.FullPath)];
        List<string> maps = [];
        List<string> codecs = ["-c", "copy"];

        foreach (ProbedStream picture in video.Probe.Streams.Where(stream => stream.Type == "video"))
        {
            if (!container.HoldsVideo(picture.Codec))
                throw new NemoException(NemoErrorCode.NotSupported, $"A {container.Extension} file cannot hold the video's {picture.Codec} picture as it is; choose a -Destination that ends in {Path.GetExtension(video.FileName)} or .mkv.");
            if (picture.IsRotated && !container.HasMovableIndex)
                throw new NemoException(NemoErrorCode.NotSupported, $"A {container.Extension} file would lose the rotation of the video; choose a -Destination that ends in .mp4 or .mov.");
            if (!picture.IsAttachedPicture || container.HoldsCovers)
                maps.AddRange(["-map", $"0:{picture.Index}"]);
        }

        List<string> inputIds = [video.Id];
        for (int i = 0; i < timeline.Sounds.Count; i++)
        {
            LocalSound sound = timeline.Sounds[i];
            LocalMedia source = media[sound.Segment.MediaId];
            if (!inputIds.Contains(source.Id))
            {
                inputIds.Add(source.Id);
                inputs.AddRange(FfmpegRun.Input(source.FullPath));
            }

            maps.AddRange(["-map", $"{inputIds.IndexOf(source.Id)}:{sound.Segment.StreamIndex}"]);
            codecs.AddRange(Sound(sound, i, source, timeline.Duration, container, isFirst: i == 0));
        }

        int subtitle = 0;
        foreach (ProbedStream stream in video.Probe.Streams.Where(stream => stream.Type == "subtitle"))
        {
            maps.AddRange(["-map", $"0:{stream.Index}"]);
            codecs.AddRange([$"-c:s:{subtitle++}", container.SubtitleCodec(stream.Codec)]);
        }

        if (container.HoldsAttachments)
            maps.AddRange(["-map", "0:t?"]);

        // What a camera noted beside the picture (place, motion) stays in containers of its own kind. Timecode and chapter titles
        // are written anew by the muxer.
        if (container.HasMovableIndex && video.Probe.IsQuickTime)
        {
            foreach (ProbedStream stream in video.Probe.Streams.Where(stream => stream is { Type: "data", CodecTag: not ("tmcd" or "text") }))
                maps.AddRange(["-map", $"0:{stream.Index}"]);
        }

        return
        [
            // Overwriting is safe: the folder of the render is its own.
            "-y", "-nostdin", "-hide_banner", "-v", "error", "-progress", "pipe:1", "-stats_period", "0.2", "-copy_unknown",
            .. inputs, .. maps,
            "-map_metadata", "0", "-map_chapters", "0",
            .. codecs, .. MuxerFlags(container, video.Probe),
            "-f", container.Muxer, "file:" + outputPath,
        ];
    }

    private static List<string> Sound(LocalSound sound, int number, LocalMedia source, TimeSpan duration, Container container, bool isFirst)
    {
        ProbedStream stream = source.Probe.Sounds.FirstOrDefault(stream => stream.Index == sound.Segment.StreamIndex)
            ?? throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: stream {sound.Segment.StreamIndex} of '{source.FileName}' is no sound.");
        if (sound is { IsOriginal: true, Volume: 1 })
            return [];

        // Encoders take the layouts that their formats have a word for; 5.1 with side speakers is one that they do not.
        const string Layouts = "aformat=channel_layouts=mono|stereo|3.0|4.0|5.0|5.1|7.1";
        string end = duration.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture);
        List<string> filters = [];
        if (sound.Volume != 1)
            filters.Add($"volume={sound.Volume.ToString("0.######", CultureInfo.InvariantCulture)}");

        // The sound is made exactly as long as the picture here. -shortest would cut the picture to a shorter sound, and an
        // output -t could drop the last frames of a copied picture.
        if (!sound.IsOriginal)
            filters.AddRange(["asetpts=PTS-STARTPTS", $"apad=whole_dur={end}", $"atrim=end={end}"]);

        filters.Add(Layouts);
        List<string> arguments =
        [
            $"-c:a:{number}", container.AudioEncoder,
            $"-b:a:{number}", $"{BitRate(stream.Channels ?? 2)}k",
            $"-filter:a:{number}", string.Join(',', filters),
        ];
        if (!sound.IsOriginal)
        {
            // The title of a recording ("Take 7") is not that of the video's track. It is taken off by name: -map_metadata on one
            // stream would end ffmpeg's copying of the tags of all others.
            string tags = $"-metadata:s:a:{number}";
            arguments.AddRange([tags, "title=", tags, "handler_name=", tags, $"language={sound.Language ?? "und"}", $"-disposition:a:{number}", isFirst ? "default" : "0"]);
        }

        return arguments;
    }

    /// <summary>Bit rates at which AAC is held to be transparent: 96 kbit/s a channel for one and two, 64 for more.</summary>
    private static int BitRate(int channels) => channels <= 2 ? 96 * channels : 64 * channels;

    private static IEnumerable<string> MuxerFlags(Container container, ProbedMedia video)
    {
        if (!container.HasMovableIndex)
            return [];

        // QuickTime's own keys (an iPhone's place and model) are only written when asked for; then the common ones are
        // written in the same form, so this is done for such files alone.
        return ["-movflags", video.HasQuickTimeTags ? "+faststart+use_metadata_tags" : "+faststart"];
    }
}
