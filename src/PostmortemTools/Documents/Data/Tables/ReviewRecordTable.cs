namespace PostmortemTools.Documents.Data;

/// <summary>What only a person knows about the review.</summary>
internal static class ReviewRecordTable
{
    public static MemberTable<ReviewRecord> Table { get; } = new MemberTable<ReviewRecord>("the review record", "review records", () => new ReviewRecord())
        .Date("meetingHeld", record => record.MeetingHeld, (record, date) => record.MeetingHeld = date)
        .Date("sharedOn", record => record.SharedOn, (record, date) => record.SharedOn = date)
        .Texts("sharedWith", record => record.SharedWith)
        .Date("followUpOn", record => record.FollowUpOn, (record, date) => record.FollowUpOn = date);
}
