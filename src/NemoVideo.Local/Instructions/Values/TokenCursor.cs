namespace NemoVideo.Local;

/// <summary>A place among tokens, to look from; what is past either end is a token that means nothing.</summary>
internal readonly struct TokenCursor
{
    private readonly IReadOnlyList<Token> _tokens;

    private readonly int _at;

    internal TokenCursor(IReadOnlyList<Token> tokens, int at)
    {
        _tokens = tokens;
        _at = at;
    }

    internal TokenCursor(TokenCursor from, int steps)
        : this(from._tokens, from._at + steps)
    {
    }

    /// <summary>The token so many steps away.</summary>
    internal Token this[int steps] => _at + steps >= 0 && _at + steps < _tokens.Count ? _tokens[_at + steps] : default;

    /// <summary>How many steps this place is from an earlier one.</summary>
    internal int StepsFrom(TokenCursor earlier) => _at - earlier._at;

    /// <summary>Whether tokens of these meanings follow one another from here on.</summary>
    internal bool Matches(params ReadOnlySpan<Concept> concepts)
    {
        for (int i = 0; i < concepts.Length; i++)
        {
            if (this[i].Concept != concepts[i] || _at + i >= _tokens.Count)
                return false;
        }

        return true;
    }

    /// <summary>Whether so many tokens from here on stand without anything between them.</summary>
    internal bool IsTight(int count)
    {
        for (int i = 1; i < count; i++)
        {
            if (this[i].Start != this[i - 1].End)
                return false;
        }

        return true;
    }

    /// <summary>So many tokens from here on, as one.</summary>
    internal (Token Token, int Length) Join(Concept concept, int count, double value = 0, string? name = null, double unitSeconds = 0) =>
        (new Token(concept, this[0].Start, this[count - 1].End, value, name) { UnitSeconds = unitSeconds }, count);
}
