using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>Settles which sections become which members of the model. What nobody claims stays a section of its own.</summary>
internal sealed class SectionClaims
{
    /// <summary>Members of which a document has one text: of several sections, the first is it.</summary>
    private static readonly SectionKindSet Texts = [SectionKind.Summary, SectionKind.Impact, SectionKind.RootCause, SectionKind.Prevention, SectionKind.Appendix];

    /// <summary>Members that are lists: the rows of all sections are added up.</summary>
    private static readonly SectionKindSet Lists =
    [
        SectionKind.Timeline, SectionKind.ContributingFactors, SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.ActionItems,
        SectionKind.Lessons, SectionKind.RelatedIncidents,
    ];

    /// <summary>Fields that may have a section of their own.</summary>
    private static readonly SectionKindSet Fields =
    [
        SectionKind.Date, SectionKind.Authors, SectionKind.Status, SectionKind.Severity, SectionKind.Services, SectionKind.Tags, SectionKind.Metadata, SectionKind.Milestones,
    ];

    /// <summary>What is a part of the section that it stands in, though elsewhere it would be a section of its own.</summary>
    private static readonly Dictionary<SectionKind, SectionKind[]> Swallowed = new()
    {
        [SectionKind.Timeline] = [SectionKind.Impact, SectionKind.RootCause, SectionKind.Prevention, SectionKind.Summary],
        [SectionKind.ActionItems] = [SectionKind.Impact, SectionKind.Summary, SectionKind.Timeline, SectionKind.Appendix],
        [SectionKind.RootCause] = [SectionKind.Impact, SectionKind.Summary, SectionKind.Appendix, SectionKind.Timeline, SectionKind.Prevention],
        [SectionKind.Impact] = [SectionKind.Summary, SectionKind.Appendix, SectionKind.WentWrong],
        [SectionKind.Summary] = [SectionKind.Appendix],
        [SectionKind.Appendix] = [.. Lists, .. Texts],
        [SectionKind.Prevention] = [.. Texts, SectionKind.ActionItems],
        [SectionKind.ContributingFactors] = [.. Texts, SectionKind.WentWrong],
    };

    private static readonly List<OutlineSection> None = [];

    /// <summary>As many kinds as there are: the last is <see cref="SectionKind.Appendix"/>.</summary>
    private const int Kinds = (int)SectionKind.Appendix + 1;

    private readonly string text;
    private readonly List<OutlineSection>?[] claimed = new List<OutlineSection>?[Kinds];

    private SectionClaims(string text) => this.text = text;

    /// <summary>The sections of a member, in order; empty where the document has none.</summary>
    public List<OutlineSection> this[SectionKind kind] => claimed[(int)kind] ?? None;

    /// <summary>Settles the claims of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="root">Its sections.</param>
    /// <param name="title">The heading that is the document's title, which is no section; null where there is none.</param>
    public static SectionClaims Of(string text, OutlineSection root, OutlineSection? title)
    {
        SectionClaims claims = new(text);
        List<OutlineSection> all = root.Within();
        if (title is not null)
        {
            all = [.. all];
            all.Remove(title);
        }

        bool hasActions = all.Exists(section => section.Kind == SectionKind.ActionItems);
        bool hasTimeline = all.Exists(section => section.Kind == SectionKind.Timeline);
        int actionLevel = HighestLevel(all, hasActions ? SectionKind.ActionItems : SectionKind.FollowUp);
        foreach (OutlineSection section in all)
        {
            SectionKind kind = section.Kind switch
            {
                SectionKind.FollowUp when !hasActions => SectionKind.ActionItems,
                SectionKind.LeadUp or SectionKind.KeyEvents when !hasTimeline => SectionKind.Timeline,
                SectionKind.KeyEvents => SectionKind.Milestones,
                SectionKind.Prevention when PreventionActions.Are(text, section) => SectionKind.ActionItems,
                var own => own,
            };
            if (kind == SectionKind.ActionItems && section.Kind != SectionKind.Prevention && section.Level > actionLevel)
            {
                continue;
            }

            claims.Claim(section, kind);
        }

        claims.StandIn(all);
        return claims;
    }

    /// <summary>The first section of each member.</summary>
    public IEnumerable<KeyValuePair<SectionKind, OutlineSection>> Members =>
        Enumerable.Range(0, Kinds).Where(kind => claimed[kind] is { Count: > 0 }).Select(kind => new KeyValuePair<SectionKind, OutlineSection>((SectionKind)kind, claimed[kind]![0]));

    /// <summary>Keeps those sections of a member that say something; the others, which say nothing of what they were claimed for, are given back.</summary>
    public void Keep(SectionKind kind, Predicate<OutlineSection> says)
    {
        claimed[(int)kind]?.RemoveAll(section =>
        {
            section.TakenAs = says(section) ? section.TakenAs : null;
            return !section.IsTaken;
        });
    }

    private static int HighestLevel(List<OutlineSection> sections, SectionKind kind)
    {
        int highest = int.MaxValue;
        foreach (OutlineSection section in sections)
        {
            highest = section.Kind == kind ? Math.Min(highest, section.Level) : highest;
        }

        return highest;
    }

    private void Claim(OutlineSection section, SectionKind kind)
    {
        bool isText = Texts.Contains(kind);
        if (!isText && !Lists.Contains(kind) && !Fields.Contains(kind))
        {
            return;
        }

        if (OwnerAround(section) is { } around && !MayStandIn(section, kind, around))
        {
            return;
        }

        if (isText && this[kind].Count > 0)
        {
            return;
        }

        Take(section, kind);
    }

    private bool MayStandIn(OutlineSection section, SectionKind kind, (SectionKind Kind, OutlineSection Section) around)
    {
        if (around.Kind == kind || Fields.Contains(kind) || (Swallowed.TryGetValue(around.Kind, out SectionKind[]? swallowed) && Array.IndexOf(swallowed, kind) >= 0))
        {
            return false;
        }

        // A group of action items, or what is done to prevent: where items stand above it already, it is the latter.
        return !(kind == SectionKind.Prevention && around.Kind == SectionKind.ActionItems)
            || (!section.Blocks.Exists(block => block is Markdown.Blocks.TableBlock)
                && (around.Section.Blocks.Exists(block => block is Markdown.Blocks.TableBlock or Markdown.Blocks.ListBlock)
                    || SourceText.Trim(text, around.Section.BodyStart, around.Section.BodyEnd).Is(text, Rendering.Markdown.Placeholders.NotRecorded)));
    }

    /// <summary>What stands for a summary where there is none.</summary>
    private void StandIn(List<OutlineSection> all)
    {
        if (this[SectionKind.Summary].Count == 0 && all.Find(section => section.Kind == SectionKind.WhatHappened && !section.IsTaken && OwnerAround(section) is null) is { } story)
        {
            Take(story, SectionKind.Summary);
        }
    }

    private void Take(OutlineSection section, SectionKind kind)
    {
        section.TakenAs = kind;
        (claimed[(int)kind] ??= []).Add(section);
    }

    private static (SectionKind Kind, OutlineSection Section)? OwnerAround(OutlineSection section)
    {
        for (OutlineSection? around = section.Parent; around is not null; around = around.Parent)
        {
            if (around.TakenAs is { } kind)
            {
                return (kind, around);
            }
        }

        return null;
    }
}
