// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_lowering.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/feature_parts.h"
#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/sql/placeholder.h"
#include "core/operation/edits.h"
#include "core/schema/relation_name.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

/** Gives names to what has none, and the table the indexes that come by themselves. */
class Lowering
{
public:
    /** Between two operations a table may be as no model can be. */
    Lowering(Table table, bool isBetween, const ServerVersion &server)
        : m_table(std::move(table)), m_isBetween(isBetween), m_server(server)
    {
    }

    Table result()
    {
        spellNames();
        takeNames(m_table.uniqueConstraints);
        takeNames(m_table.indexes);
        takeNames(m_table.checks);
        takeNames(m_table.foreignKeys);
        nameUnique();
        nameChecks();
        nameForeignKeys();
        addOwnIndexes();
        if (m_isBetween)
            addCounterIndexes();
        addPrefixes();
        leaveOutUnknown();
        lowerCounters();
        return m_table;
    }

private:
    [[nodiscard]] static bool hasExpression(const Column &column)
    {
        return column.generated || (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression);
    }

    /** Expressions with the names of columns as MariaDB quotes them. Most tables have none, and are left shared. */
    void spellNames()
    {
        const bool isOfColumns = std::any_of(m_table.columns.cbegin(), m_table.columns.cend(), &hasExpression);
        if (!isOfColumns && m_table.checks.isEmpty())
            return;
        QSet<QString> columns;
        for (const Column &column : std::as_const(m_table.columns))
            columns.insert(column.name.toLower());
        const auto spelled = [&](const QString &expression) {
            const QString text = withBackticks(expression, [&](const QString &name) {
                return columns.contains(name.toLower()) || name == m_table.name;
            });
            return withoutQualifier(text, m_table.name);
        };
        for (qsizetype i = 0; isOfColumns && i < m_table.columns.size(); ++i) {
            if (!hasExpression(m_table.columns.at(i)))
                continue;
            Column &column = m_table.columns[i];
            if (column.generated)
                column.generated->expression = spelled(column.generated->expression);
            if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression)
                column.defaultValue->text = spelled(column.defaultValue->text);
        }
        for (const ObjectId id : QList<ObjectId>(m_table.checks.ids())) {
            const QString before = m_table.checks.find(id)->expression;
            const QString after = spelled(before);
            if (after != before)
                m_table.checks.edit(id)->expression = after;
        }
    }

    template <typename Parts>
    void takeNames(const Parts &parts)
    {
        for (const auto &part : parts)
            m_taken.insert(part.name.toLower());
    }

    QString named(const QStringList &columns, const char *suffix)
    {
        const QString name = automaticName(m_table.name, columns, QString::fromLatin1(suffix), m_taken, longestName);
        m_taken.insert(name.toLower());
        return name;
    }

    void nameUnique()
    {
        for (const ObjectId id : QList<ObjectId>(m_table.uniqueConstraints.ids())) {
            const UniqueConstraint unique = *m_table.uniqueConstraints.find(id);
            if (unique.name.isEmpty())
                m_table.uniqueConstraints.edit(id)->name = named(m_table.columnNames(unique.columns), "unique");
        }
    }

    void nameChecks()
    {
        if (m_table.checks.isEmpty())
            return;
        QSet<ObjectId> ofColumns;
        for (const Column &column : m_table.columns) {
            const CheckConstraint *check = checkOfColumn(m_table, column.id);
            // The type brings a check of its own, whose place that of the column would take. MySQL names all of them.
            if (check && !isMysql(m_server) && typeFamily(typeName(column.type)) != TypeFamily::Json)
                ofColumns.insert(check->id);
        }
        for (const ObjectId id : QList<ObjectId>(m_table.checks.ids())) {
            if (!m_table.checks.find(id)->name.isEmpty() || ofColumns.contains(id))
                continue;
            QStringList columns;
            for (const Column &column : m_table.columns) {
                if (names(m_table.checks.find(id)->expression, column.name))
                    columns.append(column.name);
            }
            m_table.checks.edit(id)->name = named(columns, "check");
        }
    }

    void nameForeignKeys()
    {
        for (const ObjectId id : QList<ObjectId>(m_table.foreignKeys.ids())) {
            const ForeignKey key = *m_table.foreignKeys.find(id);
            if (key.name.isEmpty())
                m_table.foreignKeys.edit(id)->name = named(m_table.columnNames(key.columns), "foreign");
        }
    }

    void addOwnIndexes()
    {
        QSet<QString> indexNames;
        for (const UniqueConstraint &unique : m_table.uniqueConstraints)
            indexNames.insert(unique.name.toLower());
        for (const Index &index : m_table.indexes)
            indexNames.insert(index.name.toLower());
        QList<ForeignKey> keys;
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys))
            keys.append(*key);
        // A longer one serves a shorter one too, never the other way round.
        std::stable_sort(keys.begin(), keys.end(),
                         [](const ForeignKey &a, const ForeignKey &b) { return a.columns.size() > b.columns.size(); });
        for (const ForeignKey &key : std::as_const(keys)) {
            if (isServed(m_table, key.columns))
                continue;
            Index index{.id = ownIndexId(key.id), .name = key.name};
            for (int number = 2; indexNames.contains(index.name.toLower()); ++number)
                index.name = key.name + QLatin1Char('_') + QString::number(number);
            for (const ObjectId column : key.columns)
                index.parts.append({.column = column});
            indexNames.insert(index.name.toLower());
            m_table.indexes.insert(index);
        }
    }

    /** Whether a key begins with it. Some engines number the rows of each beginning of a key by themselves. */
    [[nodiscard]] bool isFirstOfKey(ObjectId column) const
    {
        static const QStringList counting{QStringLiteral("myisam"), QStringLiteral("aria"),
                                          QStringLiteral("mrg_myisam"), QStringLiteral("merge")};
        const bool isAnywhere = counting.contains(m_table.options.engine.toLower());
        const QList<Lookup> lookups = lookupsOf(m_table);
        return std::any_of(lookups.begin(), lookups.end(), [&](const Lookup &lookup) {
            return isAnywhere ? lookup.columns.contains(column)
                              : !lookup.columns.isEmpty() && lookup.columns.first() == column;
        });
    }

    void addCounterIndexes()
    {
        for (const Column &column : std::as_const(m_table.columns)) {
            if (column.autoIncrement && !isFirstOfKey(column.id))
                m_table.indexes.insert({.id = ObjectId::derived(QStringLiteral("counter ") + column.id.text()),
                                        .name = named({column.name}, "counter"),
                                        .parts = {{.column = column.id}}});
        }
    }

    /** What the server would do by itself to an index over one column of a size that no key has room for. */
    void addPrefixes()
    {
        for (const ObjectId id : QList<ObjectId>(m_table.indexes.ids())) {
            const Index &index = *m_table.indexes.find(id);
            const bool isPlain = !index.unique && index.parts.size() == 1 && !index.parts.first().prefixLength &&
                                 (index.method.isEmpty() || index.method.toLower() == QLatin1String("btree") ||
                                  (isMysql(m_server) && index.method.toLower() == QLatin1String("hash")));
            const Column *column = isPlain ? m_table.column(index.parts.first().column) : nullptr;
            if (!column)
                continue;
            const QString type = typeName(column->type);
            const int bytes = characterBytes(m_table, *column);
            if (isLarge(type) || keyBytes(type, bytes).value_or(0) > longestKey)
                m_table.indexes.edit(id)->parts.first().prefixLength =
                    baseOf(type).startsWith(QLatin1String("tiny")) ? longestTiny : longestKey / bytes;
        }
    }

    /** An order, or that queries pass over it, where the server has no such thing. */
    void leaveOutUnknown()
    {
        const IndexFeatures &known = features(m_server).indexes;
        if (known.descending && known.invisible)
            return;
        for (const ObjectId id : QList<ObjectId>(m_table.indexes.ids())) {
            Index &index = *m_table.indexes.edit(id);
            if (!known.invisible && index.details->invisible)
                index.details.edit().invisible = false;
            for (IndexPart &part : index.parts)
                part.descending = part.descending && known.descending;
        }
    }

    void lowerCounters()
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (!m_table.columns.at(i).autoIncrement || isFirstOfKey(m_table.columns.at(i).id))
                continue;
            m_table.columns[i].autoIncrement = false;
            m_table.columns[i].nullable = false;
        }
    }

    Table m_table;
    bool m_isBetween;
    const ServerVersion m_server;
    QSet<QString> m_taken;
};

