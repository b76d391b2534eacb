using System.Diagnostics;
using PostmortemTools.FollowUp.Reminders.State;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>Two branches that both remind people are merged by a real git.</summary>
public sealed class GitMergeTests
{
    [Fact]
    public void Git_merges_what_two_branches_sent_without_a_conflict()
    {
        using ReminderWorld world = new("people: [Jane, Bob, Cleo]");
        if (!Git(world, "init", "-q", "-b", "main"))
        {
            Assert.Skip("git is not installed.");
        }

        world.Add("Fix it", "Jane", "2024-03-01");
        world.Add("Fix that", "Bob", "2024-03-04");
        world.Run("2024-02-23");
        Commit(world, "base");
        Assert.True(Git(world, "checkout", "-q", "-b", "other"));
        world.Add("Only here", "Cleo", "2024-03-01", "b.md");
        string[] there = world.Run("2024-03-01");
        Commit(world, "other");
        Assert.True(Git(world, "checkout", "-q", "main"));
        world.Documents.Remove("b.md");
        world.Add("Only there", "Cleo", "2024-03-01", "c.md");
        string[] here = world.Run("2024-03-01");
        Commit(world, "main");
        Assert.Equal(3, there.Length);
        Assert.Equal(3, here.Length);
        Assert.True(Git(world, "merge", "-q", "other", "-m", "merge"));

        world.Add("Only here", "Cleo", "2024-03-01", "b.md");
        Assert.Empty(world.Run("2024-03-01"));
        Assert.Equal(4, new ReminderStateFile(world.Folder).State.Items.Select(item => item.Key).Distinct().Count());
    }

    [Fact]
    public void The_line_for_git_is_added_once_and_what_stands_there_stays()
    {
        using ReminderWorld world = new("");
        if (!Git(world, "init", "-q"))
        {
            Assert.Skip("git is not installed.");
        }

        string path = Path.Combine(world.Folder, ".gitattributes");
        File.WriteAllText(path, "*.md text");
        world.Add("Fix it", "Jane", "2024-03-01");
        world.Run("2024-03-01");
        Assert.Equal("*.md text\n.postmortem-reminders.jsonl merge=union\n", File.ReadAllText(path));
        File.WriteAllText(path, "*.md text\n");
        world.Run("2024-03-04");
        Assert.Equal("*.md text\n", File.ReadAllText(path));
    }

    private static void Commit(ReminderWorld world, string message)
    {
        Assert.True(Git(world, "add", "-A"));
        Assert.True(Git(world, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", message));
    }

    private static bool Git(ReminderWorld world, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", .. arguments]) { WorkingDirectory = world.Folder, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
