using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Joins videos one after another: <c>concat</c>.</summary>
/// <param name="FileNames">The files that were named, in playing order; none for all, in the order sent.</param>
internal sealed record Concatenate(IReadOnlyList<string> FileNames) : IEditStep
{
    /// <summary>Whether what is named comes before what is on the timeline, where that is not named.</summary>
    internal bool IsBefore { get; init; }

    public string Say() => IsBefore ? $"put {string.Join(", ", FileNames.Select(name => $"'{name}'"))} before the video" : FileNames.Count > 0 ? $"join {string.Join(", ", FileNames.Select(name => $"'{name}'"))} with the video" : "join the videos";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "concat" };
        if (FileNames.Count > 0)
            plan["sources"] = new JsonArray(FileNames.Select(name => (JsonNode)name).ToArray());
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia[] videos = media.Where(file => file.Kind == NemoMediaKind.Video).ToArray();
        List<LocalMedia> order = FileNames.Count == 0 ? [.. videos] : FileNames.Select(name => Named(name, videos)).ToList();

        // What is on the timeline stays there; where it is not named, the others follow it unless they are to precede it.
        int current = order.FindIndex(file => file.Id == draft.VideoId);
        if (current < 0)
            order.Insert(current = IsBefore ? order.Count : 0, videos.First(file => file.Id == draft.VideoId));
        if (order.Count < 2)
            throw new NemoException(NemoErrorCode.VideoMissing, "There is no other video in the session to join; send it to this session first.");

        LocalMedia[] before = order.Take(current).ToArray();
        foreach (LocalMedia file in Enumerable.Reverse(before))
            draft.Insert(file, TimeSpan.Zero);
        foreach (LocalMedia file in order.Skip(current + 1))
            draft.Insert(file, draft.Duration);
        return new EditReport(string.Create(
            CultureInfo.InvariantCulture,
            $"Joined {string.Join(", ", order.Select(file => $"'{file.FileName}'"))}; together they are {draft.Duration.TotalSeconds:0.###} s long."));
    }

    private static LocalMedia Named(string name, LocalMedia[] videos)
    {
        string file = name.Split('/', '\\')[^1];
        return videos.LastOrDefault(video => string.Equals(video.FileName, file, StringComparison.OrdinalIgnoreCase))
            ?? throw new NemoException(NemoErrorCode.VideoMissing, $"'{file}' was not sent to the session as a video; sent were: {string.Join(", ", videos.Select(video => $"'{video.FileName}'"))}.");
    }
}
