using System.CommandLine;
using System.Text.Json.Nodes;
using NemoVideo.Local;

namespace NemoVideo.Server.Serving;

/// <summary><c>serve</c>: puts the local engine behind the service's protocol, until it is stopped.</summary>
internal static class ServeVerb
{
    private const string DefaultUrl = "http://127.0.0.1:8765";

    internal static Command Create()
    {
        var defaults = new ServeLimits();
        var urls = new Option<string[]>("--urls") { Description = "Where to listen; may be given several times. Port 0 is any that is free.", DefaultValueFactory = _ => [DefaultUrl] };
        var data = new Option<string?>("--data") { Description = "The folder for uploads, sessions and results; one in the user's data unless given." };
        var uploadMegabytes = Limit("--max-upload-mb", "The largest file that is taken, in MB.", (int)(defaults.UploadBytes / 1_000_000));
        var sessions = Limit("--max-sessions", "How many sessions are kept at most.", defaults.Sessions);
        var diskGigabytes = Limit("--max-disk-gb", "How many GB uploads and results may take together.", (int)(defaults.DiskBytes / 1_000_000_000));
        var keepDays = Limit("--keep-days", "After how many days a session or a result that nobody asks for is deleted.", (int)defaults.Keep.TotalDays);
        var allowPlainHttp = new Option<bool>("--allow-plain-http") { Description = "Listen without encryption beyond this machine, too: the token travels in the clear." };
        var certificate = new Option<string?>("--certificate") { Description = "The certificate for https addresses, a PEM file." };
        var certificateKey = new Option<string?>("--certificate-key") { Description = "The certificate's private key, a PEM file." };
        var quiet = new Option<bool>("--quiet") { Description = "Log failures only, not every request." };
        Option<bool> json = Verb.Json();
        var command = new Command("serve", $"Serves the engine to other machines, over the service's protocol. The token is taken from {ServeSettings.TokenVariable}.")
        {
            urls, data, uploadMegabytes, sessions, diskGigabytes, keepDays, allowPlainHttp, certificate, certificateKey, quiet, json,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RunAsync(
            new ServeSettings
            {
                Urls = parsed.GetRequiredValue(urls),
                DataFolder = Path.GetFullPath(parsed.GetValue(data) ?? Path.Combine(NemoHome.Folder, "server")),
                Token = Environment.GetEnvironmentVariable(ServeSettings.TokenVariable)?.Trim() ?? "",
                Limits = new ServeLimits
                {
                    UploadBytes = parsed.GetRequiredValue(uploadMegabytes) * 1_000_000L,
                    Sessions = parsed.GetRequiredValue(sessions),
                    DiskBytes = parsed.GetRequiredValue(diskGigabytes) * 1_000_000_000L,
                    Keep = TimeSpan.FromDays(parsed.GetRequiredValue(keepDays)),
                },
                Quiet = parsed.GetValue(quiet),
                AllowPlainHttp = parsed.GetValue(allowPlainHttp),
                Certificate = parsed.GetValue(certificate),
                CertificateKey = parsed.GetValue(certificateKey),
            },
            parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static Option<int> Limit(string name, string description, int value)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError($"{name} must be at least 1.");
        });
        return option;
    }

    private static async Task RunAsync(ServeSettings settings, bool json, CancellationToken cancellationToken)
    {
        settings.Check();
        await using var backend = new LocalBackend(Path.Combine(settings.DataFolder, "engine"), TimeProvider.System);
        await using NemoServer server = await NemoServer.StartAsync(settings, backend, TimeProvider.System, cancellationToken);
        Console.WriteLine(json
            ? new JsonObject { ["urls"] = new JsonArray(server.Urls.Select(url => (JsonNode)url).ToArray()), ["data"] = settings.DataFolder }.ToJsonString()
            : $"Serving {settings.DataFolder} at {string.Join(", ", server.Urls)}; Ctrl+C ends it.");

        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
