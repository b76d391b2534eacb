namespace PostmortemTools.Archive;

/// <summary>How late an action item is.</summary>
internal static class DueDays
{
    /// <summary>Days past the due date, negative before it; null where the item is closed or has no date.</summary>
    /// <param name="item">The item.</param>
    /// <param name="asOf">The day that is asked about.</param>
    public static int? Late(ActionItem item, DateTime asOf) => item.IsOpen && item.DueDate is { } due ? (asOf.Date - due.Date).Days : null;
}
