using PostmortemTools.Configuration;
using PostmortemTools.Configuration.Reminders;
using Xunit;

namespace PostmortemTools.Tests.Configuration.Reminders;

/// <summary>When and how a house wants to be reminded, and by which ways.</summary>
public sealed class ReminderSettingsTests
{
    private static readonly string House = Path.Combine(Path.GetTempPath(), "house", ".postmortem.yaml");

    [Fact]
    public void The_policy_is_read()
    {
        ReminderSettings settings = Load("""
            people: [Jane]
            reminders:
              before: [1, 14, 1]
              onDue: false
              after: 2
              repeatEvery: 7
              escalateAfter: 10
              quietHours: 18:00-08:00
              timeZone: europe/oslo
              digest: team
              fallback: jane
            """);
        Assert.Equal([14, 1], settings.Before);
        Assert.Equal([2], settings.After);
        Assert.Equal((false, 7, 10, "18:00-08:00", "Europe/Oslo", ReminderDigest.Team, "jane"), (settings.OnDue, settings.RepeatEvery, settings.EscalateAfter, settings.QuietHours.ToString(), settings.TimeZone, settings.Digest, settings.Fallback?.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("reminders:\n  before:\n  after: ~\n  onDue:\n  digest:\n")]
    public void What_is_not_said_is_the_usual(string yaml)
    {
        ReminderSettings settings = Load(yaml);
        Assert.Equal([7, 1], settings.Before);
        Assert.Equal([1, 3, 7], settings.After);
        Assert.Equal((true, null, null, "none", null, ReminderDigest.Owner), (settings.OnDue, settings.RepeatEvery, settings.EscalateAfter, settings.QuietHours.ToString(), settings.TimeZone, settings.Digest));
        Assert.Empty(settings.Channels);
    }

    [Fact]
    public void An_empty_list_of_stages_is_none() => Assert.Empty(Load("reminders: { before: [], after: [1] }").Before);

    [Fact]
    public void Every_type_of_channel_is_read()
    {
        ReminderSettings settings = Load("""
            reminders:
              fallback: PROMPT
              channels:
                - name: mail
                  type: smtp
                  host: mail.example.com
                  port: 2525
                  security: tls
                  from: Ops team <ops@example.com>
                  userName: ops
                  password: { secret: smtp, vault: Ops }
                - { name: local, type: smtp, host: localhost, security: none, from: ops@localhost }
                - { name: chat, type: slack, url: { env: SLACK_WEBHOOK } }
                - { name: room, type: teams, url: { secret: teams url } }
                - { name: hook, type: webhook, url: 'https://hooks.example.com/x', secret: { env: HOOK_KEY } }
                - { name: hidden, type: webhook, url: { env: HOOK_URL } }
                - { name: log, type: file, path: ../reminders.log }
                - { name: prompt, type: console }
            """);
        SmtpChannel mail = Assert.IsType<SmtpChannel>(settings.FindChannel("Mail"));
        Assert.Equal(("mail.example.com", 2525, SmtpSecurity.Tls, "ops@example.com", "Ops team", "ops"), (mail.Host, mail.DialledPort, mail.Security, mail.From, mail.FromName, mail.UserName));
        Assert.Equal("the secret smtp of the vault Ops", mail.Password?.ToString());
        SmtpChannel local = Assert.IsType<SmtpChannel>(settings.FindChannel("local"));
        Assert.Equal((25, "ops@localhost", null), (local.DialledPort, local.From, local.FromName));
        ChatChannel chat = Assert.IsType<ChatChannel>(settings.FindChannel("chat"));
        Assert.Equal((ChatProgram.Slack, "the environment variable SLACK_WEBHOOK"), (chat.Program, chat.Url.ToString()));
        Assert.Equal("the secret teams url", Assert.IsType<ChatChannel>(settings.FindChannel("room")).Url.ToString());
        WebhookChannel hook = Assert.IsType<WebhookChannel>(settings.FindChannel("hook"));
        Assert.Equal(("https://hooks.example.com/x", null, "HOOK_KEY"), (hook.Url?.AbsoluteUri, hook.SecretUrl, hook.Secret?.EnvironmentVariable));
        Assert.Equal((null, "HOOK_URL"), (Assert.IsType<WebhookChannel>(settings.FindChannel("hidden")).Url, ((WebhookChannel)settings.FindChannel("hidden")!).SecretUrl?.EnvironmentVariable));
        Assert.Equal(Path.GetFullPath(Path.Combine(Path.GetTempPath(), "reminders.log")), Assert.IsType<FileChannel>(settings.FindChannel("log")).Path);
        Assert.IsType<ConsoleChannel>(settings.FindChannel("prompt"));
        Assert.Null(settings.FindChannel("nosuch"));
    }

    [Theory]
    [InlineData("befor: [7]", "UnknownProperty", 3, "Did you mean 'before'?")]
    [InlineData("before: [0]", "WrongShape", 12, "a number of days from 1 to 3650")]
    [InlineData("after: [soon]", "WrongShape", 11, "a number of days")]
    [InlineData("onDue: maybe", "WrongShape", 10, "true or false")]
    [InlineData("repeatEvery: -1", "WrongShape", 16, "a number of days")]
    [InlineData("quietHours: night", "UnreadableValue", 15, "hours such as")]
    [InlineData("timeZone: Europe/Oslow", "ConfiguredTimeZone", 13, "Europe/Oslo")]
    [InlineData("digest: owners", "UnknownWord", 11, "Did you mean 'owner'?")]
    [InlineData("fallback: Ops", "ConfiguredName", 13, "not a person, a team or a channel")]
    [InlineData("{ fallback: Jan, channels: [] }", "ConfiguredName", 15, "Did you mean 'Jane'?")]
    [InlineData("{ fallback: jane, channels: [{ name: Jane, type: console }] }", "AmbiguousFallback", 15, "a channel and also a person")]
    [InlineData("channels: { mail: { type: smtp } }", "WrongShape", 13, "a list of channels")]
    [InlineData("channels: [{ name: x }]", "MissingProperty", 14, "'type' is missing")]
    [InlineData("channels: [{ type: console }]", "MissingProperty", 14, "'name' is missing")]
    [InlineData("channels: [{ name: x, type: slak }]", "UnknownWord", 31, "Did you mean 'slack'?")]
    [InlineData("channels: [{ name: x, type: slack }]", "MissingProperty", 14, "'url' is missing")]
    [InlineData("channels: [{ name: x, type: console, path: y }]", "UnknownProperty", 40, "a channel to the console")]
    [InlineData("channels: [{ name: x, type: console }, { name: X, type: console }]", "DuplicateName", 50, "'X' is a channel already")]
    [InlineData("channels: [{ name: x, type: smtp, from: a@b.c }]", "MissingProperty", 14, "'host' is missing")]
    [InlineData("channels: [{ name: x, type: smtp, host: 'a b', from: a@b.c }]", "UnreadableValue", 43, "the name or address of a server")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: nobody }]", "UnreadableValue", 52, "a sender")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: \"a\\r\\nBcc: x <a@b.c>\" }]", "UnreadableValue", 52, "a sender")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: a@b.c, port: 70000 }]", "WrongShape", 65, "a port")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: a@b.c, security: ssl }]", "UnknownWord", 69, "Known: starttls, tls, none")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: a@b.c, userName: u }]", "MissingProperty", 14, "'password' is missing")]
    [InlineData("channels: [{ name: x, type: smtp, host: h, from: a@b.c, password: { env: P } }]", "MissingProperty", 14, "'userName' is missing")]
    public void A_mistake_is_an_error_with_its_place(string reminders, string id, int column, string says)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Load($"people: [Jane]\nreminders:\n  {reminders}\n"));
        Assert.Equal(id, error.Id);
        Assert.StartsWith($"{House}, line 3, column {column}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    /// <summary>A secret that was written where it does not belong goes into no message: those end up in logs.</summary>
    [Theory]
    [InlineData("password", "hunter2", "WrittenSecret")]
    [InlineData("password", "[hunter2]", "WrittenSecret")]
    [InlineData("password", "{ hunter2 }", "UnknownSecretProperty")]
    [InlineData("password", "{ hunter2: hunter2 }", "UnknownSecretProperty")]
    [InlineData("password", "{ env: 'hunter2!' }", "UnreadableSecretName")]
    [InlineData("password", "{ env: [hunter2] }", "UnreadableSecretName")]
    [InlineData("password", "{ secret: 'https://hunter2' }", "UnreadableSecretName")]
    [InlineData("password", "{ env: hunter2, secret: hunter2 }", "UnclearSecret")]
    [InlineData("password", "{ env: hunter2, vault: hunter2 }", "UnclearSecret")]
    [InlineData("password", "{ vault: hunter2 }", "UnclearSecret")]
    [InlineData("password", "{}", "UnclearSecret")]
    [InlineData("url", "https://hooks.example.com/services/hunter2", "WrittenSecret")]
    public void A_secret_that_is_written_out_is_an_error_that_does_not_repeat_it(string key, string value, string id)
    {
        string channel = key == "url" ? "type: slack" : "type: smtp, host: h, from: a@b.c, userName: u";
        PostmortemException error = Assert.Throws<PostmortemException>(() => Load($"reminders:\n  channels:\n    - {{ name: x, {channel}, {key}: {value} }}\n"));
        Assert.Equal(id, error.Id);
        Assert.Contains(", line 3, column ", error.Message, StringComparison.Ordinal);
        Assert.Contains($"he {key}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://u:hunter2@hooks.example.com/", "WrittenSecret")]
    [InlineData("https://hooks.example.com/?key=hunter2", "WrittenSecret")]
    [InlineData("hooks.example.com/hunter2", "UnreadableAddress")]
    [InlineData("ftp://hooks.example.com/hunter2", "UnreadableAddress")]
    [InlineData("file:///hunter2", "UnreadableAddress")]
    public void The_address_of_a_webhook_holds_no_secret(string url, string id)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Load($"reminders:\n  channels:\n    - {{ name: x, type: webhook, url: '{url}' }}\n"));
        Assert.Equal(id, error.Id);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("envv", "Did you mean 'env'?")]
    [InlineData("valt", "Did you mean 'vault'?")]
    public void A_misspelt_key_of_a_secret_gets_the_nearest(string key, string hint) =>
        Assert.Contains(hint, Assert.Throws<PostmortemException>(() => Load($"reminders:\n  channels:\n    - {{ name: x, type: slack, url: {{ {key}: X }} }}\n")).Message, StringComparison.Ordinal);

    private static ReminderSettings Load(string yaml) => ConfigurationLoader.Load(House, yaml).Reminders;
}
