using System.Globalization;
using System.Net.Http.Headers;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>For how long a server asks to be left alone: seconds or a date (RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>As many digits as seconds can have that anybody waits for; a number with more is read as for ever.</summary>
    private const int MostDigits = 9;

    /// <summary>How long to wait from now, at least nothing.</summary>
    /// <param name="text">What stands in the header; null where it is missing.</param>
    /// <param name="now">The time.</param>
    /// <returns>Null where nothing is asked for, or nothing that can be read.</returns>
    public static TimeSpan? Read(string? text, DateTimeOffset now)
    {
        string asked = text?.Trim() ?? "";
        if (asked.Length > 0 && asked.All(c => c is >= '0' and <= '9'))
        {
            string digits = asked.TrimStart('0');
            return digits.Length > MostDigits ? TimeSpan.MaxValue : TimeSpan.FromSeconds(digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture));
        }

        return RetryConditionHeaderValue.TryParse(asked, out RetryConditionHeaderValue? value) && value?.Date is { } date ? (date > now ? date - now : TimeSpan.Zero) : null;
    }
}
