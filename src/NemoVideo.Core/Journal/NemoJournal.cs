using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NemoVideo;

/// <summary>
/// What was begun from this machine, one small file a session, edit and render, so that nothing that was begun is lost
/// when a process ends, and several processes never write the same file.
/// </summary>
/// <param name="folder">The folder of the journal; made when the first record is written.</param>
public sealed class NemoJournal(string folder)
{
    private const string Sessions = "sessions";
    private const string Edits = "edits";
    private const string Renders = "renders";

    /// <summary>The journal of this user, in <see cref="NemoHome"/>.</summary>
    /// <returns>The journal.</returns>
    public static NemoJournal OfUser() => new(Path.Combine(NemoHome.Folder, "journal"));

    /// <summary>Records a session, so that a later process can find it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="begun">When it was begun.</param>
    /// <param name="source">The full path of the video that it was begun for; null where there is none.</param>
    public void Write(NemoSession session, string name, DateTimeOffset begun, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        Write(new JournaledSession(session.SessionId, session.TaskId, name, session.Connection.Kind, session.Connection.Location, session.CreatedAt ?? begun, source));
    }

    /// <summary>Records a session, in place of an earlier record of it.</summary>
    /// <param name="session">The record.</param>
    public void Write(JournaledSession session) => Write(Sessions, session.SessionId, session, JournalJson.Default.JournaledSession);

    /// <summary>Records an edit, in place of an earlier record of it.</summary>
    /// <param name="edit">The record.</param>
    public void Write(JournaledEdit edit) => Write(Edits, $"{edit.SessionId}-{edit.EditId}", edit, JournalJson.Default.JournaledEdit);

    /// <summary>Records a render, in place of an earlier record of it.</summary>
    /// <param name="render">The record.</param>
    public void Write(JournaledRender render) => Write(Renders, render.RenderId, render, JournalJson.Default.JournaledRender);

    /// <summary>The sessions on record, the newest first. Records that cannot be read are passed over.</summary>
    /// <returns>The records.</returns>
    public IReadOnlyList<JournaledSession> ReadSessions() =>
        Read(Sessions, JournalJson.Default.JournaledSession).OrderByDescending(session => session.CreatedAt).ToArray();

    /// <summary>The full path of the video that a session was begun for; null where that is not on record.</summary>
    internal string? FindSource(string location, string sessionId) =>
        Read(Sessions, JournalJson.Default.JournaledSession, $"{FileName(sessionId)}.json").FirstOrDefault(session => session.Location == location)?.Source;

    /// <summary>The edits on record, the newest first. Records that cannot be read are passed over.</summary>
    /// <returns>The records.</returns>
    public IReadOnlyList<JournaledEdit> ReadEdits() =>
        Read(Edits, JournalJson.Default.JournaledEdit).OrderByDescending(edit => edit.SentAt).ToArray();

    /// <summary>The newest edit of a session with this instruction whose outcome nobody knows yet; null when there is none.</summary>
    internal JournaledEdit? FindOpenEdit(string location, string sessionId, string instruction) => Read(Edits, JournalJson.Default.JournaledEdit, $"{FileName(sessionId)}-*.json").OrderByDescending(edit => edit.SentAt).FirstOrDefault(edit =>
        edit.Outcome is null && edit.Location == location && edit.SessionId == sessionId && edit.Instruction == Redactor.Redact(instruction));

    /// <summary>The renders on record, the newest first. Records that cannot be read are passed over.</summary>
    /// <returns>The records.</returns>
    public IReadOnlyList<JournaledRender> ReadRenders() =>
        Read(Renders, JournalJson.Default.JournaledRender).OrderByDescending(render => render.SubmittedAt).ToArray();

    private void Write<T>(string kind, string id, T entry, JsonTypeInfo<T> type)
    {
        try
        {
            string kindFolder = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
            AtomicFile.Write(Path.Combine(kindFolder, FileName(id) + ".json"), JsonSerializer.SerializeToUtf8Bytes(entry, type));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"The journal in '{folder}' cannot be written: {e.Message} Nothing was sent.", e);
        }
    }

    private IEnumerable<T> Read<T>(string kind, JsonTypeInfo<T> type, string pattern = "*.json")
    {
        string kindFolder = Path.Combine(folder, kind);
        if (!Directory.Exists(kindFolder))
            yield break;

        foreach (string path in Directory.EnumerateFiles(kindFolder, pattern))
        {
            T? entry;
            try
            {
                entry = JsonSerializer.Deserialize(File.ReadAllBytes(path), type);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
            {
                continue;
            }

            if (entry is not null)
                yield return entry;
        }
    }

    /// <summary>An id as a file name. Ids come from services, too, and must never decide where a file is written.</summary>
    private static string FileName(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
}
