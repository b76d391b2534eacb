namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>Headings in Danish.</summary>
internal static class DanishHeadings
{
    public static readonly (SectionKind Kind, string[] Phrases)[] Rows =
    [
        (SectionKind.Title, ["titel"]),
        (SectionKind.Status, ["status"]),
        (SectionKind.Severity, ["alvorlighed", "alvorlighedsgrad", "prioritet"]),
        (SectionKind.Date, ["dato"]),
        (SectionKind.Authors, ["forfatter", "forfattere", "skrevet af", "ansvarlig"]),
        (SectionKind.Participants, ["deltagere", "involverede"]),
        (SectionKind.Services, ["berørte tjenester", "berørte systemer", "tjenester", "systemer"]),
        (SectionKind.Summary, ["resumé", "sammenfatning", "opsummering", "kort fortalt"]),
        (SectionKind.WhatHappened, ["hvad skete der …", "hændelsen", "beskrivelse", "hændelsesbeskrivelse"]),
        (SectionKind.Problem, ["problem", "problemet", "fejl", "fejlen", "symptomer"]),
        (SectionKind.Background, ["baggrund", "kontekst", "indledning"]),
        (SectionKind.Impact, ["konsekvens", "konsekvenser", "påvirkning", "indvirkning", "omfang", "effekt"]),
        (SectionKind.Timeline, ["tidslinje …", "tidslinjen", "hændelsesforløb", "hændelsesforløbet", "forløb", "kronologi"]),
        (SectionKind.RootCause, ["rodårsag …", "rodårsager …", "grundårsag", "grundårsager", "årsag", "årsager", "årsagen", "årsagsanalyse"]),
        (SectionKind.RootCause, ["rodårsagsanalyse", "hvorfor skete det"]),
        (SectionKind.ContributingFactors, ["medvirkende faktorer", "medvirkende årsager", "bidragende faktorer"]),
        (SectionKind.FiveWhys, ["fem hvorfor", "5 hvorfor"]),
        (SectionKind.Trigger, ["udløsende faktor", "udløsende årsag", "udløsende hændelse", "udløser"]),
        (SectionKind.Detection, ["opdagelse", "detektering", "hvordan blev det opdaget"]),
        (SectionKind.Response, ["håndtering", "reaktion", "respons"]),
        (SectionKind.Resolution, ["løsning", "løsningen", "udbedring", "genopretning", "afhjælpning"]),
        (SectionKind.WentWell, ["hvad gik godt …", "hvad fungerede …", "det gik godt"]),
        (SectionKind.WentWrong, ["hvad gik dårligt …", "hvad gik galt …", "hvad gik skidt …", "hvad fungerede ikke …", "hvad kunne gå bedre"]),
        (SectionKind.WentWrong, ["hvad kan forbedres"]),
        (SectionKind.GotLucky, ["hvor var vi heldige …", "hvor havde vi held …", "held"]),
        (SectionKind.Lessons, ["hvad lærte vi …", "hvad har vi lært …", "læring", "læringspunkter", "erfaringer"]),
        (SectionKind.ActionItems, ["handlingspunkter", "handlinger", "aktionspunkter", "tiltag", "opgaver", "handlingsplan"]),
        (SectionKind.FollowUp, ["opfølgning", "næste skridt", "korrigerende handlinger", "korrigerende tiltag", "forbedringer", "forbedringstiltag"]),
        (SectionKind.FollowUp, ["anbefalinger", "kort sigt", "lang sigt", "på kort sigt", "på lang sigt"]),
        (SectionKind.Prevention, ["forebyggelse", "forebyggende tiltag", "forebyggende handlinger"]),
        (SectionKind.RelatedIncidents, ["relaterede hændelser", "lignende hændelser", "tidligere hændelser"]),
        (SectionKind.References, ["links", "referencer", "kilder"]),
        (SectionKind.Messaging, ["kommunikation"]),
        (SectionKind.Conclusion, ["konklusion", "afslutning"]),
        (SectionKind.Glossary, ["ordliste"]),
        (SectionKind.Appendix, ["bilag", "appendiks"]),
    ];
}
