using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace PostmortemTools.Commands.Paths;

/// <summary>A progress bar for many files; few files need none.</summary>
internal sealed class FileProgress
{
    private const int ActivityId = 1;
    private const int FewFiles = 25;
    private const long MillisecondsBetween = 200;

    private readonly PSCmdlet cmdlet;
    private readonly string activity;
    private readonly int total;
    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private int done;
    private bool isShown;

    /// <summary>Creates a bar that is not shown yet.</summary>
    /// <param name="cmdlet">Who writes it.</param>
    /// <param name="activity">What is being done.</param>
    /// <param name="total">How many files there are.</param>
    public FileProgress(PSCmdlet cmdlet, string activity, int total)
    {
        this.cmdlet = cmdlet;
        this.activity = activity;
        this.total = total;
    }

    /// <summary>One more file; shown only now and then, as drawing the bar takes longer than reading a file.</summary>
    /// <param name="path">The file.</param>
    public void Show(string path)
    {
        done++;
        if (total <= FewFiles || sinceShown.ElapsedMilliseconds < MillisecondsBetween)
        {
            return;
        }

        sinceShown.Restart();
        isShown = true;
        string status = string.Format(CultureInfo.InvariantCulture, "{0} of {1}: {2}", done, total, Path.GetFileName(path));
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, activity, status) { PercentComplete = (int)(100L * done / total) });
    }

    /// <summary>Takes the bar away.</summary>
    public void Finish()
    {
        if (isShown)
        {
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, activity, "Done") { RecordType = ProgressRecordType.Completed });
        }
    }
}
