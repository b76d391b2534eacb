using System.Reflection;
using PostmortemTools.FollowUp;
using Xunit;

namespace PostmortemTools.Tests.FollowUp;

public sealed class ActionItemFieldsTests
{
    /// <summary>Where the item stands, and what is computed.</summary>
    private static readonly string[] NotSaid = [nameof(ActionItem.Number), nameof(ActionItem.DaysOverdue), nameof(ActionItem.Path), nameof(ActionItem.PostmortemTitle)];

    public static TheoryData<string> Said => [.. typeof(ActionItem).GetProperties().Where(property => property.CanWrite && !NotSaid.Contains(property.Name)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Said))]
    public void Every_property_that_a_document_says_is_compared_and_copied(string name)
    {
        PropertyInfo property = typeof(ActionItem).GetProperty(name)!;
        ActionItem before = new();
        ActionItem changed = new();
        property.SetValue(changed, ValueOf(property.PropertyType));
        Assert.False(ActionItemFields.AreSame(before, changed));

        ActionItem copy = new() { Note = "kept" };
        ActionItemFields.CopyChanges(changed, before, copy);
        Assert.Equal(property.GetValue(changed), property.GetValue(copy));
        Assert.Equal(name == nameof(ActionItem.Note) ? "text" : "kept", copy.Note);
        ActionItemFields.Copy(changed, copy);
        Assert.True(ActionItemFields.AreSame(changed, copy));
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void Every_one_of_them_has_a_parameter(string name)
    {
        object value = name == nameof(ActionItem.Status) ? "Blocked" : ValueOf(typeof(ActionItem).GetProperty(name)!.PropertyType);
        ActionItemChanges changes = new(new Dictionary<string, object> { [name] = value });
        Assert.False(changes.IsEmpty);
        ActionItem item = new();
        changes.ApplyTo(item);
        Assert.False(ActionItemFields.AreSame(new ActionItem(), item));
    }

    [Fact]
    public void An_id_that_is_the_link_follows_the_link()
    {
        ActionItem before = new() { Link = "https://x/1" };
        ActionItem changed = new() { Link = "https://x/2" };
        ActionItem copy = new() { Link = "https://x/1" };
        ActionItemFields.CopyChanges(changed, before, copy);
        copy.Link = "https://x/3";
        Assert.Equal("https://x/3", copy.Id);
    }

    private static object ValueOf(Type type) => type == typeof(string) ? "text"
        : (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumeration ? Enum.GetValues(enumeration).GetValue(2)!
        : new DateTime(2024, 1, 15);
}
