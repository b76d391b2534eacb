using System.Collections;
using System.Management.Automation.Language;
using System.Text;
using System.Xml.Linq;

namespace PostmortemTools.HelpBuilder;

/// <summary>
/// Writes the nuspec of the gallery package from the module's manifest: the elements, names and order that PSResourceGet writes when
/// it publishes (PublishHelper.CreateNuspec). The tags that begin with PSIncludes_, PSCmdlet_ and PSCommand_ are those of
/// PowerShellGet: they are what Find-PSResource -CommandName looks for.
/// </summary>
internal static class GalleryPackage
{
    private static readonly XNamespace Schema = "http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd";

    /// <summary>The text of the nuspec.</summary>
    /// <param name="id">The module's name.</param>
    /// <param name="manifest">The text of the manifest.</param>
    public static string Nuspec(string id, string manifest)
    {
        Hashtable data = Read(manifest);
        Hashtable gallery = (Hashtable)((Hashtable)data["PrivateData"]!)["PSData"]!;
        string[] cmdlets = Texts(data["CmdletsToExport"]);
        string version = Text(data["ModuleVersion"]) + (gallery["Prerelease"] is string label ? "-" + label : "");
        IEnumerable<string> tags =
        [
            "PSModule", .. Texts(gallery["Tags"]), "PSIncludes_Cmdlet",
            .. cmdlets.Select(cmdlet => "PSCmdlet_" + cmdlet), .. cmdlets.Select(cmdlet => "PSCommand_" + cmdlet),
        ];
        (string Name, string Value)[] elements =
        [
            ("id", id),
            ("licenseUrl", Text(gallery["LicenseUri"])),
            ("projectUrl", Text(gallery["ProjectUri"])),
            ("releaseNotes", Text(gallery["ReleaseNotes"])),
            ("requireLicenseAcceptance", "false"),
            ("version", version),
            ("authors", Text(data["Author"])),
            ("owners", Text(data["CompanyName"])),
            ("description", Text(data["Description"])),
            ("copyright", Text(data["Copyright"])),
            ("tags", string.Join(" ", tags)),
        ];
        XElement package = new(Schema + "package", new XElement(Schema + "metadata", elements.Select(element => new XElement(Schema + element.Name, element.Value))));
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(package).Replace("\r\n", "\n").Append('\n').ToString();
    }

    /// <summary>The manifest as data: nothing in it is run.</summary>
    private static Hashtable Read(string manifest)
    {
        ScriptBlockAst script = Parser.ParseInput(manifest, out _, out ParseError[] errors);
        return errors.Length == 0 && script.Find(node => node is HashtableAst, searchNestedScriptBlocks: false) is HashtableAst table
            ? (Hashtable)table.SafeGetValue()
            : throw new InvalidDataException($"The manifest does not parse: {errors.FirstOrDefault()?.Message ?? "it holds no table"}");
    }

    private static string Text(object? value) =>
        value as string ?? throw new InvalidDataException("The manifest lacks one of ModuleVersion, Author, CompanyName, Description, Copyright, LicenseUri, ProjectUri and ReleaseNotes.");

    private static string[] Texts(object? value) => value is object[] several ? [.. several.Select(Text)] : [Text(value)];
}
