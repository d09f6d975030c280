namespace NemoVideo.Cloud;

/// <summary>A limit to a wait that each sign of life puts off, and which can be told from the caller's own cancelling.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _both;

    internal Deadline(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        Limit = limit;
        _timer = new CancellationTokenSource(limit, time);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellationToken);
    }

    /// <summary>How long a silence may last.</summary>
    internal TimeSpan Limit { get; private set; }

    /// <summary>Cancelled when the limit has passed, or by the caller.</summary>
    internal CancellationToken Token => _both.Token;

    internal bool HasPassed => _timer.IsCancellationRequested;

    /// <summary>Begins the wait anew.</summary>
    internal void PutOff() => _timer.CancelAfter(Limit);

    /// <summary>Begins the wait anew, with another limit.</summary>
    internal void PutOff(TimeSpan limit)
    {
        Limit = limit;
        PutOff();
    }

    public void Dispose()
    {
        _both.Dispose();
        _timer.Dispose();
    }
}
