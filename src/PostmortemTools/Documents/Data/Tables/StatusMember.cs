namespace PostmortemTools.Documents.Data;

/// <summary>
/// The two members that a status has: <c>status</c>, one of our words, and <c>statusText</c>, what was written where it is another one.
/// On reading, <c>status</c> takes any word that means one; a word that is not ours is kept as the text.
/// </summary>
internal static class StatusMember
{
    public static MemberTable<Postmortem> Status(this MemberTable<Postmortem> table) => table.Pair(
        pm => pm.Status, (pm, status) => pm.Status = status, pm => pm.StatusText, (pm, text) => pm.StatusText = text, StatusWords.ToPostmortemStatus);

    public static MemberTable<ActionItem> Status(this MemberTable<ActionItem> table) => table.Pair(
        item => item.Status, (item, status) => item.Status = status, item => item.StatusText, (item, text) => item.StatusText = text, StatusWords.ToActionItemStatus);

    private static MemberTable<T> Pair<T, TStatus>(
        this MemberTable<T> table, Func<T, TStatus?> get, Action<T, TStatus> set, Func<T, string?> getText, Action<T, string> setText, Func<string, TStatus?> meaning)
        where T : class
        where TStatus : struct, Enum
    {
        return table
            .Custom("status", value => get(value) is { } status ? new DataScalar(ScalarKind.Text, EnumWords<TStatus>.Of(status)) : null, Read)
            .Text("statusText", getText, setText);

        void Read(T value, DataNode node, PostmortemValues values)
        {
            string text = values.Text(node, "a status");
            TStatus status = meaning(text) ?? values.Word(node, EnumWords<TStatus>.All, "a status that is known");
            set(value, status);
            if (!string.Equals(Letters(text), status.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                setText(value, text);
            }
        }
    }

    /// <summary>Case, blanks and punctuation apart, <c>In Progress</c> and <c>in-progress</c> are our own word.</summary>
    private static string Letters(string text) => new([.. text.Where(char.IsLetter)]);
}
