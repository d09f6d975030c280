namespace NemoVideo.Wire;

/// <summary>
/// Where the service's operations are, relative to its address; docs/protocol.md describes each. The client fills the templates
/// in, the server routes by them.
/// </summary>
internal static class WireEndpoints
{
    internal const string AnonymousToken = "/api/auth/anonymous-token";
    internal const string ClaimToken = "/api/auth/claim-token";
    internal const string CreateSession = "/api/tasks/me/with-session/nemo_agent";
    internal const string Message = "/run_sse";
    internal const string Upload = "/api/upload-video/nemo_agent/me/{id}";
    internal const string State = "/api/state/nemo_agent/me/{id}/latest";
    internal const string Credit = "/api/credits/balance/simple";
    internal const string StartRender = "/api/render/proxy/lambda";
    internal const string Render = "/api/render/proxy/lambda/{id}";
    internal const string CancelRender = "/api/render/proxy/lambda/{id}/cancel";
    internal const string DownloadRender = "/api/render/proxy/{id}/download";

    /// <summary>A template with its one id filled in.</summary>
    internal static string With(string template, string id) => template.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal);
}
