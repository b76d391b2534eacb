namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>What a status says of the message.</summary>
internal enum AnswerMeaning
{
    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>It was not, and it may be later.</summary>
    Busy,

    /// <summary>It was not.</summary>
    Refused,

    /// <summary>Nobody knows.</summary>
    Unsure,
}

/// <summary>
/// What the status codes of RFC 9110 say of a message. Who stands between, and lost the server behind it or waited too long for it (502, 504
/// and their relatives, and 408 as some of them use it), cannot say whether that took the message.
/// </summary>
internal static class AnswerMeanings
{
    /// <summary>What a status says.</summary>
    public static AnswerMeaning Of(int status) => status switch
    {
        >= 200 and <= 299 => AnswerMeaning.Taken,
        429 or 503 => AnswerMeaning.Busy,
        408 => AnswerMeaning.Unsure,
        >= 300 and <= 499 => AnswerMeaning.Refused,
        500 or 501 or 505 or 511 => AnswerMeaning.Refused,
        _ => AnswerMeaning.Unsure,
    };
}
