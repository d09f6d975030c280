namespace NemoVideo.Local;

/// <summary>Lowers tracks of a mix while there is sound on the others, as a hand on a fader would.</summary>
internal static class Ducking
{
    /// <summary>
    /// Speech of usual loudness lowers a sound by about 12 dB: it is some 14 dB above the threshold (0.02 is -34 dB), and 7 of 8
    /// parts of that are taken off. It goes down within a syllable and comes back in the pause after a sentence.
    /// </summary>
    private const string Compressor = "sidechaincompress=threshold=0.02:ratio=8:attack=20:release=400";

    /// <summary>Adds the lowering to the graph.</summary>
    /// <param name="render">The render.</param>
    /// <param name="tracks">The tracks of the mix, each with the label of its sound.</param>
    /// <returns>The labels of what is to be mixed.</returns>
    internal static string[] AddTo(RenderComposition render, IReadOnlyList<(SoundTrack Track, string Label)> tracks)
    {
        string[] lowered = tracks.Where(one => one.Track.Ducked).Select(one => one.Label).ToArray();
        string[] speech = tracks.Where(one => !one.Track.Ducked && one.Track.Role != SoundRole.Music).Select(one => one.Label).ToArray();
        if (lowered.Length == 0 || speech.Length == 0)
            return tracks.Select(one => one.Label).ToArray();

        string together = speech.Length == 1 ? speech[0] : render.Filter(string.Concat(speech), [$"amix=inputs={speech.Length}:normalize=0"]);
        string[] copies = render.Filter(together, [$"asplit={lowered.Length + 1}"], lowered.Length + 1);
        IEnumerable<string> rest = tracks.Select(one => one.Label).Except(lowered).Except(speech);
        return [copies[0], .. rest, .. lowered.Select((sound, i) => render.Filter(sound + copies[i + 1], [Compressor]))];
    }
}
