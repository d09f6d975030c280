namespace NemoVideo.Tests;

/// <summary>Tells when clients are being made to wait.</summary>
internal sealed class Holds
{
    private readonly Dictionary<Endpoint, TaskCompletionSource> _begun = [];

    internal Task WaitAsync(Endpoint endpoint) => Of(endpoint).Task;

    internal void Begin(Endpoint endpoint) => Of(endpoint).TrySetResult();

    private TaskCompletionSource Of(Endpoint endpoint)
    {
        lock (_begun)
        {
            if (!_begun.TryGetValue(endpoint, out TaskCompletionSource? begun))
                _begun[endpoint] = begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return begun;
        }
    }
}
