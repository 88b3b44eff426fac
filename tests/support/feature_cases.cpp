// SPDX-License-Identifier: MIT
#include "tests/support/feature_cases.h"

#include "core/schema/fields.h"

namespace joinery {

namespace {

Column column(const char *name, const DataType &type)
{
    return {.id = featureId(name), .name = QLatin1String(name), .type = type};
}

// What each value is called in the list of cases. One without a name does not compile below.
template <typename T>
constexpr const char *nameOf = nullptr;
#define NAME(Type)                                                                                                     \
    template <>                                                                                                        \
    constexpr const char *nameOf<Type> = #Type
NAME(Generated);
NAME(Identity);
NAME(ColumnDetails);
NAME(Column);
NAME(KeyDetails);
NAME(PrimaryKey);
NAME(UniqueConstraint);
NAME(CheckConstraint);
NAME(ForeignKey);
NAME(IndexPart);
NAME(IndexDetails);
NAME(Index);
NAME(ExclusionPart);
NAME(ExclusionConstraint);
NAME(TableOptions);
NAME(Partition);
NAME(Table);
NAME(EnumValue);
NAME(EnumType);
NAME(DefinitionObject);
NAME(Schema);
NAME(DataType);
NAME(DefaultValue);
#undef NAME

/** What a member holds one or many of. */
template <typename T>
struct Held
{
    using Type = T;
};
template <typename T>
struct Held<QList<T>> : Held<T>
{
};
template <typename T>
struct Held<IdMap<T>> : Held<T>
{
};
template <typename T>
struct Held<std::optional<T>> : Held<T>
{
};
template <typename T>
struct Held<Rare<T>> : Held<T>
{
};

template <typename... Members>
QStringList namedFields(const char *type, const char *names, const Members &.../*members*/)
{
    QStringList fields;
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(',')))
        fields.append(QLatin1String(type) + QLatin1Char('.') + name.trimmed());
    Q_ASSERT(fields.size() == sizeof...(Members));
    return fields;
}

// Values that are taken as a whole everywhere: as many names as there are members, or it does not compile.
#define FIELDS(Type, ...)                                                                                              \
    [] {                                                                                                               \
        const Type value{};                                                                                            \
        const auto &[__VA_ARGS__] = value;                                                                             \
        return namedFields(#Type, #__VA_ARGS__, __VA_ARGS__);                                                          \
    }()

template <typename T>
void addFields(QStringList &fields)
{
    if constexpr (HasFields<T>) {
        static_assert(nameOf<T> != nullptr, "this value needs a name above");
        forEachField<T>([&fields](const auto &field) {
            using Member = std::decay_t<decltype(std::declval<const T &>().*field.member)>;
            if (*field.name != '\0')
                fields.append(QLatin1String(nameOf<T>) + QLatin1Char('.') + QLatin1String(field.name));
            addFields<typename Held<Member>::Type>(fields);
        });
    }
}

} // namespace

ObjectId featureId(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

FeatureModel::FeatureModel()
{
    const DataType word = DataType::varchar(40);
    table.id = featureId("book");
    table.name = QStringLiteral("book");
    table.columns = {column("id", DataType::of(DataType::Kind::Integer)),
                     column("name", word),
                     column("code", word),
                     column("parent", DataType::of(DataType::Kind::Integer)),
                     column("mood", DataType{.native = QStringLiteral("mood")}),
                     column("note", DataType::of(DataType::Kind::Text))};
    table.columns[0].nullable = false;
    table.columns[0].autoIncrement = true;
    table.primaryKey = PrimaryKey{.columns = {featureId("id")}};
    unique = {.id = featureId("unique"), .columns = {featureId("name")}};
    key = {.id = featureId("key"),
           .columns = {featureId("parent")},
           .referencedTable = table.id,
           .referencedColumns = {featureId("id")}};
    check = {.id = featureId("check"), .expression = QStringLiteral("name <> ''")};
    index = {.id = featureId("index"), .name = QStringLiteral("by_code"), .parts = {{.column = featureId("code")}}};
    enumType = {.id = featureId("mood_type"),
                .name = QStringLiteral("mood"),
                .values = {{featureId("sad"), QStringLiteral("sad")}, {featureId("ok"), QStringLiteral("ok")}}};
    view = {.id = featureId("view"),
            .kind = DefinitionObject::Kind::View,
            .name = QStringLiteral("names"),
            .definition = QStringLiteral("AS SELECT name FROM book")};
}

Schema FeatureModel::schema() const
{
    Table whole = table;
    if (!unique.id.isNull())
        whole.uniqueConstraints.insert(unique);
    if (!key.id.isNull())
        whole.foreignKeys.insert(key);
    whole.checks.insert(check);
    whole.indexes.insert(index);
    Schema result;
    result.tables.insert(whole);
    result.enums.insert(enumType);
    result.objects.insert(view);
    return result;
}

QList<Operation> FeatureModel::operations() const
{
    const Schema whole = schema();
    return {AddEnum{enumType}, AddTable{*whole.tables.begin()}, AddObject{view}};
}

QString FeatureCase::fate(const QString &dialect) const
{
    if (dialect == QLatin1String("sqlite"))
        return sqlite;
    return dialect == QLatin1String("postgresql") ? postgresql : mariadb;
}

QStringList FeatureCase::codes(const QString &dialect) const
{
    static const QStringList others{QStringLiteral("written"), QStringLiteral("ours"), QStringLiteral("refused"),
                                    QStringLiteral("warned"), QStringLiteral("noted")};
    QStringList words = fate(dialect).split(QLatin1Char(' '));
    words.removeIf([](const QString &word) { return others.contains(word); });
    return words;
}

QList<FeatureCase> allFeatureCases()
{
    return columnFeatureCases() + typeFeatureCases() + keyFeatureCases() + constraintFeatureCases() +
           indexFeatureCases() + tableFeatureCases() + partitionFeatureCases() + objectFeatureCases();
}

QStringList allFeatureFields()
{
    QStringList fields = FIELDS(DataType, kind, length, precision, scale, isUnsigned, dimensions, native) +
                         FIELDS(DefaultValue, kind, text);
    addFields<Schema>(fields);
    fields.removeDuplicates();
    return fields;
}

Schema fullFeatureSchema()
{
    FeatureModel model;
    for (const FeatureCase &each : allFeatureCases()) {
        if (each.field == QLatin1String("DefinitionObject.kind") || each.field == QLatin1String("Table.primary_key"))
            continue;
        if (each.base)
            each.base(model);
        each.change(model);
    }
    // What some cases leave out, to say theirs.
    model.number().autoIncrement = true;
    model.key.id = featureId("key");
    model.key.referencedTable = model.table.id;
    model.unique.id = featureId("unique");
    return model.schema();
}

} // namespace joinery
