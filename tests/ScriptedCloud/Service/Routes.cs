namespace NemoVideo.Tests;

/// <summary>Which operation a request to the API is.</summary>
internal static class Routes
{
    internal static Endpoint? Find(RequestHead head) => (head.Method, head.Path) switch
    {
        ("POST", ["api", "auth", "anonymous-token"]) => Endpoint.AnonymousToken,
        ("POST", ["api", "auth", "claim-token"]) => Endpoint.ClaimToken,
        ("POST", ["api", "tasks", "me", "with-session", "nemo_agent"]) => Endpoint.CreateSession,
        ("POST", ["run_sse"]) => Endpoint.Message,
        ("POST", ["api", "upload-video", "nemo_agent", "me", _]) => IsForm(head) ? Endpoint.Upload : Endpoint.UploadByAddress,
        ("GET", ["api", "state", "nemo_agent", "me", _, "latest"]) => Endpoint.State,
        ("GET", ["api", "credits", "balance", "simple"]) => Endpoint.Credit,
        ("POST", ["api", "render", "proxy", "lambda"]) => Endpoint.SubmitRender,
        ("GET", ["api", "render", "proxy", "lambda", _]) => Endpoint.PollRender,
        ("POST", ["api", "render", "proxy", "lambda", _, "cancel"]) => Endpoint.CancelRender,
        ("GET", ["api", "render", "proxy", _, "download"]) => Endpoint.ApiDownload,
        _ => null,
    };

    private static bool IsForm(RequestHead head) => head.Header("Content-Type")?.StartsWith("multipart/form-data", StringComparison.Ordinal) == true;
}
