using System.Globalization;
using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

/// <summary>Headings that real documents have, where they are at hand: named by POSTMORTEM_SHARED, or in a folder "shared" beside the repository.</summary>
public sealed class CorpusHeadingsTests
{
    /// <summary>The rows of SYNONYMS.md and what their variants may be read as. What merely has a word of the row in it is told apart below.</summary>
    private static readonly Dictionary<string, SectionKind[]> Rows = new(StringComparer.Ordinal)
    {
        ["timeline"] = [SectionKind.Timeline, SectionKind.LeadUp],
        ["summary"] = [SectionKind.Summary],
        ["what happened / background"] = [SectionKind.WhatHappened, SectionKind.Background, SectionKind.Problem],
        ["impact"] = [SectionKind.Impact],
        ["severity"] = [SectionKind.Severity, SectionKind.Impact],
        ["root cause"] = [SectionKind.RootCause, SectionKind.FiveWhys],
        ["contributing factors"] = [SectionKind.ContributingFactors],
        ["five whys"] = [SectionKind.FiveWhys, SectionKind.RootCause],
        ["trigger"] = [SectionKind.Trigger],
        ["detection"] = [SectionKind.Detection],
        ["response / resolution"] = [SectionKind.Response, SectionKind.Resolution, SectionKind.Status],
        ["went well"] = [SectionKind.WentWell],
        ["went wrong"] = [SectionKind.WentWrong],
        ["got lucky"] = [SectionKind.GotLucky],
        ["lessons"] = [SectionKind.Lessons],
        ["action items"] = [SectionKind.ActionItems, SectionKind.FollowUp],
        ["follow-up / next steps"] = [SectionKind.FollowUp, SectionKind.ActionItems],
        ["corrective / preventive"] = [SectionKind.ActionItems, SectionKind.FollowUp, SectionKind.Prevention],
        ["improvements"] = [SectionKind.FollowUp],
        ["related / references"] = [SectionKind.References, SectionKind.Appendix, SectionKind.RelatedIncidents],
        ["participants / owners"] = [SectionKind.Participants, SectionKind.Authors],
        ["status"] = [SectionKind.Status],
    };

    /// <summary>Rows whose variants are whole sentences about one incident: they count for little.</summary>
    private static readonly string[] Sentences = ["five whys", "participants / owners"];

    [Fact]
    public void The_variants_that_were_counted_are_nearly_all_known()
    {
        string corpus = SharedFolder.Find("corpus", "SYNONYMS.md");
        int all = 0;
        List<string> missed = [];
        foreach (string[] cells in File.ReadLines(Path.Combine(corpus, "SYNONYMS.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')))
        {
            if (!Rows.TryGetValue(cells[1].Trim(), out SectionKind[]? kinds))
            {
                continue;
            }

            foreach (string variant in cells[4].Split(';').Select(part => part.Trim()).Where(part => part.Length > 0 && part[0] != '+'))
            {
                (string heading, int count, bool isLabel) = Counted(variant);
                bool isKnown = kinds.Contains(Headings.BuiltIn.Find(heading));
                if (!isKnown && (Sentences.Contains(cells[1].Trim()) || isLabel) && count < 5)
                {
                    continue;
                }

                all++;
                if (!isKnown)
                {
                    missed.Add($"{cells[1].Trim()}: {heading} is {Headings.BuiltIn.Find(heading)}");
                }
            }
        }

        Assert.InRange(all, 100, 400);
        Assert.True(missed.Count <= all * 0.05, $"{missed.Count} of {all}:\n{string.Join("\n", missed)}");
    }

    [Theory]
    [InlineData("Timeline", 110)]
    [InlineData("Summary", 90)]
    [InlineData("ActionItems", 120)]
    [InlineData("Lessons", 100)]
    [InlineData("ContributingFactors", 35)]
    [InlineData("RootCause", 35)]
    [InlineData("WentWell", 50)]
    [InlineData("WentWrong", 50)]
    [InlineData("GotLucky", 38)]
    [InlineData("Impact", 30)]
    public void The_sections_of_real_documents_are_found(string kind, int atLeast)
    {
        string documents = Path.Combine(SharedFolder.Find("corpus", "SYNONYMS.md"), "documents");
        int found = Directory.EnumerateFiles(documents, "*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Where(line => line.StartsWith('#')).Count(line => Headings.BuiltIn.Find(line).ToString() == kind);
        Assert.InRange(found, atLeast, atLeast * 2);
    }

    private static (string Heading, int Count, bool IsLabel) Counted(string variant)
    {
        int blank = variant.LastIndexOf(' ');
        string heading = variant.Substring(0, blank);
        bool isLabel = heading.EndsWith(" (b)", StringComparison.Ordinal);
        return (isLabel ? heading.Substring(0, heading.Length - 4) : heading, int.Parse(variant.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture), isLabel);
    }
}
