namespace NemoVideo.Local;

/// <summary>Reads which language the new sound is marked as: "the new sound is German", "set its language to deu", 语言设为德语.</summary>
internal static class LanguageReader
{
    internal static Reading? Read(Clause clause)
    {
        // What is not brought as a file might be meant to be dubbed.
        if (Settings.NewSound(clause) is not ReplaceAudio { Source.FileName: not null })
            return null;
        var unread = new Unread(clause);
        bool tag = unread.TakeAll(Concept.Tag, Concept.Mark).Count > 0, named = unread.TakeAll(Concept.LanguageWord).Count > 0;
        List<Element> languages = unread.TakeAll(Concept.Language);
        string? code = languages.Count == 0 && (tag || named) ? TakeCode(unread) : languages is [{ Value: > 0 } language] ? Languages.All[(int)language.Value - 1].Code : null;
        if (code is null || !Settings.TakeNewSound(unread))
            return null;
        if (tag || named)
            unread.TakeAll(Concept.Set, Concept.Make, Concept.Use);
        unread.TakeAll(element => element is { Concept: Concept.It, Lead: Concept.Of });
        return unread.IsDone && languages.TrueForAll(said => said.Lead is Concept.Unknown or Concept.In or Concept.As or Concept.To) ? new Reading([]) { Setting = step => With(step, code) } : null;
    }

    /// <summary>A code, which only here is no unknown word.</summary>
    private static string? TakeCode(Unread unread)
    {
        InstructionText text = unread.Clause.Text;
        return unread.TakeFirst(element => element.Concept == Concept.Unknown && Languages.CodeOf(text.Original(element.Token.Start, element.End)) is not null) is { } code
            ? Languages.CodeOf(text.Original(code.Token.Start, code.End)) : null;
    }

    private static ReplaceAudio? With(IEditStep step, string code) =>
        step is ReplaceAudio { Mix: false } replace && replace.Range == TimeRange.Whole && (replace.Language ?? code) == code ? replace with { Language = code } : null;
}
