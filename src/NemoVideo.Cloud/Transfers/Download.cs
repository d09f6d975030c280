using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace NemoVideo.Cloud;

/// <summary>
/// Fetches results into files: without the token unless the address is the API's own, in as many requests as it takes, each
/// going on where the one before broke off.
/// </summary>
internal sealed class Download : IDisposable
{
    private const int BufferSize = 256 * 1024;
    private const int MostRedirections = 5;

    /// <summary>How often in a row a request may fail without bringing the file on.</summary>
    private const int MostFutileAttempts = 5;

    /// <summary>What brings the file on, in bytes. Less than this in the longest silence is no better than silence.</summary>
    private const int LeastProgress = 16 * 1024;

    /// <summary>What a proxy, a portal or an error page answers with, under whatever status.</summary>
    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase) { "text/html", "application/json", "application/xml", "text/xml" };

    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _time;
    private readonly DownloadAddress _addresses;
    private readonly HttpClient _http;
    private readonly Action<HttpRequestMessage> _authorize;
    private readonly Failures _failures = new(() => null);

    /// <summary>Prepares to fetch.</summary>
    /// <param name="options">Where the service is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="authorize">Adds the token and the attribution to a request to the API itself.</param>
    internal Download(CloudOptions options, TimeProvider time, Action<HttpRequestMessage> authorize)
    {
        _time = time;
        _authorize = authorize;
        _addresses = new DownloadAddress(options.ApiAddress);
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !options.IsLoopback,
            ConnectCallback = _addresses.ConnectAsync,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            ResponseDrainTimeout = TimeSpan.Zero,
            MaxConnectionsPerServer = 64,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Reads an address that the service names for a result.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.UnexpectedReply"/> for one that is not to be fetched.</exception>
    internal Uri Check(string address) => _addresses.Check(address);

    /// <summary>Fetches a file.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="progress">Is told how far it is; may be null.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <exception cref="CallFailedException"><see cref="CallFate.Refused"/> or <see cref="CallFate.NotFound"/> when the address has expired.</exception>
    internal async Task RunAsync(Uri address, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        FileStream file = Open(path);
        await using ConfiguredAsyncDisposable disposal = file.ConfigureAwait(false);
        var part = new Part(file, progress);
        long furthest = 0;
        for (int futile = 0; ;)
        {
            try
            {
                await FetchAsync(address, part, cancellationToken).ConfigureAwait(false);
                await file.FlushAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (CallFailedException e) when (e.Fate is CallFate.Lost or CallFate.NotSent or CallFate.Limited)
            {
                futile = part.Length >= furthest + LeastProgress ? 1 : futile + 1;
                furthest = Math.Max(furthest, part.Length);
                if (futile > MostFutileAttempts)
                    throw new NemoException(NemoErrorCode.DownloadIncomplete, $"{e.Error.Message} {part.Length:N0}{(part.Total is { } total ? $" of {total:N0}" : "")} bytes had come.", e.Error);

                TimeSpan delay = e.RetryAfter ?? RetryDelay * futile;
                Notices.Tell($"{e.Error.Message} Going on from byte {part.Length:N0} in {delay.TotalSeconds:0.#} s.");
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, BufferSize = 0, Options = FileOptions.Asynchronous });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' cannot be written: {e.Message}", e);
        }
    }

    private async Task FetchAsync(Uri address, Part part, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(LongestSilence, _time, cancellationToken);
        try
        {
            using HttpResponseMessage response = await RequestAsync(address, part, deadline).ConfigureAwait(false);
            part.Begin(response);
            using Stream body = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            byte[] buffer = new byte[BufferSize];
            int sinceSign = 0;
            int read;
            while ((read = await body.ReadAsync(buffer, deadline.Token).ConfigureAwait(false)) > 0)
            {
                await part.WriteAsync(buffer.AsMemory(0, read), deadline.Token).ConfigureAwait(false);
                if ((sinceSign += read) < LeastProgress)
                    continue;
                deadline.PutOff();
                sinceSign = 0;
            }

            part.End();
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            throw Failures.TimedOut(Operation.Download, deadline.Limit, notSent: false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw (Exception?)NemoException.In(e) ?? Failures.From(Operation.Download, e, notSent: false);
        }
    }

    private async Task<HttpResponseMessage> RequestAsync(Uri address, Part part, Deadline deadline)
    {
        for (int redirections = 0; ; redirections++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (_addresses.IsApi(address))
                _authorize(request);
            part.AskForRest(request.Headers);

            HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.PartialContent)
                return response;

            using (response)
            {
                if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location && redirections < MostRedirections)
                {
                    address = _addresses.Check(new Uri(address, location).AbsoluteUri);
                    continue;
                }

                if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
                {
                    part.BeginAgain();
                    throw new InvalidDataException("the server cannot go on from where it broke off");
                }

                throw _failures.In(Operation.Download, response, body: null, _time.GetUtcNow())!;
            }
        }
    }

    /// <summary>What has come of a file so far.</summary>
    private sealed class Part(FileStream file, IProgress<TransferProgress>? progress)
    {
        private EntityTagHeaderValue? _version;

        internal long Length { get; private set; }

        internal long? Total { get; private set; }

        internal void AskForRest(HttpRequestHeaders headers)
        {
            if (Length == 0 || (_version is null && Total is null))
                return;
            headers.Range = new RangeHeaderValue(Length, null);
            if (_version is { IsWeak: false } version)
                headers.IfRange = new RangeConditionHeaderValue(version);
        }

        internal void Begin(HttpResponseMessage response)
        {
            HttpContentHeaders headers = response.Content.Headers;
            if (headers.ContentEncoding.Count > 0)
                throw new InvalidDataException("the reply is compressed, which was not asked for");
            if (headers.ContentType?.MediaType is { } type && Pages.Contains(type))
                throw new InvalidDataException($"the reply is {type}, which is no video");

            bool goesOn = response.StatusCode == HttpStatusCode.PartialContent && headers.ContentRange?.From == Length && SameFile(response.Headers.ETag, headers.ContentRange.Length);
            if (!goesOn)
                BeginAgain();
            if (!goesOn && response.StatusCode == HttpStatusCode.PartialContent)
                throw new InvalidDataException("the server went on from another place than asked for");

            _version = response.Headers.ETag;
            Total = goesOn ? headers.ContentRange!.Length ?? Total : headers.ContentLength;
        }

        internal async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            if (Length + bytes.Length > Total)
                throw new InvalidDataException($"the file is longer than the {Total:N0} bytes that were announced");
            try
            {
                await file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            }
            catch (IOException e)
            {
                throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{file.Name}' cannot be written: {e.Message}", e);
            }

            Length += bytes.Length;
            progress?.Report(new TransferProgress(Length, Total));
        }

        internal void End()
        {
            if (Length < Total || Length == 0)
                throw new InvalidDataException($"only {Length:N0} of {Total:N0} bytes came");
        }

        internal void BeginAgain()
        {
            Length = 0;
            Total = null;
            _version = null;
            file.SetLength(0);
            file.Position = 0;
        }

        /// <summary>By its entity tag and its size, of which one at least must be known of both.</summary>
        private bool SameFile(EntityTagHeaderValue? version, long? total) =>
            ((version is not null && _version is not null) || (total is not null && Total is not null))
            && (version is null || _version is null || version.Equals(_version))
            && (total is null || Total is null || total == Total);
    }
}
