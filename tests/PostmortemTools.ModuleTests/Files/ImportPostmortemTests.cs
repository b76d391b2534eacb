using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Files;

public sealed class ImportPostmortemTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("./a.yaml", "a")]
    [InlineData("a.yaml", "a")]
    [InlineData("./a.yaml, sub/d.yml", "a d")]
    [InlineData("./*.yaml", "B a")]
    [InlineData(".", "B a c")]
    [InlineData(". -Recurse", "B a c d e")]
    [InlineData("./sub", "d")]
    [InlineData("./s*", "d")]
    [InlineData("./s* -Recurse", "d e")]
    [InlineData(". -Recurse -Include *.yml", "d")]
    [InlineData(". -Recurse -Include A*,[cd].* -Exclude *.json", "a d")]
    [InlineData("./none*.yaml", "")]
    [InlineData("./[xyz].yaml", "")]
    public void Files_wildcards_and_folders_are_read_in_the_order_of_their_paths(string arguments, string titles)
    {
        Put("a.yaml");
        Put("B.yaml");
        Put("c.json", "{ \"title\": \"c\" }");
        Put("sub/d.yml");
        Put("sub/sub/e.yaml");
        Put("sub/README.md", "# Read me\n");
        Put("package.json", "{ \"name\": \"x\" }");
        Put(".postmortem.yaml", "timeZone: UTC\n");
        Put(".hidden/f.yaml");
        Assert.Equal(titles, string.Join(" ", shell.Get($"Import-Postmortem {arguments}").Select(Title)));
    }

    [Theory]
    [InlineData("a[1].yaml")]
    [InlineData("[ab].yaml")]
    [InlineData("with space.yaml")]
    [InlineData("Störung 障害.yaml")]
    [InlineData("two\nlines.yaml")]
    [InlineData("it''s `here`.yaml")]
    public void A_literal_path_is_taken_by_its_letters(string quoted)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && quoted.Contains('\n', StringComparison.Ordinal), "Windows has no such names.");
        Put(quoted.Replace("''", "'", StringComparison.Ordinal), "title: it\n");
        Put("a.yaml");
        Put("a1.yaml");
        Assert.Equal("it", Title(Assert.Single(shell.Get($"Import-Postmortem -LiteralPath '{quoted}'"))));
        Assert.Equal("it", Title(Assert.Single(shell.Get($"[pscustomobject]@{{ PSPath = 'Microsoft.PowerShell.Core\\FileSystem::{shell.PathOf(quoted)}' }} | Import-Postmortem"))));
        Assert.Equal("it", Title(Assert.Single(shell.Get($"[IO.FileInfo]'{shell.PathOf(quoted)}' | Import-Postmortem"))));
        Assert.Equal("it", Title(Assert.Single(shell.Get($"$ExecutionContext.InvokeProvider.Item.Get(@('{quoted}'), $true, $true) | Import-Postmortem"))));
    }

    [Fact]
    public void Paths_come_through_the_pipeline_as_text()
    {
        Put("a.yaml");
        Put("b.yaml");
        Assert.Equal(["b", "a"], shell.Get("'b.yaml', './a*' | Import-Postmortem").Select(Title));
    }

    [Fact]
    public void A_path_is_relative_to_the_location_of_PowerShell()
    {
        Put("sub/a.yaml");
        Assert.Equal("a", Title(Assert.Single(shell.Get($"$null = $ExecutionContext.SessionState.Path.SetLocation('{shell.PathOf("sub")}'); Import-Postmortem a.yaml"))));
    }

    [Fact]
    public void One_file_that_cannot_be_read_is_one_error_and_the_rest_go_on()
    {
        Put("a.yaml");
        Put("b.yaml", "title: b\ntimeline: [\n");
        File.WriteAllBytes(shell.PathOf("c.yaml"), [.. "title: "u8, 0xE4, .. "\n"u8]);
        Put("d.yaml");
        Assert.Equal(["a", "d"], shell.Run("Import-Postmortem .").Select(Title));
        Assert.Equal([shell.PathOf("b.yaml"), shell.PathOf("c.yaml")], shell.Errors.Select(error => error.Exception.Message[..shell.PathOf("b.yaml").Length]));
        Assert.StartsWith("InvalidUtf8,", shell.Errors[1].FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.yaml", "FileNotFound")]
    [InlineData("-LiteralPath gone*.yaml", "FileNotFound")]
    [InlineData("page.html", "FormatNotRead")]
    [InlineData("./*.html", "FormatNotRead")]
    [InlineData("notes.txt", "UnknownExtension")]
    [InlineData("Env:PATH", "NotAFileSystemPath")]
    [InlineData("nodrive:a.yaml", "NoSuchDrive")]
    public void What_cannot_be_read_is_an_error_that_does_not_stop_the_rest(string arguments, string id)
    {
        Put("a.yaml");
        Put("page.html", "<h1>Notes</h1>\n");
        Put("notes.txt", "Notes\n");
        string first = arguments.StartsWith('-') ? $"{arguments}, a.yaml" : $"{arguments}, ./a.yaml";
        Assert.Equal(["a"], shell.Run($"Import-Postmortem {first}").Select(Title));
        Assert.Equal([id], shell.Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]));
    }

    [Fact]
    public void Hundreds_of_files_come_in_order()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(n => $"{n:000}")];
        Array.ForEach(names, name => Put($"{name}.yaml"));
        Assert.Equal(names, shell.Get("Import-Postmortem .").Select(Title));
    }

    [Fact]
    public void An_import_knows_its_source()
    {
        Put("a.yaml");
        Assert.Equal(shell.PathOf("a.yaml"), shell.Text("(Import-Postmortem a.yaml).Source.Path"));
        Assert.Equal("title: a\n", shell.Text("(Import-Postmortem a.yaml).Source.Text"));
    }

    private static string Title(PSObject postmortem) => (string)postmortem.Properties["Title"].Value;

    private void Put(string name, string? text = null)
    {
        string path = shell.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text ?? $"title: {Path.GetFileNameWithoutExtension(name)}\n");
    }
}
