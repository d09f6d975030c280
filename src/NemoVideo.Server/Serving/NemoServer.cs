using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>A backend behind the service's protocol (docs/protocol.md, docs/server.md), from its start to its end.</summary>
internal sealed class NemoServer : IAsyncDisposable
{
    /// <summary>The largest body that is no upload; drafts are the largest of them.</summary>
    private const long LargestBody = 16 * 1024 * 1024;

    private const int MostConnections = 512;

    private static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);

    /// <summary>How long replies that are being written may go on when the server is stopped.</summary>
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromMilliseconds(300);

    private readonly WebApplication _app;
    private readonly DataFolder _data;
    private readonly RenderJobs _renders;
    private readonly MessageEndpoint _messages;
    private readonly CancellationTokenSource _stopping;
    private readonly ITimer _sweep;

    private NemoServer(ServeSettings settings, INemoBackend backend, TimeProvider time, DataFolder data)
    {
        _data = data;
        _stopping = new CancellationTokenSource();
        _app = Create(settings);
        ILogger log = _app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("nemovideo");

        var disk = new DiskSpace([data.Sessions, data.Renders], settings.Limits.DiskBytes);
        var sessions = new SessionFolders(data.Sessions, disk, settings.Limits, time);
        _renders = new RenderJobs(backend, data.Renders, disk, settings.Limits, time);
        _messages = new MessageEndpoint(backend, sessions, data, time, _stopping.Token);
        _sweep = time.CreateTimer(_ => Sweep(), null, TimeSpan.Zero, SweepInterval);

        _app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        _app.Use(new RequestLog(time, log).RunAsync);
        _app.Use(new Failures(data, log, _stopping.Token).RunAsync);
        _app.UseStatusCodePages(context => Replies
            .Failure(context.HttpContext.Response.StatusCode, "There is nothing at this address, or not for this method.").ExecuteAsync(context.HttpContext));
        _app.UseWhen(context => !context.Request.Path.Equals(WireEndpoints.AnonymousToken), guarded => guarded.Use(new TokenCheck(settings.Token).RunAsync));
        _app.UseRouting();
        TokenEndpoints.Map(_app);
        new SessionEndpoints(backend, sessions).Map(_app);
        new UploadEndpoint(backend, sessions, data, disk, settings.Limits).Map(_app);
        _messages.Map(_app);
        new RenderEndpoints(_renders, sessions, data).Map(_app);

        void Sweep()
        {
            try
            {
                sessions.DeleteExpired();
                _renders.DeleteExpired();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A folder changed meanwhile; the next sweep goes on.
            }
        }
    }

    /// <summary>Where it listens, with the ports that were free.</summary>
    internal IEnumerable<string> Urls => _app.Urls;

    /// <summary>Starts a server.</summary>
    /// <param name="settings">How to run it; checked before.</param>
    /// <param name="backend">What to serve; it stays the caller's.</param>
    /// <param name="time">The clock that waits run on.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="NemoException">It cannot run, and why.</exception>
    internal static async Task<NemoServer> StartAsync(ServeSettings settings, INemoBackend backend, TimeProvider time, CancellationToken cancellationToken)
    {
        settings.Check();
        Redactor.Register(settings.Token);
        DataFolder data = DataFolder.Open(settings.DataFolder);
        var server = new NemoServer(settings, backend, time, data);
        try
        {
            await server._renders.ResumeAsync().ConfigureAwait(false);
            await server._app.StartAsync(cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch (Exception e)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            if (e is IOException or InvalidOperationException or CryptographicException)
                throw new NemoException(NemoErrorCode.SettingInvalid, $"Cannot listen at {string.Join(", ", settings.Urls)}: {e.Message}", e) { RecommendedAction = "Correct --urls, --certificate or --certificate-key." };
            throw;
        }
    }

    /// <summary>Stops listening, ends what is at work, and leaves the folder to the next server.</summary>
    /// <returns>A task that ends when all of that is done.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _sweep.DisposeAsync().ConfigureAwait(false);
        await _messages.Idle.ConfigureAwait(false);
        await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _renders.DisposeAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _data.Dispose();
        _stopping.Dispose();
    }

    private static WebApplication Create(ServeSettings settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        if (settings.Certificate is not null)
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Kestrel:Certificates:Default:Path"] = Path.GetFullPath(settings.Certificate),
                ["Kestrel:Certificates:Default:KeyPath"] = settings.CertificateKey is null ? null : Path.GetFullPath(settings.CertificateKey),
            });
        }

        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestGoodbye);
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Logging.SetMinimumLevel(settings.Quiet ? LogLevel.Warning : LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().UseUrls([.. settings.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Configure(builder.Configuration.GetSection("Kestrel"));
        });
        return builder.Build();
    }
}
