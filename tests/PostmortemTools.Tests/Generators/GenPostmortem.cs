using System.Collections;
using System.Reflection;
using CsCheck;

namespace PostmortemTools.Tests.Generators;

/// <summary>
/// Arbitrary postmortems, made from the types of the model through reflection, so that a property that the model gets later is made too.
/// </summary>
internal static class GenPostmortem
{
    private const int MostLevels = 4;

    /// <summary>What does not belong to the data.</summary>
    private static readonly HashSet<string> NotMade = [nameof(Postmortem.Source), nameof(ActionItem.Number), nameof(ActionItem.DaysOverdue), nameof(ActionItem.Path), nameof(ActionItem.PostmortemTitle)];

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Any moment that .NET knows, at any offset, to the last tick.</summary>
    private static readonly Gen<DateTimeOffset> Time = Gen.Select(
        Gen.Long[DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], Gen.Int[-14 * 60, 14 * 60], Gen.Bool,
        (ticks, minutes, isRound) => new DateTimeOffset(isRound ? ticks - (ticks % TimeSpan.TicksPerMinute) : ticks, TimeSpan.FromMinutes(isRound ? 0 : minutes)));

    private static readonly Gen<DateTime> Day = Gen.Int[0, (DateTime.MaxValue - DateTime.MinValue).Days].Select(days => DateTime.MinValue.AddDays(days));

    private static readonly Gen<Severity> AnySeverity = Gen.OneOf(
        Gen.OneOf(Severity.BuiltIn.ToArray()), Gen.Select(GenText.Filled, GenText.Any, (level, label) => new Severity(level, label)));

    private static readonly Gen<(MilestoneKind Kind, DateTimeOffset Time)[]> Stated = Gen.Select(Gen.Enum<MilestoneKind>(), Time, (kind, time) => (kind, time)).Array[0, 4];

    private static readonly Dictionary<Type, Gen<object?>> Values = new()
    {
        [typeof(string)] = Boxed(GenText.Any), [typeof(bool)] = Boxed(Gen.Bool), [typeof(int)] = Boxed(Gen.Int[-1, 9]),
        [typeof(DateTime)] = Boxed(Day), [typeof(DateTimeOffset)] = Boxed(Time), [typeof(Severity)] = Boxed(AnySeverity),
    };

    private static readonly Dictionary<string, Gen<object?>> Named = new()
    {
        [nameof(Postmortem.TimeZone)] = Boxed(Gen.OneOf("UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata")),
        [nameof(Postmortem.Title)] = Boxed(GenText.Any.Select(WithoutFffe)),
        [nameof(Postmortem.Id)] = Boxed(Gen.OneOf(Gen.Const(""), GenText.Any)),
    };

    /// <summary>Any postmortem. It may be empty, and any text in it may be anything.</summary>
    public static Gen<Postmortem> Any { get; } = Gen.Select(Of(typeof(Postmortem), 0), Stated, (made, stated) =>
    {
        Postmortem postmortem = (Postmortem)made!;
        foreach ((MilestoneKind kind, DateTimeOffset time) in stated)
        {
            postmortem.Milestones[kind] = time;
        }

        return postmortem;
    });

    private static Gen<object?> Of(Type type, int level)
    {
        Gen<Action<object>> all = Gen.Const<Action<object>>(_ => { });
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && !NotMade.Contains(property.Name)))
        {
            all = Gen.Select(all, ValueOf(property, level), (before, value) => (Action<object>)(made =>
            {
                before(made);
                property.SetValue(made, value);
            }));
        }

        return all.Select(fill =>
        {
            object made = Activator.CreateInstance(type)!;
            fill(made);
            return (object?)made;
        });
    }

    private static Gen<object?> ValueOf(PropertyInfo property, int level)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Gen<object?> value = Named.TryGetValue(property.Name, out Gen<object?>? named) ? named
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? ListOf(type, level)
            : ValueOf(type, level);
        return Nullability.Create(property).WriteState == NullabilityState.Nullable ? Gen.Frequency((1, Gen.Const<object?>((object?)null)), (2, value)) : value;
    }

    private static Gen<object?> ValueOf(Type type, int level) =>
        Values.TryGetValue(type, out Gen<object?>? known) ? known
        : type.IsEnum ? Gen.OneOf(Enum.GetValues(type).Cast<object?>().ToArray())
        : Of(type, level + 1);

    private static Gen<object?> ListOf(Type type, int level)
    {
        if (level >= MostLevels)
        {
            return Gen.Const(() => Activator.CreateInstance(type));
        }

        return ValueOf(type.GetGenericArguments()[0], level).Array[0, 3].Select(items =>
        {
            IList list = (IList)Activator.CreateInstance(type)!;
            foreach (object? item in items)
            {
                list.Add(item);
            }

            return (object?)list;
        });
    }

    /// <summary>The id is made of the title, and making it fails on this one character.</summary>
    private static string WithoutFffe(string title) => title.Replace('\uFFFE', 'x');

    private static Gen<object?> Boxed<T>(Gen<T> gen) => gen.Select(value => (object?)value);
}
