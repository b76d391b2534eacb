using PostmortemTools.Documents.Data;

namespace PostmortemTools.Tests.Documents.Data;

/// <summary>Postmortem &lt;-&gt; the text of a data file.</summary>
internal static class DataFile
{
    public static string Json(Postmortem one) => JsonWriter.Write(PostmortemData.ToNode(one));

    public static string Yaml(Postmortem one) => YamlWriter.Write(PostmortemData.ToNode(one));

    public static Postmortem FromJson(string text) => PostmortemData.FromNode(JsonReader.Read(text, "x.json"), "x.json");

    public static Postmortem FromYaml(string text) => PostmortemData.FromNode(YamlReader.Read(text, "x.yaml"), "x.yaml");
}
