namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The headers of tables of action items, in every language that is known: a table that one extends by a word.</summary>
internal static class ActionColumns
{
    private static readonly PhraseTable<ActionColumn> Known = new((IEnumerable<(ActionColumn, string[])>)
    [
        (ActionColumn.Number, ["no", "nr", "num", "number", "row", "item number", "番号", "項番", "nummer", "numéro", "número", "index"]),
        (ActionColumn.Id, ["id", "action id", "item id", "ai", "ai id", "key", "識別子"]),
        (ActionColumn.Action, ["action", "actions", "action item", "action items", "item", "task", "tasks", "description", "what", "to do", "todo"]),
        (ActionColumn.Action, ["what to do", "follow up", "follow up item", "follow up action", "next step", "next steps", "remediation"]),
        (ActionColumn.Action, ["remediation item", "work item", "improvement", "recommendation", "activity", "corrective action"]),
        (ActionColumn.Action, ["preventive action", "preventative action", "corrective measure", "measure", "deliverable", "step", "summary"]),
        (ActionColumn.Action, ["title", "details of action", "action description", "task description", "proposed action", "required action"]),
        (ActionColumn.Action, ["change", "fix", "issue and action", "action to take", "aksjon", "aksjonspunkt", "tiltak", "oppgave", "hva"]),
        (ActionColumn.Action, ["beskrivelse", "アクション", "アクションアイテム", "内容", "対応", "対応内容", "対策", "タスク", "やること", "項目", "説明", "改善策", "maßnahme"]),
        (ActionColumn.Action, ["aufgabe", "aktion", "beschreibung", "was", "tâche", "description de l'action", "mesure", "quoi", "acción", "tarea"]),
        (ActionColumn.Action, ["descripción", "medida", "ação", "tarefa", "descrição", "item de ação", "actie", "actiepunt", "taak", "maatregel"]),
        (ActionColumn.Action, ["beschrijving", "omschrijving", "wat", "åtgärd", "uppgift", "beskrivning", "vad", "handling", "opgave", "tiltag"]),
        (ActionColumn.Action, ["hvad", "elemento de acción"]),
        (ActionColumn.Owner, ["owner", "owners", "assignee", "assigned", "assigned to", "who", "responsible", "responsible person"]),
        (ActionColumn.Owner, ["responsible party", "person", "dri", "lead", "driver", "by whom", "action owner", "person responsible", "poc"]),
        (ActionColumn.Owner, ["point of contact", "contact", "accountable", "team", "owner team", "owned by", "name", "eier", "ansvarlig", "hvem"]),
        (ActionColumn.Owner, ["担当", "担当者", "責任者", "オーナー", "誰が", "verantwortlich", "verantwortliche", "verantwortlicher", "zuständig", "wer"]),
        (ActionColumn.Owner, ["zugewiesen an", "responsable", "propriétaire", "porteur", "assigné à", "qui", "dueño", "encargado", "asignado a"]),
        (ActionColumn.Owner, ["quién", "responsável", "dono", "quem", "eigenaar", "verantwoordelijke", "wie", "toegewezen aan", "ägare", "ansvarig"]),
        (ActionColumn.Owner, ["vem", "ejer"]),
        (ActionColumn.DueDate, ["due", "due date", "due by", "due on", "deadline", "date due", "target date", "target", "eta", "by when", "when"]),
        (ActionColumn.DueDate, ["date", "target completion", "target completion date", "completion date", "complete by", "expected by"]),
        (ActionColumn.DueDate, ["expected date", "expected completion", "estimated completion", "timeline", "timeframe", "due by date"]),
        (ActionColumn.DueDate, ["planned date", "planned completion", "end date", "frist", "forfallsdato", "dato", "når", "期限", "期日", "締切", "締め切り"]),
        (ActionColumn.DueDate, ["納期", "完了予定日", "完了予定", "予定日", "いつまで", "いつまでに", "fällig", "fällig am", "fälligkeit", "fälligkeitsdatum", "termin"]),
        (ActionColumn.DueDate, ["bis wann", "bis", "zieltermin", "datum", "échéance", "date d'échéance", "date limite", "délai", "quand"]),
        (ActionColumn.DueDate, ["fecha límite", "fecha de vencimiento", "vencimiento", "plazo", "fecha", "cuándo", "prazo", "data limite"]),
        (ActionColumn.DueDate, ["data de vencimento", "vencimento", "data", "vervaldatum", "wanneer", "einddatum", "förfallodatum", "förfaller"]),
        (ActionColumn.DueDate, ["senast", "forfald"]),
        (ActionColumn.Priority, ["priority", "prio", "p", "pri", "importance", "urgency", "severity", "prioritet", "優先度", "優先順位", "重要度"]),
        (ActionColumn.Priority, ["priorität", "priorité", "prioridad", "prioridade", "prioriteit", "criticality"]),
        (ActionColumn.Status, ["status", "state", "progress", "resolution", "current status", "tilstand"]),
        (ActionColumn.Status, ["ステータス", "状態", "状況", "進捗", "対応状況", "stand", "zustand", "statut", "état"]),
        (ActionColumn.Status, ["avancement", "estado", "situação", "tillstånd"]),
        (ActionColumn.Done, ["done", "is done", "is it done", "completed", "complete", "is completed", "is complete", "finished", "is finished", "closed"]),
        (ActionColumn.Done, ["is closed", "done y n", "completed y n", "done yes no", "completed yes no", "resolved", "fixed", "implemented", "checked"]),
        (ActionColumn.Done, ["ferdig", "utført", "完了", "完了済み", "erledigt", "abgeschlossen", "fait", "terminé", "hecho", "completado", "feito", "concluído"]),
        (ActionColumn.Done, ["gereed", "klaar", "afgerond", "klart", "färdig", "færdig"]),
        (ActionColumn.Type, ["type", "kind", "category", "action type", "class", "classification", "area", "kategori", "種別", "種類", "タイプ", "分類"]),
        (ActionColumn.Type, ["カテゴリ", "art", "typ", "kategorie", "catégorie", "tipo", "categoría", "categoria", "soort", "categorie"]),
        (ActionColumn.Link, ["link", "links", "ticket", "tickets", "bug", "bugs", "issue", "issues", "tracking", "tracking bug", "tracking issue"]),
        (ActionColumn.Link, ["tracking link", "tracking ticket", "tracker", "jira", "jira ticket", "jira issue", "jira link", "github issue"]),
        (ActionColumn.Link, ["reference", "references", "ref", "url", "pr", "pull request", "issue link", "ticket link", "bug id", "ticket id"]),
        (ActionColumn.Link, ["issue id", "work item link", "bug and ticket", "referanse", "lenke", "sak", "oppgavelenke", "リンク", "チケット", "参照"]),
        (ActionColumn.Link, ["イシュー", "課題", "verweis", "referenz", "vorgang", "lien", "référence", "enlace", "referencia", "referência", "chamado"]),
        (ActionColumn.Link, ["verwijzing", "länk", "referens", "ärende"]),
        (ActionColumn.Note, ["note", "notes", "comment", "comments", "remark", "remarks", "details", "detail", "additional notes", "context"]),
        (ActionColumn.Note, ["rationale", "outcome", "result", "updates", "merknad", "kommentar", "kommentarer", "detaljer", "備考", "メモ", "コメント"]),
        (ActionColumn.Note, ["補足", "詳細", "anmerkung", "anmerkungen", "bemerkung", "bemerkungen", "notiz", "notizen", "remarque", "remarques"]),
        (ActionColumn.Note, ["commentaire", "commentaires", "nota", "notas", "comentario", "comentarios", "observaciones", "comentário"]),
        (ActionColumn.Note, ["comentários", "observações", "opmerking", "opmerkingen", "notitie", "toelichting", "anteckning", "anmärkning"]),
        (ActionColumn.Note, ["bemærkning"]),
    ]);

    /// <summary>What a column holds; <see cref="ActionColumn.Other"/> where its header does not say.</summary>
    /// <param name="header">The header as written.</param>
    public static ActionColumn Find(string header)
    {
        string key = Wording.Of(header).Key;
        return Known.TryFind(key, out ActionColumn column) ? column
            : TableNumber.IsSign(header) ? ActionColumn.Number
            : Known.TryFind(HeadingQualifiers.StripLeading(key), out column) ? column
            : Known.TryFindFirstOfTwo(key, out column) ? column : ActionColumn.Other;
    }
}
