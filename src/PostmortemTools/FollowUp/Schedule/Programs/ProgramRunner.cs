using System.ComponentModel;
using System.Diagnostics;
using PostmortemTools.Errors;
#if !NET
using PostmortemTools.FollowUp.Schedule.Quoting;
#endif

namespace PostmortemTools.FollowUp.Schedule.Programs;

/// <summary>Runs programs as processes.</summary>
/// <param name="stop">Ends the waiting, and the program.</param>
/// <param name="patience">How long a program may take; 30 seconds unless given.</param>
internal sealed class ProgramRunner(CancellationToken stop, TimeSpan? patience = null) : IProgramRunner
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly TimeSpan patience = patience ?? TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public ProgramResult? Run(string program, IReadOnlyList<string> arguments, byte[]? input = null)
    {
        if (ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH")) is not { } file)
        {
            return null;
        }

        ProcessStartInfo start = new(file)
        {
            UseShellExecute = false, CreateNoWindow = true,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
#if NET
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
#else
        start.Arguments = WindowsCommandLine.Of(arguments);
#endif
        using Process? process = Start(start);
        return process is null ? null : Finish(process, program, input);
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            // It may not be run here, or is no program.
            return null;
        }
    }

    /// <summary>Both outputs are read while the input is written: a program that waits for the one or the other would wait for ever.</summary>
    private ProgramResult Finish(Process process, string program, byte[]? input)
    {
        using MemoryStream output = new();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        Task writing = Task.Run(() => Write(process.StandardInput.BaseStream, input ?? []), CancellationToken.None);
        DateTime end = DateTime.UtcNow + patience;
        while (!process.WaitForExit((int)Pause.TotalMilliseconds) || !Task.WhenAll(reading, complaints, writing).IsCompleted)
        {
            if (stop.IsCancellationRequested || DateTime.UtcNow >= end)
            {
                Kill(process);
                stop.ThrowIfCancellationRequested();
                throw Error.ProgramSilent(program, patience);
            }
        }

        return new ProgramResult(process.ExitCode, output.ToArray(), string.Join(" ", complaints.Result.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim());
    }

    private static void Write(Stream stream, byte[] input)
    {
        try
        {
            using Stream closed = stream;
            closed.Write(input, 0, input.Length);
        }
        catch (IOException)
        {
            // It ended without reading: its exit code says what that means.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }
}
