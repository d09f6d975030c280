namespace NemoVideo;

/// <summary>What to export, and where to.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Destination">The full path of a file, or of a folder that the file goes into under the video's name.</param>
/// <param name="Overwrite">Whether a file that exists may be replaced.</param>
/// <param name="Quality">The quality preset, where something has to be encoded.</param>
/// <param name="Edit">The edit that led here, where there was one in the pipeline.</param>
/// <param name="Media">The video that led here, where the caller knows it.</param>
/// <param name="Render">The render to bring home, where one was begun before.</param>
/// <param name="PollInterval">How long to wait between two looks at the render; the backend's own interval unless given.</param>
/// <param name="Timeout">How long to wait for the render at most; for ever unless given.</param>
public sealed record ExportRequest(
    string SessionId, string Destination, bool Overwrite, string Quality = "high", NemoEdit? Edit = null, NemoMedia? Media = null,
    NemoRender? Render = null, TimeSpan? PollInterval = null, TimeSpan? Timeout = null);
