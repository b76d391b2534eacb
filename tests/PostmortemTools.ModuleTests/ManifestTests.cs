using System.Reflection;
using Xunit;

namespace PostmortemTools.ModuleTests;

public sealed class ManifestTests
{
    [Fact]
    public void The_module_is_assembled()
    {
        string folder = typeof(ManifestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "ModuleFolder").Value!;
        Assert.True(File.Exists(Path.Combine(folder, "PostmortemTools.psd1")));
    }
}
