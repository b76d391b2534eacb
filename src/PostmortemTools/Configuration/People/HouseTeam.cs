using PostmortemTools.Configuration.Values;

namespace PostmortemTools.Configuration.People;

/// <summary>A team of the house.</summary>
internal sealed class HouseTeam : HouseOwner
{
    /// <summary>Who is in it, beside the people who name it as their team.</summary>
    public IReadOnlyList<WrittenName> Members { get; set; } = [];

    /// <summary>The channels of reminders that reach it; all where none is said.</summary>
    public IReadOnlyList<WrittenName> Channels { get; set; } = [];

    /// <inheritdoc/>
    public override string Kind => "a team";
}
