using System.Runtime.InteropServices;

namespace NemoVideo.Local;

/// <summary>
/// Moves a finished file to where it belongs: a rename on one disk, and otherwise a copy that reports and can be stopped,
/// which File.Move's own copy cannot.
/// </summary>
internal static class FileMove
{
    private const int CopyBuffer = 1024 * 1024;

    /// <summary>Moves a file. What a stopped copy leaves at the target is for the caller to delete.</summary>
    internal static async Task RunAsync(string source, string target, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        if (TryRename(source, target))
            return;

        await using (var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan))
        await using (var to = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous))
        {
            byte[] buffer = new byte[CopyBuffer];
            int read;
            while ((read = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                progress?.Report(new TransferProgress(to.Length, from.Length));
            }
        }

        File.Delete(source);
    }

    private static bool TryRename(string source, string target)
    {
        if (!OperatingSystem.IsWindows())
            return Rename(source, target) == 0;
        if (!string.Equals(Path.GetPathRoot(source), Path.GetPathRoot(target), StringComparison.OrdinalIgnoreCase))
            return false;
        File.Move(source, target);
        return true;
    }

    /// <summary>rename(2): fails where the two paths are on different disks, and copies nothing.</summary>
    [DllImport("libc", EntryPoint = "rename")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename([MarshalAs(UnmanagedType.LPUTF8Str)] string source, [MarshalAs(UnmanagedType.LPUTF8Str)] string target);
}
