using System.Globalization;

namespace NemoVideo.Local;

/// <summary>Puts numbers and units together: 1 minute 30, 0:12, 第10秒, 50 %, -16 LUFS, 9:16, 1080p, 两倍.</summary>
internal static class Measures
{
    private static readonly HashSet<(int Width, int Height)> Ratios = [(9, 16), (16, 9), (1, 1), (4, 5), (5, 4), (4, 3), (3, 4), (21, 9), (9, 21), (2, 3), (3, 2), (2, 1), (1, 2), (18, 9), (9, 18)];

    private static readonly HashSet<int> Heights = [144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320];

    /// <summary>Reads all measures of an instruction.</summary>
    internal static List<Token> Read(List<Token> tokens)
    {
        List<Token> words = WithoutCounts(WithoutFiller(WithNumbers(Descriptions.Read(SoundDescriptions.Read(tokens)))));
        List<Token> read = [];
        for (int i = 0; i < words.Count;)
        {
            var at = new TokenCursor(words, i);
            if ((Clock(at) ?? Shape(at) ?? Time(at) ?? Amount(at)) is { } measure)
            {
                read.Add(measure.Token);
                i += measure.Length;
            }
            else
            {
                read.Add(words[i++]);
            }
        }

        return WithFadeUnits(read);
    }

    /// <summary>"fade in over 2 seconds and out over 3": the length of another fade in the same unit.</summary>
    private static List<Token> WithFadeUnits(List<Token> tokens)
    {
        Token first = tokens.Find(token => token.Concept == Concept.Duration);
        if (first.UnitSeconds != 1 || !tokens.Exists(token => IsFade(token.Concept)))
            return tokens;
        return tokens.Select((token, index) => token.Concept == Concept.Number && index > 0 && (IsFade(tokens[index - 1].Concept) || tokens[index - 1].Concept is Concept.Over or Concept.In or Concept.Out or Concept.For)
            ? token with { Concept = Concept.Duration, UnitSeconds = 1 } : token).ToList();
    }

    private static bool IsFade(Concept concept) => concept is Concept.FadeIn or Concept.FadeOut or Concept.Fade;

    /// <summary>A height that is named by its number alone; null when no picture has that many lines.</summary>
    internal static int? HeightOf(double lines) => Heights.Contains((int)lines) && lines == (int)lines ? (int)lines : null;

    /// <summary>Signs, decades ("thirty five") and shared numbers ("one and a half") joined to numbers; an article that counts ("a second") becomes one.</summary>
    private static List<Token> WithNumbers(List<Token> tokens)
    {
        List<Token> read = [];
        for (int i = 0; i < tokens.Count;)
        {
            var at = new TokenCursor(tokens, i);
            (Token Token, int Length) next = at.Matches(Concept.Decade, Concept.Number) && at[1].Value < 10 ? at.Join(Concept.Number, 2, at[0].Value + at[1].Value)
                : at.Matches(Concept.Decade) ? at.Join(Concept.Number, 1, at[0].Value)
                : at.Matches(Concept.Minus, Concept.Number) ? at.Join(Concept.Number, 2, -at[1].Value)
                : at.Matches(Concept.Plus, Concept.Number) ? at.Join(Concept.Number, 2, at[1].Value)
                : at.Matches(Concept.Number, Concept.And, Concept.Half) ? at.Join(Concept.Number, 3, at[0].Value + 0.5)
                : at.Matches(Concept.Number, Concept.And, Concept.A, Concept.Half) ? at.Join(Concept.Number, 4, at[0].Value + 0.5)
                : at.Matches(Concept.One, Concept.And, Concept.Half) && IsUnit(at[3].Concept) ? at.Join(Concept.Number, 3, 1.5)
                : at.Matches(Concept.One) && IsUnit(at[1].Concept) ? at.Join(Concept.Number, 1, 1)
                : at.Matches(Concept.Fraction, Concept.Of, Concept.A) && IsUnit(at[3].Concept) ? at.Join(Concept.Number, 3, at[0].Value)
                : at.Matches(Concept.Fraction) && IsUnit(at[1].Concept) ? at.Join(Concept.Number, 1, at[0].Value)
                : at.Matches(Concept.Half) && IsUnit(at[1].Concept) ? at.Join(Concept.Number, 1, 0.5)
                : at.Matches(Concept.A) && IsUnit(at[1].Concept) ? at.Join(Concept.Number, 1, 1)
                : (tokens[i], 1);
            read.Add(next.Token);
            i += next.Length;
        }

        return read;
    }

