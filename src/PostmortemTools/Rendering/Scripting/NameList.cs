using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>The names that people and teams go by in a postmortem: whole, and for a person each word of the name too.</summary>
internal sealed class NameList
{
    /// <summary>Words in the name of a team or a system: a name with one of them is not taken apart.</summary>
    private static readonly HashSet<string> CollectiveWords = new(
        ("team squad group guild crew ops sre devops qa it support engineering engineers engineer platform infra infrastructure operations security network "
            + "database data product on-call oncall service services desk management manager release build api web mobile backend frontend bot system alert "
            + "alerts alerting monitor monitoring pipeline deploy deployment scheduler job cron server automation ci cd cluster the and of").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Between = new(@"[,;/&+|\r\n]|->|→|\s+(?:and|or|with)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Address = new(@"<[^>]*>|\S+@\S+\.\S+", RegexOptions.CultureInvariant);
    private static readonly Regex Role = new(@"[(\[][^()\[\]]*[)\]]", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}]+(?:['\u2019\u02BC\u2018-][\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant);

    /// <summary>Every name, in no order.</summary>
    public HashSet<string> All { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what an author, owner or actor is called: one name or a list of them.</summary>
    public void Add(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return;
        }

        Keep(written!);
        foreach (Match address in Address.Matches(written!))
        {
            // Of an address it is the part before the @ that names somebody.
            string local = address.Value.Trim('<', '>').Split('@')[0];
            AddPerson(Regex.Replace(local, "[._+-]+", " "));
        }

        foreach (string part in Between.Split(Role.Replace(Address.Replace(written!, ""), "")))
        {
            AddPerson(part);
        }
    }

    private void AddPerson(string name)
    {
        Keep(name);
        string[] words = [.. Word.Matches(name).Cast<Match>().Select(match => match.Value)];
        bool collective = words.Any(CollectiveWords.Contains);
        foreach (string word in words)
        {
            string owner = Regex.Replace(word, "['\u2019\u02BC\u2018]s$", "", RegexOptions.IgnoreCase);
            if (collective && owner == word)
            {
                continue;
            }

            Keep(owner);
            foreach (string part in owner.Split('-', '\'', '\u2019', '\u02BC', '\u2018').Where(part => part.Length > 2))
            {
                Keep(part);
            }
        }
    }

    /// <summary>Keeps a name, composed and decomposed, and without its accents.</summary>
    private void Keep(string name)
    {
        string trimmed = name.Trim().TrimStart('@').Trim('.', ',', '"', '*', '_', '`', ' ');
        if (trimmed.Length < 2 || !trimmed.Any(char.IsLetter))
        {
            return;
        }

        string apart = trimmed.Normalize(NormalizationForm.FormD);
        All.Add(trimmed);
        All.Add(trimmed.Normalize(NormalizationForm.FormC));
        All.Add(apart);
        All.Add(new string([.. apart.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]).Normalize(NormalizationForm.FormC));
    }
}
