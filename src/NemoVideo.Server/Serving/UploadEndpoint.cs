using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>
/// Takes files for a session, all of a request or none. They go from the network to the disk as they come; how much memory that
/// takes does not depend on their size.
/// </summary>
/// <param name="backend">What looks into them.</param>
/// <param name="sessions">The sessions that clients may use.</param>
/// <param name="data">The server's folder.</param>
/// <param name="disk">The disk.</param>
/// <param name="limits">How large a file may be.</param>
internal sealed class UploadEndpoint(INemoBackend backend, SessionFolders sessions, DataFolder data, DiskSpace disk, ServeLimits limits)
{
    private const int MostFiles = 100;

    internal void Map(IEndpointRouteBuilder routes) => routes.MapPost(WireEndpoints.Upload, UploadAsync);

    private async Task<IResult> UploadAsync(string id, HttpRequest request, CancellationToken cancellationToken)
    {
        // The body as a whole has no limit; each file has, and the disk.
        request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        try
        {
            return await TakeAsync(id, request, cancellationToken).ConfigureAwait(false);
        }
        catch (NemoException)
        {
            // A client that is still sending does not hear what is said to it: to many it looks as if the connection broke.
            await SkipRestAsync(request.Body, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<IResult> TakeAsync(string id, HttpRequest request, CancellationToken cancellationToken)
    {
        string sessionFolder = sessions.Use(id);
        if (Boundary(request) is not { } boundary)
        {
            // An address could name what only this machine can reach.
            return Replies.Failure(NemoErrorCode.NotSupported, $"This server fetches nothing by itself. Upload the file: multipart/form-data, each file in a field '{UploadReply.Field}'.");
        }

        using var upload = new Upload(data.Incoming, disk, Math.Min(limits.UploadBytes, backend.Media.MaximumBytes ?? long.MaxValue));
        await ReceiveAsync(new MultipartReader(boundary, request.Body), upload, cancellationToken).ConfigureAwait(false);
        if (upload.Files.Count == 0)
            return Replies.Unprocessable(UploadReply.Field);

        upload.MoveTo(sessionFolder);
        IReadOnlyList<MediaInfo> files = await backend.UploadAsync(id, upload.Files, null, cancellationToken).ConfigureAwait(false);
        upload.Keep();
        return Replies.Success(UploadReply.Write(files.Select(PublicMedia.Of)));
    }

    private async Task SkipRestAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[64 * 1024];
        long skipped = 0;
        int read;
        while (skipped < limits.UploadBytes && (read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            skipped += read;
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : null;

    private async Task ReceiveAsync(MultipartReader reader, Upload upload, CancellationToken cancellationToken)
    {
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition || disposition.Name != UploadReply.Field || UploadName.Of(disposition) is not { } name)
                    continue;
                if (!backend.Media.Kinds.ContainsKey(Path.GetExtension(name)))
                    throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{name}' is not of an accepted type: {string.Join(", ", backend.Media.Kinds.Keys.Select(extension => extension.TrimStart('.')))}.");
                if (upload.Files.Count == MostFiles)
                    throw new NemoException(NemoErrorCode.MediaTooLarge, $"More than {MostFiles} files in one request are not taken.");
                await upload.ReceiveAsync(name, section.Body, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException($"The form cannot be read: {e.Message}");
        }
    }
}
