namespace NemoVideo.Cloud;

/// <summary>A part of an event's content.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its text, or the name of the tool, or the type of the attachment.</param>
/// <param name="Data">The bytes of an attachment.</param>
internal readonly record struct WirePart(WirePartKind Kind, string Value, ReadOnlyMemory<byte> Data = default);
