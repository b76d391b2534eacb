using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Authors in front matter, as texts and as maps with a role.</summary>
public sealed class FrontMatterPeopleTests
{
    private const string Mixed = "---\nauthors:\n  - Jo Bee\n  - name: Al\n    role: SRE\n    email: al@example.org\nseverity: P1\n---\n\n# T\n\nx\n";

    [Theory]
    [InlineData(Mixed, "Jo Bee; Al (SRE)")]
    [InlineData("---\nauthors:\n- name: \"Jo Bee\"\n- {name: Al, role: SRE}\n---\n\n# T\n", "Jo Bee; Al (SRE)")]
    [InlineData("---\nauthor:\n  name: Al\n  title: SRE\n---\n\n# T\n", "Al (SRE)")]
    [InlineData("---\nauthors:\n  - handle: '@al'\n---\n\n# T\n", "al")]
    public void They_are_read(string text, string expected) => Assert.Equal(expected, string.Join("; ", Document.Read(text).Postmortem.Authors));

    [Theory]
    [InlineData("Jo Bee|Al (DBA)", "    role: SRE\n", "    role: DBA\n")]
    [InlineData("Jo Bee|Al", "    role: SRE\n", "")]
    [InlineData("Jo Bee", "  - name: Al\n    role: SRE\n    email: al@example.org\n", "")]
    [InlineData("Al (SRE)", "  - Jo Bee\n", "")]
    [InlineData("Jo Bee|Al (SRE)|Zed (QA)", "email: al@example.org\n", "email: al@example.org\n  - name: Zed\n    role: QA\n")]
    [InlineData("", "authors:\n  - Jo Bee\n  - name: Al\n    role: SRE\n    email: al@example.org\n", "")]
    public void They_are_changed_where_they_stand(string names, string gone, string added) =>
        Assert.Equal(Mixed.Replace(gone, added, StringComparison.Ordinal), EditedDocument.Change(Mixed, pm =>
        {
            pm.Authors.Clear();
            pm.Authors.AddRange(names.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Person.Parse));
        }));
}
