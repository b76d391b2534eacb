namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>Headings in Swedish.</summary>
internal static class SwedishHeadings
{
    public static readonly (SectionKind Kind, string[] Phrases)[] Rows =
    [
        (SectionKind.Title, ["titel"]),
        (SectionKind.Status, ["status"]),
        (SectionKind.Severity, ["allvarlighetsgrad", "allvarlighet", "prioritet"]),
        (SectionKind.Date, ["datum"]),
        (SectionKind.Authors, ["författare", "skriven av", "ansvarig"]),
        (SectionKind.Participants, ["deltagare", "inblandade", "närvarande"]),
        (SectionKind.Services, ["berörda tjänster", "berörda system", "påverkade tjänster", "påverkade system", "tjänster"]),
        (SectionKind.Summary, ["sammanfattning", "kort sammanfattning", "i korthet", "översikt"]),
        (SectionKind.WhatHappened, ["vad hände …", "händelsen", "beskrivning", "händelsebeskrivning", "vad som hände …"]),
        (SectionKind.Problem, ["problem", "problemet", "fel", "felet", "symtom"]),
        (SectionKind.Background, ["bakgrund", "sammanhang", "inledning"]),
        (SectionKind.Impact, ["påverkan", "inverkan", "konsekvens", "konsekvenser", "effekt", "effekter", "omfattning"]),
        (SectionKind.Timeline, ["tidslinje …", "tidslinjen", "händelseförlopp", "händelseförloppet", "tidsförlopp", "kronologi"]),
        (SectionKind.RootCause, ["rotorsak …", "rotorsaker …", "grundorsak", "grundorsaker", "orsak", "orsaker", "orsaken", "orsaksanalys"]),
        (SectionKind.RootCause, ["rotorsaksanalys", "bakomliggande orsak", "bakomliggande orsaker", "varför hände det …"]),
        (SectionKind.ContributingFactors, ["bidragande faktorer", "bidragande orsaker", "medverkande faktorer"]),
        (SectionKind.FiveWhys, ["fem varför", "5 varför"]),
        (SectionKind.Trigger, ["utlösande faktor", "utlösande faktorer", "utlösande händelse", "utlösande orsak"]),
        (SectionKind.Detection, ["upptäckt", "detektering", "hur upptäcktes det …"]),
        (SectionKind.Response, ["respons", "åtgärder under incidenten", "hantering"]),
        (SectionKind.Resolution, ["lösning", "lösningen", "åtgärdande", "återställning", "återhämtning"]),
        (SectionKind.WentWell, ["vad gick bra …", "det här gick bra", "vad fungerade …", "vad som gick bra …"]),
        (SectionKind.WentWrong, ["vad gick dåligt …", "vad gick fel …", "vad gick mindre bra …", "vad fungerade inte …", "vad kunde gått bättre"]),
        (SectionKind.WentWrong, ["vad kan förbättras", "vad som gick fel …", "vad som gick dåligt …"]),
        (SectionKind.GotLucky, ["var hade vi tur …", "tur", "vi hade tur"]),
        (SectionKind.Lessons, ["lärdomar …", "lärdom", "vad lärde vi oss …", "vad har vi lärt oss …", "erfarenheter", "insikter"]),
        (SectionKind.ActionItems, ["åtgärder", "åtgärdspunkter", "åtgärdslista", "åtgärdsplan", "aktiviteter", "att göra", "handlingsplan"]),
        (SectionKind.ActionItems, ["uppgifter"]),
        (SectionKind.FollowUp, ["uppföljning", "nästa steg", "korrigerande åtgärder", "förbättringar", "förbättringsåtgärder", "rekommendationer"]),
        (SectionKind.FollowUp, ["kort sikt", "lång sikt", "på kort sikt", "på lång sikt"]),
        (SectionKind.Prevention, ["förebyggande", "förebyggande åtgärder", "hur undviker vi …"]),
        (SectionKind.RelatedIncidents, ["relaterade incidenter", "liknande incidenter", "tidigare incidenter"]),
        (SectionKind.References, ["länkar", "referenser", "källor"]),
        (SectionKind.Messaging, ["kommunikation"]),
        (SectionKind.Conclusion, ["slutsats", "slutsatser", "avslutning"]),
        (SectionKind.Glossary, ["ordlista"]),
        (SectionKind.Appendix, ["bilaga", "bilagor"]),
    ];
}
