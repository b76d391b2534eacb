using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>The name that an action item has in its heading: <c>### AI-1: Rotate the keys</c>. It is the link too where nothing else says one.</summary>
internal static class HeadingKey
{
    /// <summary>Whether the name stands for both: a new item made like this one gets its link there, and no other name.</summary>
    public static bool IsBoth(RowPlace place) => place[RowField.Id] is { } name && place[RowField.Link] is { } link && name.Value == link.Value;

    /// <summary>Whether what stands for the link of an item is such a name, which stays when the item gets a link.</summary>
    public static bool IsLink(string text, RowPlace place)
    {
        if (place.Shape != RowShape.Heading || place[RowField.Link] is not { } slot || slot.Value.End >= place.Item.End)
        {
            return false;
        }

        int start = place.Item.Start;
        while (start < slot.Value.Start && text[start] is '*' or '_' or '`' or '[')
        {
            start++;
        }

        int end = slot.Value.End;
        while (end < place.Item.End && text[end] is '*' or '_' or '`' or ']')
        {
            end++;
        }

        return start == slot.Value.Start && end < place.Item.End && text[end] is ':' or '：';
    }
}
