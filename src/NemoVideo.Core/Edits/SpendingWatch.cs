namespace NemoVideo;

/// <summary>
/// Tells whether an edit was the only one of its connection while it ran. The service tells only the balance of the account, so
/// what edits cost that overlapped cannot be told apart.
/// </summary>
internal sealed class SpendingWatch : IDisposable
{
    private readonly Ledger _ledger;

    private SpendingWatch(Ledger ledger) => _ledger = ledger;

    /// <summary>Whether no other edit ran at any time in between.</summary>
    internal bool WasAlone { get; private set; } = true;

    /// <summary>Ends the watch.</summary>
    public void Dispose() => _ledger.End(this);

    /// <summary>The edits of a connection that run now.</summary>
    internal sealed class Ledger
    {
        private readonly HashSet<SpendingWatch> _running = [];

        internal SpendingWatch Begin()
        {
            var watch = new SpendingWatch(this);
            lock (_running)
            {
                foreach (SpendingWatch other in _running)
                    other.WasAlone = false;
                watch.WasAlone = _running.Count == 0;
                _running.Add(watch);
            }

            return watch;
        }

        internal void End(SpendingWatch watch)
        {
            lock (_running)
                _running.Remove(watch);
        }
    }
}
