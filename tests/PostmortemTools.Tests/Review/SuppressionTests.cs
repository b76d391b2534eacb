using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>What a document says shall not count.</summary>
public sealed class SuppressionTests
{
    private const string Blame = "Bob failed to check it.";

    [Theory]
    [InlineData("<!-- postmortem-disable PM203: quoted -->\n\n" + Blame + "\n", "quoted")]
    [InlineData("<!-- postmortem-disable pm203, PM210: quoted: twice -->\n" + Blame + "\n", "quoted: twice")]
    [InlineData("<!-- postmortem-disable personAtFault: quoted -->\n" + Blame + "\n", "quoted")]
    [InlineData("<!-- postmortem-disable PersonAtFault: quoted -->\n" + Blame + "\n\n<!-- postmortem-enable PM203 -->\n", "quoted")]
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

    [Theory]
    [InlineData("disable PersonAtFalt: quoted", "There is no rule 'PersonAtFalt'. Did you mean 'PersonAtFault'?")]
    [InlineData("disable PM2003: quoted", "There is no rule 'PM2003'. Did you mean 'PM203'?")]
    [InlineData("enable PersonAtFalt", "There is no rule 'PersonAtFalt'. Did you mean 'PersonAtFault'?")]
    [InlineData("disabel PM203: quoted", "'postmortem-disabel' does nothing. Did you mean 'postmortem-disable'?")]
    [InlineData("disable-lines PM203: quoted", "'postmortem-disable-lines' does nothing. Did you mean 'postmortem-disable-line'?")]
    [InlineData("ignore PM203: quoted", "'postmortem-ignore' does nothing.")]
    [InlineData("disable", "'postmortem-disable' names no rule.")]
    [InlineData("disable: all", "'postmortem-disable' names no rule.")]
    [InlineData("enable", "'postmortem-enable' names no rule.")]
    [InlineData("disable PM203 -- quoted by Bob", "This suppression gives no reason behind a colon.")]
    [InlineData("disable PM203 quoted", "This suppression gives no reason behind a colon.")]
    [InlineData("disable PM203, PM210", "This suppression gives no reason behind a colon.")]
    [InlineData("id 17", "")]
    [InlineData("template: second", "")]
    public void A_mistake_in_it_is_said_once(string comment, string message)
    {
        IEnumerable<string> found = Reviewed.Text($"# T\n\n<!-- postmortem-{comment} -->\n\n{Blame}\n", "PM002").Select(diagnostic => diagnostic.Message);

        Assert.Equal(message.Length == 0 ? [] : [message], found);
    }
}
