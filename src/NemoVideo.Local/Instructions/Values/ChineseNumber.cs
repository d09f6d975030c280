namespace NemoVideo.Local;

/// <summary>Numbers in Chinese characters: 三, 十五, 两百, 一点五.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the longest number that begins at a unit.</summary>
    /// <returns>The number and how many characters it takes; null where none begins.</returns>
    internal static (double Value, int Length)? Read(IReadOnlyList<TextUnit> units, int start)
    {
        double total = 0, pending = -1;
        int i = start;
        for (; i < units.Count && units[i].Kind == TextUnitKind.Han; i++)
        {
            char c = units[i].Text[0];
            if (DigitOf(c) is var digit and >= 0)
                pending = pending > 0 ? (pending * 10) + digit : digit;
            else if (MultiplierOf(c) is { } multiplier)
                (total, pending) = (total + (Math.Max(pending, pending < 0 ? 1 : 0) * multiplier), -1);
            else
                break;
        }

        if (i == start)
            return null;
        double value = total + Math.Max(pending, 0);

        if (i + 1 < units.Count && units[i].Text == "点" && DigitOf(units[i + 1].Text[0]) >= 0)
        {
            i++;
            for (double place = 0.1; i < units.Count && DigitOf(units[i].Text[0]) is var digit and >= 0; i++, place /= 10)
                value += digit * place;
        }

        return (Math.Round(value, 6), i - start);
    }

    private static int DigitOf(char c) => c switch { '两' => 2, '〇' => 0, _ => Digits.IndexOf(c, StringComparison.Ordinal) };

    private static int? MultiplierOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}
