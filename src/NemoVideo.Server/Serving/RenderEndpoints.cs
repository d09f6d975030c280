using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>Renders: starting one, looking at it, stopping it, fetching its result.</summary>
/// <param name="renders">The renders.</param>
/// <param name="sessions">The sessions that clients may use.</param>
/// <param name="data">The folder whose paths are hidden.</param>
internal sealed class RenderEndpoints(RenderJobs renders, SessionFolders sessions, DataFolder data)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    internal void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(WireEndpoints.StartRender, StartAsync);
        routes.MapGet(WireEndpoints.Render, Look);
        routes.MapPost(WireEndpoints.CancelRender, CancelAsync);
        routes.MapMethods(WireEndpoints.DownloadRender, [HttpMethods.Get, HttpMethods.Head], Download);
    }

    private async Task<IResult> StartAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await JsonBody.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return Replies.Unprocessable(null);
        if (RenderSubmission.Read(body) is not { } render)
            return Replies.Unprocessable("sessionId, draft");

        sessions.Use(render.SessionId);
        return Told(await renders.SubmitAsync(render, cancellationToken).ConfigureAwait(false), request);
    }

    private IResult Look(string id, HttpRequest request) => renders.Find(id) is { } render ? Told(render, request) : Unknown(id);

    private async Task<IResult> CancelAsync(string id, HttpRequest request, CancellationToken cancellationToken) =>
        await renders.CancelAsync(id, cancellationToken).ConfigureAwait(false)
            ? Told(new RenderStatus(id, NemoRenderState.Cancelled), request)
            : Unknown(id);

    private IResult Download(string id)
    {
        if (renders.UseResult(id) is not { } path)
            return Unknown(id);
        var file = new FileInfo(path);
        return TypedResults.PhysicalFile(
            path,
            Types.TryGetContentType(path, out string? type) ? type : MediaTypeNames.Application.Octet,
            $"{id}{file.Extension}",
            file.LastWriteTimeUtc,
            new EntityTagHeaderValue($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\""),
            enableRangeProcessing: true);
    }

    private static IResult Unknown(string id) => Replies.Failure(StatusCodes.Status404NotFound, $"This server has no render '{id}', or not any more.");

    private IResult Told(RenderStatus render, HttpRequest request)
    {
        RenderStatus shown = render.Error is { } error ? render with { Error = new NemoException(error.Code, data.Hide(error.Message)) } : render;
        string? address = render.State == NemoRenderState.Completed
            ? $"{request.Scheme}://{request.Host}{request.PathBase}{WireEndpoints.With(WireEndpoints.DownloadRender, render.RenderId)}"
            : null;
        return Replies.Of(RenderReply.Write(shown, address), StatusCodes.Status200OK);
    }
}
