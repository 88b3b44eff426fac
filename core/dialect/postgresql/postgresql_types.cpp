// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_types.h"

#include "core/base/known_texts.h"
#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/schema/relation_name.h"

#include <QHash>
#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

using Kind = DataType::Kind;

constexpr int longestVarchar = 10485760;

QString withNumber(const char *name, std::optional<int> number)
{
    const QString text = QString::fromLatin1(name);
    return number ? QStringLiteral("%1(%2)").arg(text).arg(*number) : text;
}

/** varchar and char up to PostgreSQL's limit; text beyond it. */
QString characters(const char *name, std::optional<int> length)
{
    return length && *length > longestVarchar ? QStringLiteral("text") : withNumber(name, length);
}

QString numericName(const DataType &type)
{
    if (!type.precision)
        return QStringLiteral("numeric");
    return type.scale ? QStringLiteral("numeric(%1,%2)").arg(*type.precision).arg(*type.scale)
                      : withNumber("numeric", type.precision);
}

QString integerName(const DataType &type)
{
    switch (type.kind) {
    case Kind::TinyInt:
        return QStringLiteral("smallint");
    case Kind::SmallInt:
        return type.isUnsigned ? QStringLiteral("integer") : QStringLiteral("smallint");
    case Kind::Integer:
        return type.isUnsigned ? QStringLiteral("bigint") : QStringLiteral("integer");
    case Kind::BigInt:
        return type.isUnsigned ? QStringLiteral("numeric(20)") : QStringLiteral("bigint");
    default:
        return QStringLiteral("integer");
    }
}

QString elementName(const DataType &type)
{
    switch (type.kind) {
    case Kind::Native:
        return type.native.trimmed().isEmpty() ? QStringLiteral("text") : type.native;
    case Kind::Varchar:
        return characters("varchar", type.length);
    case Kind::Char:
        return characters("char", type.length);
    case Kind::Text:
    case Kind::TinyText:
    case Kind::MediumText:
    case Kind::LongText:
    case Kind::Enum:
    case Kind::Set:
        return QStringLiteral("text");
    case Kind::TinyInt:
    case Kind::SmallInt:
    case Kind::MediumInt:
    case Kind::Integer:
    case Kind::BigInt:
        return integerName(type);
    case Kind::Year:
        return QStringLiteral("smallint");
    case Kind::Real:
        return QStringLiteral("real");
    case Kind::Double:
        return QStringLiteral("double precision");
    case Kind::Numeric:
        return numericName(type);
    case Kind::Boolean:
        return QStringLiteral("boolean");
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Time:
        return withNumber("time", type.precision);
    case Kind::Timestamp:
        return withNumber("timestamp", type.precision);
    case Kind::TimestampTz:
        return withNumber("timestamptz", type.precision);
    case Kind::Interval:
        return withNumber("interval", type.precision);
    case Kind::Uuid:
        return QStringLiteral("uuid");
    case Kind::Json:
        return QStringLiteral("json");
    case Kind::Jsonb:
        return QStringLiteral("jsonb");
    case Kind::Blob:
        return QStringLiteral("bytea");
    }
    return {};
}

/** A name with at most one namespace in front; nothing when the text is anything else. */
std::optional<std::pair<QString, QString>> nameIn(const QString &type)
{
    const QList<SqlToken> tokens = lexSql(type, SqlLexOptions::postgresql());
    if (tokens.size() == 1 && tokens.at(0).isName())
        return std::pair(QString(), tokens.at(0).value(type));
    if (tokens.size() == 3 && tokens.at(0).isName() && tokens.at(1).isMark(type, QLatin1String(".")) &&
        tokens.at(2).isName())
        return std::pair(tokens.at(0).value(type), tokens.at(2).value(type));
    return std::nullopt;
}

/** Among types of this name the one in the namespace that is meant; a bare name means the default one first. */
template <typename T>
const T *typeIn(const IdMap<T> &types, const std::pair<QString, QString> &name, bool (*isType)(const T &))
{
    const T *found = nullptr;
    for (const T &type : types) {
        if (!isType(type) || !sameSqlName(type.name, name.second))
            continue;
        const bool isDefault = isDefaultNameSpace(type.nameSpace);
        if (name.first.isEmpty()
                ? isDefault
                : sameSqlName(type.nameSpace, name.first) || (isDefault && isDefaultNameSpace(name.first)))
            return &type;
        if (name.first.isEmpty() && !found)
            found = &type;
    }
    return found;
}

