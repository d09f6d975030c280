using System.Text;
using System.Text.Json;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>What lies in the folder of a render: <c>request.json</c> from the start, and then <c>result.</c>format or <c>failure.txt</c>.</summary>
/// <param name="folder">The folder, named after the render.</param>
internal sealed class RenderFiles(string folder)
{
    internal string Folder => folder;

    /// <summary>Where the result is written until it is whole.</summary>
    internal string Incomplete => Path.Combine(folder, "incomplete");

    /// <summary>The result; null when there is none.</summary>
    internal string? Result => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "result.*").FirstOrDefault() : null;

    /// <summary>How the render ended; null when it has not, or there is none.</summary>
    internal RenderStatus? Status
    {
        get
        {
            string id = Path.GetFileName(folder);
            if (Result is { } result)
                return new RenderStatus(id, NemoRenderState.Completed, 100, new Uri(result));
            return File.Exists(FailurePath)
                ? new RenderStatus(id, NemoRenderState.Failed, Error: new NemoException(NemoErrorCode.RenderFailed, File.ReadAllText(FailurePath)))
                : null;
        }
    }

    /// <summary>When the render ended, or its result was last asked for.</summary>
    internal DateTimeOffset LastUsed => Directory.GetLastWriteTimeUtc(folder);

    private string RequestPath => Path.Combine(folder, "request.json");

    private string FailurePath => Path.Combine(folder, "failure.txt");

    /// <summary>Notes what is to be rendered, before it is.</summary>
    internal void WriteRequest(RenderRequest request)
    {
        Directory.CreateDirectory(folder);
        AtomicFile.Write(RequestPath, RenderSubmission.Write(request));
    }

    /// <summary>What is to be rendered; null when the note is not there or damaged.</summary>
    internal RenderRequest? ReadRequest()
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(RequestPath));
            return RenderSubmission.Read(document.RootElement);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Gives the result its name: from now on the render is completed.</summary>
    internal void Complete(string format) => File.Move(Incomplete, Path.Combine(folder, $"result.{format}"));

    /// <summary>Notes why there is no result.</summary>
    internal void WriteFailure(NemoException error) => AtomicFile.Write(FailurePath, Encoding.UTF8.GetBytes(error.Message));

    /// <summary>Notes that the render was used.</summary>
    internal void Touch(DateTimeOffset now) => Directory.SetLastWriteTimeUtc(folder, now.UtcDateTime);
}
