using System.Globalization;

namespace PostmortemTools.Time;

/// <summary>Numbers, which PowerShell makes of 14.15 and 1415 where the quotes are missing.</summary>
internal static class Number
{
    /// <summary>Whether a value is a number of any type.</summary>
    public static bool Is(object value) => !value.GetType().IsEnum && Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;

    /// <summary>The number as one types it in PowerShell.</summary>
    public static string Format(object number) => Convert.ToString(number, CultureInfo.InvariantCulture) ?? "";
}
