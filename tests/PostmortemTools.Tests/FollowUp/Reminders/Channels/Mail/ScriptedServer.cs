using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels.Mail;

/// <summary>
/// A mail server that goes wrong as it is told. The script is asked at every step (<c>greeting</c>, <c>EHLO</c>, <c>AUTH</c>, <c>MAIL</c>,
/// <c>RCPT jane@example.com</c>, <c>DATA</c>, <c>content</c> before any of it is read, <c>dot</c> once all of it was) and answers with a
/// reply, with one of the constants, or with null for what an ordinary server says.
/// </summary>
internal sealed class ScriptedServer : IDisposable
{
    /// <summary>Ends the connection.</summary>
    public const string Close = "(close)";

    /// <summary>Tears the connection.</summary>
    public const string Reset = "(reset)";

    /// <summary>Says nothing more.</summary>
    public const string Silence = "(silence)";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<int, string, string?> script;
    private readonly string[] extensions;
    private readonly ConcurrentBag<Socket> sockets = [];
    private int connections;

    /// <param name="script">Takes the number of the connection, from 1, and the step.</param>
    /// <param name="extensions">What the server offers.</param>
    public ScriptedServer(Func<int, string, string?> script, params string[] extensions)
    {
        (this.script, this.extensions) = (script, extensions);
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How often somebody connected.</summary>
    public int Connections => connections;

    /// <summary>The letters of which all was read up to the dot, and to whom they went; whatever was answered then.</summary>
    public ConcurrentQueue<(string[] To, string Text)> Letters { get; } = [];

    /// <summary>The steps that were reached, with the number of the connection.</summary>
    public ConcurrentQueue<string> Steps { get; } = [];

    public void Dispose()
    {
        listener.Stop();
        foreach (Socket socket in sockets)
        {
            socket.Dispose();
        }
    }

    private async Task Accept()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptSocketAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }

            sockets.Add(socket);
            int number = Interlocked.Increment(ref connections);
            _ = Task.Factory.StartNew(() => Talk(socket, number), TaskCreationOptions.LongRunning);
        }
    }

    private void Talk(Socket socket, int number)
    {
        try
        {
            using NetworkStream stream = new(socket, ownsSocket: true);
            using StreamReader reader = new(stream, new UTF8Encoding(false), false, 1024, leaveOpen: true);
            List<string> to = [];
            bool saidYes = true;
            bool goesOn = Answer("greeting", "220 scripted ready");
            while (goesOn && reader.ReadLine() is { } line)
            {
                string verb = line.Split(' ')[0].ToUpperInvariant();
                switch (verb)
                {
                    case "EHLO":
                        goesOn = Answer(verb, string.Join("\r\n", [.. extensions.Prepend("scripted").SkipLast(1).Select(name => $"250-{name}"), $"250 {extensions.Prepend("scripted").Last()}"]));
                        break;
                    case "RCPT":
                        string address = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                        goesOn = Answer($"RCPT {address}", "250 ok");
                        to.AddRange(saidYes ? [address] : []);
                        break;
                    case "RSET":
                        to.Clear();
                        goesOn = Answer(verb, "250 ok");
                        break;
                    case "DATA":
                        goesOn = Answer(verb, "354 go on") && (!saidYes || Content());
                        break;
                    case "QUIT":
                        Answer(verb, "221 bye");
                        return;
                    default:
                        goesOn = Answer(verb, verb == "AUTH" ? "235 welcome" : "250 ok");
                        break;
                }
            }

            bool Content()
            {
                if (!Answer("content", null))
                {
                    return false;
                }

                StringBuilder text = new();
                while (reader.ReadLine() is { } line && line != ".")
                {
                    text.Append(line).Append('\n');
                }

                Letters.Enqueue(([.. to], text.ToString()));
                to.Clear();
                return Answer("dot", "250 taken");
            }

            bool Answer(string step, string? usual)
            {
                Steps.Enqueue($"{number} {step}");
                string? answer = script(number, step);
                switch (answer ?? usual)
                {
                    case null:
                        return true;
                    case Close:
                        return false;
                    case Reset:
                        socket.LingerState = new LingerOption(true, 0);
                        return false;
                    case Silence:
                        while (reader.ReadLine() is not null)
                        {
                            // Whatever comes is heard, and not answered.
                        }

                        return false;
                    case { } said:
                        byte[] bytes = Encoding.UTF8.GetBytes(said + "\r\n");
                        stream.Write(bytes);
                        saidYes = said[0] is '2' or '3';
                        return !said.StartsWith("421", StringComparison.Ordinal);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // The client, or the end of the test.
        }
    }
}
