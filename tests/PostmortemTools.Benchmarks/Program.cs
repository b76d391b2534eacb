using BenchmarkDotNet.Running;
using PostmortemTools.Benchmarks;
using PostmortemTools.Tests.Documents.Files;

if (args is [PipedEvents.Child, string kind, string what])
{
    PipedEvents.RunChild(kind, what);
    return 0;
}

if (args is ["render-detail"])
{
    BenchmarkRunner.Run<RenderDetail>();
    return 0;
}

if (args is [InterruptedWriter.Child, string path])
{
    InterruptedWriter.RunChild(path);
    return 0;
}

if (args is ["fuzz", .. string[] fuzzing])
{
    return FuzzRun.Run(fuzzing);
}

if (args is ["kill", .. string[] killing])
{
    return KillRun.Run(killing);
}

if (args is ["year", .. string[] simulating])
{
    return YearRun.Run(simulating);
}

if (args is ["cron"])
{
    return CronRun.Run();
}

Dictionary<string, Action<Table>> parts = new()
{
    ["cold"] = ColdStart.Measure,
    ["render"] = WarmRender.Measure,
    ["write"] = WarmWrite.Measure,
    ["pipe"] = PipedEvents.Measure,
    ["import"] = Import.Measure,
    ["remind"] = Remind.Measure,
};
string[] asked = args.Length == 0 ? [.. parts.Keys] : args;
if (asked.FirstOrDefault(part => !parts.ContainsKey(part)) is { } unknown)
{
    Console.Error.WriteLine($"There is no part '{unknown}'. There are: {string.Join(", ", parts.Keys)}, render-detail, fuzz, kill, year, cron.");
    return 2;
}

Table table = new();
foreach (string part in asked)
{
    Console.Error.WriteLine($"Measuring {part} ...");
    parts[part](table);
}

table.Print(Console.Out);
return 0;
