namespace NemoVideo.Tests;

/// <summary>The ways in which the agent carries out an instruction and tells of it.</summary>
public enum AgentStyle
{
    /// <summary>Edits, and says so.</summary>
    Text,

    /// <summary>Answers in words, and changes nothing.</summary>
    WordsOnly,

    /// <summary>Edits, and says nothing.</summary>
    Silent,

    /// <summary>Generates a video first, then edits it of its own accord, and says so.</summary>
    TwoStages,

    /// <summary>Edits, says so, and reports a temporary issue that is none.</summary>
    Noise,

    /// <summary>Edits, and tells of it in the makers' own small events.</summary>
    VendorForm,

    /// <summary>Reports an error, and changes nothing.</summary>
    Error,

    /// <summary>Edits, and reports an error all the same.</summary>
    ErrorAfterEdit,
}
