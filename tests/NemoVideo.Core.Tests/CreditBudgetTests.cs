namespace NemoVideo.Core.Tests;

/// <summary>How many edits a limit lets through.</summary>
public class CreditBudgetTests
{
    [Theory]
    [InlineData(0, new[] { 100 }, 0)]
    [InlineData(50, new[] { 100, 50 }, 1)]
    [InlineData(100, new[] { 100, 50, 0 }, 2)]
    [InlineData(120, new[] { 200, 150, 100, 50 }, 2)]
    [InlineData(10, new[] { 100, 100, 100 }, 3)]
    public void Edits_pass_while_the_dearest_so_far_still_fits(int limit, int[] balances, int passed)
    {
        var budget = new CreditBudget(limit);
        int admitted = 0;
        NemoException? refused = null;
        foreach (int balance in balances)
        {
            try
            {
                budget.Admit(Balance(balance));
                admitted++;
            }
            catch (NemoException e)
            {
                refused = e;
                break;
            }
        }

        Assert.Equal(passed, admitted);
        Assert.Equal(passed < balances.Length, refused?.Code == NemoErrorCode.CreditLimitReached);
    }

    [Fact]
    public void What_is_reserved_counts_as_spent()
    {
        var budget = new CreditBudget(60);
        budget.Admit(Balance(100));
        Assert.Throws<NemoException>(() => budget.Admit(new NemoCredit(Available: 60, Frozen: 40, Total: 100)));
        Assert.Equal(40, budget.Spent);
    }

    [Fact]
    public void A_top_up_meanwhile_is_no_licence_to_spend_more()
    {
        var budget = new CreditBudget(60);
        budget.Admit(Balance(100));
        budget.Admit(Balance(70));
        Assert.Equal(30, budget.Spent);
        budget.Admit(Balance(1000));
        Assert.Equal(30, budget.Spent);
        Assert.Throws<NemoException>(() => budget.Admit(Balance(970)));
    }

    [Fact]
    public void Where_nothing_is_counted_everything_passes()
    {
        var budget = new CreditBudget(0);
        budget.Admit(null);
        budget.Admit(null);
        Assert.Equal(0, budget.Spent);
    }

    private static NemoCredit Balance(decimal available) => new(available, 0, available);
}
