using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace PostmortemTools.Commands;

/// <summary>Completes a value from a list of words.</summary>
public abstract class WordCompleter : IArgumentCompleter
{
    /// <summary>The words that begin with what is typed so far, quoted where they need it.</summary>
    /// <param name="commandName">The cmdlet.</param>
    /// <param name="parameterName">The parameter.</param>
    /// <param name="wordToComplete">What is typed so far.</param>
    /// <param name="commandAst">The command as typed.</param>
    /// <param name="fakeBoundParameters">The parameters given already.</param>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        return Words(fakeBoundParameters)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(word => new CompletionResult(Quoted(word), word, CompletionResultType.ParameterValue, word));
    }

    /// <summary>The words in the order in which they are offered.</summary>
    /// <param name="bound">The parameters given already.</param>
    private protected abstract IEnumerable<string> Words(IDictionary bound);

    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.') ? word : $"'{CodeGeneration.EscapeSingleQuotedStringContent(word)}'";
}