    /// <summary>Drops what changes nothing. "Is the sound in sync?" and 同步吗 ask for nothing to be done, so what asks there stays; 能去掉吗 is a request.</summary>
    private static List<Token> WithoutFiller(List<Token> tokens)
    {
        bool can = tokens.Exists(token => token.Concept == Concept.Can);
        // Cut off: "take the noise out of my".
        if (tokens is [.., { Concept: var lead }, { Concept: Concept.Determiner or Concept.A }] && ConceptKinds.IsPreposition(lead))
            tokens = tokens[..^2];
        // "mute her": nothing follows that it could be hers.
        tokens = tokens.Select((token, index) => token.Concept == Concept.Determiner && index > 0 && ConceptKinds.IsVerb(tokens[index - 1].Concept) && (index + 1 == tokens.Count || ConceptKinds.IsSeparator(tokens[index + 1].Concept) || tokens[index + 1].Concept == Concept.From)
            ? token with { Concept = Concept.Unknown } : token).ToList();
        return tokens.Where((token, index) => token.Concept switch
        {
            Concept.Filler or Concept.A or Concept.Determiner or Concept.Can => false,
            Concept.Be => index == 0 || tokens[index - 1].Concept == Concept.Stop,
            Concept.Query => !can,
            _ => true,
        }).ToList();
    }

    /// <summary>How many videos there are is no value: "join the two clips".</summary>
    private static List<Token> WithoutCounts(List<Token> tokens) => tokens
        .Where((token, index) => token is not { Concept: Concept.Number, Value: >= 1 and <= 20 } || (index > 0 && tokens[index - 1].Concept is Concept.Colon or Concept.Dash) || index + 1 == tokens.Count || tokens[index + 1].Concept is not (Concept.Video or Concept.VideoKind or Concept.Track or Concept.Audio or Concept.TitleWord)).ToList();

    /// <summary>0:12, 1:02:03.5; two numbers that are a common ratio are one, unless they are among other times.</summary>
    private static (Token Token, int Length)? Clock(TokenCursor at)
    {
        if (!at.Matches(Concept.Number, Concept.Colon, Concept.Number) || !at.IsTight(3))
            return null;
        bool padded = at[2].Value < 10 && at[2].End - at[2].Start > 1;
        if (IsRatio(at[0].Value, at[2].Value) && !padded && !IsAmongTimes(at))
            return at.Join(Concept.Ratio, 3, name: Name(at[0].Value, at[2].Value));
        if (at[2].End - at[2].Start < 2 || at[2].Value >= 60)
            return null;

        (double seconds, int length) = at.Matches(Concept.Number, Concept.Colon, Concept.Number, Concept.Colon, Concept.Number) && at.IsTight(5)
            ? ((at[0].Value * 3600) + (at[2].Value * 60) + at[4].Value, 5)
            : ((at[0].Value * 60) + at[2].Value, 3);
        return at.Join(Concept.Moment, IsUnit(at[length].Concept) ? length + 1 : length, seconds);
    }

    /// <summary>Whether the time that another one leads up to, as in "from 9:16 to 10:00", is no ratio.</summary>
    private static bool IsAmongTimes(TokenCursor at) =>
        at[-1].Concept is Concept.Between or Concept.At
        || (at[-1].Concept is Concept.From && at[4].Concept == Concept.Number && at[5].Concept == Concept.Colon && !IsRatio(at[4].Value, at[6].Value))
        || (at[-1].Concept is Concept.To or Concept.Dash && at[-2].Concept == Concept.Number && at[-3].Concept == Concept.Colon && !IsRatio(at[-4].Value, at[-2].Value));

