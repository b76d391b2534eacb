using System.Diagnostics;
using System.Globalization;

namespace PostmortemTools.Benchmarks;

/// <summary>Registers reminders with the machine's real cron, and looks whether they come; the crontab is put back as it was.</summary>
internal static class CronRun
{
    private const string Item = "Implement canary deployment";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it; the exit code is 1 where a reminder did not come, or came twice, and 2 where there is no cron.</summary>
    public static int Run()
    {
        if (Place.OnPath("crontab") is null)
        {
            Console.WriteLine("There is no crontab here. Debian and Ubuntu: apt install cron.");
            return 2;
        }

        using Process? daemon = StartDaemon();
        if (daemon is null && !IsRunning())
        {
            Console.WriteLine("No cron is running, and it could not be started: run this as root, or start it (service cron start).");
            return 2;
        }

        string? before = Crontab();
        string folder = Directory.CreateTempSubdirectory("postmortem cron, it's 100% ").FullName;
        try
        {
            return Watch(folder);
        }
        finally
        {
            Restore(before);
            Directory.Delete(folder, recursive: true);
            daemon?.Kill();
        }
    }

    /// <summary>Registers a job for the tool, and one for pwsh where it is here, for the next minute but one at the latest; waits for both.</summary>
    private static int Watch(string folder)
    {
        Dictionary<string, string[]> programs = new() { ["postmortem"] = ["dotnet", Place.Host] };
        if (Place.Pwsh is { } pwsh)
        {
            programs["pwsh"] = [pwsh, "-NoProfile"];
        }

        DateTime at = DateTime.Now.AddSeconds(70);
        foreach ((string name, string[] program) in programs)
        {
            Document(Path.Combine(folder, name));
            string script = $"Register-ActionItemReminder -LiteralPath {Quoted(folder, name)} -At {at:HH\\:mm} -Name cron-run-{name} -Scheduler Cron -LogPath {Quoted(folder, name, "run.log")} -EnvironmentFile {Quoted(folder, name, "job.env")} -WarningAction SilentlyContinue";
            Console.WriteLine(Shell(program, $"{script}; (Get-ActionItemReminder cron-run-{name}).Command"));
        }

        Console.WriteLine($"It is {DateTime.Now:HH:mm:ss}; cron runs them at {at:HH:mm}.");
        Stopwatch watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience && !programs.Keys.All(name => Summary(Path.Combine(folder, name)) is not null))
        {
            Thread.Sleep(TimeSpan.FromSeconds(1));
        }

        bool isWell = true;
        foreach (string name in programs.Keys)
        {
            string sent = Path.Combine(folder, name, "sent.log");

            // A message is a line about it, and its text below, set in.
            string[] lines = File.Exists(sent) ? File.ReadAllLines(sent) : [];
            int times = Array.Exists(lines, line => line.Contains(Item, StringComparison.Ordinal)) ? lines.Count(line => line.Length > 0 && line[0] != ' ') : 0;
            bool hasVariables = File.Exists(Path.Combine(folder, name, "variables.log"));
            isWell &= times == 1 && hasVariables;
            Console.WriteLine($"{name}: {times switch { 0 => "the reminder did not come", 1 => "the reminder came", _ => $"the reminder came {times} times" }}{(hasVariables ? "" : ", the file of variables was not read")}. The log: {Summary(Path.Combine(folder, name)) ?? "none"}");
            Shell(programs[name], $"Unregister-ActionItemReminder cron-run-{name}");
        }

        Console.WriteLine($"After {watch.Elapsed.TotalSeconds:0} s: {(isWell ? "all is well" : "something is wrong")}.");
        return isWell ? 0 : 1;
    }

    /// <summary>An item that is late, and a channel that writes to a file whose name is in the job's variables only.</summary>
    private static void Document(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".postmortem.yaml"),
            """
            documents: ['*.md']
            workingDays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
            people: [{ name: Jane Doe, aliases: [jane], email: jane.doe@example.com }]
            reminders:
              after: [1]
              channels: [{ name: log, type: file, path: ./sent.log }]

            """);
        string due = DateTime.Today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        File.WriteAllText(Path.Combine(folder, "outage.md"), $"# Postmortem: API outage\n\n**Date:** {due}\n\n## Action Items\n\n| Action | Owner | Due Date |\n| --- | --- | --- |\n| {Item} | jane | {due} |\n");

        // A shell reads it, and so leaves a trace.
        string variables = Path.Combine(folder, "job.env");
        File.WriteAllText(variables, $"SMTP_PASSWORD='a b'\n: > \"{Path.Combine(folder, "variables.log")}\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(variables, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>The last line of a job's log; null where there is none yet.</summary>
    private static string? Summary(string folder) =>
        File.Exists(Path.Combine(folder, "run.log")) && File.ReadAllLines(Path.Combine(folder, "run.log")) is [.., var last] ? last : null;

    private static string Shell(string[] program, string script)
    {
        string import = program[0] == "dotnet" ? "" : $"Import-Module '{Place.Manifest}'; ";
        return ChildProcess.Read(program[0], [.. program[1..], "-NonInteractive", "-Command", import + script]).TrimEnd();
    }

    private static string Quoted(params string[] path) => $"'{Path.Combine(path).Replace("'", "''", StringComparison.Ordinal)}'";

    private static Process? StartDaemon()
    {
        if (IsRunning() || Place.OnPath("cron") is not { } cron || Environment.UserName != "root")
        {
            return null;
        }

        return Process.Start(ChildProcess.Start(cron, "-f"));
    }

    private static bool IsRunning() => Process.GetProcessesByName("cron").Length + Process.GetProcessesByName("crond").Length > 0;

    /// <summary>The crontab as it is; null where there is none.</summary>
    private static string? Crontab()
    {
        using Process process = Process.Start(ChildProcess.Start("crontab", "-l"))!;
        process.StandardInput.Close();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : null;
    }

    /// <summary>What it was is what it should be by now; where something went wrong, it is put back.</summary>
    private static void Restore(string? before)
    {
        string? now = Crontab();
        if (before is null && now is not null)
        {
            Console.WriteLine(now.Length == 0 ? "There was no crontab before, and nothing is left in it: it is removed." : $"Something was left in the crontab, which is removed:\n{now}");
            ChildProcess.Read("crontab", "-r");
        }
        else if (before is not null && now != before)
        {
            Console.WriteLine($"The crontab is not as it was, and is put back:\n{now}");
            string kept = Path.GetTempFileName();
            File.WriteAllText(kept, before);
            ChildProcess.Read("crontab", kept);
            File.Delete(kept);
        }
    }
}
