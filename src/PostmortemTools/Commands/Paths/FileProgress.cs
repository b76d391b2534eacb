using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Display;

namespace PostmortemTools.Commands.Paths;

/// <summary>
/// A progress bar for many files; few files need none. How many there are is not known at first: they are counted meanwhile, once it shows that
/// it takes a while.
/// </summary>
internal sealed class FileProgress
{
    private const int ActivityId = 1;
    private const int FewFiles = 25;
    private const long MillisecondsBetween = 200;

    private readonly PSCmdlet cmdlet;
    private readonly string activity;
    private readonly Func<int> count;
    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private int done;
    private Task<int>? counting;

    /// <summary>Creates a bar that is not shown yet.</summary>
    /// <param name="cmdlet">Who writes it.</param>
    /// <param name="activity">What is being done.</param>
    /// <param name="count">Says how many files there are; called on another thread.</param>
    public FileProgress(PSCmdlet cmdlet, string activity, Func<int> count)
    {
        this.cmdlet = cmdlet;
        this.activity = activity;
        this.count = count;
    }

    /// <summary>One more file; shown only now and then, as drawing the bar takes longer than reading a file.</summary>
    /// <param name="path">The file.</param>
    public void Show(string path)
    {
        done++;
        if (done <= FewFiles || sinceShown.ElapsedMilliseconds < MillisecondsBetween)
        {
            return;
        }

        sinceShown.Restart();
        counting ??= Task.Run(count);
        string name = TerminalText.Of(Path.GetFileName(path));
        ProgressRecord record = counting.Status == TaskStatus.RanToCompletion && counting.Result is var total && total >= done
            ? new ProgressRecord(ActivityId, activity, Status("{0} of {2}: {1}", done, name, total)) { PercentComplete = (int)(100L * done / total) }
            : new ProgressRecord(ActivityId, activity, Status("{0}: {1}", done, name));
        cmdlet.WriteProgress(record);
    }

    /// <summary>Takes the bar away.</summary>
    public void Finish()
    {
        if (counting is not null)
        {
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, activity, "Done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private static string Status(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
