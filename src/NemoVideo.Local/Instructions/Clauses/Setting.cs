namespace NemoVideo.Local;

/// <summary>What a clause says of a step that another asks for, such as how a new sound is made to fit.</summary>
/// <param name="step">A step.</param>
/// <returns>The step with the setting; null for a step that it says nothing of, or that is set otherwise already.</returns>
internal delegate IEditStep? Setting(IEditStep step);
