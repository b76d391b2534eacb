namespace PostmortemTools.Time.Written;

/// <summary>
/// The words of dates and times in the languages that postmortems are written in. One adds a language, or a word, by adding to a line.
/// </summary>
internal static class TimeWords
{
    /// <summary>Kinds, the number of the month or weekday (Sunday is 0), and the words, in any case.</summary>
    private static readonly (WordKinds Kinds, int Number, string Words)[] Rows =
    [
        // English; German; French; Spanish; Norwegian, Danish and Swedish; Dutch; Portuguese; Italian.
        (WordKinds.Month, 1, "january jan januar jänner janvier janv enero ene januari janeiro gennaio"),
        (WordKinds.Month, 2, "february feb februar feber février févr fév febrero februari fevereiro fev febbraio febb"),
        (WordKinds.Month, 3, "märz mrz marzo mars marts maart mrt março marco march mar"),
        (WordKinds.Month, 4, "april apr avril avr abril abr aprile"),
        (WordKinds.Month, 5, "mai mayo maj mei maio maggio"),
        (WordKinds.Month | WordKinds.Ordinary, 5, "may"),
        (WordKinds.Month | WordKinds.Ordinary | WordKinds.DayFirst, 5, "mag"),
        (WordKinds.Month, 6, "june jun juni juin junio junho giugno giu"),
        (WordKinds.Month, 7, "july jul juli juillet juil julio julho luglio lug"),
        (WordKinds.Month, 8, "august aug août aout agosto augusti augustus"),
        (WordKinds.Month | WordKinds.Ordinary | WordKinds.DayFirst, 8, "ago"),
        (WordKinds.Month, 9, "september sept sep septembre septiembre setiembre setembro settembre"),
        (WordKinds.Month | WordKinds.Ordinary | WordKinds.DayFirst, 9, "set"),
        (WordKinds.Month, 10, "october oct oktober okt octobre octubre outubro ottobre ott"),
        (WordKinds.Month | WordKinds.Ordinary | WordKinds.DayFirst, 10, "out"),
        (WordKinds.Month, 11, "november nov novembre noviembre novembro"),
        (WordKinds.Month, 12, "december dec dezember dez décembre déc diciembre dic desember des dezembro dicembre"),

        (WordKinds.Weekday, 0, "sunday sonntag dimanche domingo søndag söndag zondag domenica"),
        (WordKinds.Weekday, 1, "monday mon montag lundi lunes mandag måndag maandag segunda lunedì"),
        (WordKinds.Weekday, 2, "tuesday tue tues dienstag mardi martes tirsdag tisdag dinsdag terça martedì"),
        (WordKinds.Weekday, 3, "wednesday wed mittwoch mercredi miércoles onsdag woensdag quarta mercoledì"),
        (WordKinds.Weekday, 4, "thursday thu thur thurs donnerstag jeudi jueves torsdag donderdag quinta giovedì"),
        (WordKinds.Weekday, 5, "friday fri freitag vendredi viernes fredag vrijdag sexta venerdì"),
        (WordKinds.Weekday, 6, "saturday samstag sonnabend samedi sábado lørdag lördag zaterdag sabato"),
        (WordKinds.Weekday | WordKinds.Ordinary, 0, "sun so dom søn"),
        (WordKinds.Weekday | WordKinds.Ordinary, 1, "mo lun man ma"),
        (WordKinds.Weekday | WordKinds.Ordinary, 2, "di tir tis"),
        (WordKinds.Weekday | WordKinds.Ordinary, 3, "mi ons mer"),
        (WordKinds.Weekday | WordKinds.Ordinary, 4, "do tor jeu"),
        (WordKinds.Weekday | WordKinds.Ordinary, 5, "fr fre ven"),
        (WordKinds.Weekday | WordKinds.Ordinary, 6, "sat sa lør sáb"),

        (WordKinds.At, 0, "at on am op på em om alle dia"),
        (WordKinds.At | WordKinds.Ordinary, 0, "the a den le la el il las los"),
        (WordKinds.Clock, 0, "kl klokken klockan klokka um à às ore uur"),
        (WordKinds.Near, 0, "around about approx approximately appx circa ca roughly nearly almost before after by since shortly just early late mid"),
        (WordKinds.Near, 0, "ungefähr etwa gegen vor nach ab environ vers avant après depuis cerca hacia antes después rundt omtrent omkring cirka før etter fra innan efter"),
        (WordKinds.Near, 0, "ongeveer rond omstreeks voor na vanaf aproximadamente após depois verso dopo prima"),
        (WordKinds.NearBehind, 0, "ish ca circa approx approximately estimated about cirka environ ungefähr"),
        (WordKinds.RangeStart, 0, "between from zwischen von entre de mellom mellan fra från tussen tra dalle"),
        (WordKinds.Until, 0, "to until till til through thru bis à a hasta til till tot até alle"),
        (WordKinds.And, 0, "and und et y og och en e ed"),
        (WordKinds.Noon, 0, "noon midday mittag mittags midi mediodía mezzogiorno"),
        (WordKinds.Midnight, 0, "midnight mitternacht minuit medianoche midnatt middernacht mezzanotte"),
        (WordKinds.Unknown, 0, "unknown tbd tba unclear ukjent ukendt okänd unbekannt inconnu inconnue desconocido desconocida onbekend desconhecido ignoto"),
        (WordKinds.TimeNoun, 0, "date time timestamp datum zeit uhrzeit heure fecha hora dato tid tidspunkt tijd data ora"),
        (WordKinds.Day, 0, "day tag jour día dag dia giorno"),
        (WordKinds.Same, 0, "same samme samma gleicher selben même mismo zelfde mesmo stesso"),
        (WordKinds.Next, 0, "next following neste nästa næste nächster nächsten suivant siguiente volgende seguinte"),
        (WordKinds.DayPart, 0, "morning afternoon evening night lunchtime eod morgen morgens nachmittag abend abends nacht matin soir nuit mañana tarde noche kveld kväll natt ettermiddag"),
        (WordKinds.Of, 0, "of de del den"),
        (WordKinds.ClockMark, 0, "uhr h uur"),
        (WordKinds.ClockMark | WordKinds.Duration, 0, "hrs hours hr horas heures"),
        (WordKinds.Blank, 0, "yyyy yy mm dd hh ss x xx xxxx"),
        (WordKinds.Ordinal, 0, "st nd rd th er ère e º ª"),
    ];

