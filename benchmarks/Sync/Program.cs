// Measures the alignment of recordings: errors, refusals and time, and simple methods beside it. Run by benchmarks/sync.ps1.
using NemoVideo.Benchmarks;

if (args is not [string folder])
    return 2;

Sound scene = await Material.TalkAsync(textSeed: 1, voice: 0, Pair.Seconds + 240);
await Related.RunAsync(folder, scene);
await Unrelated.RunAsync(folder, scene);
return 0;
