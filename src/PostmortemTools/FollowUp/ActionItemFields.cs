namespace PostmortemTools.FollowUp;

/// <summary>What a document says of an action item: a table that one extends by a line. Where it stands and what is computed is not in it.</summary>
internal static class ActionItemFields
{
    private static readonly IField[] All =
    [
        new Field<string>(item => item.Action, (item, value) => item.Action = value),
        new Field<string?>(item => item.Owner, (item, value) => item.Owner = value),
        new Field<DateTime?>(item => item.DueDate, (item, value) => item.DueDate = value),
        new Field<string?>(item => item.Priority, (item, value) => item.Priority = value),

        // The status comes before its text, which another status forgets.
        new Field<ActionItemStatus?>(item => item.Status, (item, value) => item.Status = value),
        new Field<string?>(item => item.StatusText, (item, value) => item.StatusText = value),
        new Field<ActionItemType?>(item => item.Type, (item, value) => item.Type = value),
        new Field<string?>(item => item.Link, (item, value) => item.Link = value),
        new Field<string?>(item => item.Note, (item, value) => item.Note = value),
        new Field<string?>(item => item.Id == item.Link ? null : item.Id, (item, value) => item.Id = value),
    ];

    private interface IField
    {
        bool IsSame(ActionItem one, ActionItem other);

        void Copy(ActionItem from, ActionItem to);
    }

    /// <summary>Whether two items say the same.</summary>
    public static bool AreSame(ActionItem one, ActionItem other) => Array.TrueForAll(All, field => field.IsSame(one, other));

    /// <summary>Gives an item what another says.</summary>
    public static void Copy(ActionItem from, ActionItem to) => Array.ForEach(All, field => field.Copy(from, to));

    /// <summary>Gives an item what was changed in another.</summary>
    /// <param name="changed">The item that was changed.</param>
    /// <param name="before">The same as it was before.</param>
    /// <param name="to">The item that gets the changes.</param>
    public static void CopyChanges(ActionItem changed, ActionItem before, ActionItem to) =>
        Array.ForEach(Array.FindAll(All, field => !field.IsSame(changed, before)), field => field.Copy(changed, to));

    private sealed record Field<T>(Func<ActionItem, T> Get, Action<ActionItem, T> Set) : IField
    {
        public bool IsSame(ActionItem one, ActionItem other) => EqualityComparer<T>.Default.Equals(Get(one), Get(other));

        public void Copy(ActionItem from, ActionItem to) => Set(to, Get(from));
    }
}
