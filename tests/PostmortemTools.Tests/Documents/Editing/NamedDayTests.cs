using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A day with the name of its month keeps its form when it moves.</summary>
public sealed class NamedDayTests
{
    [Theory]
    [InlineData("March 5th, 2024", "Action items", "May 22nd, 2024")]
    [InlineData("March 5TH, 2024", "Action items", "May 22ND, 2024")]
    [InlineData("Tuesday, March 5th, 2024", "Action items", "Wednesday, May 22nd, 2024")]
    [InlineData("March 5, 2024 (Tuesday)", "Action items", "May 22, 2024 (Wednesday)")]
    [InlineData("5th of March 2024", "Action items", "22nd of May 2024")]
    [InlineData("Mar. 5, 2024", "Action items", "May. 22, 2024")]
    [InlineData("Tue Mar 5 2024", "Action items", "Wed May 22 2024")]
    [InlineData("05-MAR-2024", "Action items", "22-MAY-2024")]
    [InlineData("5. mars 2024", "Tiltak", "22. mai 2024")]
    [InlineData("tirsdag 5. mars 2024", "Tiltak", "onsdag 22. mai 2024")]
    [InlineData("5. marts 2024", "Action items", "22. maj 2024")]
    [InlineData("5. März 2024", "Maßnahmen", "22. Mai 2024")]
    [InlineData("5 de marzo de 2024", "Acciones", "22 de mayo de 2024")]
    [InlineData("5 mars 2024", "Actions correctives", "22 mai 2024")]
    [InlineData("5 mars 2024", "Åtgärder", "22 maj 2024")]
    public void As_the_date_of_the_whole(string written, string heading, string expected)
    {
        string text = $"# Login failed\n\n**Date:** {written}\n\n## {heading}\n\n- a\n";

        Assert.Equal(text.Replace(written, expected, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Date = new DateTime(2024, 5, 22)));
    }

    [Theory]
    [InlineData("1er mars 2024", "2 mars 2024")]
    [InlineData("31 janvier 2024", "2 mars 2024")]
    public void In_French_the_first_alone_has_an_ordinal(string written, string expected)
    {
        string text = $"# X\n\n**Date:** {written}\n\n## Actions correctives\n\n- a\n";

        Assert.Equal(text.Replace(written, expected, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Date = new DateTime(2024, 3, 2)));
    }

    [Theory]
    [InlineData("5. februar 2024", "Planned", "22. mai 2024", "Tiltak")]
    [InlineData("February 5th, 2024", "Planned", "May 22nd, 2024", "Action items")]
    [InlineData("Feb 5th", "Planned", "May 22nd", "Action items")]
    public void As_the_day_that_an_item_is_due(string written, string status, string expected, string heading)
    {
        string text = $"# X\n\n**Date:** 2024-01-15\n\n## {heading}\n\n| Action | Due | Status |\n|---|---|---|\n| a | {written} | {status} |\n";

        Assert.Equal(text.Replace(written, expected, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].DueDate = new DateTime(2024, 5, 22)));
    }

    [Fact]
    public void With_an_event()
    {
        const string Text = "# X\n\n## Tidslinje\n\n| Tid | Hendelse |\n|---|---|\n| 5. februar 2024 kl 10:00 | Feil |\n| 5. februar 2024 kl 11:00 | Rettet |\n";

        Assert.Equal(Text.Replace("5. februar 2024 kl 11:00", "6. februar 2024 kl 11:00", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Timeline[1].Time += TimeSpan.FromDays(1)));
    }

    [Fact]
    public void A_month_whose_language_cannot_be_told_gives_way_to_numbers() =>
        Assert.Equal("# X\n\n**Date:** 2024-03-22\n", EditedDocument.Change("# X\n\n**Date:** 5. februar 2024\n", pm => pm.Date = new DateTime(2024, 3, 22)));
}
