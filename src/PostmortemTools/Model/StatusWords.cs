namespace PostmortemTools;

/// <summary>What people write for a status, and how we write it: a table that one extends by a line.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, PostmortemStatus> PostmortemWords = new(StringComparer.Ordinal)
    {
        ["draft"] = PostmortemStatus.Draft, ["wip"] = PostmortemStatus.Draft, ["workinprogress"] = PostmortemStatus.Draft,
        ["inprogress"] = PostmortemStatus.Draft, ["open"] = PostmortemStatus.Draft,
        ["inreview"] = PostmortemStatus.InReview, ["review"] = PostmortemStatus.InReview, ["underreview"] = PostmortemStatus.InReview,
        ["readyforreview"] = PostmortemStatus.InReview, ["reviewed"] = PostmortemStatus.InReview,
        ["complete"] = PostmortemStatus.Complete, ["completed"] = PostmortemStatus.Complete, ["final"] = PostmortemStatus.Complete,
        ["done"] = PostmortemStatus.Complete, ["published"] = PostmortemStatus.Complete, ["closed"] = PostmortemStatus.Complete,
        ["approved"] = PostmortemStatus.Complete, ["resolved"] = PostmortemStatus.Complete,
        ["utkast"] = PostmortemStatus.Draft, ["ferdig"] = PostmortemStatus.Complete, ["下書き"] = PostmortemStatus.Draft, ["ドラフト"] = PostmortemStatus.Draft,
        ["レビュー中"] = PostmortemStatus.InReview, ["完了"] = PostmortemStatus.Complete, ["entwurf"] = PostmortemStatus.Draft, ["abgeschlossen"] = PostmortemStatus.Complete,
        ["brouillon"] = PostmortemStatus.Draft, ["terminé"] = PostmortemStatus.Complete, ["borrador"] = PostmortemStatus.Draft, ["completado"] = PostmortemStatus.Complete,
        ["rascunho"] = PostmortemStatus.Draft, ["concluído"] = PostmortemStatus.Complete, ["concept"] = PostmortemStatus.Draft, ["afgerond"] = PostmortemStatus.Complete,
        ["tilgjennomgang"] = PostmortemStatus.InReview, ["inprüfung"] = PostmortemStatus.InReview, ["enrelecture"] = PostmortemStatus.InReview, ["enrevisión"] = PostmortemStatus.InReview,
        ["emrevisão"] = PostmortemStatus.InReview, ["terbeoordeling"] = PostmortemStatus.InReview, ["undergranskning"] = PostmortemStatus.InReview, ["tilgennemsyn"] = PostmortemStatus.InReview,
        ["klar"] = PostmortemStatus.Complete, ["udkast"] = PostmortemStatus.Draft, ["færdig"] = PostmortemStatus.Complete,
    };

    private static readonly Dictionary<string, ActionItemStatus> ActionItemWords = new(StringComparer.Ordinal)
    {
        ["proposed"] = ActionItemStatus.Proposed, ["suggested"] = ActionItemStatus.Proposed, ["idea"] = ActionItemStatus.Proposed,
        ["planned"] = ActionItemStatus.Planned, ["todo"] = ActionItemStatus.Planned, ["open"] = ActionItemStatus.Planned,
        ["notstarted"] = ActionItemStatus.Planned, ["new"] = ActionItemStatus.Planned, ["backlog"] = ActionItemStatus.Planned,
        ["pending"] = ActionItemStatus.Planned, ["scheduled"] = ActionItemStatus.Planned,
        ["inprogress"] = ActionItemStatus.InProgress, ["ongoing"] = ActionItemStatus.InProgress, ["started"] = ActionItemStatus.InProgress,
        ["wip"] = ActionItemStatus.InProgress, ["doing"] = ActionItemStatus.InProgress, ["active"] = ActionItemStatus.InProgress,
        ["inreview"] = ActionItemStatus.InProgress,
        ["blocked"] = ActionItemStatus.Blocked, ["onhold"] = ActionItemStatus.Blocked, ["waiting"] = ActionItemStatus.Blocked,
        ["done"] = ActionItemStatus.Done, ["complete"] = ActionItemStatus.Done, ["completed"] = ActionItemStatus.Done,
        ["closed"] = ActionItemStatus.Done, ["fixed"] = ActionItemStatus.Done, ["resolved"] = ActionItemStatus.Done,
        ["finished"] = ActionItemStatus.Done, ["merged"] = ActionItemStatus.Done, ["shipped"] = ActionItemStatus.Done,
        ["wontdo"] = ActionItemStatus.WontDo, ["wontfix"] = ActionItemStatus.WontDo, ["cancelled"] = ActionItemStatus.WontDo,
        ["canceled"] = ActionItemStatus.WontDo, ["rejected"] = ActionItemStatus.WontDo, ["obsolete"] = ActionItemStatus.WontDo,
        ["tobedone"] = ActionItemStatus.Planned, ["notdone"] = ActionItemStatus.Planned, ["notyetstarted"] = ActionItemStatus.Planned,
        ["accepted"] = ActionItemStatus.Planned, ["agreed"] = ActionItemStatus.Planned, ["notcomplete"] = ActionItemStatus.Planned, ["incomplete"] = ActionItemStatus.Planned,
        ["partiallydone"] = ActionItemStatus.InProgress, ["partlydone"] = ActionItemStatus.InProgress, ["mostlydone"] = ActionItemStatus.InProgress,
        ["almostdone"] = ActionItemStatus.InProgress, ["underway"] = ActionItemStatus.InProgress, ["partial"] = ActionItemStatus.InProgress,
        ["inprocess"] = ActionItemStatus.InProgress, ["working"] = ActionItemStatus.InProgress,
        ["paused"] = ActionItemStatus.Blocked, ["stalled"] = ActionItemStatus.Blocked, ["delayed"] = ActionItemStatus.Blocked, ["waitingfor"] = ActionItemStatus.Blocked,
        ["implemented"] = ActionItemStatus.Done, ["deployed"] = ActionItemStatus.Done, ["released"] = ActionItemStatus.Done, ["delivered"] = ActionItemStatus.Done,
        ["alreadydone"] = ActionItemStatus.Done, ["verified"] = ActionItemStatus.Done,
        ["wontbedone"] = ActionItemStatus.WontDo, ["declined"] = ActionItemStatus.WontDo, ["dropped"] = ActionItemStatus.WontDo, ["abandoned"] = ActionItemStatus.WontDo,
        ["notplanned"] = ActionItemStatus.WontDo, ["notneeded"] = ActionItemStatus.WontDo, ["superseded"] = ActionItemStatus.WontDo,

        // Norwegian.
        ["foreslått"] = ActionItemStatus.Proposed, ["planlagt"] = ActionItemStatus.Planned, ["ikkestartet"] = ActionItemStatus.Planned, ["åpen"] = ActionItemStatus.Planned,
        ["pågår"] = ActionItemStatus.InProgress, ["underarbeid"] = ActionItemStatus.InProgress, ["påbegynt"] = ActionItemStatus.InProgress,
        ["blokkert"] = ActionItemStatus.Blocked, ["venter"] = ActionItemStatus.Blocked,
        ["ferdig"] = ActionItemStatus.Done, ["utført"] = ActionItemStatus.Done, ["fullført"] = ActionItemStatus.Done, ["gjort"] = ActionItemStatus.Done,
        ["løst"] = ActionItemStatus.Done, ["lukket"] = ActionItemStatus.Done, ["avvist"] = ActionItemStatus.WontDo, ["forkastet"] = ActionItemStatus.WontDo,

        // Japanese.
        ["検討中"] = ActionItemStatus.Proposed, ["提案"] = ActionItemStatus.Proposed, ["未着手"] = ActionItemStatus.Planned, ["未対応"] = ActionItemStatus.Planned,
        ["未完了"] = ActionItemStatus.Planned, ["予定"] = ActionItemStatus.Planned, ["計画中"] = ActionItemStatus.Planned, ["進行中"] = ActionItemStatus.InProgress,
        ["対応中"] = ActionItemStatus.InProgress, ["作業中"] = ActionItemStatus.InProgress, ["着手中"] = ActionItemStatus.InProgress, ["実施中"] = ActionItemStatus.InProgress,
        ["保留"] = ActionItemStatus.Blocked, ["保留中"] = ActionItemStatus.Blocked, ["ブロック中"] = ActionItemStatus.Blocked,
        ["完了"] = ActionItemStatus.Done, ["済"] = ActionItemStatus.Done, ["済み"] = ActionItemStatus.Done, ["対応済"] = ActionItemStatus.Done, ["対応済み"] = ActionItemStatus.Done,
        ["実施済み"] = ActionItemStatus.Done, ["解決済み"] = ActionItemStatus.Done, ["完了済み"] = ActionItemStatus.Done, ["中止"] = ActionItemStatus.WontDo,
        ["却下"] = ActionItemStatus.WontDo, ["対応不要"] = ActionItemStatus.WontDo, ["対応しない"] = ActionItemStatus.WontDo,

        // German, French.
        ["vorgeschlagen"] = ActionItemStatus.Proposed, ["offen"] = ActionItemStatus.Planned, ["geplant"] = ActionItemStatus.Planned, ["ausstehend"] = ActionItemStatus.Planned,
        ["inarbeit"] = ActionItemStatus.InProgress, ["inbearbeitung"] = ActionItemStatus.InProgress, ["laufend"] = ActionItemStatus.InProgress,
        ["blockiert"] = ActionItemStatus.Blocked, ["erledigt"] = ActionItemStatus.Done, ["abgeschlossen"] = ActionItemStatus.Done, ["fertig"] = ActionItemStatus.Done,
        ["umgesetzt"] = ActionItemStatus.Done, ["verworfen"] = ActionItemStatus.WontDo, ["abgelehnt"] = ActionItemStatus.WontDo,
        ["proposé"] = ActionItemStatus.Proposed, ["àfaire"] = ActionItemStatus.Planned, ["planifié"] = ActionItemStatus.Planned, ["prévu"] = ActionItemStatus.Planned,
        ["ouvert"] = ActionItemStatus.Planned, ["encours"] = ActionItemStatus.InProgress, ["bloqué"] = ActionItemStatus.Blocked, ["enattente"] = ActionItemStatus.Blocked,
        ["terminé"] = ActionItemStatus.Done, ["fait"] = ActionItemStatus.Done, ["clos"] = ActionItemStatus.Done, ["annulé"] = ActionItemStatus.WontDo,

        // Spanish, Portuguese.
        ["propuesto"] = ActionItemStatus.Proposed, ["pendiente"] = ActionItemStatus.Planned, ["planificado"] = ActionItemStatus.Planned, ["abierto"] = ActionItemStatus.Planned,
        ["encurso"] = ActionItemStatus.InProgress, ["enprogreso"] = ActionItemStatus.InProgress, ["bloqueado"] = ActionItemStatus.Blocked,
        ["hecho"] = ActionItemStatus.Done, ["completado"] = ActionItemStatus.Done, ["terminado"] = ActionItemStatus.Done, ["cancelado"] = ActionItemStatus.WontDo,
        ["proposto"] = ActionItemStatus.Proposed, ["pendente"] = ActionItemStatus.Planned, ["planejado"] = ActionItemStatus.Planned, ["aberto"] = ActionItemStatus.Planned,
        ["emandamento"] = ActionItemStatus.InProgress, ["emprogresso"] = ActionItemStatus.InProgress, ["feito"] = ActionItemStatus.Done, ["concluído"] = ActionItemStatus.Done,

        // Dutch, Swedish, Danish.
        ["voorgesteld"] = ActionItemStatus.Proposed, ["föreslagen"] = ActionItemStatus.Proposed, ["foreslået"] = ActionItemStatus.Proposed, ["gepland"] = ActionItemStatus.Planned, ["tedoen"] = ActionItemStatus.Planned, ["bezig"] = ActionItemStatus.InProgress, ["geblokkeerd"] = ActionItemStatus.Blocked,
        ["klaar"] = ActionItemStatus.Done, ["gedaan"] = ActionItemStatus.Done, ["afgerond"] = ActionItemStatus.Done, ["geannuleerd"] = ActionItemStatus.WontDo,
        ["planerad"] = ActionItemStatus.Planned, ["ejpåbörjad"] = ActionItemStatus.Planned, ["pågående"] = ActionItemStatus.InProgress, ["påbörjad"] = ActionItemStatus.InProgress,
        ["blockerad"] = ActionItemStatus.Blocked, ["klar"] = ActionItemStatus.Done, ["klart"] = ActionItemStatus.Done, ["avslutad"] = ActionItemStatus.Done, ["avbruten"] = ActionItemStatus.WontDo,
        ["åben"] = ActionItemStatus.Planned, ["igang"] = ActionItemStatus.InProgress, ["blokeret"] = ActionItemStatus.Blocked, ["færdig"] = ActionItemStatus.Done,
        ["udført"] = ActionItemStatus.Done, ["afsluttet"] = ActionItemStatus.Done, ["annulleret"] = ActionItemStatus.WontDo,
    };

    /// <summary><c>In Progress</c>.</summary>
    public static string Text(ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "In Progress",
        ActionItemStatus.WontDo => "Won't Do",
        _ => status.ToString(),
    };

    /// <summary><c>In Review</c>.</summary>
    public static string Text(PostmortemStatus status) => status == PostmortemStatus.InReview ? "In Review" : status.ToString();

    /// <summary>The mark that stands before an action item's status in a document.</summary>
    public static string Mark(ActionItemStatus status) => status switch
    {
        ActionItemStatus.Proposed => "💡",
        ActionItemStatus.Planned => "📋",
        ActionItemStatus.InProgress => "🔄",
        ActionItemStatus.Blocked => "⛔",
        ActionItemStatus.Done => "✅",
        _ => "🚫",
    };

    /// <summary>The status that a word means, or null where the table does not know it.</summary>
    public static PostmortemStatus? ToPostmortemStatus(string text) =>
        PostmortemWords.TryGetValue(Key(text), out PostmortemStatus status) ? status : null;

    /// <summary>The status that a word means, or null where the table does not know it.</summary>
    public static ActionItemStatus? ToActionItemStatus(string text) =>
        ActionItemWords.TryGetValue(Key(text), out ActionItemStatus status) ? status : null;

    private static string Key(string text)
    {
        char[] key = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(key, 0, length);
    }
}
