namespace NemoVideo;

/// <summary>Tells how far the stages of an export are, and how long each still takes if it goes on as fast as it has so far.</summary>
/// <param name="progress">Is told; may be null.</param>
/// <param name="time">The clock that speed is measured by.</param>
internal sealed class StageProgress(IProgress<ExportProgress>? progress, TimeProvider time)
{
    private string? _stage;
    private double _first;
    private double _last;
    private long _began;

    /// <summary>Tells how far a stage is.</summary>
    /// <param name="stage">What is being done, for people.</param>
    /// <param name="percent">How much of it is done, 0 to 100; null when that is not known.</param>
    internal void Report(string stage, double? percent = null)
    {
        // A stage that goes back has begun once more.
        if (stage != _stage || percent < _last)
            (_stage, _first, _began) = (stage, percent ?? 0, time.GetTimestamp());
        _last = percent ?? 0;
        progress?.Report(new ExportProgress(stage, percent, percent is { } done && done > _first ? time.GetElapsedTime(_began) * ((100 - done) / (done - _first)) : null));
    }
}
