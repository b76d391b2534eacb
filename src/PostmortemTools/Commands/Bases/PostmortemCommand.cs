using System.Collections.Concurrent;
using System.Management.Automation;
using PostmortemTools.Configuration;
using PostmortemTools.Configuration.People;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Errors;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Commands;

/// <summary>What every cmdlet of the module has: an error of ours becomes an error record, and a record that fails does not stop the others.</summary>
public abstract class PostmortemCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ConfigurationCache configurations = new();
    private Lazy<PostmortemConfiguration>? configuration;
    private HouseReader? reader;

    /// <summary>Set when the user presses Ctrl+C.</summary>
    internal CancellationToken Stop => stopping.Token;

    /// <summary>What .postmortem.yaml says for the current location; read when it is first asked for.</summary>
    internal Lazy<PostmortemConfiguration> Configuration =>
        configuration ??= new Lazy<PostmortemConfiguration>(() => configurations.For(SessionState.Path.CurrentFileSystemLocation.ProviderPath));

    /// <summary>Whether it is only to be shown what would be done, by -WhatIf or by the user's preference.</summary>
    internal bool IsRehearsal => MyInvocation.BoundParameters.TryGetValue("WhatIf", out object? asked) ? ((SwitchParameter)asked).IsPresent : LanguagePrimitives.IsTrue(GetVariableValue("WhatIfPreference"));

    /// <summary>Reads documents by what .postmortem.yaml says for the folder of each.</summary>
    internal HouseReader Reader => reader ??= new HouseReader(configurations);

    /// <inheritdoc/>
    protected override void StopProcessing() => stopping.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Called when the pipeline is over, however it ends.</summary>
    /// <param name="disposing">True, as there are no finalizers.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            stopping.Dispose();
        }
    }

    /// <summary>Does something for one record; an error of ours is written, and the pipeline goes on. A configuration with a mistake is one error, not one for each of its files.</summary>
    /// <param name="work">What is done.</param>
    /// <returns>Whether it succeeded.</returns>
    internal bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (PostmortemException error)
        {
            if (configurations.IsNews(error))
            {
                WriteError(error.ErrorRecord);
            }

            return false;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Does something without which the cmdlet cannot go on; an error of ours stops it.</summary>
    /// <param name="work">What is done.</param>
    internal void Must(Action work)
    {
        try
        {
            work();
        }
        catch (PostmortemException error)
        {
            ThrowTerminatingError(error.ErrorRecord);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Something made of the configuration of a folder. A mistake that shows only then is said once, too.</summary>
    /// <param name="folder">The folder; null for the current location.</param>
    /// <param name="made">What was made already, by configuration.</param>
    /// <param name="make">Makes it.</param>
    internal T Made<T>(string? folder, ConcurrentDictionary<PostmortemConfiguration, Lazy<T>> made, Func<PostmortemConfiguration, T> make)
    {
        PostmortemConfiguration configured = ConfigurationIn(folder);
        return configurations.Once(() => made.GetOrAdd(configured, known => new Lazy<T>(() => make(known))).Value);
    }

    /// <summary>The people of the house that a postmortem belongs to; nobody where its configuration has a mistake, which is said.</summary>
    /// <param name="postmortem">The postmortem; one that stands in no file belongs to the current location.</param>
    internal HousePeople PeopleOf(Postmortem postmortem) => PeopleIn(Path.GetDirectoryName(postmortem.Source?.Path));

    /// <summary>The people of the house that a folder belongs to; nobody where its configuration has a mistake, which is said.</summary>
    /// <param name="folder">The folder; null for the current location.</param>
    internal HousePeople PeopleIn(string? folder)
    {
        HousePeople people = HousePeople.None;
        Try(() => people = ConfigurationIn(folder).People);
        return people;
    }

    /// <summary>By what the documents of a folder are read.</summary>
    /// <param name="folder">The folder; null for the current location.</param>
    internal ReadingOptions ReadingIn(string? folder) => ConfigurationIn(folder).Reading.Value;

    /// <summary>The full path of the configuration that says which files of a folder are documents; null where none says so.</summary>
    /// <param name="folder">The folder.</param>
    internal string? DocumentsSettledIn(string folder) => ConfigurationIn(folder) is { Documents: not null } settled ? settled.Path : null;

    /// <summary>The name of a built-in template, or the full path of another; what the configuration says where none is given.</summary>
    /// <param name="template">What the user gave, or null.</param>
    /// <param name="folder">The folder that the document stands in, whose configuration holds; null for the current location.</param>
    internal string ResolveTemplate(string? template, string? folder = null)
    {
        PostmortemConfiguration? configured = template is not null ? null : ConfigurationIn(folder);
        string asked = template ?? configured?.Template ?? TemplateCatalog.DefaultName;
        if (TemplateCatalog.IsBuiltIn(asked))
        {
            return asked;
        }

        string path = GetUnresolvedProviderPathFromPSPath(asked);
        return File.Exists(path) || Directory.Exists(path) ? path : throw Error.TemplateNotFound(asked, TemplateCatalog.BuiltInNames, configured?.Path);
    }

    /// <summary>What holds in a folder; null for the current location.</summary>
    private PostmortemConfiguration ConfigurationIn(string? folder) => folder is null ? Configuration.Value : configurations.For(folder);
}
