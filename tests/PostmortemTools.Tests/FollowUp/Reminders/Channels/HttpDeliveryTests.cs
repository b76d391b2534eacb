using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Http;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>Posting against a real server: what becomes of a message, how often it was tried and after which pauses, and what the server got.</summary>
public sealed class HttpDeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    private static readonly byte[] Body = "{\"text\":\"héllo\"}"u8.ToArray();

    private readonly List<TimeSpan> pauses = [];

    public static TheoryData<int, string> Plain => new()
    {
        { 200, "Sent" }, { 201, "Sent" }, { 202, "Sent" }, { 204, "Sent" },
        { 301, "Failed" }, { 302, "Failed" }, { 307, "Failed" }, { 308, "Failed" },
        { 400, "Failed" }, { 401, "Failed" }, { 403, "Failed" }, { 404, "Failed" }, { 410, "Failed" }, { 413, "Failed" }, { 422, "Failed" }, { 425, "Failed" },
        { 500, "Failed" }, { 501, "Failed" },
        { 408, "Unknown" }, { 502, "Unknown" }, { 504, "Unknown" }, { 520, "Unknown" }, { 524, "Unknown" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void An_answer_that_settles_it_is_taken_at_the_first_attempt(int status, string outcome)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(status, "", "Location: http://127.0.0.1:1/elsewhere"));

        Delivery delivery = Send(server.Address());

        Assert.Equal((outcome, 1), (delivery.Outcome.ToString(), delivery.Attempts));
        Assert.Single(server.Requests);
        Assert.Empty(pauses);
        Assert.Equal(outcome == "Sent", delivery.Detail.Length == 0);
        Assert.Contains(outcome == "Sent" ? "" : $"The tester answered {status} ", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_is_JSON_on_a_connection_of_its_own()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(200));

        Send(server.Address("/a?b=c"));

        GotRequest request = Assert.Single(server.Requests);
        Assert.Equal("/a?b=c", request.Target);
        Assert.Equal(Body, request.Body);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Equal("close", request.Headers["Connection"]);
        Assert.StartsWith("PostmortemTools/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.False(request.Headers.ContainsKey("Expect"));
    }

    [Theory]
    [InlineData(429, "3", 3)]
    [InlineData(503, "120", 120)]
    [InlineData(429, "Mon, 30 Nov 2026 09:01:30 GMT", 90)]
    [InlineData(429, "Monday, 30-Nov-26 09:00:20 GMT", 20)]
    [InlineData(503, "Sun, 29 Nov 2026 09:00:00 GMT", 1)]
    [InlineData(429, "0", 1)]
    [InlineData(429, "-5", 1)]
    [InlineData(429, "soon", 1)]
    [InlineData(503, null, 1)]
    public void Who_asks_to_wait_is_waited_for_and_asked_again(int status, string? retryAfter, int seconds)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(status, "busy", retryAfter is null ? [] : [$"Retry-After: {retryAfter}"]), ScriptedServer.Answers(202));

        Delivery delivery = Send(server.Address());

        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 2), delivery);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], pauses);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("121", "2 min 1 s")]
    [InlineData("86400", "1 d")]
    [InlineData("99999999", "for more than a day")]
    [InlineData("99999999999999999999999999", "for more than a day")]
    [InlineData("Mon, 30 Nov 2026 10:30:00 GMT", "1 h 30 min")]
    public void Who_asks_to_wait_for_long_is_left_to_the_next_run(string retryAfter, string shown)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(429, "", $"Retry-After: {retryAfter}"));

        Delivery delivery = Send(server.Address());

        Assert.Equal(new Delivery(DeliveryOutcome.Failed, $"The tester answered 429 TooManyRequests and asks to wait {shown}. The next run tries again.", 1), delivery);
        Assert.Empty(pauses);
        Assert.Single(server.Requests);
    }

    [Fact]
    public void All_waiting_together_is_bounded()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(503, "", "Retry-After: 100"));

        Delivery delivery = Send(server.Address());

        Assert.Equal((DeliveryOutcome.Failed, 2), (delivery.Outcome, delivery.Attempts));
        Assert.Equal([TimeSpan.FromSeconds(100)], pauses);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void Who_stays_busy_is_given_up_after_four_attempts_with_longer_and_longer_pauses()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(503));

        Delivery delivery = Send(server.Address());

        Assert.Equal(new Delivery(DeliveryOutcome.Failed, "The tester answered 503 ServiceUnavailable, 4 times. The next run tries again.", 4), delivery);
        Assert.Equal([1, 2, 4], pauses.Select(pause => pause.TotalSeconds));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public void A_refused_connection_is_tried_again_and_arrives_when_somebody_listens()
    {
        int port = ScriptedServer.ClosedPort();
        ScriptedServer? server = null;

        Delivery delivery = Send(new Uri($"http://127.0.0.1:{port}/x"), pause: (_, _) => server ??= new ScriptedServer(port, ScriptedServer.Answers(200)));

        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 2), delivery);
        Assert.Single(server!.Requests);
        server.Dispose();
    }

    [Fact]
    public void A_port_that_stays_closed_is_given_up_and_tried_once_for_each_message_after_that()
    {
        Uri address = new($"http://127.0.0.1:{ScriptedServer.ClosedPort()}/x");
        using HttpDelivery delivery = Delivering();

        Delivery first = delivery.Send(Post(address), new SecretWords(address, null), CancellationToken.None);
        Delivery second = delivery.Send(Post(address), new SecretWords(address, null), CancellationToken.None);

        Assert.Equal(new Delivery(DeliveryOutcome.Failed, "The tester could not be reached: the connection was refused, 4 times. The next run tries again.", 4), first);
        Assert.Equal(new Delivery(DeliveryOutcome.Failed, "The tester could not be reached: the connection was refused. The next run tries again.", 1), second);
        Assert.Equal(3, pauses.Count);
    }

    [Fact]
    public void A_server_that_nobody_knows_is_said_without_its_name()
    {
        Delivery delivery = Send(new Uri("http://no-such-host.invalid/secret-path"));

        Assert.Equal((DeliveryOutcome.Failed, 4), (delivery.Outcome, delivery.Attempts));
        Assert.DoesNotContain("invalid", delivery.Detail, StringComparison.Ordinal);
        Assert.Contains("DNS", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_TLS_nothing_is_said_and_it_is_tried_again()
    {
        using ScriptedServer server = new(ScriptedServer.SpeaksNoTls());

        Delivery delivery = Send(new Uri($"https://127.0.0.1:{server.Port}/x"));

        Assert.Equal((DeliveryOutcome.Failed, 4), (delivery.Outcome, delivery.Attempts));
        Assert.StartsWith("The tester could not be reached: no secure connection (TLS) came about (", delivery.Detail, StringComparison.Ordinal);
        Assert.Equal(4, server.Connections);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("reset before it was read")]
    [InlineData("reset after it was read")]
    [InlineData("closed without an answer")]
    [InlineData("half a status line")]
    [InlineData("half a head")]
    [InlineData("nonsense")]
    public void What_may_have_arrived_is_unknown_and_never_sent_again(string what)
    {
        using ScriptedServer server = new(what switch
        {
            "reset before it was read" => ScriptedServer.Resets(afterReading: false),
            "reset after it was read" => ScriptedServer.Resets(afterReading: true),
            "closed without an answer" => ScriptedServer.Says(""),
            "half a status line" => ScriptedServer.Says("HTTP/1.1 20"),
            "half a head" => ScriptedServer.Says("HTTP/1.1 200 OK\r\nContent-Le"),
            _ => ScriptedServer.Says("220 mail.example.com ESMTP\r\n"),
        });

        Delivery delivery = Send(server.Address());

        Assert.Equal((DeliveryOutcome.Unknown, 1), (delivery.Outcome, delivery.Attempts));
        Assert.EndsWith("Nobody knows whether the message arrived; it is not sent again.", delivery.Detail, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
        Assert.Empty(pauses);
    }

    [Fact]
    public void A_connection_that_is_reset_at_once_is_tried_again_only_where_nothing_had_left()
    {
        using ScriptedServer server = new(ScriptedServer.SlamsTheDoor());

        Delivery delivery = Send(server.Address());

        // Which of the two depends on who was quicker.
        Assert.NotEqual(DeliveryOutcome.Sent, delivery.Outcome);
        Assert.True(delivery.Outcome == DeliveryOutcome.Unknown || delivery.Attempts == RetryPlan.MostAttempts);
        Assert.Equal(delivery.Attempts, server.Connections);
        Assert.Equal(delivery.Attempts - 1, pauses.Count);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Silence_is_unknown_when_patience_is_over()
    {
        using ScriptedServer server = new(ScriptedServer.IsSilent());

        Delivery delivery = Send(server.Address(), patience: TimeSpan.FromSeconds(1));

        Assert.Equal(new Delivery(DeliveryOutcome.Unknown, "The tester was handed the message, and then no answer came within 1 s. Nobody knows whether the message arrived; it is not sent again.", 1), delivery);
        Assert.Single(server.Requests);
    }

    [Fact]
    public void Silence_after_a_busy_answer_is_unknown_too()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(503), ScriptedServer.Resets(afterReading: true));

        Delivery delivery = Send(server.Address());

        Assert.Equal((DeliveryOutcome.Unknown, 2), (delivery.Outcome, delivery.Attempts));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(200, "Sent")]
    [InlineData(404, "Failed")]
    public void A_body_that_breaks_off_does_not_change_what_the_status_said(int status, string outcome)
    {
        using ScriptedServer server = new(ScriptedServer.Says($"HTTP/1.1 {status} Whatever\r\nContent-Length: 5000\r\n\r\nno_ser"));

        Assert.Equal(outcome, Send(server.Address()).Outcome.ToString());
        Assert.Single(server.Requests);
    }

    [Fact]
    public void A_body_without_end_is_not_waited_for()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(400, new string('x', 1_000_000)));

        Delivery delivery = Send(server.Address());

        Assert.Equal(DeliveryOutcome.Failed, delivery.Outcome);
        Assert.InRange(delivery.Detail.Length, 200, 300);
    }

    [Fact]
    public void A_connection_that_the_server_keeps_and_resets_at_the_next_message_is_not_used_again()
    {
        using ScriptedServer server = new(ScriptedServer.BreaksItsPromise());
        using HttpDelivery delivery = Delivering();
        SecretWords secrets = new(server.Address(), null);

        for (int message = 1; message <= 5; message++)
        {
            Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), delivery.Send(Post(server.Address()), secrets, CancellationToken.None));
            Assert.Equal((message, message), (server.Requests.Count, server.Connections));
        }
    }

    [Theory]
    [InlineData("no such hook: {target}")]
    [InlineData("T0SECRET/B0SECRET and ABCDEFGHIJKLMNOP")]
    [InlineData("{\"path\":\"\\/services\\/T0SECRET\\/B0SECRET\\/abcdefghijklmnop\"}")]
    public void An_answer_that_repeats_the_address_does_not_give_it_away(string body)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(404, body));

        Delivery delivery = Send(server.Address());

        Assert.DoesNotContain("SECRET", delivery.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("abcdefgh", delivery.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("127.0.0.1", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_cannot_drive_the_terminal_or_add_lines_to_a_log()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(400, "a\u001b[2J\r\nb\u202Ec"));

        Assert.Equal("The tester answered 400 BadRequest ('a\\u001B[2J  b\\u202Ec'). The next run tries again.", Send(server.Address()).Detail);
    }

    [Fact]
    public void A_redirect_is_not_followed()
    {
        using ScriptedServer other = new(ScriptedServer.Answers(200));
        using ScriptedServer server = new(ScriptedServer.Answers(307, "", $"Location: {other.Address()}"));

        Delivery delivery = Send(server.Address());

        Assert.Equal(DeliveryOutcome.Failed, delivery.Outcome);
        Assert.Contains("redirect is not followed", delivery.Detail, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public void Who_stops_it_before_it_left_gets_no_answer_and_after_that_unknown()
    {
        using CancellationTokenSource stop = new();
        using ScriptedServer busy = new(ScriptedServer.Answers(503));
        Assert.Throws<OperationCanceledException>(() => Send(busy.Address(), pause: (_, _) => stop.Cancel(), stop: stop));
        Assert.Single(busy.Requests);
        Assert.ThrowsAny<OperationCanceledException>(() => Send(busy.Address(), stop: stop));
        Assert.Single(busy.Requests);

        using CancellationTokenSource later = new();
        using ScriptedServer silent = new(ScriptedServer.IsSilent());
        later.CancelAfter(TimeSpan.FromSeconds(1));
        Delivery delivery = Send(silent.Address(), stop: later);
        Assert.Equal(DeliveryOutcome.Unknown, delivery.Outcome);
        Assert.Contains("it was stopped before an answer came", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_leaves_once_whatever_asks_for_it()
    {
        using OnceContent content = new(Body);
        Assert.False(content.HasBegun);
        using MemoryStream first = new();
        await content.CopyToAsync(first, TestContext.Current.CancellationToken);

        Assert.True(content.HasBegun);
        Assert.Equal(Body, first.ToArray());
        using MemoryStream second = new();
        await Assert.ThrowsAsync<HttpRequestException>(() => content.CopyToAsync(second, TestContext.Current.CancellationToken));
        Assert.Equal(0, second.Length);
    }

    [Fact]
    public void Pauses_have_some_chance_in_them_and_are_never_shorter_than_asked_for()
    {
        RetryPlan plan = new(() => 0.5);

        Assert.Equal([1.25, 2.5, 5], Enumerable.Range(1, 3).Select(attempt => plan.Pause(attempt, null).TotalSeconds));
        Assert.Equal(30.5, plan.Pause(1, TimeSpan.FromSeconds(30)).TotalSeconds);
        Assert.Equal(5, plan.Pause(3, TimeSpan.FromSeconds(1)).TotalSeconds);
    }

    private static HttpPost Post(Uri address) => new(address, Body, () => []);

    private HttpDelivery Delivering(TimeSpan? patience = null, Action<TimeSpan, CancellationToken>? pause = null) => new(
        "The tester",
        _ => null,
        new SenderContext { Secret = _ => "", Show = _ => { }, Now = () => Now, Patience = patience ?? TimeSpan.FromSeconds(20), Pause = pause ?? ((time, _) => pauses.Add(time)) },
        () => 0);

    private Delivery Send(Uri address, TimeSpan? patience = null, Action<TimeSpan, CancellationToken>? pause = null, CancellationTokenSource? stop = null)
    {
        using HttpDelivery delivery = Delivering(patience, pause);
        return delivery.Send(Post(address), new SecretWords(address, null), stop?.Token ?? CancellationToken.None);
    }
}
