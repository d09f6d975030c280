namespace NemoVideo.Tests;

/// <summary>A file that arrived whole.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Field">The name of the form's field.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="MediaType">The type that it was sent under.</param>
/// <param name="Length">Its size, in bytes.</param>
/// <param name="Sha256">Its hash, in hexadecimal.</param>
public sealed record RecordedUpload(string SessionId, string? Field, string? FileName, string? MediaType, long Length, string Sha256);
