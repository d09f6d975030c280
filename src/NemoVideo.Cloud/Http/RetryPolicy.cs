using Polly;
using Polly.Retry;

namespace NemoVideo.Cloud;

/// <summary>Makes a call again where that is safe: after growing waits with jitter, or as long as the service asks, within a budget.</summary>
/// <param name="time">The clock that waits run on.</param>
internal sealed class RetryPolicy(TimeProvider time)
{
    private const int MostRetries = 4;

    /// <summary>The wait after a 429 without Retry-After, from the vendor's error table; it is waited for once.</summary>
    private static readonly TimeSpan LimitedDelay = TimeSpan.FromSeconds(30);

    /// <summary>A longer Retry-After is for the user to decide on.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(5);

    /// <summary>After this long no further attempt begins.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(2);

    /// <summary>Makes a call, and again where its operation allows.</summary>
    /// <exception cref="CallFailedException">The last attempt's failure.</exception>
    internal async Task<T> RunAsync<T>(Operation operation, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        bool wasLimited = false;
        var options = new RetryStrategyOptions
        {
            MaxRetryAttempts = MostRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = TimeSpan.FromSeconds(20),
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is CallFailedException failure && MayRetry(failure)),
            DelayGenerator = args => ValueTask.FromResult(args.Outcome.Exception is CallFailedException { Fate: CallFate.Limited } limited ? limited.RetryAfter ?? LimitedDelay : (TimeSpan?)null),
            OnRetry = args =>
            {
                Notices.Tell($"{operation.Name} failed ({args.Outcome.Exception!.Message}); attempt {args.AttemptNumber + 2} in {args.RetryDelay.TotalSeconds:0.#} s.");
                return ValueTask.CompletedTask;
            },
        };
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(options).Build();
        return await pipeline.ExecuteAsync(async token => await call(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

        bool MayRetry(CallFailedException failure) => failure.Fate switch
        {
            CallFate.Limited => !wasLimited && (wasLimited = true) && !(failure.RetryAfter > LongestRetryAfter),
            CallFate.NotSent => time.GetElapsedTime(began) < Budget,
            CallFate.Lost => operation.RetryLost && time.GetElapsedTime(began) < Budget,
            _ => false,
        };
    }
}
