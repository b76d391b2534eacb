using System.Text.Json.Nodes;
using PostmortemTools.Documents.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>The parts of a message as Slack's rich text: sections of text, and lists, which nest by their indentation.</summary>
/// <param name="blocks">The blocks of the message, which it adds to.</param>
internal sealed class SlackRichText(JsonArray blocks)
{
    /// <summary>Deeper lists stand as far in as this.</summary>
    private const int Deepest = 8;

    /// <summary>Longer addresses are no address that somebody reads on; the text stays.</summary>
    private const int MostOfAddress = 2000;

    private JsonArray elements = [];
    private JsonArray? section;
    private JsonArray? list;
    private int indent;

    /// <summary>Calls people, in a line of their own.</summary>
    public void Call(IReadOnlyList<JsonObject> people, int more)
    {
        if (people.Count == 0)
        {
            return;
        }

        JsonArray line = Section();
        for (int at = 0; at < people.Count; at++)
        {
            if (at > 0)
            {
                line.Add(Plain(", "));
            }

            line.Add(people[at]);
        }

        if (more > 0)
        {
            line.Add(Plain($", and {more} more"));
        }
    }

    /// <summary>Adds a part.</summary>
    public void Add(MessageBlock block)
    {
        if (block.Kind == MessageBlockKind.Rule)
        {
            End();
            blocks.Add(new JsonObject { ["type"] = "divider" });
            return;
        }

        List<JsonObject> runs = [.. block.Runs.Select(run => Element(run, block.Kind == MessageBlockKind.Heading)).OfType<JsonObject>()];
        if (runs.Count > 0)
        {
            Append(block.Kind == MessageBlockKind.Item ? Item(block.Level) : Paragraph(block.Level), runs);
        }
    }

    /// <summary>Ends what is under way: what comes next stands in a block of its own.</summary>
    public void End()
    {
        if (elements.Count > 0)
        {
            blocks.Add(new JsonObject { ["type"] = "rich_text", ["elements"] = elements });
        }

        (elements, section, list) = ([], null, null);
    }

    private static void Append(JsonArray target, IEnumerable<JsonObject> runs)
    {
        foreach (JsonObject run in runs)
        {
            target.Add(run);
        }
    }

    private static JsonObject Plain(string text) => new() { ["type"] = "text", ["text"] = text };

    /// <summary>A piece of text; null where nothing of it is left, since Slack takes no empty text.</summary>
    private static JsonObject? Element(MessageRun run, bool isHeading)
    {
        string text = run.IsCode ? ChatText.Clean(run.Text) : ChatText.Plain(run.Text);
        if (text.Length == 0)
        {
            return null;
        }

        JsonObject style = [];
        foreach ((string name, bool isSet) in new[] { ("bold", run.IsStrong || isHeading), ("italic", run.IsEmphasised), ("code", run.IsCode) })
        {
            if (isSet)
            {
                style[name] = true;
            }
        }

        JsonObject element = run.Link is { } link && ChatLink.Of(link, MostOfAddress) is { } address
            ? new JsonObject { ["type"] = "link", ["url"] = address, ["text"] = text }
            : Plain(text);
        if (style.Count > 0)
        {
            element["style"] = style;
        }

        return element;
    }

    /// <summary>Where a paragraph goes: into the item that it stands in, else into the section, behind an empty line.</summary>
    private JsonArray Paragraph(int level)
    {
        if (level > 0 && list is { Count: > 0 })
        {
            JsonArray item = list[list.Count - 1]!["elements"]!.AsArray();
            item.Add(Plain("\n"));
            return item;
        }

        if (section is not null)
        {
            section.Add(Plain("\n\n"));
        }

        return Section();
    }

    private JsonArray Section()
    {
        if (section is null)
        {
            section = [];
            list = null;
            elements.Add(new JsonObject { ["type"] = "rich_text_section", ["elements"] = section });
        }

        return section;
    }

    private JsonArray Item(int level)
    {
        int depth = Math.Min(Math.Max(level, 0), Deepest);
        if (list is null || depth != indent)
        {
            (list, section, indent) = ([], null, depth);
            elements.Add(new JsonObject { ["type"] = "rich_text_list", ["style"] = "bullet", ["indent"] = depth, ["elements"] = list });
        }

        JsonArray item = [];
        list.Add(new JsonObject { ["type"] = "rich_text_section", ["elements"] = item });
        return item;
    }
}
