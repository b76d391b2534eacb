using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Configuration.Values;

/// <summary>Values that several keys of the file have: zones, addresses, numbers of days.</summary>
internal static class SettingValues
{
    /// <summary>Ten years: more is a slip of the finger, and some days after a date there is no calendar any more.</summary>
    private const int MostDays = 3650;

    /// <summary>What would need quotes in an address, and what could end it in a header.</summary>
    private const string NoLetters = "<>,;:\"()[]\\";

    /// <summary>A time zone, by its IANA name in its own spelling.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static string Zone(DataNode node, DataValues values)
    {
        string name = values.Filled(node, "a time zone such as Europe/Berlin");
        try
        {
            return TimeZones.Canonical(name);
        }
        catch (PostmortemException unknown)
        {
            throw Error.ConfiguredTimeZone(values.Path, node.Line, node.Column, unknown);
        }
    }

    /// <summary>The e-mail address of one mailbox, without a name before it: nothing that could add a header or another recipient.</summary>
    /// <exception cref="PostmortemException">It is none.</exception>
    public static string Email(DataNode node, DataValues values)
    {
        const string Expected = "an e-mail address such as jane.doe@example.com";
        string text = values.Filled(node, Expected).Trim();
        return IsEmail(text) ? text : throw values.Unreadable(node, text, Expected);
    }

    /// <summary>Whether a text is the e-mail address of one mailbox.</summary>
    public static bool IsEmail(string text) =>
        text.IndexOf('@') is var at && at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || NoLetters.Contains(c));

    /// <summary>A number of days, from 1 to ten years.</summary>
    /// <exception cref="PostmortemException">It is none.</exception>
    public static int Days(DataNode node, DataValues values)
    {
        const string Expected = "a number of days from 1 to 3650";
        return values.WholeNumber(node, Expected) is var days and > 0 and <= MostDays ? days : throw values.WrongShape(node, Expected);
    }
}
