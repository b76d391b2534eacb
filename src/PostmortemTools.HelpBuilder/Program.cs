using System.Reflection;
using PostmortemTools.HelpBuilder;

switch (args)
{
    case ["help", var assembly, var pages, var output]:
        // MSBuild reads these lines: an error appears at the page and line that it is about.
        HelpBuild build = HelpBuild.Run(Assembly.LoadFrom(Path.GetFullPath(assembly)), pages);
        foreach (Problem problem in build.Problems)
        {
            Console.WriteLine(problem);
        }

        if (build.Problems.Count > 0)
        {
            return 1;
        }

        build.WriteTo(output);
        return 0;

    case ["nuspec", var manifest, var output]:
        File.WriteAllText(output, GalleryPackage.Nuspec(Path.GetFileNameWithoutExtension(manifest), File.ReadAllText(manifest)));
        return 0;

    default:
        Console.Error.WriteLine("""
            Usage: PostmortemTools.HelpBuilder help <assembly> <folder of pages> <folder of the help to write>
                   PostmortemTools.HelpBuilder nuspec <manifest> <nuspec to write>
            """);
        return 2;
}
