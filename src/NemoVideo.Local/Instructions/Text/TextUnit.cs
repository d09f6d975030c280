namespace NemoVideo.Local;

/// <summary>The smallest piece of an instruction that can be looked up: a word, a Chinese character, a number, a sign, or a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The piece in lower case.</param>
/// <param name="Start">Where it begins in the folded instruction.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextUnit(TextUnitKind Kind, string Text, int Start, int End);

/// <summary>What a piece of an instruction is.</summary>
internal enum TextUnitKind
{
    /// <summary>A word in Latin or other letters.</summary>
    Word,

    /// <summary>One Chinese character.</summary>
    Han,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>A character that stands for a file name or a quoted text.</summary>
    Name,
}
