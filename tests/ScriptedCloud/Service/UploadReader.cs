using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace NemoVideo.Tests;

/// <summary>Reads a form of files, counting and hashing what arrives and keeping nothing.</summary>
internal static class UploadReader
{
    internal static async Task<IReadOnlyList<RecordedUpload>> ReadAsync(string sessionId, string? contentType, Stream body)
    {
        string boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(contentType).Boundary).Value!;
        var form = new MultipartReader(boundary, body);
        List<RecordedUpload> files = [];
        while (await form.ReadNextSectionAsync() is { } section)
        {
            ContentDispositionHeaderValue disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            int read;
            while ((read = await section.Body.ReadAsync(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                length += read;
            }

            files.Add(new RecordedUpload(
                sessionId, disposition.Name.Value, HeaderUtilities.RemoveQuotes(disposition.FileName).Value, section.ContentType, length, Convert.ToHexString(hash.GetHashAndReset())));
        }

        return files;
    }
}
