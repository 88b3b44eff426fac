// SPDX-License-Identifier: MIT
#include "core/schema/enum_value_in_sql.h"

#include "core/base/text.h"
#include "core/schema/array_text.h"
#include "core/schema/enum_types.h"
#include "core/schema/enum_value_words.h"
#include "core/schema/table_texts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** The types whose values are those of an enum: it and the domains that are made of it, also of arrays of it. */
class TypesOver
{
public:
    TypesOver(const Schema &schema, const EnumType &enumType) : m_enums(schema), m_enum(enumType.id)
    {
        m_names.append(enumType.name);
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (const DefinitionObject &object : schema.objects) {
                if (object.kind == DefinitionObject::Kind::Domain && !m_domains.contains(object.id) &&
                    isMadeOfIt(object.definition)) {
                    m_domains.insert(object.id);
                    m_domainNames.append(typeNameIn(schema, object.nameSpace, object.name));
                    m_names.append(object.name);
                    isMore = true;
                }
            }
        }
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isDomain(ObjectId object) const { return m_domains.contains(object); }

    /** Whether it is one of them or an array of one. */
    [[nodiscard]] bool has(DataType type) const
    {
        type.dimensions = 0;
        const EnumType *found = m_enums.of(type);
        if (found || type.kind != DataType::Kind::Native || m_domainNames.isEmpty())
            return found && found->id == m_enum;
        const QList<SqlToken> tokens = lexSql(type.native);
        if (tokens.isEmpty() || (tokens.size() != 1 && tokens.size() != 3) || !tokens.constLast().isName())
            return false;
        const QString nameSpace = tokens.size() == 3 ? tokens.constFirst().value(type.native) : QString();
        const QString name = tokens.constLast().value(type.native);
        return std::any_of(m_domainNames.begin(), m_domainNames.end(),
                           [&](const RelationName &domain) { return domain.isMeantBy(nameSpace, name); });
    }

private:
    /** By "AS mood DEFAULT …", where the type is a name, perhaps with its namespace. */
    [[nodiscard]] bool isMadeOfIt(const QString &definition) const
    {
        const EnumValueWords words(definition);
        const qsizetype first = words.isWord(0, "as") ? 1 : 0;
        if (!words.isName(first))
            return false;
        const bool isQualified = words.isMark(first + 1, ".") && words.isName(first + 2);
        const SqlToken &last = words.at(isQualified ? first + 2 : first);
        DataType type;
        type.kind = DataType::Kind::Native;
        type.native = definition.sliced(words.at(first).start, last.end() - words.at(first).start);
        return has(type);
    }

    const EnumTypes m_enums;
    const ObjectId m_enum;
    QSet<ObjectId> m_domains;
    QList<RelationName> m_domainNames;
    QStringList m_names;
};

/** Folded names of a table's columns, and which of them have the enum as their type, arrays of it among them. */
struct ColumnNames
{
    QSet<QString> ofType;
    QSet<QString> others;
};

ColumnNames columnNamesOf(const Table &table, const TypesOver &types)
{
    ColumnNames result;
    for (const Column &column : table.columns)
        (types.has(column.type) ? result.ofType : result.others).insert(foldedSqlName(column.name));
    return result;
}

/** The columns of the tables that a definition names. */
ColumnNames columnNamesIn(const QString &definition, const QHash<QString, ColumnNames> &tables)
{
    ColumnNames result;
    for (const SqlToken &token : lexSql(definition)) {
        if (!token.isName())
            continue;
        const auto found = tables.constFind(foldedSqlName(token.value(definition)));
        if (found == tables.constEnd())
            continue;
        result.ofType += found->ofType;
        result.others += found->others;
    }
    return result;
}

/** Of each column or expression that rows are spread by, in their order, whether it is a column of the enum. */
QList<bool> enumKeys(const QString &partitionBy, const QSet<QString> &columns)
{
    const EnumValueWords words(partitionBy);
    QList<bool> result;
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.isMark(i, "("))
            ++depth;
        else if (words.isMark(i, ")"))
            --depth;
        if (depth != 1 || !(words.isMark(i, "(") || words.isMark(i, ",")))
            continue;
        const bool isCall = words.isMark(i + 2, "(");
        result.append(words.isName(i + 1) && !isCall && columns.contains(foldedSqlName(words.value(i + 1))));
    }
    return result;
}

