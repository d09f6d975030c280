namespace NemoVideo;

/// <summary>
/// A file that appears complete or not at all: it is written under a temporary name beside its place, and renamed when
/// it has been checked. Two exports of one process never write the same file at once.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    /// <summary>What is being written in this process, by whatever connection.</summary>
    private static readonly FileSet Claimed = new();

    private readonly string _path;
    private readonly bool _overwrite;

    private OutputFile(string path, string temporaryPath, bool overwrite)
    {
        _path = path;
        TemporaryPath = temporaryPath;
        _overwrite = overwrite;
    }

    /// <summary>Where to write.</summary>
    internal string TemporaryPath { get; }

    /// <summary>Decides the file's path: the destination itself, or the video's name in it where it is a folder.</summary>
    internal static string Choose(string destination, string fileName, FileSet inputs)
    {
        bool isFolder = Directory.Exists(destination) || Path.EndsInDirectorySeparator(destination) || Path.GetExtension(destination).Length == 0;
        if (!isFolder)
            return destination;

        string path = Path.Combine(destination, fileName);
        return inputs.Contains(path)
            ? Path.Combine(destination, $"{Path.GetFileNameWithoutExtension(fileName)}-edited{Path.GetExtension(fileName)}")
            : path;
    }

    /// <summary>Claims a path, having made sure that it can be written and that nothing is lost by it.</summary>
    internal static OutputFile Claim(string path, string temporaryId, bool overwrite, FileSet inputs)
    {
        if (inputs.Contains(path))
            throw new NemoException(NemoErrorCode.OutputIsInput, $"'{path}' is one of the files that went in.");
        if (Directory.Exists(path))
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' is a folder.");
        if (!overwrite && File.Exists(path))
            throw new NemoException(NemoErrorCode.OutputExists, $"'{path}' exists.");
        if (!Claimed.Add(path))
            throw new NemoException(NemoErrorCode.OutputExists, $"'{path}' is being written by another export.");

        string folder = Path.GetDirectoryName(path)!;
        var output = new OutputFile(path, Path.Combine(folder, $".nemo-{temporaryId}.part"), overwrite);
        try
        {
            Directory.CreateDirectory(folder);
            File.Create(output.TemporaryPath, 1, FileOptions.None).Dispose();
            File.Delete(output.TemporaryPath);
            return output;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            output.Dispose();
            throw NotWritable(path, e);
        }
    }

    /// <summary>Gives the complete file its name.</summary>
    internal void Commit()
    {
        try
        {
            File.Move(TemporaryPath, _path, _overwrite);
        }
        catch (IOException) when (!_overwrite && File.Exists(_path))
        {
            throw new NemoException(NemoErrorCode.OutputExists, $"'{_path}' came to exist during the export.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(_path, e);
        }
    }

    /// <summary>Deletes what was not committed, and lets others have the path.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(TemporaryPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that became unwritable keeps the part; there is no better place to say so than the error on its way.
        }

        Claimed.Remove(_path);
    }

    internal static NemoException NotWritable(string path, Exception cause) =>
        new(NemoErrorCode.OutputNotWritable, $"'{path}' cannot be written: {cause.Message}", cause);
}
