// Measures what the engine does to levels: loudness and noise, and ffmpeg's bare filters beside it. Run by benchmarks/loudness.ps1 and
// benchmarks/denoise.ps1.
using NemoVideo.Benchmarks;

switch (args)
{
    case ["loudness", string folder]:
        return await Loudness.RunAsync(folder);
    case ["denoise", string folder, .. var model]:
        return await Denoising.RunAsync(folder, model is [var path] ? path : null);
    default:
        return 2;
}
