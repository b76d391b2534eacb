using System.Collections;
using PostmortemTools.FollowUp.Schedule;

namespace PostmortemTools.Commands;

/// <summary>Offers the programs that can run a job.</summary>
public sealed class JobProgramCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => [JobProgram.Pwsh, JobProgram.Tool];
}
