namespace NemoVideo;

/// <summary>A render as the backend tells it.</summary>
/// <param name="RenderId">Its id.</param>
/// <param name="State">How far it is.</param>
/// <param name="PercentComplete">How much of the stage is done, 0 to 100; null when that is not known.</param>
/// <param name="Result">Where the result of a completed render is; null before.</param>
/// <param name="Error">Why it failed; null unless it did.</param>
/// <param name="Promise">What a completed render says it is; null where the backend does not say.</param>
/// <param name="Stage">What is being done, for people; null where the backend does not say.</param>
public sealed record RenderStatus(
    string RenderId, NemoRenderState State, double? PercentComplete = null, Uri? Result = null, NemoException? Error = null, RenderPromise? Promise = null, string? Stage = null);
