namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>The names of months and weekdays, whole and short: a table that one extends by a language. Japanese writes numbers.</summary>
internal static class CalendarWords
{
    private static readonly (Language Language, string Months, string ShortMonths, string Weekdays, string ShortWeekdays)[] Table =
    [
        (Language.English, "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", "Sun Mon Tue Wed Thu Fri Sat"),
        (Language.Norwegian, "januar februar mars april mai juni juli august september oktober november desember",
            "jan feb mars april mai juni juli aug sep okt nov des", "søndag mandag tirsdag onsdag torsdag fredag lørdag", "søn man tir ons tor fre lør"),
        (Language.German, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez", "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So Mo Di Mi Do Fr Sa"),
        (Language.French, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr mars avr mai juin juil août sept oct nov déc", "dimanche lundi mardi mercredi jeudi vendredi samedi", "dim lun mar mer jeu ven sam"),
        (Language.Spanish, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic", "domingo lunes martes miércoles jueves viernes sábado", "dom lun mar mié jue vie sáb"),
        (Language.Portuguese, "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan fev mar abr mai jun jul ago set out nov dez", "domingo segunda terça quarta quinta sexta sábado", "dom seg ter qua qui sex sáb"),
        (Language.Dutch, "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec", "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "zo ma di wo do vr za"),
        (Language.Swedish, "januari februari mars april maj juni juli augusti september oktober november december",
            "jan feb mars apr maj juni juli aug sep okt nov dec", "söndag måndag tisdag onsdag torsdag fredag lördag", "sön mån tis ons tor fre lör"),
        (Language.Danish, "januar februar marts april maj juni juli august september oktober november december",
            "jan feb mar apr maj jun jul aug sep okt nov dec", "søndag mandag tirsdag onsdag torsdag fredag lørdag", "søn man tir ons tor fre lør"),
    ];

    /// <summary>The name of another month in the language and the length of one; null where the one is none, or it cannot be told in which language it is.</summary>
    /// <param name="word">The one, in any case.</param>
    /// <param name="number">Which month it is, from 1.</param>
    /// <param name="other">Which the other is.</param>
    /// <param name="language">The language of the document, which counts where several have the word; null where it is not known.</param>
    public static string? Month(string word, int number, int other, Language? language) =>
        Other(word, number - 1, other - 1, language, [.. Table.Select(row => (row.Language, row.Months)), .. Table.Select(row => (row.Language, row.ShortMonths))]);

    /// <summary>The same for weekdays.</summary>
    public static string? Weekday(string word, DayOfWeek day, DayOfWeek other, Language? language) =>
        Other(word, (int)day, (int)other, language, [.. Table.Select(row => (row.Language, row.Weekdays)), .. Table.Select(row => (row.Language, row.ShortWeekdays))]);

    private static string? Other(string word, int index, int other, Language? language, (Language Language, string Words)[] rows)
    {
        List<(Language Language, string Name)> names = [];
        foreach ((Language known, string words) in rows)
        {
            string[] all = words.Split(' ');
            if (string.Equals(all[index], word, StringComparison.OrdinalIgnoreCase))
            {
                names.Add((known, all[other]));
            }
        }

        string? name = names.Find(known => known.Language == language).Name ?? (names.Exists(known => !string.Equals(known.Name, names[0].Name, StringComparison.OrdinalIgnoreCase)) ? null : names.Select(known => known.Name).FirstOrDefault());
        return name is null ? null : Cased(name, word);
    }

    private static string Cased(string name, string like) =>
        like.Length > 1 && like.All(char.IsUpper) ? name.ToUpperInvariant() : char.IsUpper(like[0]) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name.ToLowerInvariant();
}