const EnumType *enumIn(const Schema &schema, const std::pair<QString, QString> &name)
{
    return typeIn<EnumType>(schema.enums, name, [](const EnumType &) { return true; });
}

const DefinitionObject *objectTypeIn(const Schema &schema, const std::pair<QString, QString> &name)
{
    return typeIn<DefinitionObject>(schema.objects, name,
                                    [](const DefinitionObject &object) { return isColumnType(object.kind); });
}

QString brackets(int dimensions)
{
    return QStringLiteral("[]").repeated(dimensions);
}

/** What PostgreSQL itself calls a type → its other names. */
const QHash<QString, QString> &canonicalNames()
{
    static const QHash<QString, QString> names{
        {"int", "integer"},
        {"int4", "integer"},
        {"int2", "smallint"},
        {"int8", "bigint"},
        {"float4", "real"},
        {"float8", "double precision"},
        {"float", "double precision"},
        {"bool", "boolean"},
        {"decimal", "numeric"},
        {"dec", "numeric"},
        {"varchar", "character varying"},
        {"char varying", "character varying"},
        {"char", "character"},
        {"bpchar", "character"},
        {"nchar", "character"},
        {"national character", "character"},
        {"timestamp without time zone", "timestamp"},
        {"timestamp with time zone", "timestamptz"},
        {"time without time zone", "time"},
        {"time with time zone", "timetz"},
        {"varbit", "bit varying"},
    };
    return names;
}

/** `text` without what stands between the first pair of parentheses, which goes to `arguments`. */
QString withoutArguments(const QString &text, QString &arguments)
{
    const qsizetype open = text.indexOf(QLatin1Char('('));
    const qsizetype close = text.indexOf(QLatin1Char(')'), open);
    if (open < 0 || close < 0)
        return text;
    arguments = text.sliced(open + 1, close - open - 1).remove(QLatin1Char(' '));
    return (text.first(open) + QLatin1Char(' ') + text.sliced(close + 1)).simplified();
}

struct Family
{
    const char *name;
    TypeFamily family;
};

constexpr Family families[] = {
    {"text", TypeFamily::Text},
    {"character varying", TypeFamily::Text},
    {"character", TypeFamily::Character},
    {"smallint", TypeFamily::Integer},
    {"integer", TypeFamily::Integer},
    {"bigint", TypeFamily::Integer},
    {"numeric", TypeFamily::Numeric},
    {"real", TypeFamily::Float},
    {"double precision", TypeFamily::Float},
    {"boolean", TypeFamily::Boolean},
    {"date", TypeFamily::Date},
    {"time", TypeFamily::Time},
    {"timestamp", TypeFamily::Timestamp},
    {"timestamptz", TypeFamily::TimestampTz},
    {"interval", TypeFamily::Interval},
    {"uuid", TypeFamily::Uuid},
    {"json", TypeFamily::Json},
    {"jsonb", TypeFamily::Jsonb},
    {"bytea", TypeFamily::Bytes},
    {"bit", TypeFamily::Bits},
    {"bit varying", TypeFamily::Bits},
};

