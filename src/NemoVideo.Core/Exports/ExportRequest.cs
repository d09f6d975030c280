namespace NemoVideo;

/// <summary>What to export, and where to.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Destination">The full path of a file, or of a folder that the file goes into under the video's name.</param>
/// <param name="Overwrite">Whether a file that exists may be replaced.</param>
/// <param name="Quality">The quality preset, where something has to be encoded.</param>
/// <param name="Edit">The edit that led here, where there was one in the pipeline.</param>
public sealed record ExportRequest(string SessionId, string Destination, bool Overwrite, string Quality = "high", NemoEdit? Edit = null);
