using System.Text.RegularExpressions;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>
/// Reads where a secret is to be had: <c>{ env: SLACK_WEBHOOK }</c>, <c>{ secret: smtp, vault: Ops }</c>. No message here shows what is written:
/// where it is wrong it may well be the secret itself.
/// </summary>
internal static class SecretReader
{
    private const string Environment = "env";
    private const string Secret = "secret";
    private const string Vault = "vault";

    private static readonly string[] Names = [Environment, Secret, Vault];

    /// <summary>Names as shells take them.</summary>
    private static readonly Regex Variable = new(@"^[A-Za-z_][A-Za-z0-9_]*\z", RegexOptions.CultureInvariant);

    /// <summary>What can be the name of a secret or a vault: one line, and no address.</summary>
    private static readonly Regex Entry = new(@"^(?![^\r\n]*://)\S(?:[^\r\n\t]*\S)?\z", RegexOptions.CultureInvariant);

    /// <summary>Where a secret is.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="values">The file.</param>
    /// <param name="what">The key whose value it is: <c>password</c>.</param>
    /// <exception cref="PostmortemException">It is written out, or it is not said in one way where it is.</exception>
    public static SecretReference Read(DataNode node, DataValues values, string what)
    {
        if (node is not DataMap map)
        {
            throw Error.WrittenSecret(values.Path, node.Line, node.Column, what);
        }

        if (map.Entries.Find(entry => !Names.Contains(entry.Name)) is { } unknown)
        {
            throw Error.UnknownSecretProperty(values.Path, unknown.Line, unknown.Column, what, unknown.Name, Names);
        }

        SecretReference reference = new() { EnvironmentVariable = Value(Environment, Variable), Secret = Value(Secret, Entry), Vault = Value(Vault, Entry) };
        return reference.EnvironmentVariable is null == (reference.Secret is null) || (reference.Vault is not null && reference.Secret is null)
            ? throw Error.UnclearSecret(values.Path, map.Line, map.Column, what)
            : reference;

        string? Value(string name, Regex form) => map[name]?.Value is not { } value || DataValues.IsNull(value) ? null
            : value is DataScalar { Text: { } text } && form.IsMatch(text) ? text
            : throw Error.UnreadableSecretName(values.Path, value.Line, value.Column, what, name == Environment ? "an environment variable, such as SLACK_WEBHOOK" : $"a {name} in SecretManagement");
    }
}
