namespace PostmortemTools.Documents.Data;

/// <summary>
/// The two members that a status has: <c>status</c>, one of our words, and <c>statusText</c>, what was written where it is another one.
/// On reading, <c>status</c> takes any word that means one; a word that is not ours is kept as the text.
/// </summary>
internal static class StatusMember
{
    public static MemberTable<Postmortem> Status(this MemberTable<Postmortem> table) => table.Pair(
        pm => pm.Status, (pm, status) => pm.Status = status, pm => pm.StatusText, (pm, text) => pm.StatusText = text, StatusWords.ToPostmortemStatus, StatusWords.Text);

    public static MemberTable<ActionItem> Status(this MemberTable<ActionItem> table) => table.Pair(
        item => item.Status, (item, status) => item.Status = status, item => item.StatusText, (item, text) => item.StatusText = text, StatusWords.ToActionItemStatus, StatusWords.Text);

    private static MemberTable<T> Pair<T, TStatus>(
        this MemberTable<T> table, Func<T, TStatus?> get, Action<T, TStatus> set, Func<T, string?> getText, Action<T, string> setText, Func<string, TStatus?> known, Func<TStatus, string> plain)
        where T : class
        where TStatus : struct, Enum
    {
        return table
            .Custom("status", value => get(value) is { } status ? new DataScalar(ScalarKind.Text, EnumWords<TStatus>.Of(status)) : null, Read)
            .Text("statusText", getText, setText);

        void Read(T value, DataNode node, PostmortemValues values)
        {
            string text = values.Text(node, "a status");
            if (EnumWords<TStatus>.All.TryGetValue(text, out TStatus status))
            {
                set(value, status);
            }
            else if (known(text) is { } meant)
            {
                set(value, meant);
                if (text != plain(meant))
                {
                    setText(value, text);
                }
            }
            else
            {
                values.Word(node, EnumWords<TStatus>.All, "a status that is known");
            }
        }
    }
}
