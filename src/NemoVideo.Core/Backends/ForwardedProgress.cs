namespace NemoVideo;

/// <summary>Passes reports on at once and in order; <see cref="Progress{T}"/> would send each to the thread pool by itself.</summary>
/// <typeparam name="T">What is reported.</typeparam>
/// <param name="report">Takes a report.</param>
internal sealed class ForwardedProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
