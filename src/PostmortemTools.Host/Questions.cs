using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace PostmortemTools.Host;

/// <summary>What a script asks the person at the terminal. Where there is none, a question is an error that says so.</summary>
internal sealed class Questions(PSHostUserInterface terminal, bool somebodyIsThere)
{
    /// <summary>Asks for a line of text.</summary>
    public string Line(string question)
    {
        Ask(question);

        // Ctrl+D: who answers nothing more wants to stop.
        return Console.ReadLine() ?? throw new PipelineStoppedException();
    }

    /// <summary>Asks for a text that is not shown.</summary>
    public SecureString Secret(string question)
    {
        Ask(question);
        SecureString secret = new();
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                secret.AppendChar(key.KeyChar);
            }
            else if (secret.Length > 0)
            {
                secret.RemoveAt(secret.Length - 1);
            }
        }

        terminal.WriteLine();
        return secret;
    }

    /// <summary>Asks for the values of mandatory parameters; a list ends with an empty line.</summary>
    public Dictionary<string, PSObject> Fields(string caption, string message, IEnumerable<FieldDescription> fields)
    {
        string names = string.Join(", ", fields.Select(f => f.Name));
        Introduce(caption, message, names);
        Dictionary<string, PSObject> answers = new(StringComparer.OrdinalIgnoreCase);
        foreach (FieldDescription field in fields)
        {
            string label = $"{field.Name}: ";
            object answer = field.ParameterTypeFullName switch
            {
                "System.Security.SecureString" => Secret(label),
                "System.Management.Automation.PSCredential" => Credential("", "", ""),
                string type when type.EndsWith("[]", StringComparison.Ordinal) => Lines(field.Name),
                _ => Line(label),
            };
            answers.Add(field.Name, PSObject.AsPSObject(answer));
        }

        return answers;
    }

    /// <summary>Asks which of some choices is meant; Enter takes the default one.</summary>
    /// <returns>The number of the choice, from 0.</returns>
    public int Choice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        Introduce(caption, message, message);
        ChoiceKey[] keys = [.. choices.Select(c => ChoiceKey.Of(c.Label))];
        string offer = string.Join("  ", keys.Select(k => $"[{k.Key}] {k.Word}")) + "  [?] Help"
            + (defaultChoice >= 0 ? $" (default is \"{keys[defaultChoice].Key}\"): " : ": ");
        while (true)
        {
            string answer = Line(offer).Trim();
            if (answer.Length == 0 && defaultChoice >= 0)
            {
                return defaultChoice;
            }

            if (answer == "?")
            {
                for (int i = 0; i < keys.Length; i++)
                {
                    terminal.WriteLine($"{keys[i].Key} - {choices[i].HelpMessage}");
                }
            }
            else if (Array.FindIndex(keys, k => k.IsMeantBy(answer)) is >= 0 and int chosen)
            {
                return chosen;
            }
        }
    }

    /// <summary>Asks for a name, where none is given, and its password.</summary>
    public PSCredential Credential(string caption, string message, string userName)
    {
        Introduce(caption, message, "a password");
        string name = string.IsNullOrEmpty(userName) ? Line("User: ") : userName;
        return new PSCredential(name, Secret($"Password for user {name}: "));
    }

    private string[] Lines(string name)
    {
        List<string> lines = [];
        for (string line = Line($"{name}[0]: "); line.Length > 0; line = Line($"{name}[{lines.Count}]: "))
        {
            lines.Add(line);
        }

        return [.. lines];
    }

    private void Introduce(string caption, string message, string subject)
    {
        Refuse(subject);
        if (!string.IsNullOrEmpty(caption))
        {
            terminal.WriteLine(Environment.NewLine + caption);
        }

        if (!string.IsNullOrEmpty(message))
        {
            terminal.WriteLine(message);
        }
    }

    private void Ask(string question)
    {
        Refuse(question.TrimEnd(' ', ':'));
        terminal.Write(question);
    }

    private void Refuse(string subject)
    {
        if (!somebodyIsThere)
        {
            throw new HostException($"The script asks a question ({subject}), and nobody is there to answer: the standard input is no terminal, or -NonInteractive was given. Give the answer as a parameter; -Confirm:$false answers a confirmation.");
        }
    }
}
