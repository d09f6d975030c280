namespace NemoVideo.Tests;

/// <summary>A clock that stands still until a test moves it on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _timerSet = NewSignal();
    private TimeSpan _elapsed;

    public TimeSpan Elapsed
    {
        get
        {
            lock (_timers)
                return _elapsed;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero) + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on, past everything that is due by then.</summary>
    public void Advance(TimeSpan by)
    {
        TimeSpan until = Elapsed + by;
        while (true)
        {
            Timer? due;
            lock (_timers)
            {
                due = _timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
                _elapsed = due?.Due ?? until;
            }

            if (due is null)
                return;
            due.Fire();
        }
    }

    /// <summary>Moves the clock on, a step whenever somebody waits for it, until some work has ended.</summary>
    public async Task AdvanceUntilAsync(Task work, TimeSpan step)
    {
        while (!work.IsCompleted)
        {
            Timer? due;
            lock (_timers)
            {
                due = _timers.MinBy(timer => timer.Due);
                if (due is not null)
                    _elapsed = due.Due > _elapsed + step ? due.Due : _elapsed + step;
            }

            due?.Fire();
            await Task.Yield();
        }
    }

    /// <summary>
    /// Moves the clock on to the end of one wait after the other, each as soon as it may end, until some work has ended. For work
    /// that waits for real sockets as well, whose bytes take no time by this clock.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="mayEnd">Whether a wait may end now that was to be so long when it began.</param>
    /// <param name="nextChange">Gives a task that ends when <paramref name="mayEnd"/> may have another answer.</param>
    public async Task AdvanceUntilAsync(Task work, Func<TimeSpan, bool> mayEnd, Func<Task> nextChange)
    {
        while (!work.IsCompleted)
        {
            Task change = Task.WhenAny(work, nextChange(), Volatile.Read(ref _timerSet).Task);
            Timer? due;
            lock (_timers)
            {
                due = _timers.MinBy(timer => timer.Due);
                if (due is not null && mayEnd(due.Length))
                    _elapsed = due.Due;
                else
                    due = null;
            }

            // Whoever waited has its turn first: it waits again, or does something, and only then may time go on.
            due?.Fire();
            await change;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void TimerSet() => Interlocked.Exchange(ref _timerSet, NewSignal()).TrySetResult();

    private sealed class Timer(ManualTime time, Action callback) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public TimeSpan Length { get; private set; }

        public void Fire()
        {
            lock (time._timers)
                time._timers.Remove(this);
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._timers)
            {
                time._timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = time._elapsed + dueTime;
                    Length = dueTime;
                    time._timers.Add(this);
                }
            }

            if (dueTime >= TimeSpan.Zero)
                time.TimerSet();
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
