using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Documents.Vocabulary.Languages;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>
/// Writes a day with the name of its month in the form of another: <c>5. februar 2024</c>, <c>Tuesday, March 5th, 2024</c>. Names stay in their language
/// and case, an ordinal follows its number, and all else is as it was.
/// </summary>
internal static class NamedDayForm
{
    private static readonly HashSet<string> EnglishOrdinals = new(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th" };

    /// <summary>Ordinals of the first alone.</summary>
    private static readonly HashSet<string> FirstOrdinals = new(StringComparer.OrdinalIgnoreCase) { "er", "º" };

    /// <summary>The day; null where the other is not written with the name of its month, or that cannot be said in its language.</summary>
    /// <param name="day">The day.</param>
    /// <param name="written">The other as written.</param>
    /// <param name="was">Which day the other is.</param>
    /// <param name="language">The language of the document; null where it is not known.</param>
    public static string? Write(DateTime day, string written, DateTime was, Language? language)
    {
        StringBuilder form = new();
        bool hasMonth = false;
        bool hasDay = false;
        bool hasYear = false;
        for (int at = 0; at < written.Length;)
        {
            int end = at;
            bool isNumber = written[at] is >= '0' and <= '9';
            bool isWord = char.IsLetter(written[at]);
            while (end < written.Length && (isNumber ? written[end] is >= '0' and <= '9' : isWord ? char.IsLetter(written[end]) : end == at))
            {
                end++;
            }

            string token = written.Substring(at, end - at);
            if (isNumber && !hasDay && token.Length <= 2 && int.Parse(token, CultureInfo.InvariantCulture) == was.Day)
            {
                hasDay = true;
                form.Append(day.Day.ToString(token[0] == '0' ? "00" : "0", CultureInfo.InvariantCulture));
                int word = end;
                while (word < written.Length && char.IsLetter(written[word]))
                {
                    word++;
                }

                form.Append(Ordinal(day.Day, written.Substring(end, word - end)));
                end = word;
            }
            else if (isNumber && !hasYear && (token == Number(was.Year) || token == Number(was.Year % 100)))
            {
                hasYear = true;
                form.Append(token.Length == 4 ? Number(day.Year) : (day.Year % 100).ToString("00", CultureInfo.InvariantCulture));
            }
            else if (isWord && !hasMonth && CalendarWords.Month(token, was.Month, day.Month, language) is { } month)
            {
                hasMonth = true;
                form.Append(month);
            }
            else
            {
                form.Append(isWord ? CalendarWords.Weekday(token, was.DayOfWeek, day.DayOfWeek, language) ?? token : token);
            }

            at = end;
        }

        string said = form.ToString();
        bool isSaid = hasMonth && hasDay && (hasYear || day.Year == was.Year)
            && DayMentions.Find(said, 0, said.Length, null, hasYear ? null : was) is { } mention && mention.Day == day && mention.Start == 0 && mention.End == said.Length;
        return isSaid ? said : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int day, string written)
    {
        if (EnglishOrdinals.Contains(written))
        {
            string ordinal = (day % 10, day / 10) switch { (_, 1) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" };
            return WordCase.Like(ordinal, written);
        }

        return FirstOrdinals.Contains(written) && day != 1 ? "" : written;
    }
}
