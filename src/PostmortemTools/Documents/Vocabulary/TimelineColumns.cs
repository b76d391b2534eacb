namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The headers of timeline tables, in every language that is known: a table that one extends by a word.</summary>
internal static class TimelineColumns
{
    private static readonly PhraseTable<TimelineColumn> Known = new((IEnumerable<(TimelineColumn, string[])>)
    [
        (TimelineColumn.Time, ["time", "times", "timestamp", "time stamp", "when", "clock", "hour", "at", "ts", "start time", "start", "started"]),
        (TimelineColumn.Time, ["started at", "event time", "local time", "local", "time of event", "time of day", "from", "t", "t plus", "relative time"]),
        (TimelineColumn.Time, ["elapsed", "elapsed time", "offset", "time offset", "klokkeslett", "tid", "tidspunkt", "klokka", "når", "kl", "時刻"]),
        (TimelineColumn.Time, ["時間", "タイムスタンプ", "開始時刻", "いつ", "uhrzeit", "zeit", "zeitpunkt", "zeitstempel", "wann", "heure", "horodatage", "quand"]),
        (TimelineColumn.Time, ["hora", "horario", "marca de tiempo", "cuándo", "horário", "quando", "tijd", "tijdstip", "wanneer", "klockslag"]),
        (TimelineColumn.Time, ["tidpunkt", "tidsstämpel", "när", "klokkeslæt", "tidsstempel", "hvornår"]),
        (TimelineColumn.Date, ["date", "day", "dato", "dag", "日付", "日", "年月日", "datum", "tag", "jour", "fecha", "día", "data", "dia"]),
        (TimelineColumn.DateAndTime, ["date and time", "date time", "datetime", "time and date", "date and time of event", "dato og tid"]),
        (TimelineColumn.DateAndTime, ["dato og klokkeslett", "dato og tidspunkt", "日時", "発生日時", "日付と時刻", "datum und uhrzeit", "datum und zeit"]),
        (TimelineColumn.DateAndTime, ["date et heure", "fecha y hora", "data e hora", "datum en tijd", "datum och tid"]),
        (TimelineColumn.EndTime, ["end", "end time", "ended", "ended at", "until", "to", "finish", "slutt", "sluttid", "終了", "終了時刻", "ende", "bis"]),
        (TimelineColumn.EndTime, ["fin", "hasta", "fim", "einde", "slut"]),
        (TimelineColumn.Zone, ["zone", "time zone", "timezone", "tz", "tidssone", "タイムゾーン", "zeitzone", "fuseau horaire", "zona horaria"]),
        (TimelineColumn.Zone, ["fuso horário", "tijdzone", "tidszon", "tidszone"]),
        (TimelineColumn.Duration, ["duration", "length", "varighet", "所要時間", "経過時間", "dauer", "durée", "duración", "duração", "duur", "varaktighet"]),
        (TimelineColumn.Duration, ["varighed"]),
        (TimelineColumn.Event, ["event", "events", "description", "what happened", "what", "happening", "activity", "action", "actions"]),
        (TimelineColumn.Event, ["event description", "description of event", "summary", "occurrence", "entry", "incident", "step", "message"]),
        (TimelineColumn.Event, ["update", "observation", "event and action", "action and event", "action taken", "hendelse", "hendelser"]),
        (TimelineColumn.Event, ["beskrivelse", "hva skjedde", "hva", "出来事", "イベント", "内容", "事象", "説明", "対応内容", "対応", "できごと", "概要", "アクション", "作業内容"]),
        (TimelineColumn.Event, ["ereignis", "ereignisse", "beschreibung", "was", "was ist passiert", "vorgang", "aktion", "événement", "événements"]),
        (TimelineColumn.Event, ["évènement", "quoi", "evento", "eventos", "descripción", "acción", "qué pasó", "descrição", "acontecimento", "ação"]),
        (TimelineColumn.Event, ["o que aconteceu", "gebeurtenis", "gebeurtenissen", "beschrijving", "omschrijving", "wat", "actie", "händelse"]),
        (TimelineColumn.Event, ["händelser", "beskrivning", "vad hände", "hændelse", "hændelser", "hvad skete der"]),
        (TimelineColumn.Details, ["details", "detail", "notes", "note", "comment", "comments", "remarks", "context", "impact", "outcome", "result"]),
        (TimelineColumn.Details, ["additional information", "more information", "detaljer", "kommentar", "merknad", "詳細", "備考", "コメント", "補足", "メモ"]),
        (TimelineColumn.Details, ["einzelheiten", "anmerkung", "bemerkung", "kommentare", "détails", "commentaire", "remarque", "detalles"]),
        (TimelineColumn.Details, ["comentarios", "notas", "detalhes", "comentários", "opmerking", "toelichting", "anmärkning", "bemærkning"]),
        (TimelineColumn.Actor, ["actor", "who", "by", "person", "user", "author", "responder", "owner", "performed by", "by whom", "people", "name"]),
        (TimelineColumn.Actor, ["team", "role", "aktør", "hvem", "utført av", "person team", "担当", "担当者", "実施者", "対応者", "誰が", "誰", "wer", "akteur"]),
        (TimelineColumn.Actor, ["acteur", "qui", "quién", "responsable", "quem", "responsável", "wie", "wie deed het", "vem", "aktör", "utförd av"]),
        (TimelineColumn.Actor, ["udført af"]),
        (TimelineColumn.Kind, ["kind", "type", "event type", "category", "phase", "status", "stage", "class", "severity", "state", "kategori"]),
        (TimelineColumn.Kind, ["fase", "種別", "種類", "分類", "カテゴリ", "フェーズ", "状態", "art", "typ", "kategorie", "phase der bearbeitung", "catégorie"]),
        (TimelineColumn.Kind, ["tipo", "categoría", "categoria", "soort"]),
        (TimelineColumn.Source, ["source", "system", "tool", "origin", "where", "component", "service", "channel", "evidence", "kilde", "情報源"]),
        (TimelineColumn.Source, ["ソース", "出典", "システム", "quelle", "herkunft", "fuente", "origen", "fonte", "origem", "bron", "källa"]),
        (TimelineColumn.Link, ["link", "links", "url", "data link", "data links", "reference", "references", "ref", "permalink", "ticket", "lenke"]),
        (TimelineColumn.Link, ["referanse", "リンク", "参照", "参考", "verweis", "lien", "référence", "enlace", "referencia", "referência", "verwijzing"]),
        (TimelineColumn.Link, ["länk", "referens", "reference link"]),
        (TimelineColumn.Number, ["no", "nr", "num", "number", "row", "番号", "項番", "nummer", "numéro", "número", "index"]),
    ]);

