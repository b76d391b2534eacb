using System.Reflection;
using PostmortemTools.Errors;
using Xunit;

namespace PostmortemTools.Tests.Help;

public sealed class ErrorTopicTests
{
    [Fact]
    public void The_topic_lists_every_error_and_no_other()
    {
        string root = typeof(ErrorTopicTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;
        IEnumerable<string> listed = File.ReadLines(Path.Combine(root, "module", "help", "about_PostmortemTools_Errors.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..].Trim());
        IEnumerable<string> known = typeof(Error).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.ReturnType == typeof(PostmortemException))
            .Select(method => method.Name)
            .Distinct();
        Assert.Equal(known.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
