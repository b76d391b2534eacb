using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace PostmortemTools.HelpBuilder;

/// <summary>What reflection knows about a parameter.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
internal sealed class ParameterShape(string name, Type type)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type.</summary>
    public Type Type { get; } = type;

    /// <summary>The aliases in order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How each parameter set uses it; one entry for all sets where it is the same in all.</summary>
    public IReadOnlyDictionary<string, ParameterUse> Uses { get; init; } = new Dictionary<string, ParameterUse>();

    /// <summary>What it may be, where that is a list; else empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What it is where nobody says it.</summary>
    public string Default { get; init; } = "None";

    /// <summary>Whether it takes wildcards.</summary>
    public bool Wildcards { get; init; }

    /// <summary>Whether it is there for the pipeline only, and not to be shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>A text that needs no page; null for a parameter whose page must say it.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is a switch.</summary>
    public bool IsSwitch => Type == typeof(SwitchParameter);

    /// <summary>The name and the aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>Reads a parameter.</summary>
    /// <param name="parameter">What the engine says about it.</param>
    public static ParameterShape Of(ParameterMetadata parameter)
    {
        PSDefaultValueAttribute? fallback = parameter.Attributes.OfType<PSDefaultValueAttribute>().FirstOrDefault();
        Type element = TypeName.Element(parameter.ParameterType);
        return new ParameterShape(parameter.Name, parameter.ParameterType)
        {
            Aliases = [.. parameter.Aliases],
            Uses = parameter.ParameterSets.ToDictionary(set => set.Key, set => ParameterUse.Of(set.Value)),
            Values = parameter.Attributes.OfType<ValidateSetAttribute>().FirstOrDefault() is { } set ? [.. set.ValidValues]
                : element.IsEnum && element.GetCustomAttribute<FlagsAttribute>() is null ? Enum.GetNames(element)
                : [],
            Default = fallback?.Help ?? (fallback?.Value is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture)! : parameter.SwitchParameter ? "False" : "None"),
            Hidden = parameter.Attributes.OfType<ParameterAttribute>().All(use => use.DontShow),
            Wildcards = parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any(),
        };
    }

    /// <summary>How a set uses it; null where it is not in that set.</summary>
    /// <param name="set">The set's name.</param>
    public ParameterUse? UseIn(string set) =>
        Text is not null ? ParameterUse.Optional
        : Uses.TryGetValue(set, out ParameterUse? use) || Uses.TryGetValue(ParameterAttribute.AllParameterSets, out use) ? use
        : null;

    /// <summary>All uses in one, as a full description shows it: what any set does.</summary>
    public ParameterUse Main => Uses.Values.Aggregate(ParameterUse.Optional, (all, use) => new ParameterUse(
        all.Position ?? use.Position, all.Mandatory || use.Mandatory, all.ByValue || use.ByValue, all.ByPropertyName || use.ByPropertyName));
}

/// <summary>How a parameter set uses a parameter.</summary>
/// <param name="Position">Its position from 0; null where it must be named.</param>
/// <param name="Mandatory">Whether it must be given.</param>
/// <param name="ByValue">Whether it takes what comes through the pipeline.</param>
/// <param name="ByPropertyName">Whether it takes the property of its name of what comes through the pipeline.</param>
internal sealed record ParameterUse(int? Position, bool Mandatory, bool ByValue, bool ByPropertyName)
{
    /// <summary>Named, and nobody must give it.</summary>
    public static ParameterUse Optional { get; } = new(null, false, false, false);

    /// <summary>Reads a use.</summary>
    /// <param name="set">What the engine says about it.</param>
    public static ParameterUse Of(ParameterSetMetadata set) =>
        new(set.Position == int.MinValue ? null : set.Position, set.IsMandatory, set.ValueFromPipeline, set.ValueFromPipelineByPropertyName);
}
