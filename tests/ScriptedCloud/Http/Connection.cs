using System.Net.Sockets;

namespace NemoVideo.Tests;

/// <summary>
/// A client's connection. It tells what it is at, so that a test's clock can stand still while anything is on its way and move on
/// while nothing is, or while the service makes the client wait on purpose.
/// </summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly TimeProvider _time;
    private readonly Action _changed;
    private volatile Activity _activity;
    private Task? _sign;

    internal Connection(Socket socket, TimeProvider time, Action changed)
    {
        socket.NoDelay = true;
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _time = time;
        _changed = changed;
        Requests = new RequestReader(_stream);
    }

    private enum Activity
    {
        Idle,
        Working,
        Holding,
        Ended,
    }

    internal RequestReader Requests { get; }

    /// <summary>Whether a request is on its way, or in work, or the client has left and it was not noticed yet.</summary>
    internal bool IsBusy => _activity switch
    {
        Activity.Working => true,
        Activity.Idle => Arrived() > 0,
        Activity.Holding => ClientHasLeft(),
        _ => false,
    };

    /// <summary>Whether the client is being made to wait, and is still there.</summary>
    internal bool IsHolding => _activity == Activity.Holding && !ClientHasLeft();

    /// <summary>Answers one request after the other, until the client or an answer ends the connection.</summary>
    /// <param name="answer">Answers a request, and says whether the connection may be used again.</param>
    internal async Task RunAsync(Func<RequestHead, Connection, Task<bool>> answer)
    {
        try
        {
            while (await Requests.ReadHeadAsync(() => Enter(Activity.Working)) is { } head && await answer(head, this))
                Enter(Activity.Idle);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The client has left; or the cloud has been put away.
        }
        finally
        {
            Dispose();
        }
    }

    internal async Task WriteAsync(ReadOnlyMemory<byte> bytes) => await _stream.WriteAsync(bytes);

    /// <summary>Makes the client wait until it has had enough.</summary>
    internal async Task HoldAsync()
    {
        Enter(Activity.Holding);
        byte[] unread = new byte[4096];
        while (await _stream.ReadAsync(unread) > 0)
        {
            // What still comes of the request is of no interest any more.
        }
    }

    /// <summary>Makes the client wait for a time. The connection is of no use after a client that waits has left.</summary>
    internal async Task HoldAsync(TimeSpan delay)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        // Whoever moved the clock on finds the connection at work again, not still waiting.
        using ITimer timer = _time.CreateTimer(
            _ =>
            {
                Enter(Activity.Working);
                over.TrySetResult();
            },
            null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
        Enter(Activity.Holding);

        // Without taking it, something to read is awaited, which a client that waits has only when it leaves. A wait that an earlier
        // request began may still end late, for what came of this one.
        while (true)
        {
            if (_sign is not { IsCompleted: false })
                _sign = _socket.ReceiveAsync(Memory<byte>.Empty).AsTask();
            if (await Task.WhenAny(over.Task, _sign) == over.Task)
                return;
            await _sign;
            if (ClientHasLeft())
                throw new IOException("The client has left.");
        }
    }

    /// <summary>Ends the connection the hard way.</summary>
    internal void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        Dispose();
    }

    public void Dispose()
    {
        _stream.Dispose();
        Enter(Activity.Ended);
    }

    private void Enter(Activity activity)
    {
        if (_activity == activity)
            return;
        _activity = activity;
        _changed();
    }

    private int Arrived()
    {
        try
        {
            return _socket.Available;
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return 0;
        }
    }

    private bool ClientHasLeft()
    {
        try
        {
            return _socket.Poll(0, SelectMode.SelectError) || (_socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }
}
