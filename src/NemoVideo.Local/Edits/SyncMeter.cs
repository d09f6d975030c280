namespace NemoVideo.Local;

/// <summary>Finds out how a new recording has to be laid under a reference: <see cref="Alignment"/>, with the ffmpeg that was found.</summary>
/// <param name="path">The full path of the new recording.</param>
/// <param name="reference">The full path of what it is to be together with.</param>
/// <param name="cancellationToken">Cancels the measurement.</param>
internal delegate Task<NemoSync> SyncMeter(string path, string reference, CancellationToken cancellationToken);
