using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts subtitles on the video: <c>subtitles</c>.</summary>
/// <param name="FileName">The file of subtitles; null for the one sent last.</param>
internal sealed record AddSubtitles(string? FileName) : IEditStep
{
    /// <summary>Whether they become part of the picture, rather than a track that viewers can switch.</summary>
    internal bool AreBurnt { get; init; }

    public string Say()
    {
        string subtitles = FileName is { } file ? $"the subtitles of '{file}'" : "the subtitles";
        return AreBurnt ? $"draw {subtitles} into the picture" : $"put {subtitles} on the video";
    }

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "subtitles" };
        if (FileName is not null)
            plan["source"] = FileName;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia[] files = media.Where(file => file.Kind == NemoMediaKind.Subtitles).ToArray();
        string? name = FileName?.Split('/', '\\')[^1];
        LocalMedia file = files.LastOrDefault(file => name is null || string.Equals(file.FileName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new NemoException(NemoErrorCode.MediaNotFound, name is null ? "There are no subtitles in the session." : $"'{name}' was not sent to the session as subtitles.");
        draft.AddSubtitles(file, AreBurnt);
        return new EditReport(AreBurnt ? $"'{file.FileName}' is drawn into the picture." : $"Added '{file.FileName}' as a track of subtitles that viewers can switch on and off.");
    }
}