/** The integer type that a type like serial stands for; nothing for other types. */
std::optional<Kind> serialKind(const DataType &type)
{
    static const QHash<QString, Kind> kinds{
        {"serial", Kind::Integer}, {"serial4", Kind::Integer},      {"bigserial", Kind::BigInt},
        {"serial8", Kind::BigInt}, {"smallserial", Kind::SmallInt}, {"serial2", Kind::SmallInt},
    };
    if (type.kind != Kind::Native || type.dimensions > 0)
        return std::nullopt;
    const auto found = kinds.constFind(type.native.trimmed().toLower());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString typeName(const DataType &type)
{
    return elementName(type) + brackets(type.dimensions);
}

ObjectId schemaTypeOf(const Schema &schema, const DataType &type)
{
    if (type.kind != Kind::Native || (schema.enums.isEmpty() && schema.objects.isEmpty()))
        return {};
    const auto name = nameIn(type.native);
    if (!name)
        return {};
    if (const EnumType *found = enumIn(schema, *name))
        return found->id;
    const DefinitionObject *object = objectTypeIn(schema, *name);
    return object ? object->id : ObjectId();
}

QString columnType(const Schema &schema, const Column &column)
{
    const DataType &type = column.type;
    if (column.autoIncrement && type.kind == Kind::BigInt)
        return QStringLiteral("bigint");
    const ObjectId defined = schemaTypeOf(schema, type);
    if (const EnumType *enumType = schema.enums.find(defined))
        return nameOf(*enumType) + brackets(type.dimensions);
    if (const DefinitionObject *object = schema.objects.find(defined))
        return nameOf(*object) + brackets(type.dimensions);
    return typeName(type);
}

namespace {

QString canonicalText(const QString &typeName)
{
    if (typeName.contains(QLatin1Char('"')))
        return typeName.trimmed();
    QString text = typeName.simplified().toLower();
    int dimensions = 0;
    for (; text.endsWith(QLatin1String("[]")); ++dimensions)
        text = text.chopped(2).trimmed();
    QString arguments;
    text = withoutArguments(text, arguments);
    if (text == QLatin1String("float") && !arguments.isEmpty()) {
        constexpr int digitsOfReal = 24;
        text = arguments.toInt() <= digitsOfReal ? QStringLiteral("real") : QStringLiteral("double precision");
        arguments.clear();
    }
    const bool isBareCharacter =
        arguments.isEmpty() && (text == QLatin1String("char") || text == QLatin1String("character"));
    text = canonicalNames().value(text, text);
    if (isBareCharacter)
        arguments = QStringLiteral("1");
    if (text == QLatin1String("numeric") && arguments.endsWith(QLatin1String(",0")))
        arguments.chop(2);
    if (!arguments.isEmpty())
        text += QLatin1Char('(') + arguments + QLatin1Char(')');
    // PostgreSQL keeps no number of dimensions.
    return dimensions > 0 ? text + QStringLiteral("[]") : text;
}

QList<int> argumentsIn(const QString &type)
{
    static const QRegularExpression form(QStringLiteral("\\(([0-9,]+)\\)"));
    QList<int> result;
    for (const QString &number : form.match(type).captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
        result.append(number.toInt());
    return result;
}

TypeFamily familyOf(const QString &canonical)
{
    if (canonical.endsWith(QLatin1String("[]")))
        return TypeFamily::Array;
    QString arguments;
    const QString name = withoutArguments(canonical, arguments);
    for (const Family &entry : families) {
        if (name == QLatin1String(entry.name))
            return entry.family;
    }
    return TypeFamily::Other;
}

/** What the name of a type says. */
struct KnownType
{
    QString canonical;
    QList<int> arguments;
    TypeFamily family;

    explicit KnownType(const QString &typeName)
        : canonical(canonicalText(typeName)), arguments(argumentsIn(typeName)), family(familyOf(canonical))
    {
    }
};

/** Read once for each text: planning asks for the types of a schema again and again. There until the next call. */
const KnownType &known(const QString &typeName)
{
    thread_local KnownTexts<KnownType> types;
    return types.of(typeName);
}

} // namespace

QString canonicalType(const QString &typeName)
{
    return known(typeName).canonical;
}

QList<int> typeArguments(const QString &canonical)
{
    return known(canonical).arguments;
}

TypeFamily typeFamily(const QString &typeName)
{
    return known(typeName).family;
}

ObjectId enumCheckId(ObjectId column)
{
    return ObjectId::derived(column.text() + QStringLiteral(" enum"));
}

Column loweredColumn(const Column &column)
{
    const auto serial = serialKind(column.type);
    if (!serial)
        return column;
    Column lowered = column;
    lowered.type = DataType::of(*serial);
    lowered.autoIncrement = true;
    lowered.nullable = false;
    lowered.details.edit().identity.style = Identity::Style::Serial;
    return lowered;
}

namespace {

/** What holds a column to the values of its type: one of them for an enum, any of them with commas between for a set.
 */
QString choiceCheck(const Column &column)
{
    const DataType &type = column.type;
    if (type.dimensions > 0 || type.values().isEmpty())
        return {};
    const QString values = quotedTexts(type.values());
    if (type.kind == Kind::Enum)
        return QStringLiteral("%1 IN (%2)").arg(quotedName(column.name), values);
    return type.kind == Kind::Set
               ? QStringLiteral("string_to_array(%1, ',') <@ ARRAY[%2]").arg(quotedName(column.name), values)
               : QString();
}

} // namespace

Table loweredTable(const Table &table)
{
    std::optional<Table> changed;
    const auto edit = [&]() -> Table & { return changed ? *changed : changed.emplace(table); };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        if (serialKind(column.type))
            edit().columns[i] = loweredColumn(column);
        if (const QString expression = choiceCheck(column); !expression.isEmpty())
            edit().checks.insert(
                CheckConstraint{.id = enumCheckId(column.id), .expression = expression, .column = column.id});
    }
    return changed ? *changed : table;
}

} // namespace joinery::postgresql
