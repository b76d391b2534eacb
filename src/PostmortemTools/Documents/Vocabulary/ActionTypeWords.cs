namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What people write for the type of an action item: a table that one extends by a word.</summary>
internal static class ActionTypeWords
{
    private static readonly PhraseTable<ActionItemType> Known = new((IEnumerable<(ActionItemType, string[])>)
    [
        (ActionItemType.Prevent, ["prevent", "prevention", "preventive", "preventative", "prevents", "forebygge", "forebygging", "予防", "再発防止"]),
        (ActionItemType.Prevent, ["prävention", "vorbeugung", "prévention", "préventif", "prevención", "preventivo", "prevenção", "preventie"]),
        (ActionItemType.Prevent, ["förebygga", "forebyggelse"]),
        (ActionItemType.Detect, ["detect", "detection", "detective", "detects", "påvise", "påvisning", "検知", "検出", "erkennung", "détection"]),
        (ActionItemType.Detect, ["détecter", "detección", "detecção", "detectie", "upptäcka", "opdage"]),
        (ActionItemType.Mitigate, ["mitigate", "mitigation", "mitigative", "mitigates", "redusere", "緩和", "軽減", "minderung", "abmilderung"]),
        (ActionItemType.Mitigate, ["atténuation", "atténuer", "mitigación", "mitigação", "mitigatie", "mildra", "afbøde"]),
        (ActionItemType.Process, ["process", "processes", "procedure", "prosess", "プロセス", "prozess", "processus", "proceso", "processo", "proces"]),
        (ActionItemType.Investigate, ["investigate", "investigation", "investigative", "undersøke", "調査", "untersuchung", "untersuchen", "enquête"]),
        (ActionItemType.Investigate, ["investigación", "investigação", "onderzoek", "undersöka", "undersøge"]),
    ]);

    /// <summary>The type that a word means; null where the table does not know it.</summary>
    public static ActionItemType? Find(string text) => Known.TryFind(Wording.Of(text).Key, out ActionItemType type) ? type : null;
}
