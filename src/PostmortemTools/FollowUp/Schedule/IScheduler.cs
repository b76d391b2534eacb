namespace PostmortemTools.FollowUp.Schedule;

/// <summary>A scheduler of the machine, and our entries in it. Those of others are neither shown nor touched.</summary>
internal interface IScheduler
{
    /// <summary>Which one it is.</summary>
    ReminderScheduler Kind { get; }

    /// <summary>Whether the machine has it, and it answers.</summary>
    bool IsThere { get; }

    /// <summary>Our entries, in the order of their names.</summary>
    /// <exception cref="PostmortemException">It cannot be read.</exception>
    IReadOnlyList<ReminderSchedule> Read();

    /// <summary>The text of the entry that a job would have.</summary>
    /// <param name="job">The job.</param>
    /// <exception cref="PostmortemException">The scheduler cannot say such a thing.</exception>
    string Entry(ReminderJob job);

    /// <summary>Makes or replaces the entry of that name; one that says the same already stays as it is, to the byte.</summary>
    /// <param name="job">The job.</param>
    /// <returns>Whether anything was changed.</returns>
    /// <exception cref="PostmortemException">It was refused, or the entry of that name is somebody else's. What was there before is unchanged.</exception>
    bool Register(ReminderJob job);

    /// <summary>Removes an entry.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="PostmortemException">It was refused.</exception>
    void Unregister(string name);

    /// <summary>What should be known of a job that is registered here.</summary>
    IEnumerable<string> Doubts();
}
