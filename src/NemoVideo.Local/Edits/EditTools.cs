namespace NemoVideo.Local;

/// <summary>What steps look into files with.</summary>
/// <param name="Programs">Where ffmpeg is.</param>
/// <param name="Sync">Finds out how two recordings of a scene belong together.</param>
internal sealed record EditTools(FfmpegInstallation Programs, SyncMeter Sync);
