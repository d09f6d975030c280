namespace NemoVideo;

/// <summary>A reply of the agent without its instructions for a graphical interface.</summary>
/// <param name="Text">What the reply says of the video, as the agent wrote it; empty when it only told where to click.</param>
/// <param name="Offers">What it wanted to be clicked, opened or dragged, each once, in order.</param>
public sealed record TranslatedReply(string Text, IReadOnlyList<NemoOffer> Offers);
