using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NemoVideo.Benchmarks;

/// <summary>What stands at the other end of the transfers: throws away what is uploaded, and sends as many bytes as an address says.</summary>
internal static class TransferServer
{
    private static readonly byte[] Block = new byte[256 * 1024];

    /// <summary>Serves until the process is ended; prints the address as its first line.</summary>
    internal static async Task RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = null);
        WebApplication app = builder.Build();
        app.MapPost("/api/upload-video/nemo_agent/me/{session}", async (HttpRequest request) =>
        {
            while (true)
            {
                ReadResult read = await request.BodyReader.ReadAsync();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    break;
            }

            return Results.Text("""{"code":0,"data":{"files":[{"filename":"big.mp4","file_type":"video"}]}}""", "application/json");
        });
        app.MapGet("/files/{length:long}", async (long length, HttpResponse response) =>
        {
            response.ContentLength = length;
            for (long left = length; left > 0; left -= Block.Length)
                await response.Body.WriteAsync(Block.AsMemory(0, (int)Math.Min(left, Block.Length)));
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await app.WaitForShutdownAsync();
    }
}
