using System.Collections.Concurrent;
using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Configuration;
using PostmortemTools.Display;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.Rendering;

namespace PostmortemTools.Commands;

/// <summary>Reminds people of their action items, by what .postmortem.yaml says, and of each at most once.</summary>
[Cmdlet(VerbsCommunications.Send, "ActionItemReminder", SupportsShouldProcess = true, DefaultParameterSetName = PathSet)]
[OutputType(typeof(ReminderDelivery), typeof(int))]
public sealed class SendActionItemReminderCommand : PostmortemsCommand
{
    private const string ActionItemSet = "ActionItem";

    private readonly ConcurrentDictionary<PostmortemConfiguration, Lazy<ReminderHouse>> houses = new();
    private readonly RunTally tally = new();
    private readonly List<ActionItem> piped = [];
    private ReminderTime time = ReminderTime.At(DateTimeOffset.UtcNow);
    private ReminderSource source = new(DateTime.Today);
    private RunLog? log;

    /// <summary>Items as Get-ActionItem gives them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ActionItemSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ActionItem[] ActionItem { get; set; } = [];

    /// <summary>The day, or the moment, as of which reminders are sent; now unless given.</summary>
    [Parameter]
    [DayOrMoment]
    [ValidateNotNull]
    public object? AsOf { get; set; }

    /// <summary>A file that lines about the run are added to.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? LogPath { get; set; }

    /// <summary>For a job: lines of text, one of them a summary, and the exit code as the only output.</summary>
    [Parameter]
    public SwitchParameter Unattended { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        time = AsOf switch { DateTime day => ReminderTime.On(day), DateTimeOffset moment => ReminderTime.At(moment), _ => ReminderTime.At(DateTimeOffset.UtcNow) };
        source = new ReminderSource(AsOf is DateTime asked ? asked : time.Now.UtcDateTime.Date);
        if (time.Now > DateTimeOffset.UtcNow.AddDays(1) && !IsRehearsal)
        {
            Warn(Warning.RemindersAhead());
        }

        MustOr(() => log = LogPath is null ? null : new RunLog(ProviderPaths.Literal(this, LogPath)));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (tally.Broken is not null)
        {
            return;
        }

        if (ParameterSetName == ActionItemSet)
        {
            piped.AddRange(ActionItem);
        }
        else
        {
            base.ProcessRecord();
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (tally.Broken is null && ParameterSetName == ActionItemSet)
        {
            AddPiped();
        }
        else if (tally.Broken is null)
        {
            base.EndProcessing();
            tally.HasMissedSome |= ParameterSetName != InputObjectSet && !HasReadAll;
        }

        if (tally.Broken is null)
        {
            MustOr(Send);
        }

        Finish();
    }

    private protected override void Take(Postmortem postmortem) => tally.HasMissedSome |= !Try(() => Add(postmortem, postmortem.ActionItems));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        log?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Takes the items that came by themselves: who they are is told by the others of their document.</summary>
    private void AddPiped()
    {
        foreach (IGrouping<string?, ActionItem> file in piped.GroupBy(item => item.Path))
        {
            tally.HasMissedSome |= !Try(() =>
            {
                if (file.Key is null || file.Any(item => item.Number is null))
                {
                    throw Error.ReminderNeedsFile(file.First().Action);
                }

                Postmortem postmortem = Reader.Read(ProviderPaths.Literal(this, file.Key));
                Add(postmortem, [.. file.Select(item => new ActionItemPlace(item.Number!.Value, item).In(postmortem))]);
            });
        }
    }

    private void Add(Postmortem postmortem, IReadOnlyList<ActionItem> asked)
    {
        if (postmortem.Source?.Path is not { } path)
        {
            throw Error.ReminderNeedsFile(postmortem.Title);
        }

        ReminderHouse house = Made(System.IO.Path.GetDirectoryName(path), houses, configuration => new ReminderHouse(configuration));
        foreach (ActionItem item in asked)
        {
            item.PostmortemTitle = postmortem.Title;
        }

        source.Add(path, postmortem.ActionItems, asked, house);
    }

    private void Send()
    {
        SenderContext context = new() { Secret = reference => Secrets.Get(this, reference), Show = Show };
        using SenderPool senders = new(channel => ReminderSenders.Create(channel, context));
        ReminderRun run = new()
        {
            Name = RunName.Now(), Time = time, Senders = senders, Writer = new MessageWriter(new MessageRenderer { Stop = Stop }, time.Now),
            IsWanted = IsWanted, Report = Report, ReportPlan = Report, IsRehearsal = IsRehearsal,
        };
        foreach (KeyValuePair<string, List<ReminderDocument>> folder in source.Folders)
        {
            Stop.ThrowIfCancellationRequested();
            run.Send(folder.Key, folder.Value, source.SettledIn(folder.Key), Stop);
        }
    }

    /// <summary>Shows the message, and asks where the user wants to be asked.</summary>
    private bool IsWanted(PlannedMessage planned, ReminderMessage message)
    {
        string target = TerminalText.Of($"{planned.To.Name} by {planned.Channel.Name.Text}");
        string text = string.Join("\n", $"{message.Text.Subject}\n\n{PlainText.Of(message.Text)}".Split('\n').Select(line => ("    " + TerminalText.Of(line)).TrimEnd()));
        return ShouldProcess($"Performing the operation \"Send reminder\" on target \"{target}\".\n{text}", $"{text}\nDo you want to send this to {target}?", "Confirm");
    }

    private void Report(ReminderDelivery delivery)
    {
        tally.Add(delivery);
        log?.Write(ReminderText.Line(delivery));
        if (!Unattended)
        {
            WriteObject(delivery);
        }
        else if (delivery.Outcome is not (ReminderOutcome.Sent or ReminderOutcome.Suspended or ReminderOutcome.Held))
        {
            Show(ReminderText.Line(delivery));
        }
    }

    private void Report(ReminderPlan plan)
    {
        tally.Add(plan);
        IEnumerable<string> warnings =
        [
            .. plan.Strangers.Select(stranger => Warning.UnknownOwner(stranger.Name, stranger.Count, stranger.Told)),
            .. plan.Unreached.Where(unreached => unreached.Told is not null).Select(unreached => Warning.UnreachedOwner(unreached.Name, unreached.Count, unreached.Why, unreached.Told)),
        ];
        foreach (string warning in warnings.Select(TerminalText.Of))
        {
            log?.Write(warning);
            Warn(warning);
        }
    }

    private void Warn(string warning)
    {
        if (Unattended)
        {
            Show(warning);
        }
        else
        {
            WriteWarning(warning);
        }
    }

    private void Finish()
    {
        string summary = TerminalText.Of(tally.Summary(source, IsRehearsal));
        log?.Write(summary);
        if (Unattended)
        {
            Show(string.Format(CultureInfo.InvariantCulture, "PostmortemTools reminders, {0:yyyy-MM-dd HH:mm}: {1}", DateTimeOffset.Now, summary));
            WriteObject(tally.ExitCode);
        }
        else
        {
            WriteVerbose(summary);
        }
    }

    /// <summary>Does something without which nothing can be sent: an error ends the cmdlet, or of a job the run, which says it in its own way.</summary>
    private void MustOr(Action work)
    {
        Must(() =>
        {
            try
            {
                work();
            }
            catch (PostmortemException error) when (Unattended)
            {
                tally.Broken = error.Message;
            }
        });
    }

    /// <summary>Shows a line at the prompt, where a job's output goes as well.</summary>
    private void Show(string line) => WriteInformation(new HostInformationMessage { Message = line }, ["PSHOST"]);
}
