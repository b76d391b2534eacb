using System.Diagnostics;
using CsCheck;
using PostmortemTools.Documents.Data;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

/// <summary>Whatever a file holds, reading it ends soon, in a value or in an error that says where and what.</summary>
public sealed class HostileTests
{
    private const int Levels = 10_000;

    private static readonly string Laughs = string.Join("\n", Enumerable.Range(1, 20).Select(i => $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 9))}]").Prepend("l0: &l0 ha"));

    /// <summary>Each anchor is 90 levels deep and holds the one before.</summary>
    private static readonly string AliasTower = string.Join("\n", Enumerable.Range(1, 40).Select(i => $"l{i}: &l{i} {new string('[', 90)}*l{i - 1}{new string(']', 90)}").Prepend("l0: &l0 x"));

    private static readonly string LongTextTimesMany = $"a: &a {new string('x', 1_000_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*a", 1000))}]";

    public static TheoryData<string, string, string> BadYaml => new()
    {
        { "YamlTypeTag", "title: !!System.Diagnostics.Process {}", "x.yaml, line 1, column 8: The type tag '!!System.Diagnostics.Process' is refused" },
        { "YamlTypeTag", "a: 1\nb: !<tag:yaml.org,2002:python/object:os.system> x", "line 2, column 4: The type tag '!!python/object:os.system'" },
        { "YamlTypeTag", "- !Foo [1]", "line 1, column 3: The type tag '!Foo'" },
        { "YamlTypeTag", "%TAG ! tag:evil,2000:\n---\n!x {a: b}", "line 3, column 1: The type tag 'tag:evil,2000:x'" },
        { "YamlTypeTag", "a: !!binary aGk=", "The type tag '!!binary'" },
        { "YamlTypeTag", "!!set {a, b}", "The type tag '!!set'" },
        { "YamlTypeTag", "!!str [a]", "The type tag '!!str'" },
        { "YamlTypeTag", "!!Foo key: value", "The type tag '!!Foo'" },
        { "InvalidYaml", "a: !!int many", "line 1, column 4: This is not valid YAML. The tag '!!int' does not fit" },
        { "TooManyAliases", Laughs, "x.yaml, line 7, column 10: The aliases up to here stand for more than 100000 values" },
        { "TooManyAliases", LongTextTimesMany, "line 2, column" },
        { "NestedTooDeep", AliasTower, "line 3, column" },
        { "RecursiveAlias", "a: &a\n  - b\n  - *a", "line 3, column 5: The alias '*a' stands within what it repeats" },
        { "InvalidYaml", "a: *nobody", "line 1, column 4: This is not valid YAML. The alias '*nobody' stands for nothing" },
        { "NestedTooDeep", new string('[', Levels) + new string(']', Levels), "line 1, column 101: Lists and maps are nested more than 100 levels deep" },
        { "NestedTooDeep", new string('[', Levels * 10), "line 1, column 101" },
        { "NestedTooDeep", string.Concat(Enumerable.Repeat("{a: ", Levels)) + new string('}', Levels), "line 1, column 401" },
        { "NestedTooDeep", string.Concat(Enumerable.Repeat("- ", Levels)) + "x", "line 1, column 201" },
        { "WrongShape", string.Concat(Enumerable.Repeat("? ", Levels)) + "x", "line 1, column 3: Found a list or map where a name is expected" },
        { "NestedTooDeep", string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n")), "line 101, column 101" },
        { "NestedTooDeep", string.Concat(Enumerable.Repeat("[\n", Levels)), "line 101, column 1" },
        { "DuplicateKey", "title: a\ndate: 2024-01-15\ntitle: b", "x.yaml, line 3, column 1: 'title' stands here already, in line 1" },
        { "DuplicateKey", string.Concat(Enumerable.Range(0, 20).Select(i => $"k{i}: x\n")) + "k15: y", "line 21, column 1: 'k15' stands here already, in line 16" },
        { "DuplicateKey", "{a: 1, \"a\": 2}", "line 1, column 8" },
        { "InvalidYaml", "a: \"abc", "line 1, column 4: This is not valid YAML." },
        { "InvalidYaml", "...\na\n\nb\n *a", "This is not valid YAML." },
        { "InvalidYaml", "a: b\nc: !![", "line 2, column 2: This is not valid YAML. What comes behind this place cannot be read" },
        { "InvalidYaml", "a: [1, 2", "This is not valid YAML." },
        { "InvalidYaml", "a: b: c", "line 1, column 5: This is not valid YAML." },
        { "InvalidYaml", "a:\n\tb: c", "This is not valid YAML." },
        { "InvalidYaml", "a: 1\n---\nb: 2", "line 2, column 1: This is not valid YAML. A second document begins here" },
        { "InvalidYaml", "a: b\n\0c: d", "line 2, column 1: This is not valid YAML. A character that does not print (U+0000)" },
        { "InvalidYaml", "\u0001\u0002PK\u0003\u0004\ufffd\ufffd", "line 1, column 1: This is not valid YAML." },
        { "InvalidYaml", "a: \"\\q\"", "This is not valid YAML." },
        { "WrongShape", "[a, b]: c", "line 1, column 1: Found a list or map where a name is expected" },
        { "WrongShape", "- a\n- {x: 1}", "line 1, column 1: Found a list where a postmortem: a map with a 'title' is expected" },
        { "WrongShape", "", "line 1, column 1: Found nothing where a postmortem" },
    };

    public static TheoryData<string, string, string> BadJson => new()
    {
        { "NestedTooDeep", new string('[', Levels) + new string(']', Levels), "x.json, line 1, column 101: Lists and maps are nested more than 100 levels deep" },
        { "NestedTooDeep", string.Concat(Enumerable.Repeat("{\"a\":", Levels)), "line 1, column 501" },
        { "DuplicateKey", "{\n  \"title\": \"a\",\n  \"title\": \"b\"\n}", "x.json, line 3, column 3: 'title' stands here already, in line 2" },
        { "DuplicateKey", "{\"a\": 1, \"\\u0061\": 2}", "line 1, column 10" },
        { "InvalidJson", "{\"title\": \"a\", \"tags\": [\"x\"", "x.json, line 1, column 28: This is not valid JSON." },
        { "InvalidJson", "", "line 1, column 1: This is not valid JSON." },
        { "InvalidJson", "{\"a\": 1,}", "This is not valid JSON." },
        { "InvalidJson", "{\"a\": 1} // x", "This is not valid JSON." },
        { "InvalidJson", "{'a': 1}", "line 1, column 2: This is not valid JSON." },
        { "InvalidJson", "{\"a\": \"\n\"}", "This is not valid JSON." },
        { "InvalidJson", "{\"a\": \"é🔥\", \"b\": \ud800}", "line 1, column 19: This is not valid JSON. Half a surrogate pair" },
        { "InvalidJson", "\u0001\u0002PK\u0003\u0004\ufffd", "line 1, column 1: This is not valid JSON." },
        { "WrongShape", "[]", "line 1, column 1: Found a list where a postmortem" },
        { "WrongShape", "\"title\"", "Found 'title' where a postmortem" },
    };

    [Theory]
    [MemberData(nameof(BadYaml))]
    public void Bad_yaml_is_a_quick_error_that_says_where(string id, string text, string message) => IsError(id, message, () => DataFile.FromYaml(text));

    [Theory]
    [MemberData(nameof(BadJson))]
    public void Bad_json_is_a_quick_error_that_says_where(string id, string text, string message) => IsError(id, message, () => DataFile.FromJson(text));

    [Fact]
    public void A_file_that_is_too_large_is_not_even_parsed() =>
        IsError("DataTooLarge", "x.yaml has 52428801 characters; at most 52428800 are read", () => DataFile.FromYaml(new string('[', DataText.MostCharacters + 1)));

    [Fact]
    public void Whatever_a_text_holds_it_is_read_or_refused() => GenText.Any.Select(GenText.Any, (one, other) => one + other).Sample(
        text =>
        {
            foreach (Func<string, string?, DataNode> read in new[] { YamlReader.Read, JsonReader.Read })
            {
                try
                {
                    Assert.NotNull(read(text, null));
                }
                catch (PostmortemException refused)
                {
                    Assert.Contains("line ", refused.Message, StringComparison.Ordinal);
                }
            }
        },
        iter: 5000);

    [Fact]
    public void A_file_cut_off_anywhere_is_read_or_refused()
    {
        string json = DataFile.Json(GenPostmortem.Any.Single());
        for (int length = 0; length < json.Length - 2; length++)
        {
            Assert.Equal("InvalidJson", Assert.Throws<PostmortemException>(() => DataFile.FromJson(json[..length])).Id);
        }
    }

    [Fact]
    public void Aliases_within_reason_are_read()
    {
        DataMap map = Assert.IsType<DataMap>(YamlReader.Read("a: &x [1, two]\nb: *x\n*x2 : c".Replace("*x2 ", "d", StringComparison.Ordinal), null));
        Assert.Same(map["a"]!.Value, map["b"]!.Value);
    }

    [Fact]
    public void A_hundred_levels_are_read()
    {
        string text = new string('[', DataText.MostLevels) + new string(']', DataText.MostLevels);
        Assert.IsType<DataList>(YamlReader.Read(text, null));
        Assert.IsType<DataList>(JsonReader.Read(text, null));
    }

    [Fact]
    public void Sections_in_a_circle_are_an_error_when_written()
    {
        Section section = new() { Title = "round" };
        section.Sections.Add(section);
        section.Sections.Add(section);
        IsError("SectionsTooDeep", "The section 'round' lies more than 49 levels deep, or within itself", () => PostmortemData.ToNode(new Postmortem { Sections = { section } }));
    }

    [Fact]
    public void The_deepest_sections_that_are_written_are_read()
    {
        Section inner = new() { Title = "0" };
        for (int i = 1; i < 49; i++)
        {
            inner = new Section { Title = $"{i}", Sections = { inner } };
        }

        Postmortem one = new() { Title = "deep", Sections = { inner } };
        Assert.Null(PostmortemEquality.Difference(one, DataFile.FromYaml(DataFile.Yaml(one))));
        Assert.Null(PostmortemEquality.Difference(one, DataFile.FromJson(DataFile.Json(one))));
    }

    private static void IsError(string id, string message, Action act)
    {
        Stopwatch watch = Stopwatch.StartNew();
        PostmortemException error = Assert.Throws<PostmortemException>(act);
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }
}
