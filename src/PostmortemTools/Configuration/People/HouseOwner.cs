using PostmortemTools.Configuration.Values;

namespace PostmortemTools.Configuration.People;

/// <summary>Somebody who can see to an action item: a person of the house, or a team.</summary>
internal abstract class HouseOwner
{
    /// <summary>The name by which the house calls it.</summary>
    public WrittenName Name { get; set; } = new("", 0, 0);

    /// <summary>Other names that documents call it by, handles too.</summary>
    public IReadOnlyList<WrittenName> Aliases { get; set; } = [];

    /// <summary>The e-mail address; null where none is said.</summary>
    public string? Email { get; set; }

    /// <summary>The person to whom an action item goes that nothing happens with; null where none is said.</summary>
    public WrittenName? Manager { get; set; }

    /// <summary>What it is in a sentence, with its article: <c>a person</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The name, and the aliases.</summary>
    public IEnumerable<WrittenName> Names => Aliases.Prepend(Name);

    /// <summary>Addresses that it is known by as well, where it alone has them.</summary>
    public virtual IEnumerable<string> Addresses => Email is null ? [] : [Email];
}
