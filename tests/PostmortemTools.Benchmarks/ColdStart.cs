namespace PostmortemTools.Benchmarks;

/// <summary>The main job in a fresh process, against the same process doing nothing, and against a script written by hand.</summary>
internal static class ColdStart
{
    private const int Repetitions = 15;
    private const string Nothing = "1";

    public static void Measure(Table table)
    {
        string folder = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        try
        {
            MeasureHost(table, folder);
            MeasurePwsh(table, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureHost(Table table, string folder)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Place.OnPath("dotnet") ?? "dotnet";
        Rounds rounds = new(Repetitions,
            () => ChildProcess.Measure(dotnet, Place.Host, "-Command", Nothing),
            () => ChildProcess.Measure(dotnet, Place.Host, Place.MainJob, Fresh(folder)));
        table.Add("(a) host: nothing (the module is imported)", rounds.Of(0));
        table.Add("(a) host: main job", rounds.Of(1), rounds.Of(0), "");
        table.Add("(a) host: main job on top of nothing", rounds.Between(1, 0));
    }

    private static void MeasurePwsh(Table table, string folder)
    {
        if (Place.Pwsh is not { } pwsh)
        {
            table.Note("There is no pwsh here (environment variable PWSH, or pwsh on the path): the main job was measured in the host only.");
            return;
        }

        string main = $"Import-Module '{Place.Manifest}'; & '{Place.MainJob}' '{folder}/main.md'";
        List<Func<Sample>> things =
        [
            () => ChildProcess.Measure(pwsh, "-NoProfile", "-Command", Nothing),
            () =>
            {
                File.Delete(Path.Combine(folder, "main.md"));
                return ChildProcess.Measure(pwsh, "-NoProfile", "-Command", main);
            },
            () => ChildProcess.Measure(pwsh, "-NoProfile", "-Command", $"Import-Module '{Place.Manifest}'"),
        ];
        if (Place.HandWritten is { } script)
        {
            things.Add(() => ChildProcess.Measure(pwsh, "-NoProfile", "-File", script, Path.Combine(folder, "hand.md")));
        }
        else
        {
            table.Note("There is no shared/benchmark/hand-written.ps1 beside the repository (environment variable POSTMORTEM_SHARED): the main job has no peer.");
        }

        Rounds rounds = new(Repetitions, [.. things]);
        table.Add("(a) pwsh: nothing", rounds.Of(0));
        table.Add("(a) pwsh: Import-Module alone, on top of nothing", rounds.Between(2, 0));
        if (things.Count == 4)
        {
            table.Add("(a) pwsh: script written by hand, on top of nothing", rounds.Between(3, 0));
            table.Add("(a) pwsh: main job, on top of nothing", rounds.Between(1, 0), rounds.Between(3, 0), "at most 1");
        }
        else
        {
            table.Add("(a) pwsh: main job, on top of nothing", rounds.Between(1, 0));
        }
    }

    private static string Fresh(string folder)
    {
        string path = Path.Combine(folder, "host.md");
        File.Delete(path);
        return path;
    }
}
