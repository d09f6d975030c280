namespace NemoVideo;

/// <summary>The one exception of this library: a message for people and a code for programs.</summary>
public sealed class NemoException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">Why the operation failed.</param>
    /// <param name="message">What happened and to what, as a sentence for people, without secrets.</param>
    /// <param name="innerException">What caused it, if that helps anybody.</param>
    public NemoException(NemoErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>Why the operation failed.</summary>
    public NemoErrorCode Code { get; }

    /// <summary>The kind of the failure.</summary>
    public NemoErrorCategory Category => NemoErrorTable.Describe(Code).Category;

    /// <summary>What to do next, as a sentence for people.</summary>
    public string RecommendedAction => NemoErrorTable.Describe(Code).RecommendedAction;
}
