namespace PostmortemTools.Tests.FollowUp.Reminders.Year;

/// <summary>What the policy of the simulated house asks for, counted out day by day, in another way than the module does.</summary>
internal static class YearPolicy
{
    private static readonly int[] Fixed = [-7, -1, 0, 1, 3, 7];

    /// <summary>The last moment that has come on a day, as days from the due date; null before the first.</summary>
    public static int? Reached(DateTime due, DateTime today, YearHouse.Owner owner)
    {
        int? last = null;
        IEnumerable<int> repeated = Enumerable.Range(1, 100).Select(times => 7 + (14 * times));
        foreach (int offset in Fixed.Concat(repeated))
        {
            DateTime day = due.AddDays(offset);
            while (!owner.Works(day))
            {
                day = day.AddDays(offset <= 0 ? -1 : 1);
            }

            last = day <= today ? offset : last;
        }

        return last;
    }
}
