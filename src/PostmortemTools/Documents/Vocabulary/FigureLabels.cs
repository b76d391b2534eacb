namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The labels of the four figures that an impact has names for: a table that one extends by a word.</summary>
internal static class FigureLabels
{
    private static readonly PhraseTable<FigureKind> Known = new(Table());

    private static readonly HashSet<string> GivingWay = new(StringComparer.Ordinal)
    {
        "accounts affected", "affected accounts", "tenants affected", "affected tenants", "clients affected", "affected clients", "people affected", "length", "elapsed time", "total time", "errors",
        "time to resolve", "time to resolution", "time to restore", "mean time to resolve", "mean time to resolution", "mttr", "ttr", "time to recovery",
        "cost", "revenue",
    };

    /// <summary>What the column of the figures is called.</summary>
    private static readonly HashSet<string> Headers = new(StringComparer.Ordinal)
    {
        "value", "values", "figure", "figures", "amount", "number", "count", "measurement", "detail", "details", "description", "impact", "verdi", "値", "wert", "valeur", "valor", "waarde", "värde", "værdi",
    };

    /// <summary>Whether a key is the name of the column of the figures.</summary>
    internal static bool IsHeader(string key) => Headers.Contains(key);

    /// <summary>What a figure counts; <see cref="FigureKind.Other"/> where its label does not say.</summary>
    /// <param name="label">The label as written.</param>
    public static FigureKind Find(string label) => Find(label, 0, label.Length);

    /// <summary>The same for a label within a text.</summary>
    public static FigureKind Find(string text, int start, int end)
    {
        string key = Wording.Of(text, start, end).Key;
        return Known.TryFind(key, out FigureKind kind) || Known.TryFind(HeadingQualifiers.StripLabel(key), out kind) ? kind : FigureKind.Other;
    }

    /// <summary>Whether a label gives way to another of the same figure, which says more plainly what it counts: <c>Accounts affected</c> to <c>Users affected</c>.</summary>
    public static bool GivesWay(string text, int start, int end) => GivingWay.Contains(Wording.Of(text, start, end).Key);

    /// <summary>The same words, as labels of fields.</summary>
    internal static (FieldKind Kind, string[] Labels)[] AsFields() => [.. Table().Select(row => (Field(row.Kind), row.Labels))];

    private static FieldKind Field(FigureKind kind) => kind switch
    {
        FigureKind.Duration => FieldKind.Duration,
        FigureKind.UsersAffected => FieldKind.UsersAffected,
        FigureKind.RequestsFailed => FieldKind.RequestsFailed,
        _ => FieldKind.RevenueImpact,
    };

    private static (FigureKind Kind, string[] Labels)[] Table() =>
    [
        (FigureKind.Duration, ["duration", "total duration", "incident duration", "outage duration", "duration of outage", "duration of incident"]),
        (FigureKind.Duration, ["duration of the incident", "duration of impact", "impact duration", "downtime", "total downtime", "length"]),
        (FigureKind.Duration, ["length of outage", "outage length", "time to recovery", "how long", "elapsed time", "total time", "varighet"]),
        (FigureKind.Duration, ["time to resolve", "time to resolution", "time to restore", "mean time to resolve", "mean time to resolution", "mttr", "ttr"]),
        (FigureKind.Duration, ["nedetid", "期間", "継続時間", "影響時間", "障害時間", "ダウンタイム", "停止時間", "dauer", "ausfallzeit", "ausfalldauer", "durée"]),
        (FigureKind.Duration, ["durée de l'incident", "duración", "tiempo de inactividad", "duração", "tempo de inatividade", "duur", "varaktighet"]),
        (FigureKind.Duration, ["nertid", "varighed"]),
        (FigureKind.UsersAffected, ["users affected", "affected users", "users impacted", "impacted users", "customers affected"]),
        (FigureKind.UsersAffected, ["affected customers", "customers impacted", "impacted customers", "number of users affected"]),
        (FigureKind.UsersAffected, ["number of affected users", "number of customers affected", "user count", "clients affected"]),
        (FigureKind.UsersAffected, ["affected clients", "accounts affected", "affected accounts", "tenants affected", "affected tenants"]),
        (FigureKind.UsersAffected, ["people affected", "berørte brukere", "antall berørte brukere", "berørte kunder", "影響ユーザー数", "影響を受けたユーザー"]),
        (FigureKind.UsersAffected, ["影響を受けたユーザー数", "影響顧客数", "betroffene nutzer", "betroffene benutzer", "betroffene kunden"]),
        (FigureKind.UsersAffected, ["utilisateurs affectés", "utilisateurs impactés", "clients affectés", "clients impactés", "usuarios afectados"]),
        (FigureKind.UsersAffected, ["clientes afectados", "usuários afetados", "utilizadores afetados", "clientes afetados", "getroffen gebruikers"]),
        (FigureKind.UsersAffected, ["getroffen klanten", "berörda användare", "påverkade användare", "berörda kunder", "berørte brugere"]),
        (FigureKind.UsersAffected, ["påvirkede brugere"]),
        (FigureKind.RequestsFailed, ["requests failed", "failed requests", "request failures", "failed request count", "number of failed requests"]),
        (FigureKind.RequestsFailed, ["requests affected", "affected requests", "errors", "error count", "number of errors", "total errors"]),
        (FigureKind.RequestsFailed, ["failed calls", "errors served", "requests lost", "lost requests", "dropped requests", "requests dropped"]),
        (FigureKind.RequestsFailed, ["queries lost", "feilede forespørsler", "失敗したリクエスト", "失敗リクエスト数", "エラー数", "fehlgeschlagene anfragen"]),
        (FigureKind.RequestsFailed, ["fehlerhafte anfragen", "requêtes échouées", "requêtes en échec", "solicitudes fallidas"]),
        (FigureKind.RequestsFailed, ["peticiones fallidas", "requisições com falha", "mislukte verzoeken", "misslyckade anrop"]),
        (FigureKind.RequestsFailed, ["misslyckade förfrågningar", "fejlede forespørgsler"]),
        (FigureKind.RevenueImpact, ["revenue impact", "revenue lost", "lost revenue", "revenue loss", "estimated revenue loss"]),
        (FigureKind.RevenueImpact, ["estimated revenue impact", "estimated lost revenue", "financial impact", "estimated financial impact", "cost"]),
        (FigureKind.RevenueImpact, ["estimated cost", "financial loss", "monetary impact", "monetary loss", "total cost", "loss of revenue"]),
        (FigureKind.RevenueImpact, ["revenue", "cost of incident", "tapt omsetning", "økonomisk konsekvens", "売上影響", "損失額", "売上損失", "推定損失額"]),
        (FigureKind.RevenueImpact, ["umsatzverlust", "umsatzeinbußen", "finanzieller schaden", "perte de revenus", "perte de chiffre d'affaires"]),
        (FigureKind.RevenueImpact, ["impact financier", "pérdida de ingresos", "impacto económico", "impacto financiero", "perda de receita"]),
        (FigureKind.RevenueImpact, ["impacto financeiro", "omzetverlies", "financiële impact", "intäktsbortfall", "ekonomisk påverkan"]),
        (FigureKind.RevenueImpact, ["tabt omsætning", "økonomisk påvirkning"]),
    ];
}
