namespace NemoVideo;

/// <summary>The one exception of this library: a message for people and a code for programs.</summary>
public sealed class NemoException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">Why the operation failed.</param>
    /// <param name="message">What happened and to what, as a sentence for people. Secrets are taken out of it.</param>
    /// <param name="innerException">What caused it, if that helps anybody; left out when it holds a secret.</param>
    public NemoException(NemoErrorCode code, string message, Exception? innerException = null)
        : base(Redactor.Redact(message), WithoutSecrets(innerException))
    {
        Code = code;
        RecommendedAction = NemoErrorTable.Describe(code).RecommendedAction;
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

    /// <summary>The exception of ours that another one was caused by; null when there is none.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <returns>The one nearest to the surface.</returns>
    public static NemoException? In(Exception? exception)
    {
        while (exception is not (null or NemoException))
            exception = exception.InnerException;
        return (NemoException?)exception;
    }

    /// <summary>The kind of the failure.</summary>
    public NemoErrorCategory Category => NemoErrorTable.Describe(Code).Category;

    /// <summary>What to do next, as a sentence for people.</summary>
    public string RecommendedAction { get; init; }

    private static Exception? WithoutSecrets(Exception? exception) =>
        exception?.ToString() is { } text && ReferenceEquals(Redactor.Redact(text), text) ? exception : null;
}
