namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The labels of fields, in every language that is known: a table that one extends by a word.</summary>
internal static class FieldLabels
{
    /// <summary>Labels that give way to others of the same kind, which say more plainly what is meant.</summary>
    private static readonly PhraseTable<FieldKind> GivingWay = new((IEnumerable<(FieldKind, string[])>)
    [
        (FieldKind.Authors, ["owner", "owners", "postmortem owner", "postmortem owners", "owner of the postmortem", "document owner", "doc owner", "review owner"]),
        (FieldKind.Authors, ["pm owner", "pir owner", "coe owner", "coe owners", "rca owner", "rca owners", "report owner", "incident report owner", "pir owners"]),
        (FieldKind.Authors, ["facilitator", "facilitators", "facilitated by", "meeting facilitator", "postmortem facilitator", "lead", "postmortem lead", "ansvarlig"]),
        (FieldKind.Authors, ["担当", "担当者", "verantwortlich", "verantwortlicher", "responsable", "responsável", "ansvarig", "ansvarlig for dokumentet"]),
        (FieldKind.Authors, ["incident owner", "incident owners"]),
        (FieldKind.Date, ["date", "dates", "day", "when", "datetime", "date time", "date and time", "dato", "når", "日付", "日時", "datum", "fecha", "data"]),
        (FieldKind.Title, ["name", "incident name", "subject", "headline"]),
        (FieldKind.Duration, ["time to recovery", "time to resolve", "time to resolution", "time to restore", "mean time to resolve", "mean time to resolution", "mttr", "ttr"]),
    ]);

    private static readonly SpanMemo<FieldKind> Memo = new(Look);

    private static readonly PhraseTable<FieldKind> Known = new(Table(), FigureLabels.AsFields());

    /// <summary>What the value beside a label says; <see cref="FieldKind.None"/> where the label is not known.</summary>
    /// <param name="label">A bold label, the first cell of a row, a key of front matter: as written, colon and markup too.</param>
    public static FieldKind Find(string label) => Find(label, 0, label.Length);

    /// <summary>The same for a label within a text.</summary>
    public static FieldKind Find(string text, int start, int end) => Memo.Of(text, start, end);

    private static FieldKind Look(string text, int start, int end)
    {
        string key = Wording.Of(text, start, end).Key;
        return Known.TryFind(key, out FieldKind kind) || Known.TryFind(HeadingQualifiers.StripLabel(key), out kind) ? kind : FieldKind.None;
    }

    /// <summary>
    /// Whether a label says less than another of its kind: <c>Owner</c>, who sees to the writing, than <c>Author</c>; <c>Date</c>, which may be that of
    /// the writing, than <c>Incident date</c>.
    /// </summary>
    public static bool GivesWay(string label) => GivesWay(label, 0, label.Length);

    /// <summary>The same for a label within a text.</summary>
    public static bool GivesWay(string text, int start, int end) => GivingWay.TryFind(Wording.Of(text, start, end).Key, out _);

