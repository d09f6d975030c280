using System.Collections.ObjectModel;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes noise out of the sound: <c>denoise</c>. Music is left alone: what it has of noise is part of it.</summary>
internal sealed record Denoise() : IEditStep
{
    /// <summary>How loud the noise of each file is, in dB of full scale, by the file's id; the filter has to be told.</summary>
    internal IReadOnlyDictionary<string, double> Floors { get; init; } = ReadOnlyDictionary<string, double>.Empty;

    public string Say() => "take the noise out of the sound";

    public JsonObject ToPlan() => new() { ["op"] = "denoise" };

    public async ValueTask<IEditStep> PrepareAsync(LocalDraft draft, IReadOnlyList<LocalMedia> media, EditTools tools, CancellationToken cancellationToken)
    {
        Dictionary<string, double> floors = [];
        foreach (DraftSegment segment in Speech(draft).Select(track => track.Segments.First()).DistinctBy(segment => segment.MediaId))
        {
            LocalMedia file = media.First(file => file.Id == segment.MediaId);
            floors[file.Id] = Math.Round(await NoiseFloor.MeasureAsync(tools.Programs, file.FullPath, file.SoundStream(segment.StreamIndex), cancellationToken).ConfigureAwait(false), 1);
        }

        return this with { Floors = floors };
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        DraftTrack[] tracks = Speech(draft).ToArray();
        if (tracks.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, "There is no sound to take noise out of.");
        foreach (DraftTrack track in tracks)
            track.Note("denoise", Floors[track.Segments.First().MediaId!]);
        return new EditReport("Noise is taken out of the sound.");
    }

    private static IEnumerable<DraftTrack> Speech(LocalDraft draft) => draft.Sounds.Where(track => track.Role != SoundRole.Music && track.IsAudible);
}
