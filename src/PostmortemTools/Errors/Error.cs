using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace PostmortemTools.Errors;

/// <summary>
/// Every error the module can give, one method each; the method's name is the error's id. Beside this file, one part per subject.
/// </summary>
internal static partial class Error
{
    private static PostmortemException New(ErrorCategory category, object? target, string message, Exception? inner = null, [CallerMemberName] string id = "") =>
        new(id, category, target, message, inner);
}
