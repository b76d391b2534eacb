using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

string module = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "ModuleFolder").Value!;
InitialSessionState state = InitialSessionState.CreateDefault2();
state.ImportPSModule([Path.Combine(module, "PostmortemTools.psd1")]);
using Runspace runspace = RunspaceFactory.CreateRunspace(state);
runspace.Open();
using PowerShell shell = PowerShell.Create(runspace);
shell.AddScript(args[0] == "-Command" ? args[1] : File.ReadAllText(args[0]));
foreach (PSObject o in shell.Invoke()) { Console.WriteLine(o); }
foreach (ErrorRecord e in shell.Streams.Error) { Console.Error.WriteLine(e + "\n" + e.ScriptStackTrace + e.Exception.StackTrace); }
foreach (WarningRecord e in shell.Streams.Warning) { Console.Error.WriteLine("WARNING: " + e); }
return shell.HadErrors ? 1 : 0;