    private static (FieldKind Kind, string[] Labels)[] Table() =>
    [
        (FieldKind.Title, ["title", "incident title", "name", "incident name", "subject", "headline", "tittel", "タイトル", "件名", "titel", "titre"]),
        (FieldKind.Title, ["título"]),
        (FieldKind.Id, ["id", "postmortem id", "document id", "report id", "slug", "postmortem number"]),
        (FieldKind.IncidentNumber, ["incident id", "incident number", "incident no", "incident", "incident ticket", "incident #", "incident key"]),
        (FieldKind.IncidentNumber, ["incident ref", "incident reference", "ticket number", "case number", "hendelsesnummer", "インシデント番号"]),
        (FieldKind.IncidentNumber, ["インシデント id", "障害番号", "vorfallsnummer", "numéro d'incident", "número de incidente", "número do incidente"]),
        (FieldKind.IncidentNumber, ["incidentnummer", "hændelsesnummer"]),
        (FieldKind.Date, ["date", "incident date", "date of incident", "date of the incident", "date of occurrence", "incident day", "day", "when"]),
        (FieldKind.Date, ["date of outage", "outage date", "event date", "date of event", "dates", "incident dates", "occurred", "occurred on"]),
        (FieldKind.Date, ["occurred at", "date and time", "incident date and time", "date and time of incident", "datetime", "date time"]),
        (FieldKind.Date, ["date occurred", "dato", "når", "hendelsesdato", "日付", "発生日", "日時", "発生日時", "インシデント発生日", "datum", "datum des vorfalls"]),
        (FieldKind.Date, ["vorfallsdatum", "date de l'incident", "fecha", "fecha del incidente", "data", "data do incidente", "datum incident"]),
        (FieldKind.Date, ["datum för incidenten", "hændelsesdato", "dato for hændelsen"]),
        (FieldKind.Published, ["published", "publish date", "publication date", "published on", "date published", "report date", "date of report"]),
        (FieldKind.Published, ["date written", "written on", "written", "postmortem date", "date of postmortem", "document date", "created"]),
        (FieldKind.Published, ["created on", "created at", "date created", "last updated", "updated", "last modified", "modified", "updated on"]),
        (FieldKind.Published, ["last edited", "publisert", "oppdatert", "sist oppdatert", "作成日", "公開日", "更新日", "最終更新", "veröffentlicht"]),
        (FieldKind.Published, ["aktualisiert", "publié le", "mis à jour", "publicado", "fecha de publicación", "data de publicação"]),
        (FieldKind.Published, ["última actualización", "gepubliceerd", "laatst bijgewerkt", "publicerad", "senast uppdaterad", "udgivet"]),
        (FieldKind.Published, ["sidst opdateret"]),
        (FieldKind.Authors, ["author", "authors", "owner", "owners", "postmortem owner", "postmortem owners", "owner of the postmortem"]),
        (FieldKind.Authors, ["postmortem author", "postmortem authors", "written by", "by", "prepared by", "compiled by", "postmortem compiled by"]),
        (FieldKind.Authors, ["drafted by", "created by", "document owner", "report author", "report by", "lead", "postmortem lead", "review owner"]),
        (FieldKind.Authors, ["coe owner", "coe owners", "coe author", "coe authors", "rca owner", "rca owners", "rca author", "rca authors", "report owner"]),
        (FieldKind.Authors, ["incident report owner", "incident report author", "report authors", "doc owner", "pir owners", "pir author", "pir authors"]),
        (FieldKind.Authors, ["facilitators", "facilitated by", "meeting facilitator", "postmortem facilitator", "report written by", "postmortem written by"]),
        (FieldKind.Authors, ["report prepared by", "authored by", "postmortem by", "document author", "document authors", "review prepared by"]),
        (FieldKind.Authors, ["pm owner", "pir owner", "facilitator", "editor", "editors", "contributors", "postmortem prepared by", "author s"]),
        (FieldKind.Authors, ["av", "forfatter", "forfattere", "skrevet av", "ansvarlig", "作成者", "著者", "執筆者", "記入者", "文責", "担当", "担当者", "autor"]),
        (FieldKind.Authors, ["autoren", "autorin", "verfasser", "verfasserin", "verfasst von", "erstellt von", "verantwortlich", "verantwortlicher"]),
        (FieldKind.Authors, ["auteur", "auteurs", "autrice", "rédigé par", "écrit par", "rédacteur", "autores", "autora", "autoras", "escrito por"]),
        (FieldKind.Authors, ["redactado por", "responsable", "responsável", "geschreven door", "opgesteld door", "författare", "skriven av"]),
        (FieldKind.Authors, ["ansvarig", "skrevet af", "ansvarlig for dokumentet"]),
        (FieldKind.Responders, ["responders", "responder", "incident responders", "participants", "attendees", "incident commander", "ic"]),
        (FieldKind.Responders, ["involved", "people involved", "team", "teams", "on call", "oncall", "oncall engineer", "on call engineer"]),
        (FieldKind.Responders, ["incident lead", "incident manager", "response team", "commander", "resolver", "resolved by", "incident team"]),
        (FieldKind.Responders, ["teams involved", "involved teams", "deltakere", "involverte", "対応者", "参加者", "関係者", "インシデントコマンダー", "teilnehmer"]),
        (FieldKind.Responders, ["beteiligte", "intervenants", "participantes", "involucrados", "envolvidos", "betrokkenen", "deltagare"]),
        (FieldKind.Responders, ["inblandade", "deltagere", "involverede"]),
        (FieldKind.ReportedBy, ["reported by", "reporter", "raised by", "rapportert av", "meldt av"]),
        (FieldKind.ReportedBy, ["報告者", "発見者", "gemeldet von", "signalé par", "reportado por", "relatado por", "gemeld door", "rapporterad av"]),
        (FieldKind.ReportedBy, ["rapporteret af"]),
        (FieldKind.Status, ["status", "state", "document status", "postmortem status", "report status", "rca status", "review state", "pir status", "current status", "incident status"]),
        (FieldKind.Status, ["review status", "ステータス", "状態", "状況", "statut", "état", "estado", "situação", "tilstand"]),
        (FieldKind.Severity, ["severity", "sev", "severity level", "incident severity", "sev level", "priority", "incident priority", "criticality"]),
        (FieldKind.Severity, ["incident level", "severity class", "level", "classification", "urgency", "impact level", "prio", "alvorlighet"]),
        (FieldKind.Severity, ["alvorlighetsgrad", "prioritet", "重大度", "深刻度", "重要度", "優先度", "緊急度", "schweregrad", "priorität", "gravité", "sévérité"]),
        (FieldKind.Severity, ["criticité", "priorité", "severidad", "gravedad", "criticidad", "prioridad", "severidade", "gravidade", "prioridade"]),
        (FieldKind.Severity, ["ernst", "prioriteit", "allvarlighetsgrad", "allvarlighet", "alvorlighed", "alvorlighedsgrad"]),
        (FieldKind.Services, ["services", "service", "affected services", "affected service", "services affected", "service affected"]),
        (FieldKind.Services, ["impacted services", "impacted service", "services impacted", "affected systems", "affected system"]),
        (FieldKind.Services, ["systems affected", "impacted systems", "systems impacted", "component", "components", "affected components"]),
        (FieldKind.Services, ["affected component", "components affected", "impacted components", "system", "systems", "product", "products"]),
        (FieldKind.Services, ["affected products", "application", "applications", "affected applications", "app", "platform", "affected features"]),
        (FieldKind.Services, ["affected service s", "service s affected", "affected areas", "affected area", "environment", "affected environment"]),
        (FieldKind.Services, ["affected environments", "berørte tjenester", "tjeneste", "tjenester", "berørte systemer", "systemer", "影響サービス"]),
        (FieldKind.Services, ["対象サービス", "サービス", "影響を受けたサービス", "対象システム", "システム", "betroffene dienste", "betroffene systeme", "dienste"]),
        (FieldKind.Services, ["services affectés", "services impactés", "servicios afectados", "sistemas afectados", "servicios"]),
        (FieldKind.Services, ["serviços afetados", "sistemas afetados", "serviços", "getroffen diensten", "getroffen systemen", "diensten"]),
        (FieldKind.Services, ["berörda tjänster", "berörda system", "påverkade system", "tjänster"]),
        (FieldKind.Tags, ["tags", "tag", "categories", "category", "keywords", "labels", "label", "topics", "emneord", "etiketter", "タグ", "カテゴリ"]),
        (FieldKind.Tags, ["カテゴリー", "キーワード", "schlagwörter", "stichwörter", "kategorien", "kategorie", "étiquettes", "mots clés", "catégorie"]),
        (FieldKind.Tags, ["catégories", "etiquetas", "palabras clave", "categoría", "categorías", "palavras chave", "categoria", "categorias"]),
        (FieldKind.Tags, ["trefwoorden", "categorie", "taggar", "kategori", "kategorier", "nøgleord"]),
        (FieldKind.Summary, ["summary", "incident summary", "issue summary", "executive summary", "overview", "tl dr", "tldr", "description", "abstract", "synopsis"]),
        (FieldKind.Summary, ["excerpt", "what happened", "short description", "brief description", "problem summary", "sammendrag", "oppsummering"]),
        (FieldKind.Summary, ["hva skjedde", "beskrivelse", "概要", "サマリー", "サマリ", "要約", "zusammenfassung", "beschreibung", "was ist passiert"]),
        (FieldKind.Summary, ["résumé", "synthèse", "resumen", "descripción", "qué pasó", "resumo", "descrição", "o que aconteceu", "samenvatting"]),
        (FieldKind.Summary, ["beschrijving", "sammanfattning", "vad hände", "resumé", "sammenfatning"]),
        (FieldKind.Impact, ["impact", "impacts", "user impact", "customer impact", "business impact", "scope", "effect", "data impact"]),
        (FieldKind.Impact, ["service impact", "technical impact", "impact summary", "impact description", "blast radius", "scope of impact"]),
        (FieldKind.Impact, ["konsekvens", "konsekvenser", "påvirkning", "影響", "影響範囲", "顧客影響", "ユーザー影響", "auswirkung", "auswirkungen"]),
        (FieldKind.Impact, ["conséquences", "impacto", "consecuencias", "alcance", "consequências", "gevolgen", "påverkan", "indvirkning"]),
        (FieldKind.RootCause, ["root cause", "root causes", "root cause s", "rootcause", "cause", "causes", "cause s", "the cause"]),
        (FieldKind.RootCause, ["root cause analysis", "root cause and resolution", "rca", "root cause identified", "technical cause", "root cause summary", "primary cause"]),
        (FieldKind.RootCause, ["probable cause", "likely cause", "underlying cause", "immediate cause", "why it happened", "why did it happen"]),
        (FieldKind.RootCause, ["why did this happen", "why the event happened", "why this happened", "rotårsak", "rotårsaker", "årsak", "årsaker"]),
        (FieldKind.RootCause, ["årsakssammenheng", "bakenforliggende årsak", "根本原因", "原因", "真因", "発生原因", "ursache", "ursachen", "grundursache"]),
        (FieldKind.RootCause, ["hauptursache", "cause racine", "causes racines", "cause principale", "causa raíz", "causas raíz", "causa", "causas"]),
        (FieldKind.RootCause, ["causa principal", "causa raiz", "causas raiz", "grondoorzaak", "oorzaak", "oorzaken", "hoofdoorzaak", "rotorsak"]),
        (FieldKind.RootCause, ["rotorsaker", "grundorsak", "orsak", "orsaker", "rodårsag", "rodårsager", "grundårsag", "årsag", "årsager"]),
        (FieldKind.ContributingFactors, ["contributing factors", "contributing factor", "contributing causes", "medvirkende faktorer", "寄与要因"]),
        (FieldKind.ContributingFactors, ["beitragende faktoren", "facteurs contributifs", "factores contribuyentes", "fatores contribuintes"]),
        (FieldKind.ContributingFactors, ["bijdragende factoren", "bidragande faktorer"]),
        (FieldKind.Trigger, ["trigger", "triggers", "triggering event", "triggered by", "initiating event", "utløsende faktor"]),
        (FieldKind.Trigger, ["utløsende faktorer", "utløsende årsak", "utløser", "トリガー", "きっかけ", "契機", "auslöser", "déclencheur"]),
        (FieldKind.Trigger, ["élément déclencheur", "desencadenante", "detonante", "gatilho", "aanleiding", "utlösande faktor"]),
        (FieldKind.Trigger, ["utlösande händelse", "udløsende faktor", "udløsende årsag"]),
        (FieldKind.Detection, ["detection", "how detected", "how was it detected", "detection method", "method of detection", "detection source", "detected by"]),
        (FieldKind.Detection, ["discovery", "alert", "how discovered", "discovered by", "found by", "påvisning", "oppdagelse", "検知", "検知方法", "検出", "発見", "erkennung"]),
        (FieldKind.Detection, ["entdeckung", "détection", "detección", "detecção", "deteção", "detectie", "ontdekking", "upptäckt", "detektering"]),
        (FieldKind.Detection, ["opdagelse"]),
        (FieldKind.Resolution, ["resolution", "mitigation", "fix", "the fix", "solution", "recovery", "remediation", "how it was fixed"]),
        (FieldKind.Resolution, ["workaround", "fix applied", "complete resolution", "løsning", "løsningen", "解決", "解決策", "復旧", "対応", "対処", "lösung"]),
        (FieldKind.Resolution, ["behebung", "wiederherstellung", "résolution", "solución", "resolución", "resolução", "solução", "oplossing"]),
        (FieldKind.Resolution, ["herstel", "lösning", "åtgärd", "udbedring"]),
        (FieldKind.TimeZone, ["time zone", "timezone", "tz", "zone", "times in", "all times in", "all times", "times", "tidssone", "タイムゾーン"]),
        (FieldKind.TimeZone, ["zeitzone", "fuseau horaire", "zona horaria", "huso horario", "fuso horário", "tijdzone", "tidszon", "tidszone"]),
        (FieldKind.Started, ["started", "start", "start time", "starttime", "incident start", "incident start time", "incident started", "began"]),
        (FieldKind.Started, ["time started", "started at", "start date", "outage start", "outage start time", "begin", "beginning", "impact start"]),
        (FieldKind.Started, ["impact started", "impact start time", "from", "start of incident", "start of the incident", "start of outage"]),
        (FieldKind.Started, ["start of impact", "time of incident", "incident time", "time", "onset", "time of occurrence", "incident began"]),
        (FieldKind.Started, ["incident start date", "date started", "start datetime", "start date and time", "startet", "starttidspunkt", "発生時刻"]),
        (FieldKind.Started, ["開始時刻", "開始", "発生", "開始日時", "障害発生時刻", "beginn", "startzeit", "début", "heure de début", "inicio", "hora de inicio"]),
        (FieldKind.Started, ["fecha de inicio", "início", "hora de início", "begintijd", "starttijd", "starttid", "påbörjades", "begyndte"]),
        (FieldKind.Detected, ["detected", "detected at", "time detected", "detection time", "detected on", "date detected", "discovered"]),
        (FieldKind.Detected, ["discovered at", "time discovered", "first detected", "first alert", "alerted", "alerted at", "noticed", "noticed at"]),
        (FieldKind.Detected, ["time of detection", "reported", "reported at", "time reported", "issue discovered", "incident detected", "påvist"]),
        (FieldKind.Detected, ["oppdaget", "検知時刻", "検知日時", "発見時刻", "発覚", "発覚日時", "entdeckt", "erkannt", "détecté", "heure de détection", "detectado"]),
        (FieldKind.Detected, ["hora de detección", "hora de detecção", "gedetecteerd", "ontdekt", "upptäckt kl", "upptäcktes", "opdaget"]),
        (FieldKind.Acknowledged, ["acknowledged", "acknowledged at", "time acknowledged", "acked", "ack", "ack time", "acknowledgement time"]),
        (FieldKind.Acknowledged, ["responded", "response time", "response started", "engaged", "bekreftet", "対応開始", "対応開始時刻", "bestätigt"]),
        (FieldKind.Acknowledged, ["pris en charge", "reconocido", "reconhecido", "bevestigd", "bekräftad"]),
        (FieldKind.Identified, ["identified", "identified at", "time identified", "diagnosed", "cause identified", "cause found"]),
        (FieldKind.Identified, ["root cause found", "identifisert", "原因特定", "原因特定時刻", "identifiziert", "identifié", "identificado"]),
        (FieldKind.Identified, ["geïdentificeerd", "identifierad", "identificeret"]),
        (FieldKind.Mitigated, ["mitigated", "mitigated at", "time mitigated", "mitigation time", "stabilized", "stabilised", "contained"]),
        (FieldKind.Mitigated, ["impact end", "impact ended", "impact end time", "end of impact", "service restored", "緩和", "暫定復旧", "暫定対応完了"]),
        (FieldKind.Mitigated, ["entschärft", "atténué", "mitigado", "gemitigeerd", "mildrad"]),
        (FieldKind.Resolved, ["resolved", "resolved at", "time resolved", "resolution time", "resolved on", "date resolved", "date of resolution"]),
        (FieldKind.Resolved, ["resolution date", "end", "ended", "end time", "endtime", "incident end", "incident end time", "incident ended"]),
        (FieldKind.Resolved, ["incident resolved", "ended at", "end date", "outage end", "outage end time", "end of incident"]),
        (FieldKind.Resolved, ["end of the incident", "end of outage", "closed", "closed at", "fixed", "fixed at", "recovered", "recovered at"]),
        (FieldKind.Resolved, ["recovery time", "restored", "restored at", "finished", "until", "to", "time of resolution", "end datetime"]),
        (FieldKind.Resolved, ["end date and time", "løst", "sluttidspunkt", "avsluttet", "復旧時刻", "復旧日時", "終了時刻", "終了日時", "解決時刻", "解決日時", "終了"]),
        (FieldKind.Resolved, ["収束時刻", "ende", "endzeit", "behoben", "gelöst", "fin", "heure de fin", "résolu", "hora de fin", "resuelto", "fim"]),
        (FieldKind.Resolved, ["hora de fim", "resolvido", "eindtijd", "opgelost", "sluttid", "löst", "afsluttet"]),
        (FieldKind.Meeting, ["meeting", "meeting held", "meeting scheduled", "meeting scheduled for", "meeting date", "review meeting"]),
        (FieldKind.Meeting, ["postmortem meeting", "review date", "date of meeting", "review held", "postmortem review date", "møte", "会議", "会議日"]),
        (FieldKind.Meeting, ["振り返り日", "besprechung", "réunion", "reunión", "reunião", "vergadering", "möte", "møde"]),
        (FieldKind.RelatedIncidents, ["related incidents", "related incident", "similar incidents", "previous incidents", "past incidents", "prior incidents"]),
        (FieldKind.RelatedIncidents, ["related outages", "related postmortems", "similar past incidents", "relaterte hendelser", "関連インシデント"]),
        (FieldKind.RelatedIncidents, ["ähnliche vorfälle", "incidents liés", "incidentes relacionados", "gerelateerde incidenten", "relaterade incidenter"]),
        (FieldKind.Link, ["link", "url", "permalink", "ticket", "incident link", "tracking issue", "github issue", "tracking bug", "jira"]),
        (FieldKind.Link, ["jira ticket", "incident channel", "status page", "lenke", "リンク", "チケット", "enlace", "lien", "länk"]),
    ];
}
