using System.Reflection;
using PostmortemTools.HelpBuilder;

if (args.Length != 3)
{
    Console.Error.WriteLine("Usage: PostmortemTools.HelpBuilder <PostmortemTools.dll> <folder of pages> <folder of the help to write>");
    return 2;
}

// MSBuild reads these lines: an error appears at the page and line that it is about.
HelpBuild build = HelpBuild.Run(Assembly.LoadFrom(Path.GetFullPath(args[0])), args[1]);
foreach (Problem problem in build.Problems)
{
    Console.WriteLine(problem);
}

if (build.Problems.Count > 0)
{
    return 1;
}

build.WriteTo(args[2]);
return 0;