    /// <summary>What a column holds; <see cref="TimelineColumn.Other"/> where its header does not say.</summary>
    /// <param name="header">The header as written.</param>
    /// <param name="zone">The zone that it names, as written: <c>CET</c> of <c>Time (CET)</c>; null where it names none.</param>
    public static TimelineColumn Find(string header, out string? zone)
    {
        string key = Wording.Of(header).Key;
        TimelineColumn column = Look(header, key);
        zone = column is TimelineColumn.Other or TimelineColumn.Time or TimelineColumn.DateAndTime or TimelineColumn.EndTime ? ZoneText.Find(header) : null;
        if (column != TimelineColumn.Other || zone is null)
        {
            return column;
        }

        string stem = WithoutZone(key, Wording.Of(zone).Key);
        TimelineColumn found = stem.Length == 0 ? TimelineColumn.Time : Look(stem, stem);
        return found is TimelineColumn.Time or TimelineColumn.DateAndTime or TimelineColumn.EndTime or TimelineColumn.Date ? found : TimelineColumn.Other;
    }

    private static TimelineColumn Look(string header, string key) =>
        Known.TryFind(key, out TimelineColumn column) ? column
        : TableNumber.IsSign(header) ? TimelineColumn.Number
        : Known.TryFind(HeadingQualifiers.StripLeading(key), out column) ? column
        : Known.TryFindFirstOfTwo(key, out column) ? column : TimelineColumn.Other;

    private static string WithoutZone(string key, string zone)
    {
        int at = key.IndexOf(zone, StringComparison.Ordinal);
        string stem = at < 0 ? key : key.Substring(0, at);
        stem = stem.TrimEnd(' ');
        return stem.EndsWith(" in", StringComparison.Ordinal) || stem.EndsWith(" i", StringComparison.Ordinal) ? stem.Substring(0, stem.LastIndexOf(' ')) : stem;
    }
}
