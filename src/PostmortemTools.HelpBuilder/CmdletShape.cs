using System.Management.Automation;
using System.Reflection;

namespace PostmortemTools.HelpBuilder;

/// <summary>What reflection knows about a cmdlet.</summary>
internal sealed class CmdletShape
{
    /// <summary>What every cmdlet has that supports <c>-WhatIf</c>; the same words wherever they stand.</summary>
    private static readonly ParameterShape[] ShouldProcess =
    [
        new("WhatIf", typeof(SwitchParameter)) { Aliases = ["wi"], Default = "False", Text = "Shows what would happen. Nothing is done." },
        new("Confirm", typeof(SwitchParameter)) { Aliases = ["cf"], Default = "False", Text = "Asks before anything is done." },
    ];

    private CmdletShape(string verb, string noun)
    {
        Verb = verb;
        Noun = noun;
    }

    /// <summary>The verb.</summary>
    public string Verb { get; }

    /// <summary>The noun.</summary>
    public string Noun { get; }

    /// <summary><c>Verb-Noun</c>.</summary>
    public string Name => $"{Verb}-{Noun}";

    /// <summary>The parameters in the order of their names, those of ShouldProcess last.</summary>
    public List<ParameterShape> Parameters { get; } = [];

    /// <summary>The parameter sets, the default one first; each is the list of its parameters as a syntax line shows them.</summary>
    public List<List<(ParameterShape Parameter, ParameterUse Use)>> Sets { get; } = [];

    /// <summary>What it takes from the pipeline by value.</summary>
    public List<string> Inputs { get; } = [];

    /// <summary>What it says that it puts out.</summary>
    public List<string> Outputs { get; } = [];

    /// <summary>The public cmdlets of an assembly, in the order of their names.</summary>
    /// <param name="assembly">The assembly.</param>
    public static List<CmdletShape> AllOf(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<CmdletAttribute>() is not null)
            .Select(Of)
            .OrderBy(shape => shape.Name, StringComparer.Ordinal),
    ];

    /// <summary>The shape of one cmdlet.</summary>
    /// <param name="type">Its class.</param>
    public static CmdletShape Of(Type type)
    {
        CmdletAttribute cmdlet = type.GetCustomAttribute<CmdletAttribute>()!;
        CmdletShape shape = new(cmdlet.VerbName, cmdlet.NounName);
        CommandMetadata metadata = new(type);
        List<ParameterShape> all = [.. metadata.Parameters.Values.Select(ParameterShape.Of).OrderBy(parameter => parameter.Name, StringComparer.Ordinal)];
        shape.Parameters.AddRange(all.Where(parameter => !parameter.Hidden));
        if (cmdlet.SupportsShouldProcess)
        {
            shape.Parameters.AddRange(ShouldProcess);
        }

        IEnumerable<string> sets = shape.Parameters.SelectMany(parameter => parameter.Uses.Keys).Where(set => set != ParameterAttribute.AllParameterSets).Distinct();
        foreach (string set in sets.DefaultIfEmpty(ParameterAttribute.AllParameterSets).OrderBy(set => set == cmdlet.DefaultParameterSetName ? 0 : 1).ThenBy(set => set, StringComparer.Ordinal))
        {
            shape.Sets.Add([.. InSyntaxOrder(shape.Parameters, set)]);
        }

        // A hidden parameter may be the one that takes what comes through the pipeline.
        shape.Inputs.AddRange(all
            .Where(parameter => parameter.Uses.Values.Any(use => use.ByValue))
            .Select(parameter => TypeName.Full(parameter.Type)).Distinct());
        shape.Outputs.AddRange(type.GetCustomAttributes<OutputTypeAttribute>().SelectMany(output => output.Type).Select(output => output.Type is null ? output.Name : TypeName.Full(output.Type)).Distinct());
        return shape;
    }

    /// <summary>Finds a parameter as PowerShell does: by name, alias, or the beginning of one name only.</summary>
    /// <param name="name">What somebody typed, without the hyphen.</param>
    public bool HasParameter(string name) =>
        Parameters.Exists(parameter => parameter.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        || Cmdlet.CommonParameters.Contains(name)
        || Parameters.Count(parameter => parameter.Names.Any(known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase))) == 1;

    private static IEnumerable<(ParameterShape Parameter, ParameterUse Use)> InSyntaxOrder(List<ParameterShape> parameters, string set) =>
        parameters
            .Select(parameter => (Parameter: parameter, Use: parameter.UseIn(set)))
            .Where(pair => pair.Use is not null)
            .Select(pair => (pair.Parameter, Use: pair.Use!))
            .OrderBy(pair => pair.Use.Position ?? int.MaxValue)
            .ThenBy(pair => pair.Use.Mandatory ? 0 : 1)
            .ThenBy(pair => parameters.IndexOf(pair.Parameter));
}
