namespace NemoVideo;

/// <summary>
/// Decides who answers a request in free words. A request that is about an export, the credits, the state or an upload and about
/// nothing else is answered by a command; everything else is for the agent. The agent can neither export nor fetch files, so a
/// request that asks for that along with something else is refused rather than done by half.
/// </summary>
public static class RequestRouter
{
    /// <summary>No request for a command is longer.</summary>
    private const int LongestCommand = 1_000;

    /// <summary>Routes a request.</summary>
    /// <param name="request">What the user says, in English or Chinese.</param>
    /// <returns>Who answers it, and the paths in it.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.InstructionNotUnderstood"/>: it asks for a command and for something else.</exception>
    public static NemoRequest Route(string request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Length > LongestCommand)
            return new NemoRequest(NemoRequestKind.Edit, request, []);

        RequestText text = RequestText.Read(request);
        NemoRequestKind kind = RequestPhrases.KindOf(text);
        bool hasTwoTargets = kind == NemoRequestKind.Export && text.Paths.Count > 1;
        if (hasTwoTargets || (kind == NemoRequestKind.Edit && RequestPhrases.AsksForMore(text)))
            throw new NemoException(NemoErrorCode.InstructionNotUnderstood, $"'{request}' asks for more than one thing, or for an export or an upload in a way that is not understood. Nothing was done.")
            {
                RecommendedAction = "Say one thing at a time: first the edit (nemo mute the original audio), then the rest (nemo export as final.mp4); or use Send-NemoMedia, Invoke-NemoEdit and Export-NemoVideo.",
            };
        return new NemoRequest(kind, request, kind is NemoRequestKind.Export or NemoRequestKind.Upload ? text.Paths : []);
    }
}
