using PostmortemTools.Configuration;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

public sealed class ConfigurationSearchTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("postmortem-configuration-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void The_nearest_file_above_a_folder_holds()
    {
        Write(".postmortem.yaml", "timeZone: Europe/Berlin");
        Write("team/.postmortem.yaml", "timeZone: Asia/Tokyo");
        Assert.Equal("Europe/Berlin", Find("").TimeZone);
        Assert.Equal("Europe/Berlin", Find("other/2024").TimeZone);
        Assert.Equal("Asia/Tokyo", Find("team").TimeZone);
        Assert.Equal("Asia/Tokyo", Find("team/2024/01").TimeZone);
        Assert.Equal(Path.Combine(root.FullName, "team", ".postmortem.yaml"), Find("team/2024/01").Path);
    }

    [Fact]
    public void The_other_ending_is_found_too_and_yields_to_the_usual_one()
    {
        Write(".postmortem.yml", "timeZone: Europe/Berlin");
        Assert.Equal("Europe/Berlin", Find("").TimeZone);
        Write(".postmortem.yaml", "timeZone: Asia/Tokyo");
        Assert.Equal("Asia/Tokyo", Find("").TimeZone);
    }

    [Fact]
    public void Where_there_is_no_file_nothing_is_settled() => Assert.Same(PostmortemConfiguration.Empty, ConfigurationLoader.Find(Path.GetPathRoot(root.FullName)!));

    [Fact]
    public void A_folder_of_that_name_is_no_configuration()
    {
        Write(".postmortem.yaml", "timeZone: Asia/Tokyo");
        root.CreateSubdirectory("team/.postmortem.yaml");
        Assert.Equal("Asia/Tokyo", Find("team").TimeZone);
    }

    [Fact]
    public void A_command_searches_a_folder_once()
    {
        Write(".postmortem.yaml", "timeZone: Asia/Tokyo");
        ConfigurationCache cache = new();
        PostmortemConfiguration first = cache.For(root.FullName);
        Write(".postmortem.yaml", "timeZone: Europe/Berlin");
        Assert.Same(first, cache.For(root.FullName));
        Assert.Equal("Asia/Tokyo", first.TimeZone);
    }

    [Fact]
    public void A_mistake_is_one_error_for_all_folders_below_it()
    {
        Write(".postmortem.yaml", "timezone: Asia/Tokyo");
        ConfigurationCache cache = new();
        PostmortemException first = Assert.Throws<PostmortemException>(() => cache.For(Path.Combine(root.FullName, "a")));
        PostmortemException second = Assert.Throws<PostmortemException>(() => cache.For(Path.Combine(root.FullName, "b", "c")));
        Assert.Same(first, second);
        Assert.Equal([true, false], [cache.IsNews(first), cache.IsNews(second)]);
        PostmortemException other = Assert.Throws<PostmortemException>(() => ConfigurationLoader.Find(root.FullName));
        Assert.Equal([true, true], [cache.IsNews(other), cache.IsNews(other)]);
    }

    [Fact]
    public void Many_threads_read_a_file_once()
    {
        Write(".postmortem.yaml", "severities: [{ level: S1, label: Bad, aliases: [red] }]");
        ConfigurationCache cache = new();
        PostmortemConfiguration[] found = new PostmortemConfiguration[200];
        Parallel.For(0, found.Length, n =>
        {
            found[n] = cache.For(Path.Combine(root.FullName, $"{n % 7}", $"{n}"));
            Assert.Equal("S1 (Bad)", found[n].ResolveSeverity("red").ToString());
        });
        Assert.Single(found.Distinct());
        Assert.Single(found.Select(configuration => configuration.Reading.Value).Distinct());
    }

    private PostmortemConfiguration Find(string folder) => ConfigurationLoader.Find(Path.GetFullPath(Path.Combine(root.FullName, folder)));

    private void Write(string path, string text)
    {
        string full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
