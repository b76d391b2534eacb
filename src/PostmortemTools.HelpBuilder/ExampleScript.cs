using System.Management.Automation.Language;

namespace PostmortemTools.HelpBuilder;

/// <summary>The PowerShell of an example: it must parse, and what it says to our cmdlets must be possible.</summary>
internal sealed class ExampleScript
{
    private readonly string path;
    private readonly int line;
    private readonly List<CommandAst> commands;

    private ExampleScript(string path, int line, ScriptBlockAst script)
    {
        this.path = path;
        this.line = line;
        commands = [.. script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()];
    }

    /// <summary>Parses the code of an example.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">Its page.</param>
    /// <param name="problems">Receives what does not parse.</param>
    public static ExampleScript Parse(Block code, string path, List<Problem> problems)
    {
        ScriptBlockAst script = Parser.ParseInput(code.Text, out _, out ParseError[] errors);
        problems.AddRange(errors.Select(error => new Problem(path, code.Line + error.Extent.StartLineNumber, $"The example does not parse: {error.Message}")));
        return new ExampleScript(path, code.Line, script);
    }

    /// <summary>Whether it calls a command.</summary>
    /// <param name="name">The command.</param>
    public bool Calls(string name) => commands.Exists(command => string.Equals(command.GetCommandName(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a problem for each parameter that a cmdlet of ours does not have.</summary>
    /// <param name="cmdlets">Our cmdlets.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public void Check(IReadOnlyList<CmdletShape> cmdlets, List<Problem> problems)
    {
        foreach (CommandAst command in commands)
        {
            CmdletShape? cmdlet = cmdlets.FirstOrDefault(known => string.Equals(known.Name, command.GetCommandName(), StringComparison.OrdinalIgnoreCase));
            foreach (CommandParameterAst parameter in command.CommandElements.OfType<CommandParameterAst>())
            {
                if (cmdlet?.HasParameter(parameter.ParameterName) == false)
                {
                    problems.Add(new Problem(path, line + parameter.Extent.StartLineNumber, $"{cmdlet.Name} has no parameter -{parameter.ParameterName}."));
                }
            }
        }
    }
}
