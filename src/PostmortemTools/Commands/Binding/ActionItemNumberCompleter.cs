using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;
using PostmortemTools.Display;

namespace PostmortemTools.Commands;

/// <summary>Offers the numbers of the action items in the file that -Path means; each shows what the item is.</summary>
public sealed class ActionItemNumberCompleter : IArgumentCompleter
{
    /// <summary>The numbers that begin with what is typed so far.</summary>
    /// <param name="commandName">The cmdlet.</param>
    /// <param name="parameterName">The parameter.</param>
    /// <param name="wordToComplete">What is typed so far.</param>
    /// <param name="commandAst">The command as typed.</param>
    /// <param name="fakeBoundParameters">The parameters given already.</param>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        from item in BoundFiles.Postmortems(fakeBoundParameters).Take(1).SelectMany(postmortem => postmortem.ActionItems)
        let number = item.Number?.ToString(CultureInfo.InvariantCulture)
        where number is not null && number.StartsWith(wordToComplete ?? "", StringComparison.Ordinal)
        let shown = $"{number}. {TerminalText.Of(item.Action)}"
        select new CompletionResult(number, shown, CompletionResultType.ParameterValue, shown);
}