/** Whether the default is a literal that the server takes as an expression only. */
bool wantsParentheses(const Column &column, const ServerVersion &server)
{
    using Kind = DefaultValue::Kind;
    if (!column.defaultValue || !wantsDefaultsInParentheses(server))
        return false;
    const Kind kind = column.defaultValue->kind;
    const bool isLiteral = kind == Kind::Text || kind == Kind::Number || kind == Kind::True || kind == Kind::False;
    const QString type = typeName(column.type);
    return isLiteral && (isLarge(type) || isShape(type));
}

/** Whether any is one that is in no statement. */
bool holdsUnknown(const QMap<QString, QString> &options, const Words &known)
{
    return std::any_of(options.keyBegin(), options.keyEnd(),
                       [&](const QString &word) { return !known.contains(word); });
}

bool isLackedUuid(const DataType &type, const ServerVersion &server)
{
    return type.kind == DataType::Kind::Uuid && !hasUuidType(server);
}

/** Whether the server has something else in the place of the column's type or default, or not all of its options. */
bool isLacking(const Column &column, const ServerVersion &server)
{
    return isLackedUuid(column.type, server) || wantsParentheses(column, server) ||
           (!column.details->options.isEmpty() &&
            holdsUnknown(column.details->options, features(server).columns.options));
}

