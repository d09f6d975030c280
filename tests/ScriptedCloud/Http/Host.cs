using System.Net;
using System.Net.Sockets;

namespace NemoVideo.Tests;

/// <summary>One of the hosts: a port on this machine, and the connections to it.</summary>
internal sealed class Host : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Func<RequestHead, Connection, Task<bool>> _answer;
    private readonly Action _changed;
    private readonly List<Connection> _connections = [];
    private readonly Socket _reservation;
    private readonly IPEndPoint _place;
    private Socket? _listener;

    internal Host(int port, TimeProvider time, Func<RequestHead, Connection, Task<bool>> answer, Action changed)
    {
        _time = time;
        _answer = answer;
        _changed = changed;

        // Bound and never listened on: it keeps the port while the host refuses connections.
        _reservation = NewSocket(new IPEndPoint(IPAddress.Loopback, port));
        _place = (IPEndPoint)_reservation.LocalEndPoint!;
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
        _listener = NewSocket(_place);
        _listener.Listen(512);
        _ = AcceptAsync(_listener);
        _changed();
    }

    /// <summary>Refuses connections, and ends those that nothing is going on over.</summary>
    internal void ListenNoMore()
    {
        _listener?.Dispose();
        _listener = null;
        foreach (Connection connection in Connections().Where(connection => connection.IsIdle))
            connection.Dispose();
        _changed();
    }

    public void Dispose()
    {
        ListenNoMore();
        foreach (Connection connection in Connections())
            connection.Dispose();
        _reservation.Dispose();
    }

    private static Socket NewSocket(IPEndPoint place)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        socket.Bind(place);
        return socket;
    }

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
