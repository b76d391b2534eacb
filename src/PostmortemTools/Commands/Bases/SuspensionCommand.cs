using System.Collections.Concurrent;
using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Configuration;
using PostmortemTools.Display;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.Commands;

/// <summary>What decides whether people are reminded of action items.</summary>
public abstract class SuspensionCommand : ActionItemPlacesCommand
{
    private readonly ConcurrentDictionary<PostmortemConfiguration, Lazy<ReminderHouse>> houses = new();

    private readonly List<(string File, int Number, ActionItem? Piped)> places = [];

    /// <summary>Why.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <summary>The decision about an item; null where there is nothing to decide, which is said.</summary>
    /// <param name="key">The key of the item.</param>
    /// <param name="item">The item.</param>
    /// <param name="before">The last decision; null where there was none.</param>
    private protected abstract Suspension? Decide(string key, ActionItem item, Suspension? before);

    /// <summary>What is decided, for who is asked: <c>Suspend reminders until 2026-03-01</c>.</summary>
    private protected abstract string What { get; }

    private protected override void Take(ActionItem item) => places.Add(item.Path is { } path && item.Number is { } number
        ? (ProviderPaths.Literal(this, path), number, item)
        : throw Error.ReminderNeedsFile(item.Action));

    private protected override void Take(string file, int number) => places.Add((file, number, null));

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (IGrouping<string, (string File, int Number, ActionItem? Piped)> file in places.GroupBy(place => place.File))
        {
            Try(() =>
            {
                Postmortem postmortem = Reader.Read(file.Key);
                List<ActionItem> items = [];
                foreach ((_, int number, ActionItem? piped) in file)
                {
                    Try(() => items.Add(new ActionItemPlace(number, piped).In(postmortem)));
                }

                Decide(postmortem, [.. items.Distinct()]);
            });
        }
    }

    private void Decide(Postmortem postmortem, IReadOnlyList<ActionItem> items)
    {
        string path = postmortem.Source!.Path;
        List<ActionItem> wanted = [.. items.Where(item => ShouldProcess(TerminalText.Of($"'{item.Action}' ({path}, action item {item.Number})"), What))];
        if (wanted.Count == 0)
        {
            return;
        }

        ReminderHouse house = Made(System.IO.Path.GetDirectoryName(path), houses, configuration => new ReminderHouse(configuration));
        string folder = ReminderSource.FolderOf(path, house);
        string run = RunName.Now();
        using (ReminderLock.Take(System.IO.Path.Combine(folder, ReminderStateFile.Name), TimeSpan.FromSeconds(30), Stop))
        {
            Note(new ReminderStateFile(folder), ReminderSource.NameIn(folder, path), postmortem.ActionItems, wanted, run);
        }

        if (PassThru)
        {
            wanted.ForEach(item => item.PostmortemTitle = postmortem.Title);
            WriteObject(wanted, enumerateCollection: true);
        }
    }

    private void Note(ReminderStateFile file, string document, List<ActionItem> all, List<ActionItem> wanted, string run)
    {
        ItemRegister register = new(file.State, known => File.Exists(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file.Path)!, known)));
        IReadOnlyList<IReadOnlyList<string>> keys = register.KeysOf(document, all);
        bool isNews = false;
        for (int i = 0; i < all.Count; i++)
        {
            if (wanted.Contains(all[i]) && Decide(keys[i][0], all[i], Last(file.State, keys[i])) is { } decision)
            {
                file.State.See(KnownItem.Of(keys[i][0], document, all[i]));
                file.State.Add(decision);
                isNews = true;
            }
        }

        if (isNews)
        {
            file.Write(run, Stop);
        }
    }

    private static Suspension? Last(ReminderState state, IReadOnlyList<string> keys) => keys.Select(state.LastDecision).OfType<Suspension>().OrderByDescending(decision => decision.At).FirstOrDefault();
}
