namespace PostmortemTools.HelpBuilder;

/// <summary>Types as PowerShell names them.</summary>
internal static class TypeName
{
    /// <summary><c>String[]</c>: what stands in a syntax line. A nullable type is the type.</summary>
    /// <param name="type">The type.</param>
    public static string Short(Type type) => Write(type, name => name.Name);

    /// <summary><c>System.String[]</c>.</summary>
    /// <param name="type">The type.</param>
    public static string Full(Type type) => Write(type, name => name.FullName ?? name.Name);

    /// <summary>What an array is made of, or a nullable type allows: the type that a value must have.</summary>
    /// <param name="type">The type.</param>
    public static Type Element(Type type)
    {
        Type element = type.IsArray ? type.GetElementType()! : type;
        return Nullable.GetUnderlyingType(element) ?? element;
    }

    private static string Write(Type type, Func<Type, string> name)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsArray)
        {
            return Write(plain.GetElementType()!, name) + "[]";
        }

        return plain.IsGenericType
            ? $"{name(plain.GetGenericTypeDefinition()).Split('`')[0]}[{string.Join(", ", plain.GetGenericArguments().Select(argument => Write(argument, name)))}]"
            : name(plain);
    }
}
