using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>What a server got.</summary>
/// <param name="Target">The path and query.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body.</param>
internal sealed record GotRequest(string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);
}

/// <summary>A real server on loopback that does with each connection what the test says, one step after another; the last one goes on.</summary>
internal sealed class ScriptedServer : IDisposable
{
    private readonly TcpListener listener;
    private readonly ConcurrentQueue<Func<Socket, ScriptedServer, Task>> steps;
    private readonly CancellationTokenSource end = new();
    private readonly Task running;
    private Func<Socket, ScriptedServer, Task>? last;

    public ScriptedServer(params Func<Socket, ScriptedServer, Task>[] steps)
        : this(0, steps)
    {
    }

    public ScriptedServer(int port, params Func<Socket, ScriptedServer, Task>[] steps)
    {
        this.steps = new(steps);
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        running = Task.Run(RunAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<GotRequest> Requests { get; } = new();

    public int Connections { get; private set; }

    public Uri Address(string path = "/services/T0SECRET/B0SECRET/abcdefghijklmnop") => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>A port that nobody listens to.</summary>
    public static int ClosedPort()
    {
        TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        return port;
    }

    /// <summary>Reads the request and answers it.</summary>
    public static Func<Socket, ScriptedServer, Task> Answers(int status, string body = "", params string[] headers) => async (socket, server) =>
    {
        GotRequest request = await server.ReadAsync(socket);
        string text = body.Replace("{target}", request.Target, StringComparison.Ordinal);
        string head = string.Concat(headers.Select(header => header + "\r\n"));
        await SendAsync(socket, $"HTTP/1.1 {status} {(HttpStatusCode)status}\r\n{head}Content-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}");
    };

    /// <summary>Reads the request, answers it, says that it keeps the connection, and resets it when the next request comes by it.</summary>
    public static Func<Socket, ScriptedServer, Task> BreaksItsPromise() => async (socket, server) =>
    {
        await server.ReadAsync(socket);
        await socket.SendAsync("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=60\r\nContent-Length: 2\r\n\r\nok"u8.ToArray());
        if (await socket.ReceiveAsync(new byte[1], SocketFlags.None, server.end.Token) > 0)
        {
            Reset(socket);
        }
    };

    /// <summary>Reads the request, sends these bytes and closes.</summary>
    public static Func<Socket, ScriptedServer, Task> Says(string bytes) => async (socket, server) =>
    {
        await server.ReadAsync(socket);
        await SendAsync(socket, bytes);
    };

    /// <summary>Resets the connection when there is something to read, before or after it read the request.</summary>
    public static Func<Socket, ScriptedServer, Task> Resets(bool afterReading) => async (socket, server) =>
    {
        if (afterReading)
        {
            await server.ReadAsync(socket);
        }
        else
        {
            await socket.ReceiveAsync(new byte[1], SocketFlags.Peek);
        }

        Reset(socket);
    };

    /// <summary>Resets the connection as soon as it is there.</summary>
    public static Func<Socket, ScriptedServer, Task> SlamsTheDoor() => (socket, _) =>
    {
        Reset(socket);
        return Task.CompletedTask;
    };

    /// <summary>Reads the request and never says anything.</summary>
    public static Func<Socket, ScriptedServer, Task> IsSilent() => async (socket, server) =>
    {
        await server.ReadAsync(socket);
        await Task.Delay(Timeout.Infinite, server.end.Token);
    };

    /// <summary>Takes the connection, reads nothing and sends nonsense, as whoever expects no TLS does.</summary>
    public static Func<Socket, ScriptedServer, Task> SpeaksNoTls() => async (socket, server) =>
    {
        byte[] hello = new byte[16];
        await socket.ReceiveAsync(hello);
        await SendAsync(socket, "HTTP/1.1 400 Bad Request\r\n\r\n");
    };

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
        running.Wait(TimeSpan.FromSeconds(10), CancellationToken.None);
        end.Dispose();
    }

    private static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    /// <summary>Sends and ends, and stays until the client has gone: a socket that is closed earlier may be reset.</summary>
    private static async Task SendAsync(Socket socket, string text)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(text));
        socket.Shutdown(SocketShutdown.Send);
        byte[] rest = new byte[1024];
        while (await socket.ReceiveAsync(rest) > 0)
        {
        }
    }

    private async Task RunAsync()
    {
        List<Task> served = [];
        while (!end.IsCancellationRequested)
        {
            try
            {
                Socket socket = await listener.AcceptSocketAsync(end.Token);
                Connections++;
                last = steps.TryDequeue(out Func<Socket, ScriptedServer, Task>? step) ? step : last;
                served.Add(ServeAsync(socket, last!));
            }
            catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(served);
    }

    private async Task ServeAsync(Socket socket, Func<Socket, ScriptedServer, Task> step)
    {
        using (socket)
        {
            try
            {
                await step(socket, this);
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException or ObjectDisposedException or EndOfStreamException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<GotRequest> ReadAsync(Socket socket)
    {
        List<byte> read = [];
        byte[] buffer = new byte[8192];
        int head;
        while ((head = IndexOfHeadEnd(read)) < 0)
        {
            await MoreAsync();
        }

        string[] lines = Encoding.ASCII.GetString([.. read.Take(head)]).Split("\r\n");
        Dictionary<string, string> headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        int length = int.Parse(headers["Content-Length"], CultureInfo.InvariantCulture);
        while (read.Count < head + 4 + length)
        {
            await MoreAsync();
        }

        GotRequest request = new(lines[0].Split(' ')[1], headers, [.. read.Skip(head + 4)]);
        Requests.Enqueue(request);
        return request;

        async Task MoreAsync()
        {
            int count = await socket.ReceiveAsync(buffer, SocketFlags.None, end.Token);
            read.AddRange(count > 0 ? buffer.Take(count) : throw new EndOfStreamException());
        }
    }

    private static int IndexOfHeadEnd(List<byte> read)
    {
        for (int at = 0; at + 3 < read.Count; at++)
        {
            if (read[at] == '\r' && read[at + 1] == '\n' && read[at + 2] == '\r' && read[at + 3] == '\n')
            {
                return at;
            }
        }

        return -1;
    }
}
