using CsCheck;
using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

public sealed class PeopleTextTests
{
    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("Jane Doe (On-call, DBA), John", "Jane Doe (On-call, DBA)|John")]
    [InlineData("Jane and John", "Jane|John")]
    [InlineData("Jane, John, and Ann", "Jane|John|Ann")]
    [InlineData("Kari & Ola og Per", "Kari|Ola|Per")]
    [InlineData("Jane; John", "Jane|John")]
    [InlineData("@jane, @john-s", "jane|john-s")]
    [InlineData("[Jane Doe](mailto:jane@example.org), [@bob](https://example.org/bob)", "Jane Doe|bob")]
    [InlineData("Jane Doe <jane@example.org>", "Jane Doe")]
    [InlineData("**Jane Doe**", "Jane Doe")]
    [InlineData("田中、鈴木", "田中|鈴木")]
    [InlineData("J. Doe Jr.", "J. Doe Jr.")]
    [InlineData("Sandy Andersen", "Sandy Andersen")]
    [InlineData("Jane Doe and John Smith.", "Jane Doe|John Smith")]
    [InlineData("Jane / John", "Jane|John")]
    [InlineData("", "")]
    [InlineData("N/A", "")]
    [InlineData("TBD, ", "")]
    public void A_list_of_people_is_taken_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", PeopleText.Read(text).Select(person => person.ToString())));

    [Fact]
    public void A_role_of_our_own_list_may_have_a_comma() =>
        Assert.Equal([new Person("Jane and co", "On-call, DBA"), new Person("John", null)], PeopleText.Read("Jane and co (On-call, DBA), John", commasOnly: true));

    [Fact]
    public void Our_own_list_reads_back_where_no_name_has_a_comma() =>
        Gen.String[Gen.Char["abcXYZ &@*.-_[]<>æ漢"], 1, 12].Where(name => name == name.Trim() && name.Any(char.IsLetter) && name is not ("na" or "NA"))
            .Array[1, 4].Sample(names =>
            {
                Person[] people = [.. names.Select(Person.Parse)];
                Assert.Equal(people, PeopleText.Read(string.Join(", ", people.Select(person => person.ToString())), commasOnly: true));
            });
}
