using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.FollowUp;

/// <summary>Reminders in the assembled module: what is bound, what is shown, and what a job is told. 2024-02-01 is a Thursday.</summary>
public sealed class ActionItemReminderTests : IDisposable
{
    private readonly Shell shell = new();

    public ActionItemReminderTests()
    {
        Put(".postmortem.yaml", "people: [{ name: Jane Doe, aliases: [jane] }]\nreminders: { channels: [{ name: log, type: file, path: ./sent.log }] }\n");
        Put("pm/a.yaml", "title: A\nactionItems:\n  - { action: a1, owner: jane, dueDate: 2024-02-01 }\n  - { action: a2, owner: jane, dueDate: 2024-02-01, status: done }\n");
        Put("pm/sub/b.yaml", "title: B\nactionItems: [{ action: b1, owner: jane, dueDate: 2024-02-01 }]\n");
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Send-ActionItemReminder ./pm -AsOf 2024-02-01", "a1")]
    [InlineData("Send-ActionItemReminder ./pm -Recurse -AsOf 2024-02-01", "a1 b1")]
    [InlineData("Send-ActionItemReminder -LiteralPath ./pm/sub/b.yaml -AsOf 2024-02-01", "b1")]
    [InlineData("Import-Postmortem ./pm | Send-ActionItemReminder -AsOf 2024-02-01", "a1")]
    [InlineData("Get-ActionItem ./pm -Recurse | Send-ActionItemReminder -AsOf 2024-02-01", "a1 b1")]
    [InlineData("Get-ActionItem ./pm -Recurse | Where-Object Action -eq b1 | Send-ActionItemReminder -AsOf 2024-02-01", "b1")]
    [InlineData("Send-ActionItemReminder ./pm -AsOf '2024-02-01T12:00:00+00:00'", "a1")]
    [InlineData("Send-ActionItemReminder ./pm -AsOf ([datetime] '2024-02-01')", "a1")]
    public void Items_come_from_anywhere(string script, string actions)
    {
        PSObject sent = Assert.Single(shell.Get(script));
        Assert.Equal("Sent Jane Doe log", $"{sent.Properties["Outcome"].Value} {sent.Properties["Recipient"].Value} {sent.Properties["Channel"].Value}");
        Assert.Equal(actions, string.Join(' ', ((System.Collections.IEnumerable)sent.Properties["ActionItems"].Value).Cast<object>()));
        Assert.Contains(actions.Split(' ')[0], File.ReadAllText(shell.PathOf("sent.log")), StringComparison.Ordinal);
        Assert.Empty(shell.Get(script));
    }

    [Theory]
    [InlineData("Send-ActionItemReminder ./pm -AsOf 2024-02-01 -WhatIf")]
    [InlineData("$WhatIfPreference = $true; Send-ActionItemReminder ./pm -AsOf 2024-02-01")]
    [InlineData("Suspend-ActionItemReminder ./pm/a.yaml 1 -Until 2094-01-01 -WhatIf")]
    public void What_is_only_shown_writes_nothing(string script)
    {
        Assert.Empty(shell.Get(script));
        Assert.False(File.Exists(shell.PathOf("sent.log")));
        Assert.False(File.Exists(shell.PathOf(".postmortem-reminders.jsonl")));
    }

    [Theory]
    [InlineData("Send-ActionItemReminder ./pm -AsOf soon", "ParameterArgumentTransformationError")]
    [InlineData("Send-ActionItemReminder ./none", "FileNotFound")]
    [InlineData("Send-ActionItemReminder ./pm -LogPath ./pm", "TargetIsFolder")]
    [InlineData("Suspend-ActionItemReminder ./pm/a.yaml 9 -Until 2094-01-01", "NoSuchActionItem")]
    [InlineData("New-Postmortem x | Add-ActionItem y | ForEach-Object { $_.ActionItems } | Suspend-ActionItemReminder -Until 2094-01-01", "ReminderNeedsFile")]
    public void A_mistake_is_an_error(string script, string id) => Assert.Equal(id, shell.ErrorId(script));

    [Theory]
    [InlineData("Send-ActionItemReminder ./pm -AsOf 2024-02-01 -Unattended -InformationAction SilentlyContinue", 0)]
    [InlineData("Send-ActionItemReminder ./pm -AsOf 2023-02-01 -Unattended -InformationAction SilentlyContinue", 0)]
    [InlineData("Send-ActionItemReminder ./pm, ./none -AsOf 2024-02-01 -Unattended -ErrorAction SilentlyContinue -InformationAction SilentlyContinue", 1)]
    [InlineData("Send-ActionItemReminder ./pm -AsOf 2024-02-01 -Unattended -LogPath ./pm -InformationAction SilentlyContinue", 2)]
    public void A_job_is_told_how_it_went(string script, int code) => Assert.Equal(code, Assert.Single(shell.Get(script)).BaseObject);

    [Fact]
    public void What_is_suspended_is_passed_over_until_its_day_or_until_it_is_resumed()
    {
        const string Send = "Send-ActionItemReminder ./pm -AsOf 2024-02-01 | ForEach-Object Outcome";
        shell.Run("Suspend-ActionItemReminder ./pm/a.yaml 1 -Until 2024-02-02 -Reason 'the vendor has to answer'");
        Assert.Contains("2024-02-02 is not after today", Assert.Single(shell.Warnings), StringComparison.Ordinal);
        Assert.Equal("Suspended", shell.Text(Send));
        shell.Run("Get-ActionItem ./pm -Status Open | Resume-ActionItemReminder");
        Assert.Equal("Sent", shell.Text(Send));
    }

    private void Put(string path, string text)
    {
        string full = shell.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
