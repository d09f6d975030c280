using System.Net;
using System.Net.Sockets;

namespace NemoVideo.Cloud;

/// <summary>
/// Decides which addresses results may be fetched from. A service, or somebody in its place, could name an address that only this
/// machine can reach, and have its content end up in a video.
/// </summary>
/// <param name="api">The address of the API.</param>
internal sealed class DownloadAddress(Uri api)
{
    /// <summary>Whether the API is on this machine or in a private network, and so its results may be, too.</summary>
    private readonly bool _apiIsNear = api.IsLoopback || (IPAddress.TryParse(api.IdnHost, out IPAddress? address) && IsNear(address));

    /// <summary>Reads an address, and refuses what is not to be fetched.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.UnexpectedReply"/>.</exception>
    internal Uri Check(string text)
    {
        if (!Uri.TryCreate(api, text, out Uri? address))
            throw Refused("it is no address");
        if (IsApi(address))
            return address;
        if (address.Scheme != Uri.UriSchemeHttps && !(_apiIsNear && address.Scheme == Uri.UriSchemeHttp))
            throw Refused($"its scheme is {address.Scheme}");
        if (address.UserInfo.Length > 0)
            throw Refused("it holds a user name");
        if (!_apiIsNear && (address.IsLoopback || (IPAddress.TryParse(address.IdnHost, out IPAddress? host) && IsNear(host))))
            throw Refused($"{address.Host} is on this machine or in its network");
        return address;
    }

    /// <summary>Whether an address is the API's own, and so may see the token.</summary>
    internal bool IsApi(Uri address) => address.Scheme == api.Scheme && address.IdnHost == api.IdnHost && address.Port == api.Port && address.UserInfo.Length == 0;

    /// <summary>Connects to a host by an address of it that may be reached; a name may well lead to a private address.</summary>
    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);

        // To a proxy the way may lead through the network; it is the user's own.
        bool viaProxy = context.InitialRequestMessage.RequestUri is { } target && target.IdnHost != context.DnsEndPoint.Host;
        IPAddress[] allowed = _apiIsNear || viaProxy ? addresses : addresses.Where(address => !IsNear(address)).ToArray();
        if (allowed.Length == 0)
            throw Refused($"{context.DnsEndPoint.Host} is on this machine or in its network");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static NemoException Refused(string why) => new(NemoErrorCode.UnexpectedReply, $"The service names an address for the result that is not fetched: {why}.");

    /// <summary>Loopback, private, link-local and unspecified addresses, and what is none of a single host (RFC 6890).</summary>
    private static bool IsNear(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any);

        byte[] bytes = address.GetAddressBytes();
        return bytes[0] is 0 or 10 or 127 or >= 224
            || (bytes[0] == 100 && bytes[1] is >= 64 and < 128)
            || (bytes[0] == 169 && bytes[1] == 254)
            || (bytes[0] == 172 && bytes[1] is >= 16 and < 32)
            || (bytes[0] == 192 && bytes[1] is 0 or 168)
            || (bytes[0] == 198 && bytes[1] is 18 or 19);
    }
}
