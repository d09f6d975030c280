namespace NemoVideo.Wire;

/// <summary>The headers beyond HTTP's own that the service reads.</summary>
internal static class WireHeaders
{
    internal const string ClientId = "X-Client-Id";
    internal const string SkillSource = "X-Skill-Source";
    internal const string SkillVersion = "X-Skill-Version";
    internal const string SkillPlatform = "X-Skill-Platform";
}
