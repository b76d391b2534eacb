using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Channels of reminders whose secrets are not what they should be. None of these shows a secret.</summary>
internal static partial class Error
{
    /// <summary>What is kept as the address of a channel is none.</summary>
    public static PostmortemException UnreadableSecretAddress(string channel, string where) =>
        New(ErrorCategory.InvalidData, channel, $"What {where} holds, for the channel '{Short(channel)}', is not an address that begins with https:// or http://. Put the whole address there, as the other side shows it.");

    /// <summary>The address of a chat is a secret, and would travel unencrypted.</summary>
    public static PostmortemException OpenSecretAddress(string channel, string where) =>
        New(ErrorCategory.SecurityError, channel, $"The address that {where} holds, for the channel '{Short(channel)}', begins with http://. Whoever reads it on the way could write to the chat. Put one there that begins with https://.");

    /// <summary>The key that messages are signed with is not what it says that it is.</summary>
    public static PostmortemException UnreadableSigningKey(string channel, string where) =>
        New(ErrorCategory.InvalidData, channel, $"What {where} holds, for the channel '{Short(channel)}', is no key to sign with: behind 'whsec_' stands base64, and without 'whsec_' stands any text that is not blank.");
}
