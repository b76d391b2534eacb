using CsCheck;
using PostmortemTools.Documents.Data;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

public sealed class RoundTripTests
{
    private const int Iterations = 500;

    [Fact]
    public void Any_postmortem_comes_back_from_json() =>
        GenPostmortem.Any.Sample(one => Assert.Null(PostmortemEquality.Difference(one, DataFile.FromJson(DataFile.Json(one)))), iter: Iterations);

    [Fact]
    public void Any_postmortem_comes_back_from_yaml() =>
        GenPostmortem.Any.Sample(one => Assert.Null(PostmortemEquality.Difference(one, DataFile.FromYaml(DataFile.Yaml(one)))), iter: Iterations);

    [Fact]
    public void Any_text_comes_back_from_json_and_yaml() =>
        GenText.Any.Sample(
            text =>
            {
                DataMap map = new();
                map.Entries.Add(new DataEntry(text, Scalar(text)));
                map.Entries.Add(new DataEntry(text + "2", new DataList { Items = { Scalar(text), new DataList { Items = { Scalar(text), Scalar("end") } }, Scalar(text) } }));
                foreach (DataNode node in new[] { JsonReader.Read(JsonWriter.Write(map), null), YamlReader.Read(YamlWriter.Write(map), null) })
                {
                    DataMap back = Assert.IsType<DataMap>(node);
                    Assert.Equal([text, text + "2"], back.Entries.Select(entry => entry.Name));
                    IsText(text, back.Entries[0].Value);
                    DataList list = Assert.IsType<DataList>(back.Entries[1].Value);
                    IsText(text, list.Items[0]);
                    IsText(text, Assert.IsType<DataList>(list.Items[1]).Items[0]);
                    IsText(text, list.Items[2]);
                }
            },
            iter: 5000);

    [Fact]
    public void What_is_computed_is_not_compared_and_not_written()
    {
        Postmortem one = new() { Title = "x", ActionItems = { new ActionItem { Action = "a", DaysOverdue = 3, Path = "/tmp/x", PostmortemTitle = "x", Number = 7 } } };
        Assert.Equal("id: x\ntitle: x\nactionItems:\n  - action: a\n", DataFile.Yaml(one));
        Assert.Equal(1, DataFile.FromYaml(DataFile.Yaml(one)).ActionItems[0].Number);
    }

    [Fact]
    public void A_difference_is_named()
    {
        Postmortem one = new() { Title = "x", ActionItems = { new ActionItem { Action = "a" } } };
        Postmortem other = new() { Title = "x", ActionItems = { new ActionItem { Action = "a", Owner = "" } } };
        Assert.Equal(".ActionItems[0].Owner: null and ''", PostmortemEquality.Difference(one, other));
    }

    private static DataScalar Scalar(string text) => new(ScalarKind.Text, text);

    private static void IsText(string expected, DataNode node)
    {
        DataScalar scalar = Assert.IsType<DataScalar>(node);
        Assert.Equal(ScalarKind.Text, scalar.Kind);
        Assert.Equal(expected, scalar.Text);
    }
}
