namespace NemoVideo.Local;

/// <summary>Finds the sound that a request means among the files that were sent.</summary>
internal static class SentSounds
{
    /// <summary>Finds the sound: the file of the name, else the last that is called like the kind, else the last one.</summary>
    /// <param name="media">All files of the session, in the order they were sent.</param>
    /// <param name="source">What the request says.</param>
    /// <param name="purpose">What it is for: "to replace the audio with".</param>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.AudioSourceMissing"/> when there is none.</exception>
    internal static LocalMedia Find(IReadOnlyList<LocalMedia> media, SoundSource source, string purpose)
    {
        LocalMedia[] sounds = media.Where(file => file.Kind == NemoMediaKind.Audio).ToArray();
        if (source.FileName is null)
        {
            return sounds.LastOrDefault(file => source.Kind is not null && BroughtSound.KindNameOf(file.FileName) == source.Kind)
                ?? sounds.LastOrDefault()
                ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, $"There is no new sound in the session {purpose}.");
        }

        string name = source.FileName.Split('/', '\\')[^1];
        return sounds.LastOrDefault(file => string.Equals(file.FileName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new NemoException(
                NemoErrorCode.AudioSourceMissing,
                $"'{name}' was not sent to the session as a sound; {(sounds.Length == 0 ? "none was" : $"sent were: {string.Join(", ", sounds.Select(file => $"'{file.FileName}'"))}")}.");
    }
}