    private static (Token Token, int Length)? Shape(TokenCursor at)
    {
        bool pair = at[0].Concept == Concept.Number && at[1].Concept is Concept.FactorSign or Concept.By or Concept.Slash or Concept.Times && at[2].Concept == Concept.Number;
        if (pair && IsRatio(at[0].Value, at[2].Value))
            return at.Join(Concept.Ratio, 3, name: Name(at[0].Value, at[2].Value));
        if (pair && at[0].Value == 1080 && at[2].Value == 1920)
            return at.Join(Concept.Ratio, 3, 1, "9:16");
        if (pair && HeightOf(Math.Min(at[0].Value, at[2].Value)) is { } shorter && at[0].Value > at[2].Value)
            return at.Join(Concept.Height, 3, shorter);
        if (at.Matches(Concept.Number, Concept.Lines))
            return at.Join(Concept.Height, 2, at[0].Value);
        if (at.Matches(Concept.Number, Concept.Kilo))
            return at[0].Value switch { 2 => at.Join(Concept.Height, 2, 1440), 4 => at.Join(Concept.Height, 2, 2160), 8 => at.Join(Concept.Height, 2, 4320), _ => null };
        return null;
    }

    private static (Token Token, int Length)? Time(TokenCursor at)
    {
        // "the 20th second", 第10秒, "second 10": places in time, not lengths.
        if (at.Matches(Concept.OrdinalMark, Concept.Number) && IsUnit(at[2].Concept))
            return Length(new TokenCursor(at, 1)) is { } length ? at.Join(Concept.Moment, length.Length + 1, length.Token.Value, unitSeconds: length.Token.UnitSeconds) : null;
        if (at.Matches(Concept.OrdinalMark, Concept.Number))
            return at.Join(Concept.Number, 2, at[1].Value);
        if (at.Matches(Concept.Number, Concept.Ordinal) && IsUnit(at[2].Concept))
            return at.Join(Concept.Moment, 3, at[0].Value * SecondsOf(at[2].Concept), unitSeconds: SecondsOf(at[2].Concept));
        if (IsUnit(at[0].Concept) && at[1].Concept == Concept.Number && !IsMeasured(at, 1) && at[0].End - at[0].Start > 1)
            return at.Join(Concept.Moment, 2, at[1].Value * SecondsOf(at[0].Concept), unitSeconds: SecondsOf(at[0].Concept));
        // "the first minute and a half"
        if (IsUnit(at[0].Concept) && at[-1].Concept is Concept.First or Concept.Last or Concept.Final && at[1].Concept == Concept.And && at[2].Concept == Concept.Half && EndsAmount(at[3]))
            return at.Join(Concept.Duration, 3, 1.5 * SecondsOf(at[0].Concept));
        if (IsUnit(at[0].Concept) && at[-1].Concept is Concept.First or Concept.Last or Concept.Final)
            return at.Join(Concept.Duration, 1, SecondsOf(at[0].Concept), unitSeconds: SecondsOf(at[0].Concept));
        return Length(at);
    }

    /// <summary>A number with a unit, and smaller ones after it: 1 minute 30 seconds, 两分半.</summary>
    private static (Token Token, int Length)? Length(TokenCursor at)
    {
        if (at[0].Concept != Concept.Number || !IsUnit(at[1].Concept))
            return null;
        double unit = SecondsOf(at[1].Concept), seconds = at[0].Value * unit;
        int length = 2;
        bool single = true;
        while (true)
        {
            int number = at[length].Concept == Concept.And ? length + 1 : length;
            if (at[number].Concept == Concept.Number && IsUnit(at[number + 1].Concept) && SecondsOf(at[number + 1].Concept) < unit && SecondsOf(at[number + 1].Concept) >= 1)
            {
                unit = SecondsOf(at[number + 1].Concept);
                seconds += at[number].Value * unit;
                length = number + 2;
            }
            // 1分20, 2m05, "1 min 30": the seconds are counted without being named.
            else if (unit == 60 && at[length].Concept == Concept.Number && (at[length].Start == at[length - 1].End || EndsAmount(at[length + 1])) && at[length].Value is > 0 and < 60 && !IsMeasured(at, length))
            {
                seconds += at[length].Value;
                unit = 1;
                length++;
            }
            // "a minute and a half"
            else if (at.Matches(Concept.Number, at[1].Concept, Concept.And, Concept.Half) && length == 2 && EndsAmount(at[4]))
            {
                seconds += unit / 2;
                length = 4;
            }
            else if (at[length].Concept == Concept.Half && at[length].Start == at[length - 1].End)
            {
                seconds += unit / 2;
                length++;
            }
            else
            {
                break;
            }

            single = false;
        }

        return at.Join(Concept.Duration, length, Math.Round(seconds, 6), unitSeconds: single ? unit : 0);
    }

