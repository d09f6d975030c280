namespace NemoVideo;

/// <summary>
/// What a command may spend. The price of an edit is not known before it is done, so an edit is let through while what was
/// spent and the dearest edit so far fit into the limit together; the first edit only needs a limit above nothing.
/// </summary>
/// <param name="limit">The most to spend, in credits.</param>
public sealed class CreditBudget(decimal limit)
{
    private decimal _dearest;

    /// <summary>What was spent so far, in credits.</summary>
    public decimal Spent { get; private set; }

    /// <summary>Lets an edit through, or not.</summary>
    /// <param name="balance">The balance before it; null where nothing is counted.</param>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.CreditLimitReached"/>: the edit might exceed the limit.</exception>
    public void Admit(NemoCredit? balance)
    {
        if (balance is not null && (limit <= 0 || Spent + _dearest > limit || Spent >= limit))
            throw new NemoException(NemoErrorCode.CreditLimitReached, $"{Spent:0.##} of at most {limit:0.##} credits are spent, and the dearest edit so far took {_dearest:0.##}.");
    }

    /// <summary>Counts what an edit cost.</summary>
    /// <param name="credits">Its price; null where nothing is counted.</param>
    public void Add(decimal? credits)
    {
        Spent += credits ?? 0;
        _dearest = Math.Max(_dearest, credits ?? 0);
    }
}
