namespace PostmortemTools.Documents.Data;

/// <summary>What is to be done; a text alone is the action. The id is written where it is another one than the link.</summary>
internal static class ActionItemTable
{
    public static MemberTable<ActionItem> Table { get; } = new MemberTable<ActionItem>("an action item", "action items", () => new ActionItem(), text => new ActionItem { Action = text })
        .Text("id", item => item.Id == item.Link ? null : item.Id, (item, text) => item.Id = text)
        .Required("action", item => item.Action, (item, text) => item.Action = text)
        .Text("owner", item => item.Owner, (item, text) => item.Owner = text)
        .Date("dueDate", item => item.DueDate, (item, date) => item.DueDate = date)
        .Text("priority", item => item.Priority, (item, text) => item.Priority = text)
        .Status()
        .Custom(
            "type",
            item => item.Type is { } type ? new DataScalar(ScalarKind.Text, EnumWords<ActionItemType>.Of(type)) : null,
            (item, node, values) => item.Type = values.Word(node, EnumWords<ActionItemType>.All, "a type of action item"))
        .Text("link", item => item.Link, (item, text) => item.Link = text)
        .Text("note", item => item.Note, (item, text) => item.Note = text);
}
