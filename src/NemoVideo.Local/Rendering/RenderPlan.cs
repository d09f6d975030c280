namespace NemoVideo.Local;

/// <summary>Makes a file that a render needs.</summary>
internal delegate Task Preparation(FfmpegInstallation programs, CancellationToken cancellationToken);

/// <summary>What a render has to run.</summary>
/// <param name="Folder">The private folder of the render, which ffmpeg works in.</param>
/// <param name="Preparations">What has to be done before, in order.</param>
/// <param name="Arguments">ffmpeg's arguments for the render itself.</param>
internal sealed record RenderPlan(string Folder, IReadOnlyList<Preparation> Preparations, IReadOnlyList<string> Arguments)
{
    /// <summary>Does what has to be done before.</summary>
    internal async Task PrepareAsync(FfmpegInstallation programs, CancellationToken cancellationToken)
    {
        foreach (Preparation preparation in Preparations)
            await preparation(programs, cancellationToken).ConfigureAwait(false);
    }
}
