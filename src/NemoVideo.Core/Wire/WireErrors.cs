namespace NemoVideo.Wire;

/// <summary>The codes with which the service's replies tell errors, in both directions: the client reads them, the server writes them.</summary>
internal static class WireErrors
{
    internal const int Success = 0;

    private static readonly (int Code, NemoErrorCode Meaning)[] Codes =
    [
        (1001, NemoErrorCode.TokenExpired),
        (1002, NemoErrorCode.SessionNotFound),
        (2001, NemoErrorCode.OutOfCredits),
        (4001, NemoErrorCode.UnsupportedMedia),
        (4002, NemoErrorCode.MediaTooLarge),

        // Ours: the service has none for it that anybody knows.
        (5000, NemoErrorCode.AgentFailed),
    ];

    /// <summary>What a code in a reply's body means; null for one that nobody has documented.</summary>
    internal static NemoErrorCode? Meaning(int code) => Codes.Where(row => row.Code == code).Select(row => (NemoErrorCode?)row.Meaning).FirstOrDefault();

    /// <summary>The error of this library that a name means; null for one that is none. Servers of ours name what the service has no code for.</summary>
    internal static NemoErrorCode? Named(string? name) => Enum.TryParse(name, out NemoErrorCode code) && Enum.IsDefined(code) ? code : null;

    /// <summary>The code that tells an error; null where the service has none for it.</summary>
    internal static int? CodeOf(NemoErrorCode meaning) => Codes.Where(row => row.Meaning == meaning).Select(row => (int?)row.Code).FirstOrDefault();
}
