using Xunit;

namespace PostmortemTools.Tests.Model;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Jane Doe (On-call)", "Jane Doe", "On-call")]
    [InlineData("Jane Doe", "Jane Doe", null)]
    [InlineData("  Jane Doe (SRE)  ", "Jane Doe", "SRE")]
    [InlineData("Ops (Berlin) (On-call)", "Ops (Berlin)", "On-call")]
    [InlineData("Jane ()", "Jane ()", null)]
    [InlineData("(anonymous)", "(anonymous)", null)]
    [InlineData("Jane (a (b))", "Jane (a (b))", null)]
    public void The_last_parentheses_hold_the_role(string text, string name, string? role)
    {
        Person person = Person.Parse(text);
        Assert.Equal((name, role), (person.Name, person.Role));
        Assert.Equal(text.Trim(), person.ToString());
    }

    [Fact]
    public void A_person_without_a_name_is_an_error() => Assert.Throws<FormatException>(() => Person.Parse(" "));
}
