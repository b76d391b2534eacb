using PostmortemTools.Configuration.People;
using PostmortemTools.FollowUp.Export;
using PostmortemTools.FollowUp.Export.Calendar;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>Exports items the short way.</summary>
internal static class Exported
{
    public static readonly DateTime Day = new(2024, 3, 10);

    public static ActionItem Item(string action, string? id = null, string? file = "outage.md", string? title = "Outage") =>
        new() { Action = action, Id = id, Path = file is null ? null : Path.Combine(Path.GetTempPath(), file), PostmortemTitle = title };

    public static string Text(ActionItemFormat format, params ActionItem[] items) => ActionItemFormats.Of(format).Write(Rows(items), new ExportContext { Now = Day })!;

    public static List<ExportedItem> Rows(IEnumerable<ActionItem> items, HousePeople? people = null) => [.. items.Select(item => ExportedItem.Of(item, people ?? HousePeople.None, Day, isAsked: true))];

    /// <summary>The calendar that goes on with an earlier one.</summary>
    public static string Calendar(string? earlier, IEnumerable<ExportedItem> items, int days = 0, bool isComplete = true) =>
        new CalendarFormat().Write([.. items], new ExportContext { Now = Day.AddDays(days), File = "todo.ics", Earlier = earlier is null ? null : () => earlier, IsComplete = isComplete })!;

    public static string Calendar(string? earlier, params ActionItem[] items) => Calendar(earlier, Rows(items), days: earlier is null ? 0 : 1);
}
