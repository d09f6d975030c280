namespace NemoVideo;

/// <summary>What became of an edit.</summary>
public enum NemoEditOutcome
{
    /// <summary>The timeline changed.</summary>
    Applied,

    /// <summary>The timeline is as it was; the reply says why.</summary>
    NotApplied,

    /// <summary>The connection was cut, and the session's state does not tell.</summary>
    Unknown,
}
