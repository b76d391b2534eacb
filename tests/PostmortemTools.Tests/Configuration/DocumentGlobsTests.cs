using PostmortemTools.Configuration;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

public sealed class DocumentGlobsTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "house");

    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "sub/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/z/a.md", true)]
    [InlineData("postmortems/**/*.md", "postmortems/a.md", true)]
    [InlineData("postmortems/**/*.md", "postmortems/2024/01/a.md", true)]
    [InlineData("postmortems/**/*.md", "other/a.md", false)]
    [InlineData("postmortems/**/*.md", "postmortems/a.yaml", false)]
    [InlineData("./postmortems/*.md", "postmortems/a.md", true)]
    [InlineData("Postmortems\\*.MD", "postmortems/a.md", true)]
    [InlineData("postmortems", "postmortems/2024/a.md", true)]
    [InlineData("postmortems/", "postmortems/a.md", true)]
    [InlineData("postmortems", "postmortems2/a.md", false)]
    [InlineData("post", "postmortems/a.md", false)]
    [InlineData("**/2024/**", "a/2024/b/c.md", true)]
    [InlineData("**/2024/**", "2024/c.md", true)]
    [InlineData("**/2024/**", "a/2025/c.md", false)]
    [InlineData("**/a/**/b/*.md", "x/a/y/a/b/z/b/c.md", true)]
    [InlineData("**/a/**/b/*.md", "x/b/y/a/c.md", false)]
    [InlineData("20[12]?/*", "2034/c.md", false)]
    [InlineData("20[12]?-*", "2024-01-15-x.md", true)]
    public void A_file_counts_that_is_like_a_pattern(string pattern, string path, bool counts) => Assert.Equal(counts, Counts($"documents: '{pattern}'", path));

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("drafts/a.md", false)]
    [InlineData("x/drafts/y/a.md", false)]
    [InlineData("drafts/final-a.md", true)]
    [InlineData("a.txt", false)]
    public void The_last_pattern_that_a_file_is_like_decides(string path, bool counts) =>
        Assert.Equal(counts, Counts("documents: ['**/*.md', '!**/drafts/**', '**/final-*.md']", path));

    [Theory]
    [InlineData("documents: '!drafts'", "drafts/a.md", false)]
    [InlineData("documents: '!drafts'", "a.md", null)]
    [InlineData("documents: []", "a.md", null)]
    public void Where_patterns_only_take_files_out_nothing_is_said_of_the_others(string yaml, string path, bool? counts) => Assert.Equal(counts, Counts(yaml, path));

    [Theory]
    [InlineData("**/*.md", "a/README.md", false)]
    [InlineData("**/*.md", "a/template.md", false)]
    [InlineData("a", "a/index.md", false)]
    [InlineData("*/README.md", "a/README.md", true)]
    [InlineData("*/readme.md", "a/README.md", true)]
    public void A_README_an_index_and_a_template_count_only_where_a_pattern_names_them(string pattern, string path, bool counts) =>
        Assert.Equal(counts, Counts($"documents: '{pattern}'", path));

    [Fact]
    public void Many_stars_and_many_folders_take_no_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("**/a*a*a*/", 40)) + "b.md";
        string path = string.Concat(Enumerable.Repeat(new string('a', 60) + "/", 60)) + "c.md";
        Assert.Equal(false, Counts($"documents: '{pattern}'", path));
    }

    private static bool? Counts(string yaml, string path) =>
        ConfigurationLoader.Load(Path.Combine(Folder, ".postmortem.yaml"), yaml).Documents!.Counts(Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar)));
}
