namespace PostmortemTools;

/// <summary>Somebody who wrote a postmortem, with the part they had in the incident.</summary>
public sealed class Person : IEquatable<Person>
{
    /// <summary>Creates a person without a name; set <see cref="Name"/>.</summary>
    public Person()
    {
    }

    /// <summary>Creates a person.</summary>
    /// <param name="name">The name as it is to be shown.</param>
    /// <param name="role">The role, or null where none is known.</param>
    public Person(string name, string? role)
    {
        Name = name;
        Role = role;
    }

    /// <summary>The name as it is shown: <c>Jane Doe</c>.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The role in the incident, <c>On-call</c>; null where none is said.</summary>
    public string? Role { get; set; }

    /// <summary>Reads <c>Jane Doe (On-call)</c>: what the last pair of parentheses holds is the role.</summary>
    /// <param name="text">A name, with or without a role.</param>
    /// <exception cref="FormatException">The text is empty.</exception>
    public static Person Parse(string text)
    {
        string trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
        {
            throw new FormatException("A person needs a name, such as 'Jane Doe (On-call)'.");
        }

        int open = trimmed.LastIndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && trimmed[trimmed.Length - 1] == ')')
        {
            string name = trimmed.Substring(0, open);
            string role = trimmed.Substring(open + 2, trimmed.Length - open - 3);
            if (IsPlain(name) && IsPlain(role) && role.IndexOfAny(['(', ')']) < 0)
            {
                return new Person(name, role);
            }
        }

        return new Person(trimmed, null);

        static bool IsPlain(string part) => part.Length > 0 && part == part.Trim();
    }

    /// <inheritdoc/>
    public bool Equals(Person? other) => other is not null && Name == other.Name && Role == other.Role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Person);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.IsNullOrEmpty(Role) ? Name : $"{Name} ({Role})";
}
