namespace NemoVideo.Cloud;

/// <summary>A call that failed. Stays inside: callers get <see cref="Error"/>.</summary>
internal sealed class CallFailedException(CallFate fate, NemoException error, TimeSpan? retryAfter = null) : Exception(error.Message, error)
{
    internal CallFate Fate => fate;

    internal NemoException Error => error;

    /// <summary>How long the service asked to wait.</summary>
    internal TimeSpan? RetryAfter => retryAfter;
}
