namespace PostmortemTools.Review.Checking;

/// <summary>The advice of the blameless postmortem: a table that one extends by a line. See John Allspaw, "Blameless PostMortems and a Just Culture" (2012), and "Site Reliability Engineering", chapter 15.</summary>
internal static class Guidelines
{
    /// <summary>All of it, what to do first.</summary>
    public static IReadOnlyList<PostmortemGuideline> All { get; } =
    [
        Do("Write about systems and processes.", "People act sensibly on what they know; what led them there is what can be changed.", "PM201", "PM203"),
        Do("Give the time of every event, with its zone.", "Who reads it next year, or in another country, has to be able to put it beside a graph.", "PM103", "PM401"),
        Do("Look for several contributing factors, beside the root cause.", "An outage needs more than one thing to go wrong, and each of them can be mended.", "PM101"),
        Do("Put the impact into numbers: users, requests, money, minutes.", "Words such as \"some\" cannot be compared, and do not say how much mending is worth.", "PM102"),
        Do("Give each action item one owner, a due date and an end that can be checked.", "What belongs to nobody, or is never finished, is not done.", "PM301", "PM302", "PM303"),
        Do("Write down what went well.", "It is worth keeping, and somebody has to know that it is.", "PM101"),
        Do("Share it, as widely as it is safe.", "Others have the same weakness and have not met it yet.", "PM501", "PM502", "PM503"),
        Dont("Blame a person or a team.", "Who is blamed says less next time, and the cause stays.", "PM201", "PM202", "PM203"),
        Dont("Judge what was done by what is known now.", "Nobody had the outcome before them when they decided.", "PM210", "PM211"),
        Dont("Make the incident look smaller than it was.", "Those who were hit know better, and trust the next report less.", "PM220"),
        Dont("Leave it out because the incident was small.", "Small incidents are cheap lessons for large ones."),
        Dont("Leave action items without an owner.", "They are forgotten first.", "PM301"),
        Dont("Forget the action items when the meeting is over.", "A lesson is learned when something has changed.", "PM305"),
        Dont("Hold the meeting as a trial.", "Its question is how this could happen, not who did it."),
    ];

    private static PostmortemGuideline Do(string text, string reason, params string[] rules) => new() { Kind = GuidelineKind.Do, Text = text, Reason = reason, Rules = rules };

    private static PostmortemGuideline Dont(string text, string reason, params string[] rules) => new() { Kind = GuidelineKind.Dont, Text = text, Reason = reason, Rules = rules };
}
