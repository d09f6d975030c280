namespace NemoVideo.Local;

/// <summary>A sound track of a timeline.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Language">Its language as an ISO 639-2 code, or null.</param>
/// <param name="IsDefault">Whether players choose it by themselves; null where the draft leaves that to the engine.</param>
/// <param name="FadeIn">How long it fades in from its beginning.</param>
/// <param name="FadeOut">How long it fades out to its end.</param>
/// <param name="NoiseFloor">How loud the noise is that is taken out of it, in dB of full scale; null where none is.</param>
/// <param name="Ducked">Whether it is lowered while there is speech on other tracks.</param>
/// <param name="IsSynced">Whether it is a recording that was laid under the sound of the camera.</param>
/// <param name="Segments">What it plays: in order, and no two at once.</param>
internal sealed record SoundTrack(
    SoundRole Role, string? Language, bool? IsDefault, TimeSpan FadeIn, TimeSpan FadeOut, double? NoiseFloor, bool Ducked, bool IsSynced, IReadOnlyList<SoundSegment> Segments)
{
    /// <summary>Whether anything of it is heard.</summary>
    internal bool IsAudible => Segments.Any(segment => segment.Volume > 0);

    /// <summary>Whether it is a sound track of the result, rather than mixed into others.</summary>
    internal bool StandsAlone => Role is SoundRole.Original or SoundRole.Replacement;
}
