using System.Globalization;

namespace NemoVideo.PowerShell;

/// <summary>Warns before the credits are used up, while there is still something to do about it.</summary>
internal static class LowCredit
{
    private const decimal Low = 10;

    /// <summary>Warns when few credits are left.</summary>
    /// <returns>Whether it did.</returns>
    internal static bool Warn(IPipeline pipeline, NemoCredit? balance, NemoConnection connection)
    {
        if (balance is not { Available: < Low } credit)
            return false;
        string next = connection.RegistrationLink is { } link ? $"Register the account: {link}" : "Top up the account.";
        pipeline.WriteWarning(string.Create(CultureInfo.InvariantCulture, $"{credit.Available:0.##} credits are left. {next}"));
        return true;
    }
}
