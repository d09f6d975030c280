namespace NemoVideo.Cloud;

/// <summary>
/// The id by which the service knows the anonymous account of this machine. It is made once and kept, in the file that the
/// vendor's other tools use, because the service gives an id only one token in seven days.
/// </summary>
internal static class ClientId
{
    private const int Longest = 64;

    /// <summary>Reads the id from its file; makes both where there is none.</summary>
    internal static string ReadOrCreate(string settingsFolder)
    {
        string path = Path.Combine(settingsFolder, "client_id");
        try
        {
            if (Read(path) is { } known)
                return known;

            // Read once more, since another process may have written its own meanwhile.
            Directory.CreateDirectory(settingsFolder);
            AtomicFile.Write(path, System.Text.Encoding.ASCII.GetBytes(Guid.NewGuid().ToString()));
            return Read(path) ?? throw new IOException($"'{path}' does not keep what is written to it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"The client id cannot be kept in '{path}': {e.Message} Set NEMO_CLIENT_ID to an id of your own instead.", e);
        }
    }

    private static string? Read(string path)
    {
        string? id = File.Exists(path) ? File.ReadAllText(path).Trim() : null;
        return id is { Length: > 0 and <= Longest } && id.All(c => c is > ' ' and <= '~') ? id : null;
    }
}
