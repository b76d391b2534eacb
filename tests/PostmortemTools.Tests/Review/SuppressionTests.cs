using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>What a document says shall not count.</summary>
public sealed class SuppressionTests
{
    private const string Blame = "Bob failed to check it.";

    [Theory]
    [InlineData("<!-- postmortem-disable PM203: quoted -->\n\n" + Blame + "\n", "quoted")]
    [InlineData("<!-- postmortem-disable pm203, PM210: quoted: twice -->\n" + Blame + "\n", "quoted: twice")]
    [InlineData(Blame + " <!-- postmortem-disable-line PM203: quoted -->\n", "quoted")]
    [InlineData("<!-- postmortem-disable-next-line PM203: quoted -->\n\n" + Blame + "\n", "quoted")]
    [InlineData("<!-- postmortem-disable PM203: quoted -->\n" + Blame + "\n\n<!-- postmortem-enable PM203 -->\n", "quoted")]
    public void It_holds_where_it_says(string body, string reason) => Assert.Equal(reason, Assert.Single(Reviewed.Text("# T\n\n" + body, "PM203")).Suppression);

    [Theory]
    [InlineData(Blame + "\n\n<!-- postmortem-disable PM203: quoted -->\n")]
    [InlineData("<!-- postmortem-disable PM210: quoted -->\n\n" + Blame + "\n")]
    [InlineData("<!-- postmortem-disable PM203: quoted -->\n<!-- postmortem-enable PM203 -->\n\n" + Blame + "\n")]
    [InlineData("<!-- postmortem-disable-next-line PM203: quoted -->\n\nx\n\n" + Blame + "\n")]
    public void It_holds_nowhere_else(string body)
    {
        Assert.Null(Assert.Single(Reviewed.Text("# T\n\n" + body, "PM203")).Suppression);
        Assert.Single(Reviewed.Text("# T\n\n" + body, "PM001"));
    }

    [Theory]
    [InlineData("<!-- postmortem-disable PM203: a -->\n\n" + Blame + " <!-- postmortem-disable-line PM203: b -->\n", "a", 5)]
    [InlineData("<!-- postmortem-disable-next-line PM203: a -->\n" + Blame + " <!-- postmortem-disable PM203: b -->\n", "a", 4)]
    [InlineData("<!-- postmortem-disable PM203: a -->\n<!-- postmortem-disable PM203: b -->\n<!-- postmortem-enable PM203 -->\n" + Blame + "\n", "a", 4)]
    public void Where_two_hold_the_first_counts_and_the_other_is_named(string body, string reason, int unused)
    {
        Assert.Equal(reason, Assert.Single(Reviewed.Text("# T\n\n" + body, "PM203")).Suppression);
        Assert.Equal(unused, Assert.Single(Reviewed.Text("# T\n\n" + body, "PM001")).Line);
    }

    [Fact]
    public void Enable_ends_what_was_disabled_last()
    {
        const string Body = "<!-- postmortem-disable PM203: a -->\n<!-- postmortem-enable PM203 -->\n" + Blame + "\n\n<!-- postmortem-disable PM203: b -->\n" + Blame + "\n";

        Assert.Equal([null, "b"], Reviewed.Text("# T\n\n" + Body, "PM203").Select(diagnostic => diagnostic.Suppression));
    }
}
