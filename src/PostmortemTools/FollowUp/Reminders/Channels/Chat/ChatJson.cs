using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>JSON as it is posted: letters of any script as they are, so that they take no more room than they must.</summary>
internal static class ChatJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of a value.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Compact);

    /// <summary>The JSON of a value, in UTF-8.</summary>
    public static byte[] Bytes(JsonNode node) => System.Text.Encoding.UTF8.GetBytes(Text(node));
}
