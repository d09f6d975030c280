using System.Text;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>Makes the form that files are uploaded in; one for each attempt.</summary>
internal static class UploadForm
{
    /// <summary>How long the service may think over files that it has.</summary>
    private static readonly TimeSpan LongestReview = TimeSpan.FromMinutes(10);

    internal static HttpContent Create(IReadOnlyList<string> paths, Deadline deadline, IProgress<TransferProgress>? progress)
    {
        long total = paths.Sum(path => new FileInfo(path).Length);
        long done = 0;
        string boundary = $"nemo-{Guid.NewGuid():N}";
        var form = new MultipartFormDataContent(boundary) { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };

        // Without the quotes that .NET puts around it, which some servers take for a part of it.
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
        foreach (string path in paths)
            form.Add(new FileContent(path, UploadReply.Field, Sent));
        return form;

        void Sent(int bytes)
        {
            done += bytes;
            if (done < total)
                deadline.PutOff();
            else
                deadline.PutOff(LongestReview);
            progress?.Report(new TransferProgress(done, total));
        }
    }
}
