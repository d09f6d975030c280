namespace NemoVideo;

/// <summary>The journal's record of an edit, written before the edit is sent and once more when its outcome is known.</summary>
/// <param name="EditId">The edit's id in the journal.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Location">The backend's location.</param>
/// <param name="Instruction">What was asked for.</param>
/// <param name="DraftHashBefore">SHA-256 of the draft before the edit, in hexadecimal; null when there was none.</param>
/// <param name="CreditBefore">The balance before the edit; null where nothing is counted, or could not be asked for.</param>
/// <param name="SentAt">When the record was first written.</param>
/// <param name="Outcome">What became of the edit; null while that is not known.</param>
public sealed record JournaledEdit(
    string EditId, string SessionId, string Location, string Instruction, string? DraftHashBefore, NemoCredit? CreditBefore, DateTimeOffset SentAt, NemoEditOutcome? Outcome);