/** A bound: IN (values of the one key), or FROM (a value for each key) TO (a value for each key). */
QString renameValueInBound(const QString &bound, const QList<bool> &keys, const QString &from, const QString &to)
{
    if (!bound.contains(quoted(from, u'\'')) || !keys.contains(true))
        return bound;
    const EnumValueWords words(bound);
    QString result;
    qsizetype taken = 0;
    qsizetype key = 0;
    bool isList = false;
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.isMark(i, "(") && depth++ == 0) {
            isList = words.isWord(i - 1, "IN");
            key = 0;
        } else if (words.isMark(i, ")")) {
            --depth;
        } else if (words.isMark(i, ",") && depth == 1 && !isList) {
            ++key;
        }
        const bool isWhole = words.isMark(i - 1, "(") || words.isMark(i - 1, ",");
        if (depth != 1 || !isWhole || !words.isString(i) || words.value(i) != from || !keys.value(key, false))
            continue;
        result += QStringView(bound).sliced(taken, words.at(i).start - taken);
        result += quoted(to, u'\'');
        taken = words.at(i).end();
    }
    return result + bound.mid(taken);
}

/** The bounds of a table whose rows are spread over partitions by a column of the enum. */
void renameValueInBounds(Schema &schema, ObjectId tableId, const QSet<QString> &columns, const QString &from,
                         const QString &to)
{
    const Table table = *schema.tables.find(tableId);
    for (const Partition &partition : table.partitions) {
        const Partition *parent = table.partitions.find(partition.parent);
        const QList<bool> keys = enumKeys(parent ? parent->partitionBy : table.options.partitionBy, columns);
        const QString bound = renameValueInBound(partition.bound, keys, from, to);
        if (bound != partition.bound)
            schema.tables.edit(tableId)->partitions.edit(partition.id)->bound = bound;
    }
}

/** Defaults that are the value, or arrays with it. */
void renameValueInDefaults(Schema &schema, const Table &table, const TypesOver &types, const QString &from,
                           const QString &to)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &value = table.columns.at(i).defaultValue;
        if (!value || value->kind != DefaultValue::Kind::Text || !types.has(table.columns.at(i).type))
            continue;
        const QString renamed = value->text == from ? to : withElementRenamed(value->text, from, to);
        if (renamed != value->text)
            schema.tables.edit(table.id)->columns[i].defaultValue = DefaultValue::literal(renamed);
    }
}

} // namespace

void renameValueEverywhere(Schema &schema, const EnumType &enumType, const QString &from, const QString &to,
                           ValueReach reach)
{
    const TypesOver types(schema, enumType);
    QHash<QString, ColumnNames> tables;
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        const ColumnNames names = columnNamesOf(table, types);
        if (!names.ofType.isEmpty())
            renameValueInDefaults(schema, table, types, from, to);
        const EnumMention mention{types.names(), [&names](const QString &name) { return names.ofType.contains(name); },
                                  reach};
        changeExpressions(schema, *schema.tables.find(table.id), [&](const QString &text) -> std::optional<QString> {
            const QString changed = renameValueInSql(text, mention, from, to);
            return changed == text ? std::nullopt : std::optional(changed);
        });
        if (!names.ofType.isEmpty() && !table.partitions.isEmpty())
            renameValueInBounds(schema, table.id, names.ofType, from, to);
        ColumnNames &known = tables[foldedSqlName(table.name)];
        known.ofType += names.ofType;
        known.others += names.others;
    }
    const QString literal = quoted(from, u'\'');
    const IdMap<DefinitionObject> objects = schema.objects;
    for (const DefinitionObject &object : objects) {
        if (!object.definition.contains(literal) && !object.definition.contains(QLatin1String("'{")))
            continue;
        const bool isDomain = types.isDomain(object.id);
        const ColumnNames names = isDomain ? ColumnNames{.ofType = {QStringLiteral("value")}, .others = {}}
                                           : columnNamesIn(object.definition, tables);
        const auto isColumn = [&names](const QString &name) {
            return names.ofType.contains(name) && !names.others.contains(name);
        };
        const QString changed =
            renameValueInSql(object.definition, {types.names(), isColumn, reach, isDomain}, from, to);
        if (changed != object.definition)
            schema.objects.edit(object.id)->definition = changed;
    }
}

} // namespace joinery
