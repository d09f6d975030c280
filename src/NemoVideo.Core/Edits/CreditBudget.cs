namespace NemoVideo;

/// <summary>
/// What a command may spend. The price of an edit is not known before it is done, so an edit is let through while what was
/// spent and the dearest edit so far fit into the limit together; the first edit only needs a limit above nothing. What was
/// spent is what the balance has lost since the first edit: whatever an edit with an unknown end took, or reserved, is in it.
/// </summary>
/// <param name="limit">The most to spend, in credits.</param>
public sealed class CreditBudget(decimal limit)
{
    private decimal? _available;
    private decimal _dearest;

    /// <summary>What was spent up to the edit that was let through last, in credits.</summary>
    public decimal Spent { get; private set; }

    /// <summary>Lets an edit through, or not. Edits are made one after the other.</summary>
    /// <param name="balance">The balance before it; null where nothing is counted.</param>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.CreditLimitReached"/>: the edit might exceed the limit.</exception>
    public void Admit(NemoCredit? balance)
    {
        if (balance is null)
            return;

        // A balance that grew was topped up, which is no reason to spend more.
        decimal taken = Math.Max(0, (_available ?? balance.Available) - balance.Available);
        _available = balance.Available;
        _dearest = Math.Max(_dearest, taken);
        Spent += taken;
        if (Spent >= limit || Spent + _dearest > limit)
            throw new NemoException(NemoErrorCode.CreditLimitReached, $"{Spent:0.##} of at most {limit:0.##} credits are spent, and the dearest edit so far took {_dearest:0.##}.");
    }
}
