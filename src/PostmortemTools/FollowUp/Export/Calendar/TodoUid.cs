using System.Text;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>
/// The UID of an item that no calendar holds yet: a UUID (as RFC 7986, 5.3 asks for) that is made of the item's ticket or id, and of its
/// document and action where it has neither (version 8 of RFC 9562, from SHA-256). It is the same on every machine.
/// </summary>
internal static class TodoUid
{
    /// <summary>Makes a UID.</summary>
    /// <param name="identity">Of what.</param>
    /// <param name="taken">The UIDs that other items have; it gets this one.</param>
    public static string New(ItemIdentity identity, ISet<string> taken)
    {
        // Two items with one ticket are told apart by their documents; two rows with one text by their order.
        string document = $"{identity.File}\n{identity.Title}\n{identity.Action}";
        List<string> names = identity.Id is null ? [document] : [identity.Id, $"{identity.Id}\n{document}"];
        for (int i = 0; ; i++)
        {
            string name = i < names.Count ? names[i] : $"{names[names.Count - 1]}\n{i}";
            string uid = Uuid(FileBytes.Hash(Encoding.UTF8.GetBytes((identity.Id is null ? "item\n" : "id\n") + name)).ToLowerInvariant());
            if (taken.Add(uid))
            {
                return uid;
            }
        }
    }

    private static string Uuid(string hash)
    {
        const string Variant = "89ab";
        char variant = Variant[(hash[16] <= '9' ? hash[16] - '0' : hash[16] - 'a' + 10) & 3];
        return $"{hash.Substring(0, 8)}-{hash.Substring(8, 4)}-8{hash.Substring(13, 3)}-{variant}{hash.Substring(17, 3)}-{hash.Substring(20, 12)}";
    }
}
