namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// A list of people in one line, <c>Jane Doe (On-call), John Smith</c>. Parentheses of a name that would be taken for a role are escaped.
/// A role that says nothing is none.
/// </summary>
internal static class PersonText
{
    /// <summary>The people in one line.</summary>
    /// <param name="people">Names and roles, in order.</param>
    /// <param name="place">Where the line begins.</param>
    public static string Write(IEnumerable<Person> people, InlinePlace place = InlinePlace.Paragraph)
    {
        List<string> written = [];
        foreach (Person person in people)
        {
            written.Add(WriteOne(person, NameText.Place(place, written.Count)));
        }

        return string.Join(NameText.Separator, written);
    }

    /// <summary>The people that a line lists.</summary>
    /// <param name="source">The line, without the blanks around it.</param>
    /// <param name="place">Where it begins.</param>
    public static List<Person> Read(string source, InlinePlace place = InlinePlace.Paragraph)
    {
        List<Person> people = [];
        foreach (string part in NameText.Split(source))
        {
            people.Add(ReadOne(part, NameText.Place(place, people.Count)));
        }

        return people;
    }

    private static string WriteOne(Person person, InlinePlace place)
    {
        if (person.Role is { Length: > 0 } role)
        {
            return $"{InlineText.Escape(person.Name, place)} ({InlineText.Escape(role, InlinePlace.Parentheses)})";
        }

        string name = InlineText.Escape(person.Name, place);
        return Note.StartOf(name) < 0 ? name : InlineText.Escape(person.Name, place | InlinePlace.NoParentheses);
    }

    private static Person ReadOne(string source, InlinePlace place)
    {
        int open = Note.StartOf(source);
        Person read = open < 0
            ? new Person(InlineText.Undo(source, place), null)
            : new Person(InlineText.Undo(source.Substring(0, open - 1), place), InlineText.Undo(source.Substring(open + 1, source.Length - open - 2), InlinePlace.Parentheses));
        if (WriteOne(read, place) == source)
        {
            return read;
        }

        return open < 0 ? new Person(source, null) : new Person(source.Substring(0, open - 1).TrimEnd(' ', '\t'), source.Substring(open + 1, source.Length - open - 2));
    }
}
