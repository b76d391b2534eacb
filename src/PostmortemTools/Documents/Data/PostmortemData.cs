using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>Postmortem &lt;-&gt; tree, by the tables of this folder. What is written is all that the object holds and does not compute.</summary>
internal static class PostmortemData
{
    /// <summary>Names a schema for editors; has no meaning here.</summary>
    private const string Schema = "$schema";

    /// <summary>The tree of a postmortem. What has no value is left out.</summary>
    /// <exception cref="PostmortemException">Its sections lie within each other too deep, or in a circle.</exception>
    public static DataMap ToNode(Postmortem postmortem)
    {
        SectionTable.CheckDepth(postmortem.Sections);
        return PostmortemTable.Table.Write(postmortem);
    }

    /// <summary>The postmortem that a tree describes. Its <see cref="Postmortem.Source"/> is left to who read the file.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="path">The file it came from, for messages; null where there is none.</param>
    /// <param name="warn">Takes what is to be said about a time that was read; null where nobody listens.</param>
    /// <exception cref="PostmortemException">Something in it is not as the format has it.</exception>
    public static Postmortem FromNode(DataNode node, string? path, Action<string>? warn = null)
    {
        PostmortemValues values = new(path, warn);
        DataMap map = values.Map(node, "a postmortem: a map with a 'title'");
        Postmortem postmortem = new();
        PostmortemTable.Table.ReadInto(postmortem, map, values, except: Schema);
        if (map["title"] is not { } title || DataValues.IsNull(title.Value))
        {
            throw Error.MissingTitle(path, map.Line, map.Column);
        }

        Settle(postmortem);
        return postmortem;
    }

    /// <summary>What follows from the whole: numbers of rows, and no id of its own where it is the one that date and title give.</summary>
    private static void Settle(Postmortem postmortem)
    {
        if (postmortem.Id == Slug.Of(postmortem.Date, postmortem.Title))
        {
            postmortem.Id = "";
        }

        for (int i = 0; i < postmortem.ActionItems.Count; i++)
        {
            postmortem.ActionItems[i].Number = i + 1;
        }
    }
}
