using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>
/// Takes secrets out of everything that people or files get to see. It knows the forms that the service's tokens have, and every
/// token that was used in this process, whatever its form.
/// </summary>
public static partial class Redactor
{
    /// <summary>What stands where a secret stood.</summary>
    public const string Mask = "[redacted]";

    /// <summary>Shorter than this nothing is taken for a secret by itself: it would tear holes into ordinary words.</summary>
    private const int ShortestSecret = 6;

    private static ImmutableArray<string> s_secrets = [];

    /// <summary>Remembers a secret, so that it is taken out of every text from now on.</summary>
    /// <param name="secret">The secret.</param>
    public static void Register(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length >= ShortestSecret)
            ImmutableInterlocked.Update(ref s_secrets, known => known.Contains(secret) ? known : known.Add(secret));
    }

    /// <summary>Takes all secrets out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text itself when it holds none.</returns>
    public static string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (string secret in s_secrets)
        {
            if (text.Contains(secret, StringComparison.Ordinal))
                text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return MayHoldToken(text) ? TokenForms().Replace(text, Mask) : text;
    }

    /// <summary>Spares nearly every text the pattern.</summary>
    private static bool MayHoldToken(string text) =>
        text.Contains("nmv_usr_", StringComparison.Ordinal) || text.Contains("clm_", StringComparison.Ordinal) || text.Contains("Bearer", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:nmv_usr_|clm_)[A-Za-z0-9_\-]{4,}|(?<=\bBearer\s+)[A-Za-z0-9_\-\.~+/=]{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex TokenForms();
}
