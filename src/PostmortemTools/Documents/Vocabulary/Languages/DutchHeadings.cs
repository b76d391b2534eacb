namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>Headings in Dutch.</summary>
internal static class DutchHeadings
{
    public static readonly (SectionKind Kind, string[] Phrases)[] Rows =
    [
        (SectionKind.Title, ["titel"]),
        (SectionKind.Metadata, ["metagegevens", "algemene informatie"]),
        (SectionKind.Status, ["status"]),
        (SectionKind.Severity, ["ernst", "prioriteit"]),
        (SectionKind.Date, ["datum"]),
        (SectionKind.Authors, ["auteur", "auteurs", "geschreven door", "verantwoordelijke"]),
        (SectionKind.Participants, ["deelnemers", "betrokkenen", "aanwezigen"]),
        (SectionKind.Tags, ["trefwoorden", "labels"]),
        (SectionKind.Services, ["getroffen diensten", "getroffen systemen", "betrokken systemen", "diensten", "systemen"]),
        (SectionKind.Summary, ["samenvatting", "korte samenvatting", "overzicht", "managementsamenvatting", "in het kort"]),
        (SectionKind.WhatHappened, ["wat is er gebeurd …", "wat gebeurde er …", "wat er gebeurde …", "het incident", "beschrijving", "omschrijving"]),
        (SectionKind.Problem, ["probleem", "het probleem", "storing", "fout", "symptomen"]),
        (SectionKind.Background, ["achtergrond", "context", "inleiding"]),
        (SectionKind.LeadUp, ["aanloop", "voorgeschiedenis"]),
        (SectionKind.Impact, ["impact", "gevolgen", "gevolg", "omvang", "effect", "schade"]),
        (SectionKind.Timeline, ["tijdlijn …", "tijdslijn …", "tijdsverloop", "chronologie", "verloop", "gebeurtenissen"]),
        (SectionKind.RootCause, ["grondoorzaak …", "grondoorzaken", "hoofdoorzaak", "hoofdoorzaken", "kernoorzaak", "oorzaak …", "oorzaken …"]),
        (SectionKind.RootCause, ["onderliggende oorzaak", "oorzaakanalyse", "oorzakenanalyse", "waarom gebeurde dit", "waarom is dit gebeurd"]),
        (SectionKind.RootCause, ["hoe kon dit gebeuren"]),
        (SectionKind.ContributingFactors, ["bijdragende factoren", "bijdragende oorzaken", "meewerkende factoren"]),
        (SectionKind.FiveWhys, ["vijf keer waarom", "5 keer waarom", "5 x waarom", "vijf waaroms", "5 waaroms"]),
        (SectionKind.Trigger, ["aanleiding", "uitlokkende factor", "directe aanleiding"]),
        (SectionKind.Detection, ["detectie …", "ontdekking", "opsporing", "hoe is het ontdekt …"]),
        (SectionKind.Response, ["reactie", "respons", "genomen acties", "aanpak"]),
        (SectionKind.Resolution, ["oplossing", "herstel", "mitigatie", "hoe is het opgelost"]),
        (SectionKind.WentWell, ["wat ging goed …", "wat ging er goed …", "wat goed ging …"]),
        (SectionKind.WentWrong, ["wat ging fout …", "wat ging er fout …", "wat ging mis …", "wat ging er mis …", "wat ging niet goed …"]),
        (SectionKind.WentWrong, ["wat ging er niet goed …", "wat ging slecht …", "wat kon beter", "wat kan beter", "verbeterpunten"]),
        (SectionKind.GotLucky, ["waar hadden we geluk …", "waar we geluk hadden …", "geluk"]),
        (SectionKind.Lessons, ["geleerde lessen …", "lessen", "wat hebben we geleerd …", "wat we geleerd hebben …", "leerpunten"]),
        (SectionKind.ActionItems, ["actiepunten", "acties", "actielijst", "actieplan", "taken", "te doen"]),
        (SectionKind.FollowUp, ["opvolging", "vervolgstappen", "vervolgacties", "volgende stappen", "corrigerende maatregelen", "maatregelen"]),
        (SectionKind.FollowUp, ["verbeteringen", "aanbevelingen", "korte termijn", "lange termijn", "middellange termijn"]),
        (SectionKind.Prevention, ["preventie …", "preventieve maatregelen", "voorkomen van herhaling"]),
        (SectionKind.RelatedIncidents, ["gerelateerde incidenten", "vergelijkbare incidenten", "eerdere incidenten"]),
        (SectionKind.References, ["referenties", "verwijzingen", "koppelingen", "bronnen", "zie ook"]),
        (SectionKind.Messaging, ["communicatie"]),
        (SectionKind.Conclusion, ["conclusie", "conclusies"]),
        (SectionKind.Glossary, ["begrippenlijst", "woordenlijst"]),
        (SectionKind.Appendix, ["bijlage …", "bijlagen"]),
    ];
}