    /// <summary>Whether nothing follows that an amount could still be of.</summary>
    private static bool EndsAmount(Token next) => next.End == 0 || ConceptKinds.IsSeparator(next.Concept) || ConceptKinds.IsPreposition(next.Concept);

    private static (Token Token, int Length)? Amount(TokenCursor at)
    {
        if (at.Matches(Concept.Number, Concept.PercentSign))
            return at.Join(Concept.Percent, 2, at[0].Value / 100);
        if (at.Matches(Concept.PercentOf, Concept.Number))
            return at.Join(Concept.Percent, 2, at[1].Value / 100);
        // 三成; a number that 成 only follows, as in 把片段1成…, is no tenth.
        if (at.Matches(Concept.Number, Concept.To) && at[1].Value == FunctionWords.TenthsValue && at.IsTight(2) && at[0].Value is > 0 and < 10 && !ThingWords.Begins(at[2]) && at[2].Concept != Concept.Number)
            return at.Join(Concept.Percent, 2, Math.Round(at[0].Value * at[1].Value, 6));
        if (at.Matches(Concept.Number, Concept.DecibelSign))
            return at.Join(Concept.Decibels, 2, at[0].Value);
        if (at.Matches(Concept.Number, Concept.LoudnessSign))
            return at.Join(Concept.Loudness, 2, -Math.Abs(at[0].Value));
        if (at.Matches(Concept.LoudnessSign, Concept.Colon, Concept.Number))
            return at.Join(Concept.Loudness, 3, -Math.Abs(at[2].Value));
        if (at.Matches(Concept.LoudnessSign, Concept.Number))
            return at.Join(Concept.Loudness, 2, -Math.Abs(at[1].Value));
        // 一倍半
        if (at.Matches(Concept.Number, Concept.FactorSign, Concept.Half) && at.IsTight(3))
            return at.Join(Concept.Factor, 3, at[0].Value + 0.5);
        if (at.Matches(Concept.Double, Concept.Half) && at.IsTight(2))
            return at.Join(Concept.Factor, 2, 1.5);
        if (at.Matches(Concept.Number, Concept.FactorSign))
            return at.Join(Concept.Factor, 2, at[0].Value);
        if (at.Matches(Concept.FactorSign, Concept.Number))
            return at.Join(Concept.Factor, 2, at[1].Value);
        if (at.Matches(Concept.Number, Concept.DegreeSign))
            return at.Join(Concept.Degrees, 2, at[0].Value);
        if (at.Matches(Concept.Half))
            return at.Join(Concept.Percent, 1, 0.5);
        if (at.Matches(Concept.Fraction))
            return at.Join(Concept.Percent, 1, at[0].Value);
        return null;
    }

    /// <summary>Whether the number at a place has a unit of its own.</summary>
    private static bool IsMeasured(TokenCursor at, int number) =>
        IsUnit(at[number + 1].Concept) || at[number + 1].Concept is Concept.PercentSign or Concept.DecibelSign or Concept.FactorSign or Concept.DegreeSign or Concept.Lines or Concept.Kilo or Concept.LoudnessSign or Concept.Colon;

    private static bool IsUnit(Concept concept) => SecondsOf(concept) > 0;

    private static double SecondsOf(Concept unit) => unit switch
    {
        Concept.Milliseconds => 0.001,
        Concept.Seconds => 1,
        Concept.Minutes => 60,
        Concept.Hours => 3600,
        _ => 0,
    };

    private static bool IsRatio(double width, double height) => width == (int)width && height == (int)height && Ratios.Contains(((int)width, (int)height));

    private static string Name(double width, double height) => string.Create(CultureInfo.InvariantCulture, $"{width}:{height}");
}
