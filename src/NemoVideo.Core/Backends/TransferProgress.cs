namespace NemoVideo;

/// <summary>How far an upload or a download is.</summary>
/// <param name="BytesDone">The bytes transferred.</param>
/// <param name="BytesTotal">All bytes; null when that is not known.</param>
public readonly record struct TransferProgress(long BytesDone, long? BytesTotal);