Column withStandIns(const Column &given, const ServerVersion &server)
{
    if (!isLacking(given, server))
        return given;
    Column column = given;
    if (isLackedUuid(column.type, server))
        column.type = DataType::fromText(QStringLiteral("char(36)"));
    const Words &known = features(server).columns.options;
    if (holdsUnknown(column.details->options, known))
        column.details.edit().options = knownOptions(column.details->options, known);
    if (wantsParentheses(column, server))
        column.defaultValue =
            DefaultValue{DefaultValue::Kind::Expression, defaultText(*column.defaultValue, column.type)};
    return column;
}

Table lowered(const Schema &schema, const Table &table, bool isBetween, const ServerVersion &server)
{
    Table result = hasVisibleColumn(table) ? table : withPlaceholder(table);
    const Words &known = features(server).tables.parameters;
    if (holdsUnknown(result.options.parameters, known))
        result.options.parameters = knownOptions(result.options.parameters, known);
    for (qsizetype i = 0; i < result.columns.size(); ++i) {
        const Column &column = result.columns.at(i);
        // The others stay shared.
        if (column.type.kind == DataType::Kind::Native || !column.collation.isEmpty() || isLacking(column, server))
            result.columns[i] = loweredColumn(schema, Column(column), server);
    }
    return Lowering(std::move(result), isBetween, server).result();
}

} // namespace

bool hasVisibleColumn(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return !column.details->invisible; });
}

Table loweredTable(const Schema &schema, const Table &table, const ServerVersion &server)
{
    return lowered(schema, table, false, server);
}

Table loweredBetween(const Schema &schema, const Table &table, const ServerVersion &server)
{
    return lowered(schema, table, true, server);
}

Column loweredColumn(const Schema &schema, const Column &column, const ServerVersion &server)
{
    Column result = withStandIns(column, server);
    const EnumType *enumType = enumOf(schema, result.type);
    // Bytes with a collation would become a text.
    const bool isCollated = !enumType && !result.collation.isEmpty() && isWithoutCharset(result.type);
    if (isCollated)
        result.collation.clear();
    else if (enumType)
        result.type = DataType::choice(DataType::Kind::Enum, enumType->texts());
    return result;
}

DefinitionObject loweredObject(const Schema &schema, const DefinitionObject &object)
{
    const bool namesByQuotes =
        settingsOf(object.definition).value(QStringLiteral("sql_mode")).contains(QLatin1String("ANSI_QUOTES"));
    if (namesByQuotes || !object.definition.contains(QLatin1Char('"')))
        return object;
    QSet<QString> known;
    for (const Table &table : schema.tables) {
        known.insert(table.name.toLower());
        for (const Column &column : table.columns)
            known.insert(column.name.toLower());
    }
    for (const DefinitionObject &each : schema.objects)
        known.insert(each.name.toLower());
    DefinitionObject result = object;
    result.definition =
        withBackticks(object.definition, [&known](const QString &name) { return known.contains(name.toLower()); });
    return result;
}

const EnumType *enumOf(const Schema &schema, const DataType &type)
{
    if (type.kind != DataType::Kind::Native || schema.enums.isEmpty() || type.dimensions > 0)
        return nullptr;
    SqlCursor cursor(type.native);
    QString nameSpace;
    QString name = cursor.takeName();
    if (cursor.takeMark('.')) {
        nameSpace = name;
        name = cursor.takeName();
    }
    if (!cursor.atEnd())
        return nullptr;
    for (const EnumType &each : schema.enums) {
        if (typeNameIn(schema, each.nameSpace, each.name).isMeantBy(nameSpace, name))
            return &each;
    }
    return nullptr;
}

ObjectId ownIndexId(ObjectId foreignKey)
{
    return ObjectId::derived(QStringLiteral("index of foreign key ") + foreignKey.text());
}

QHash<ObjectId, ObjectId> ownIndexes(const Table &table)
{
    QHash<ObjectId, ObjectId> result;
    for (const ForeignKey &key : table.foreignKeys) {
        const ObjectId index = ownIndexId(key.id);
        if (table.indexes.contains(index))
            result.insert(index, key.id);
    }
    return result;
}

} // namespace joinery::mariadb
