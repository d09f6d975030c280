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

    /// <summary>Any exception as one of ours: files that cannot be read or written are told as that, and what nobody foresaw as unexpected.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <returns>The exception to show.</returns>
    public static NemoException From(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            NemoException known => known,
            IOException or UnauthorizedAccessException => new NemoException(NemoErrorCode.OutputNotWritable, exception.Message, exception),
            _ => new NemoException(NemoErrorCode.Unexpected, $"{exception.GetType().Name}: {exception.Message}", exception),
        };
    }

    /// <summary>The kind of the failure.</summary>
    public NemoErrorCategory Category => NemoErrorTable.Describe(Code).Category;

    /// <summary>What to do next, as a sentence for people.</summary>
    public string RecommendedAction => NemoErrorTable.Describe(Code).RecommendedAction;
}
