// Tries every kind of edit on clips of many kinds into every container, and checks what comes out. Run by benchmarks/edit-matrix.ps1.
using NemoVideo.Benchmarks;

if (args is not [string folder, .. string[] options] || options.Length % 2 != 0)
    return 2;

Dictionary<string, string[]> chosen = options.Chunk(2).ToDictionary(option => option[0], option => option[1].Split(','));
return await Matrix.RunAsync(
    folder, chosen.GetValueOrDefault("--edit"), chosen.GetValueOrDefault("--container"), chosen.GetValueOrDefault("--clip"),
    chosen.TryGetValue("--sample", out string[]? sample) ? int.Parse(sample[0], Format.Culture) : null,
    chosen.TryGetValue("--at-once", out string[]? number) ? int.Parse(number[0], Format.Culture) : 1) ? 0 : 1;
