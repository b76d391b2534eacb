namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>What statuses are called: a table that one extends by a line. Each name is one that is read as that status.</summary>
internal static class StatusNames
{
    private static readonly (Language Language, string Proposed, string Planned, string InProgress, string Blocked, string Done, string WontDo)[] Actions =
    [
        (Language.English, "Proposed", "Planned", "In Progress", "Blocked", "Done", "Won't Do"),
        (Language.Norwegian, "Foreslått", "Planlagt", "Pågår", "Blokkert", "Ferdig", "Avvist"),
        (Language.Japanese, "提案", "未着手", "進行中", "保留", "完了", "中止"),
        (Language.German, "Vorgeschlagen", "Offen", "In Arbeit", "Blockiert", "Erledigt", "Verworfen"),
        (Language.French, "Proposé", "Planifié", "En cours", "Bloqué", "Terminé", "Annulé"),
        (Language.Spanish, "Propuesto", "Planificado", "En curso", "Bloqueado", "Hecho", "Cancelado"),
        (Language.Portuguese, "Proposto", "Planejado", "Em andamento", "Bloqueado", "Concluído", "Cancelado"),
        (Language.Dutch, "Voorgesteld", "Gepland", "Bezig", "Geblokkeerd", "Afgerond", "Geannuleerd"),
        (Language.Swedish, "Föreslagen", "Planerad", "Pågående", "Blockerad", "Klar", "Avbruten"),
        (Language.Danish, "Foreslået", "Planlagt", "I gang", "Blokeret", "Færdig", "Annulleret"),
    ];

    private static readonly (Language Language, string Draft, string InReview, string Complete)[] Documents =
    [
        (Language.English, "Draft", "In Review", "Complete"),
        (Language.Norwegian, "Utkast", "Til gjennomgang", "Ferdig"),
        (Language.Japanese, "下書き", "レビュー中", "完了"),
        (Language.German, "Entwurf", "In Prüfung", "Abgeschlossen"),
        (Language.French, "Brouillon", "En relecture", "Terminé"),
        (Language.Spanish, "Borrador", "En revisión", "Completado"),
        (Language.Portuguese, "Rascunho", "Em revisão", "Concluído"),
        (Language.Dutch, "Concept", "Ter beoordeling", "Afgerond"),
        (Language.Swedish, "Utkast", "Under granskning", "Klar"),
        (Language.Danish, "Udkast", "Til gennemsyn", "Færdig"),
    ];

    /// <summary>What is said in English, too.</summary>
    private static readonly string[] OtherEnglish =
    [
        "Open", "Todo", "To do", "Backlog", "Not started", "Pending", "New", "Ongoing", "Started", "WIP", "On hold", "Waiting", "Closed", "Complete", "Completed", "Finished", "Resolved",
        "Fixed", "Won't fix", "Cancelled", "Final", "Published", "Reviewed",
    ];

    /// <summary>What a language calls a status of an action item.</summary>
    public static string Of(ActionItemStatus status, Language language)
    {
        var row = Array.Find(Actions, row => row.Language == language);
        return status switch
        {
            ActionItemStatus.Proposed => row.Proposed,
            ActionItemStatus.Planned => row.Planned,
            ActionItemStatus.InProgress => row.InProgress,
            ActionItemStatus.Blocked => row.Blocked,
            ActionItemStatus.Done => row.Done,
            _ => row.WontDo,
        };
    }

    /// <summary>What a language calls a status of a postmortem.</summary>
    public static string Of(PostmortemStatus status, Language language)
    {
        var row = Array.Find(Documents, row => row.Language == language);
        return status switch { PostmortemStatus.Draft => row.Draft, PostmortemStatus.InReview => row.InReview, _ => row.Complete };
    }

    /// <summary>The languages in which a word is the name of a status.</summary>
    public static IEnumerable<Language> LanguagesOf(string word) =>
        Actions.Where(row => Is(word, row.Proposed, row.Planned, row.InProgress, row.Blocked, row.Done, row.WontDo)).Select(row => row.Language)
            .Union(Is(word, OtherEnglish) ? [Language.English] : [])
            .Union(Documents.Where(row => Is(word, row.Draft, row.InReview, row.Complete)).Select(row => row.Language));

    private static bool Is(string word, params string[] names) => Array.Exists(names, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
}
