using System.Text;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Mail;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>Messages that go into a file or to the prompt.</summary>
public sealed class LocalSenderTests : IDisposable
{
    private const string Hostile = "# a\u001b]0;x\u0007 & b\n\n**Hello**\u202E \u009b31m\n\n- one\n- two";

    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly Reminding world = new();

    private string File => Path.Combine(folder, "log", "reminders.txt");

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_prompt_shows_who_is_meant_and_what_is_said()
    {
        using IReminderSender sender = ReminderSenders.Create(new ConsoleChannel(), world.Context());
        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Reminding.Message(Hostile, "Jane\u001b[1m"), Reminding.Running));
        Assert.Equal(["Jane\\u001B[1m: a ]0;x  & b", "  Hello  31m", "", "  - one", "  - two"], world.Shown);
        Assert.Null(sender.WhyNot(new ReminderRecipient { Name = "Jane" }));
    }

    [Fact]
    public void A_file_gets_an_entry_a_message()
    {
        using IReminderSender sender = ReminderSenders.Create(new FileChannel { Path = File }, world.Context());
        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Reminding.Message(Hostile), Reminding.Running));
        Assert.Equal(DeliveryOutcome.Sent, sender.Send(Reminding.Message("# é\n\nBye", "Platform"), Reminding.Running).Outcome);
        Assert.Equal(
            "2024-04-01T09:00:00+02:00  Jane Doe  a ]0;x  & b\n    Hello  31m\n\n    - one\n    - two\n2024-04-01T09:00:00+02:00  Platform  é\n    Bye\n",
            Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(File)));
    }

    [Fact]
    public void An_entry_begins_a_line_of_its_own()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "no end");
        using IReminderSender sender = ReminderSenders.Create(new FileChannel { Path = File }, world.Context());
        sender.Send(Reminding.Message("# s"), Reminding.Running);
        Assert.Equal("no end\n2024-04-01T09:00:00+02:00  Jane Doe  s\n\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Many_jobs_write_to_one_file_and_no_entry_is_lost()
    {
        Parallel.For(0, 8, job =>
        {
            using IReminderSender sender = ReminderSenders.Create(new FileChannel { Path = File }, new Reminding().Context());
            for (int i = 0; i < 10; i++)
            {
                Assert.Equal(DeliveryOutcome.Sent, sender.Send(Reminding.Message($"# {job}-{i}\n\n{new string('x', 5000)}"), Reminding.Running).Outcome);
            }
        });
        string[] lines = System.IO.File.ReadAllLines(File);
        Assert.Equal(160, lines.Length);
        Assert.Equal(80, lines.Where((_, at) => at % 2 == 0).Distinct().Count());
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_and_nothing_is_thrown()
    {
        Directory.CreateDirectory(File);
        using IReminderSender sender = ReminderSenders.Create(new FileChannel { Path = File }, world.Context());
        Delivery delivery = sender.Send(Reminding.Message("# s"), Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.Contains(File, delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_stopped_before_writes_nothing()
    {
        using IReminderSender file = ReminderSenders.Create(new FileChannel { Path = File }, world.Context());
        using IReminderSender prompt = ReminderSenders.Create(new ConsoleChannel(), world.Context());
        Assert.Throws<OperationCanceledException>(() => file.Send(Reminding.Message("# s"), new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => prompt.Send(Reminding.Message("# s"), new CancellationToken(canceled: true)));
        Assert.False(System.IO.File.Exists(File));
        Assert.Empty(world.Shown);
    }

    [Fact]
    public void A_mail_server_is_a_channel_as_well()
    {
        using IReminderSender sender = ReminderSenders.Create(new SmtpChannel { Host = "localhost", From = "a@example.com" }, world.Context());
        Assert.IsType<SmtpSender>(sender);
    }
}