    private static WordTable<TimeWord>? table;

    /// <summary>The word that begins here; nothing where it is none of these.</summary>
    /// <param name="cursor">Where to look.</param>
    /// <param name="end">Where the word ends, whatever it is.</param>
    public static TimeWord At(in TextCursor cursor, out int end)
    {
        end = cursor.WordEnd(cursor.At);
        return (table ??= Build()).Find(cursor.Text, cursor.At, end);
    }

    private static WordTable<TimeWord> Build()
    {
        WordTable<TimeWord> words = new(1024);
        foreach ((WordKinds kinds, int number, string line) in Rows)
        {
            foreach (string word in line.Split(' '))
            {
                TimeWord known = words.Find(word, 0, word.Length);
                words.Set(word, known.With(kinds, number));
            }
        }

        return words;
    }
}

/// <summary>What a word can be, and its numbers.</summary>
/// <param name="Kinds">All that it can be.</param>
/// <param name="Month">The month from 1, where it is one.</param>
/// <param name="Weekday">The weekday, where it is one.</param>
internal readonly record struct TimeWord(WordKinds Kinds, int Month, DayOfWeek Weekday)
{
    /// <summary>Whether it can be any of these.</summary>
    public bool Is(WordKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>The word with one more meaning.</summary>
    public TimeWord With(WordKinds kinds, int number) => new(
        Kinds | kinds,
        (kinds & WordKinds.Month) != 0 ? number : Month,
        (kinds & WordKinds.Weekday) != 0 ? (DayOfWeek)number : Weekday);
}
