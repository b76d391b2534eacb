namespace PostmortemTools.FollowUp.Schedule.Programs;

/// <summary>Runs programs of the machine; tests put another in its place.</summary>
internal interface IProgramRunner
{
    /// <summary>Runs a program to its end, without a shell.</summary>
    /// <param name="program">Its name, looked for on the path, or its full path.</param>
    /// <param name="arguments">Its arguments, each as the program is to see it.</param>
    /// <param name="input">What it reads from its standard input; null for nothing.</param>
    /// <returns>What came of it; null where there is no such program.</returns>
    /// <exception cref="PostmortemException">ProgramSilent: it did not end in time, and was ended.</exception>
    ProgramResult? Run(string program, IReadOnlyList<string> arguments, byte[]? input = null);
}
