using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>
/// The sessions on disk, a folder each, which survive the shell. A session is read without a lock, since its file is
/// replaced whole; it is changed under a lock that holds across processes.
/// </summary>
/// <param name="folder">The folder that holds the sessions.</param>
/// <param name="time">The clock that waits run on.</param>
internal sealed class LocalSessions(string folder, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LockInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>Begins a session.</summary>
    internal CreatedSession Create(string name)
    {
        // 19 digits without a leading zero, like the service's own.
        string id = string.Concat(RandomNumberGenerator.GetInt32(1, 10), string.Concat(RandomNumberGenerator.GetItems<char>("0123456789", 18)));
        var state = new JsonObject
        {
            ["session_id"] = id,
            ["task_id"] = $"task_{id}",
            ["task_name"] = name,
            ["state"] = new JsonObject { ["video_infos"] = new JsonArray(), ["draft"] = null, ["generated_media"] = new JsonArray() },
        };
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, id));
            AtomicFile.Write(StatePath(id), LocalJson.ToFile(state));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"No session can be begun in '{folder}': {e.Message} Set {NemoHome.Variable} or use -DataPath to choose another folder.", e);
        }

        return new CreatedSession(id, $"task_{id}", null);
    }

    /// <summary>Reads a session's state.</summary>
    internal SessionState Read(string sessionId)
    {
        try
        {
            // Shared with everything: on Windows, a reader would otherwise keep the file from being replaced.
            using var file = new FileStream(ExistingStatePath(sessionId), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using JsonDocument document = JsonDocument.Parse(file);
            return new SessionState(document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw Damaged(sessionId, e);
        }
    }

    /// <summary>Changes a session's state, alone: another process that wants to waits its turn.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="change">Makes the change; what it throws leaves the session as it was.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async Task<T> ChangeAsync<T>(string sessionId, Func<JsonObject, Task<T>> change, CancellationToken cancellationToken)
    {
        string path = ExistingStatePath(sessionId);
        using FileStream sessionLock = await LockAsync(sessionId, cancellationToken).ConfigureAwait(false);
        JsonObject state;
        try
        {
            state = JsonNode.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)) as JsonObject ?? throw new JsonException("not an object");
        }
        catch (JsonException e)
        {
            throw Damaged(sessionId, e);
        }

        T result = await change((JsonObject)state["state"]!).ConfigureAwait(false);
        AtomicFile.Write(path, LocalJson.ToFile(state));
        return result;
    }

    private async Task<FileStream> LockAsync(string sessionId, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, sessionId, "session.lock");
        long began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsSharingViolation(e))
            {
                if (time.GetElapsedTime(began) < LongestWait)
                {
                    await Task.Delay(LockInterval, time, cancellationToken).ConfigureAwait(false);
                    continue;
                }

                throw new NemoException(NemoErrorCode.SessionBusy, $"Session {sessionId} has been in use by another process for {LongestWait.TotalSeconds:0} s.", e);
            }
        }
    }

    /// <summary>Whether somebody else has the file: Windows' sharing and lock violations, EWOULDBLOCK of Linux and of macOS.</summary>
    private static bool IsSharingViolation(IOException e) => (e.HResult & 0xFFFF) is 32 or 33 or 11 or 35;

    /// <summary>An id comes from users and never decides where is read or written: digits only.</summary>
    private string ExistingStatePath(string sessionId) =>
        sessionId.Length is > 0 and < 40 && sessionId.All(char.IsAsciiDigit) && File.Exists(StatePath(sessionId))
            ? StatePath(sessionId)
            : throw new NemoException(NemoErrorCode.SessionNotFound, $"The local engine has no session '{sessionId}' in '{folder}'.");

    private string StatePath(string sessionId) => Path.Combine(folder, sessionId, "state.json");

    private static NemoException Damaged(string sessionId, Exception cause) =>
        new(NemoErrorCode.SessionNotFound, $"The file of session {sessionId} is damaged: {cause.Message}", cause);
}
