using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NemoVideo.Local;
using NemoVideo.Server.Serving;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>With a certificate the server encrypts by itself.</summary>
public sealed class EncryptionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_certificate_in_PEM_files_is_shown_to_clients()
    {
        using X509Certificate2 certificate = WriteCertificate();
        await using var backend = new LocalBackend(_folder.File("engine"), TimeProvider.System);
        await using NemoServer server = await NemoServer.StartAsync(Settings(_folder.File("key.pem")), backend, TimeProvider.System, default);

        string? shown = null;
        using var http = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, serverCertificate, _, _) => (shown = serverCertificate!.Thumbprint) is not null,
        });
        using HttpResponseMessage response = await http.GetAsync(new Uri(server.Urls.Single()));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(certificate.Thumbprint, shown);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_is_said_so()
    {
        using X509Certificate2 certificate = WriteCertificate();
        await using var backend = new LocalBackend(_folder.File("engine"), TimeProvider.System);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => NemoServer.StartAsync(Settings(_folder.File("no-such-key.pem")), backend, TimeProvider.System, default));
        Assert.Equal(NemoErrorCode.SettingInvalid, error.Code);
        Assert.Contains("--certificate-key", error.RecommendedAction, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ServeSettings Settings(string key) => new()
    {
        Urls = ["https://127.0.0.1:0"],
        DataFolder = _folder.File("data"),
        Token = RunningServer.Token,
        Certificate = _folder.File("certificate.pem"),
        CertificateKey = key,
        Quiet = true,
    };

    private X509Certificate2 WriteCertificate()
    {
        using RSA key = RSA.Create(2048);
        X509Certificate2 certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(_folder.File("certificate.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(_folder.File("key.pem"), key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
