namespace NemoVideo.Local;

/// <summary>The folders that renders are written in, one each, gone when their result is home.</summary>
/// <param name="folder">The folder that holds them.</param>
internal sealed class RenderFolders(string folder)
{
    /// <summary>Makes the folder of a render.</summary>
    /// <exception cref="NemoException">
    /// <see cref="NemoErrorCode.RenderFailed"/> for an id that is taken or not one; <see cref="NemoErrorCode.OutputNotWritable"/> when the folder cannot be made.
    /// </exception>
    internal string Create(string renderId)
    {
        string path = Path.Combine(folder, Checked(renderId));
        if (Directory.Exists(path))
            throw new NemoException(NemoErrorCode.RenderFailed, $"There is a render '{renderId}' already.");
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{folder}' cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Deletes a render's folder, as far as that goes; what the system holds on to stays behind.</summary>
    internal static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // It is gone already.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may hold the file; the folder is private, and the render's own state does not depend on it.
        }
    }

    /// <summary>An id comes from callers and never decides where is written: letters, digits, - and _ only.</summary>
    private static string Checked(string renderId) =>
        renderId.Length is > 0 and <= 100 && renderId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? renderId
            : throw new NemoException(NemoErrorCode.RenderFailed, $"'{renderId}' cannot be the id of a render; letters, digits, - and _ can be in one.");
}
