namespace PostmortemTools.Documents.Data;

/// <summary>A person: <c>{ name, role }</c>, or <c>Jane Doe (On-call)</c>.</summary>
internal static class PersonTable
{
    public static MemberTable<Person> Table { get; } = new MemberTable<Person>("a person", "persons", () => new Person(), Person.Parse)
        .Required("name", person => person.Name, (person, text) => person.Name = text)
        .Text("role", person => person.Role, (person, text) => person.Role = text);
}
