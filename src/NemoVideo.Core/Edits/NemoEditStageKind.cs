namespace NemoVideo;

/// <summary>What the agent does in a step.</summary>
public enum NemoEditStageKind
{
    /// <summary>It makes new media: the raw video, music, a voice.</summary>
    Generation,

    /// <summary>It changes the timeline. After a generation the service does so by itself, adding titles, music or effects unasked.</summary>
    Editing,
}
