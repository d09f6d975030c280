using System.Net.Http.Headers;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>The headers by which the service knows what is calling. Without them it refuses to export.</summary>
internal static class Attribution
{
    /// <summary>The name under which the service's makers publish this ability.</summary>
    private const string Source = "video-audio-replace-free";

    internal static string Version { get; } = typeof(Attribution).Assembly.GetName().Version!.ToString(3);

    internal static void AddTo(HttpRequestHeaders headers, string platform)
    {
        headers.Add(WireHeaders.SkillSource, Source);
        headers.Add(WireHeaders.SkillVersion, Version);
        headers.Add(WireHeaders.SkillPlatform, platform);
        headers.UserAgent.Add(new ProductInfoHeaderValue("NemoVideo", Version));
    }
}
