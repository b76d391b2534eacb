using System.Diagnostics;
using System.Management.Automation;

namespace PostmortemTools.Host;

/// <summary>One line at the foot of the terminal that says how far a job is. In a file or a log there is none.</summary>
internal sealed class ProgressLine(ConsoleStreams streams)
{
    private const string Erase = "\r\e[K";

    /// <summary>A terminal that is written to for every one of a thousand records takes longer than the records.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly object gate = new();
    private long last;
    private bool shown;

    /// <summary>Shows what a record says, in the place of what was shown before.</summary>
    public void Show(ProgressRecord record)
    {
        if (!streams.ErrorHasColour)
        {
            return;
        }

        if (record.RecordType == ProgressRecordType.Completed)
        {
            Clear();
            return;
        }

        lock (gate)
        {
            if (shown && Stopwatch.GetElapsedTime(last) < Pause)
            {
                return;
            }

            streams.Error.Write(Erase + Line(record, Console.WindowWidth - 1));
            shown = true;
            last = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (!shown)
        {
            return;
        }

        lock (gate)
        {
            streams.Error.Write(Erase);
            shown = false;
        }
    }

    private static string Line(ProgressRecord record, int width)
    {
        string percent = record.PercentComplete >= 0 ? $" {record.PercentComplete}%" : "";
        string operation = string.IsNullOrEmpty(record.CurrentOperation) ? "" : $" ({record.CurrentOperation})";
        string line = ConsoleStreams.Plain($"{record.Activity}: {record.StatusDescription}{percent}{operation}", colour: false).ReplaceLineEndings(" ");
        return line.Length <= width ? line : line[..Math.Max(0, width)];
    }
}
