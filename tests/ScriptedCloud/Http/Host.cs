using System.Net;
using System.Net.Sockets;

namespace NemoVideo.Tests;

/// <summary>One of the hosts: a port on this machine, and the connections to it.</summary>
internal sealed class Host : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Func<RequestHead, Connection, Task<bool>> _answer;
    private readonly Action _changed;
    /// <summary>
    /// Where ports are taken from: below those that systems give out by themselves, so that nobody else gets one while its host
    /// refuses connections, and begun elsewhere in each process.
    /// </summary>
    private const int FirstPort = 20_000;
    private const int PortCount = 12_000;

    private static int s_ports = Environment.ProcessId * 997;

    private readonly List<Connection> _connections = [];
    private readonly IPEndPoint _place;
    private Socket? _listener;

    internal Host(int port, TimeProvider time, Func<RequestHead, Connection, Task<bool>> answer, Action changed)
    {
        _time = time;
        _answer = answer;
        _changed = changed;
        _place = new IPEndPoint(IPAddress.Loopback, port);
        while (port == 0)
        {
            _place.Port = FirstPort + ((int)((uint)Interlocked.Increment(ref s_ports) % PortCount));
            try
            {
                Listen();
                return;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // The next one, then.
            }
        }

        Listen();
    }

    internal Uri Address => new($"http://{_place}");

    internal bool IsBusy => IsBeingCalled() || Connections().Any(connection => connection.IsBusy);

    internal bool IsHolding => Connections().Any(connection => connection.IsHolding);

    /// <summary>Takes connections.</summary>
    internal void Listen()
    {
        if (_listener is not null)
            return;
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(_place);
            listener.Listen(512);
        }
        catch
        {
            listener.Dispose();
            throw;
        }

        _listener = listener;
        _ = AcceptAsync(listener);
        _changed();
    }

    /// <summary>Refuses connections, and ends those there are, but for one that is being answered.</summary>
    internal void ListenNoMore(Connection? answered = null)
    {
        _listener?.Dispose();
        _listener = null;
        foreach (Connection connection in Connections().Where(connection => connection != answered))
            connection.Dispose();
        _changed();
    }

    public void Dispose() => ListenNoMore();

    private async Task AcceptAsync(Socket listener)
    {
        try
        {
            while (true)
            {
                var connection = new Connection(await listener.AcceptAsync(), _time, _changed);
                lock (_connections)
                    _connections.Add(connection);
                _ = RunAsync(connection);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The host listens no more.
        }
    }

    private async Task RunAsync(Connection connection)
    {
        await connection.RunAsync(_answer);
        lock (_connections)
            _connections.Remove(connection);
    }

    private Connection[] Connections()
    {
        lock (_connections)
            return [.. _connections];
    }

    private bool IsBeingCalled()
    {
        try
        {
            return _listener?.Poll(0, SelectMode.SelectRead) == true;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }
}
