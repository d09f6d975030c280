namespace NemoVideo.Tests;

/// <summary>The two readings of the service's documents, where they disagree about a reply.</summary>
public enum ReplyShape
{
    /// <summary>Uploads as <c>files</c> with <c>cdn_url</c>; renders inside <c>data</c>, with <c>outputUrl</c>.</summary>
    Enveloped,

    /// <summary>Uploads as <c>uploaded_files</c> with <c>url</c>; renders without an envelope, with <c>output.url</c>.</summary>
    Bare,
}
