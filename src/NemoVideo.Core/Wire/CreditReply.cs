using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>The reply to a question for the balance. Negative and missing numbers count as none.</summary>
/// <param name="data">What the envelope holds.</param>
internal readonly struct CreditReply(JsonElement data)
{
    /// <summary>What clients that know nothing of <c>unlimited</c> are to see: more than anything costs.</summary>
    private const int MoreThanEnough = 1_000_000;

    /// <summary>The most that is believed; what is more is a mistake, and still fits.</summary>
    private const double Most = 1e15;

    /// <summary>The balance; null where the server says that nothing is counted, which is an addition of ours to the protocol.</summary>
    internal NemoCredit? Credit
    {
        get
        {
            if (data.Property("unlimited") is { ValueKind: JsonValueKind.True })
                return null;
            decimal available = Amount("available");
            decimal frozen = Amount("frozen");
            return new NemoCredit(available, frozen, data.NumberOf("total") is null ? available + frozen : Amount("total"));
        }
    }

    internal static JsonObject Write(NemoCredit? credit) => credit is null
        ? new() { ["available"] = MoreThanEnough, ["frozen"] = 0, ["total"] = MoreThanEnough, ["unlimited"] = true }
        : new() { ["available"] = credit.Available, ["frozen"] = credit.Frozen, ["total"] = credit.Total };

    private decimal Amount(string name) => (decimal)Math.Clamp(data.NumberOf(name) ?? 0, 0, Most);
}
