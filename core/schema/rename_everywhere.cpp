// SPDX-License-Identifier: MIT
#include "core/schema/rename_everywhere.h"

#include "core/base/text.h"
#include "core/schema/calls_in_sql.h"
#include "core/schema/partition_parameters.h"
#include "core/schema/rename_in_sql.h"
#include "core/schema/routine_meaning.h"
#include "core/schema/sql_spelling.h"
#include "core/schema/table_texts.h"
#include "core/schema/types_in_objects.h"

#include <QSet>

namespace joinery {

namespace {

bool isView(const DefinitionObject &object)
{
    return object.kind == DefinitionObject::Kind::View || object.kind == DefinitionObject::Kind::MaterializedView;
}

/** Whether its text is a query, or is on a table with conditions and statements, which can be read. */
bool isReadable(const DefinitionObject &object)
{
    return isView(object) || object.kind == DefinitionObject::Kind::Trigger ||
           object.kind == DefinitionObject::Kind::Index || object.kind == DefinitionObject::Kind::Rule ||
           object.kind == DefinitionObject::Kind::Policy || object.kind == DefinitionObject::Kind::Statistics;
}

QString nameSpaceOf(const Table &table, const Partition &partition)
{
    return partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace;
}

/** Answers what tables and views hold, by name; remembers what it found out about views. */
class SchemaColumns
{
public:
    /** `renamed` is looked at as if its column still had the name `from`. */
    SchemaColumns(const Schema &schema, ObjectId renamed, const QString &from, const QString &to)
        : m_schema(schema), m_renamed(renamed), m_from(from), m_to(to)
    {
    }

    [[nodiscard]] std::optional<QStringList> operator()(const QString &name)
    {
        const QString folded = foldedSqlName(name);
        if (const auto known = m_known.constFind(folded); known != m_known.cend())
            return *known;
        m_known.insert(folded, std::nullopt);
        const auto columns = find(name);
        m_known.insert(folded, columns);
        return columns;
    }

private:
    [[nodiscard]] std::optional<QStringList> find(const QString &name)
    {
        const auto isNamed = [&name](const auto &relation) {
            return sameSqlName(relation.name, name) ||
                   (name.contains(u'.') && sameSqlName(qualifiedName(relation.nameSpace, relation.name), name));
        };
        for (const Table &table : m_schema.tables) {
            if (isNamed(table))
                return namesIn(table);
        }
        for (const DefinitionObject &object : m_schema.objects) {
            if (isView(object) && isNamed(object))
                return viewColumns(object.definition, std::ref(*this));
        }
        for (const Table &table : m_schema.tables) {
            const auto isPartNamed = [&](const Partition &partition) {
                return sameSqlName(partition.name, name) ||
                       (name.contains(u'.') &&
                        sameSqlName(qualifiedName(nameSpaceOf(table, partition), partition.name), name));
            };
            if (std::any_of(table.partitions.begin(), table.partitions.end(), isPartNamed))
                return namesIn(table);
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList namesIn(const Table &table) const
    {
        QStringList names;
        for (const Column &column : table.columns)
            names.append(table.id == m_renamed && column.name == m_to ? m_from : column.name);
        return names;
    }

    const Schema m_schema;
    ObjectId m_renamed;
    QString m_from;
    QString m_to;
    QHash<QString, std::optional<QStringList>> m_known;
};

/** What tables and views hold where one of them is still called by the name it had: that one holds `columns`. */
class ColumnsBeforeRename
{
public:
    ColumnsBeforeRename(const Schema &schema, const RelationName &before, const std::optional<QStringList> &columns)
        : m_others(schema, {}, {}, {}), m_before(before), m_columns(columns)
    {
    }

    [[nodiscard]] std::optional<QStringList> operator()(const QString &name)
    {
        const bool isIt =
            (m_before.isMeantByBareName && sameSqlName(name, m_before.name)) || sameSqlName(name, m_before.qualified());
        return isIt ? m_columns : m_others(name);
    }

private:
    SchemaColumns m_others;
    RelationName m_before;
    std::optional<QStringList> m_columns;
};

QStringList columnNames(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    return names;
}

/** Turns a renaming function into one that gives the new text only where there is one. */
template <typename Rename>
auto onlyChanges(const QString &name, const Rename &rename)
{
    return [&name, rename](const QString &text) -> std::optional<QString> {
        if (text.isEmpty() || !mayMention(text, name))
            return std::nullopt;
        const QString changed = rename(text);
        return changed == text ? std::nullopt : std::make_optional(changed);
    };
}

/** Renames a column in the views, triggers and so on of a schema, and goes on with the views that show it. */
class ColumnInObjects
{
public:
    ColumnInObjects(Schema &schema, SchemaColumns &columns, const QString &from, const QString &to)
        : m_schema(schema), m_before(schema), m_columnsOf(std::ref(columns)), m_from(from), m_to(to)
    {
    }

    void rename(const RelationName &relation)
    {
        const QString key = foldedSqlName(relation.qualified());
        if (m_done.contains(key))
            return;
        m_done.insert(key);
        QList<RelationName> showing;
        for (const DefinitionObject &object : m_before.objects) {
            if (!isReadable(object) || !mayMention(object.definition, relation.name))
                continue;
            renameIn(object.id, relation);
            if (isView(object) && isShownBy(object.definition, relation))
                showing.append(relationName(m_before, object.nameSpace, object.name));
        }
        for (const RelationName &view : showing)
            rename(view);
    }

private:
    void renameIn(ObjectId id, const RelationName &relation)
    {
        const QString text = m_schema.objects.find(id)->definition;
        if (!mayMention(text, m_from))
            return;
        const QString changed = renameColumnInDefinition(text, relation, m_from, m_to, m_columnsOf);
        if (changed != text)
            m_schema.objects.edit(id)->definition = changed;
    }

    [[nodiscard]] bool isShownBy(const QString &definition, const RelationName &relation) const
    {
        const SqlScopes scopes = SqlScopes::of(definition);
        return scopes.viewColumns.isEmpty() && scopes.viewQuery >= 0 &&
               ColumnMeaning(definition, scopes, relation, m_from, m_columnsOf).isShownBy(scopes.viewQuery);
    }

    Schema &m_schema;
    const Schema m_before;
    ColumnLookup m_columnsOf;
    const QString &m_from;
    const QString &m_to;
    QSet<QString> m_done;
};

/** Changes the text of every view and trigger that mentions the relation. */
template <typename Change>
void changeDefinitions(Schema &schema, const RelationName &relation, const Change &change)
{
    const IdMap<DefinitionObject> before = schema.objects;
    for (const DefinitionObject &object : before) {
        if (!isReadable(object) || !mayMention(object.definition, relation.name))
            continue;
        const QString changed = change(object.definition);
        if (changed != object.definition)
            schema.objects.edit(object.id)->definition = changed;
    }
}

/** The tables that a table inherits from, changed as the text of a query over them is. */
template <typename Change>
void changeParents(Schema &schema, const RelationName &relation, const Change &change)
{
    const QString query = QStringLiteral("SELECT FROM ");
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        const QString &parents = table.options.inherits;
        if (parents.isEmpty() || !mayMention(parents, relation.name))
            continue;
        const QString changed = change(query + parents).sliced(query.size());
        if (changed != parents)
            schema.tables.edit(table.id)->options.inherits = changed;
    }
}

/** Whether texts of tables, not of their expressions, may mean a table: of partitions, and what tables inherit. */
struct MentionsInTables
{
    bool inPartitions = false;
    bool inParents = false;
};

/** In one look at every table. */
MentionsInTables mentionsInTables(const Schema &schema, const QString &name)
{
    MentionsInTables found;
    for (const Table &table : schema.tables) {
        if (!table.partitions.isEmpty())
            found.inPartitions = found.inPartitions || mayBeReferencedInPartitions(table, name);
        if (!table.options.inherits.isEmpty())
            found.inParents = found.inParents || mayMention(table.options.inherits, name);
    }
    return found;
}

void moveRelation(Schema &schema, const RelationName &from, const QString &to)
{
    renameRowTypeInObjects(schema, from, {from.name, to});
    changeDefinitions(schema, from, [&](const QString &text) { return moveTableInDefinition(text, from, to); });
    changeParents(schema, from, [&](const QString &text) { return moveTableInDefinition(text, from, to); });
}

/** A table or view, with these columns, got another name: what reads it follows, and what is made of it. */
void renameRelation(Schema &schema, const RelationName &before, const QString &to,
                    const std::optional<QStringList> &columns)
{
    ColumnsBeforeRename columnsOf(schema, before, columns);
    const auto change = [&](const QString &text) {
        return renameTableInDefinition(text, before, to, std::ref(columnsOf));
    };
    changeParents(schema, before, change);
    changeDefinitions(schema, before, change);
    renameRowTypeInObjects(schema, before, {to, before.nameSpace});
}

/** Whether the text of a native type is this name: bare or quoted, with its namespace or without. */
bool isTypeNamed(const QString &type, const RelationName &name)
{
    if (!mayMention(type, name.name))
        return false;
    const QList<SqlToken> tokens = lexSql(type);
    if (tokens.size() == 1)
        return tokens.at(0).isName() && name.isMeantBy({}, tokens.at(0).value(type));
    return tokens.size() == 3 && tokens.at(0).isName() && tokens.at(1).isMark(type, QLatin1String(".")) &&
           tokens.at(2).isName() && name.isMeantBy(tokens.at(0).value(type), tokens.at(2).value(type));
}

/** How a column spells a type of the schema. */
QString typeText(const RelationName &name)
{
    const QString own = spelledInSql(name.name);
    return isDefaultNameSpace(name.nameSpace) ? own : spelledInSql(name.nameSpace) + u'.' + own;
}

bool isCallable(DefinitionObject::Kind kind)
{
    return kind == DefinitionObject::Kind::Function || kind == DefinitionObject::Kind::Aggregate ||
           kind == DefinitionObject::Kind::Procedure || kind == DefinitionObject::Kind::Sequence;
}

/** `change` gives the new text of an SQL text that holds the name. */
template <typename Change>
void changeCallsEverywhere(Schema &schema, const QString &name, const Change &changeText)
{
    const auto change = onlyChanges(name, changeText);
    const IdMap<Table> tables = schema.tables;
    for (const Table &table : tables)
        changeExpressions(schema, table, change);
    const IdMap<DefinitionObject> objects = schema.objects;
    for (const DefinitionObject &object : objects) {
        if (const auto text = isReadable(object) ? change(object.definition) : std::nullopt)
            schema.objects.edit(object.id)->definition = *text;
    }
}

void moveCallsEverywhere(Schema &schema, const DefinitionObject &moved, const QString &from, const QString &to)
{
    RoutineMeaning calls = meaningOfCalls(schema, moved, from, moved.name);
    calls.name.isMeantByBareName = isDefaultNameSpace(from);
    const DefinitionObject::Kind kind = moved.kind;
    changeCallsEverywhere(schema, calls.name.name,
                          [&](const QString &text) { return moveCall(text, kind, calls.name, to, calls.isMeant); });
}

template <typename T>
QList<T> thoseIn(const IdMap<T> &all, const QString &nameSpace)
{
    QList<T> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const T &item) { return item.nameSpace == nameSpace; });
    return found;
}

/** A namespace got a new name: so did that of everything in it. */
void moveEverythingIn(Schema &schema, const QString &from, const QString &to)
{
    for (const Table &table : thoseIn(schema.tables, from)) {
        schema.tables.edit(table.id)->nameSpace = to;
        moveTableEverywhere(schema, table.id, from, to);
    }
    for (const EnumType &enumType : thoseIn(schema.enums, from)) {
        schema.enums.edit(enumType.id)->nameSpace = to;
        renameTypeEverywhere(schema, typeNameIn(schema, from, enumType.name), {enumType.name, to});
    }
    for (const DefinitionObject &object : thoseIn(schema.objects, from)) {
        schema.objects.edit(object.id)->nameSpace = to;
        moveObjectEverywhere(schema, object.id, from, to);
    }
}

/** In MariaDB a partition is no table, and a table may be called like it. */
bool meansNothingElse(const Schema &schema, const QString &partition)
{
    const auto isCalledSo = [&partition](const auto &relation) { return sameSqlName(relation.name, partition); };
    return std::none_of(schema.tables.begin(), schema.tables.end(), isCalledSo) &&
           std::none_of(schema.objects.begin(), schema.objects.end(), isCalledSo);
}

} // namespace

void renameColumnEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    const Table *renamed = schema.tables.find(table);
    if (!renamed)
        return;
    const QString tableName = renamed->name;
    const QString nameSpace = renamed->nameSpace;
    changeExpressions(schema, *renamed, onlyChanges(from, [&](const QString &text) {
                          return renameColumnInExpression(text, {tableName}, from, to);
                      }));
    renameColumnInPartitions(schema, table, from, to);
    if (mayBeReferencedInPartitions(schema, tableName))
        renameReferencedColumnInPartitions(schema, relationName(schema, nameSpace, tableName), from, to);
    if (schema.objects.isEmpty())
        return;
    QList<RelationName> names{relationName(schema, nameSpace, tableName)};
    const Table &now = *schema.tables.find(table);
    for (const Partition &partition : now.partitions) {
        if (meansNothingElse(schema, partition.name))
            names.append(relationName(schema, nameSpaceOf(now, partition), partition.name));
    }
    SchemaColumns columns(schema, table, from, to);
    ColumnInObjects inObjects(schema, columns, from, to);
    for (const RelationName &name : std::as_const(names))
        inObjects.rename(name);
}

void renameTableEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    const Table *renamed = schema.tables.find(table);
    if (!renamed)
        return;
    const QString nameSpace = renamed->nameSpace;
    const QStringList columns = columnNames(*renamed);
    changeExpressions(schema, *renamed,
                      onlyChanges(from, [&](const QString &text) { return renameTableInExpression(text, from, to); }));
    if (!columns.contains(from, Qt::CaseInsensitive)) {
        const Table &changed = *schema.tables.find(table);
        changeExpressions(schema, changed, onlyChanges(from, [&](const QString &text) {
                              return renameRowInExpression(text, from, to);
                          }));
    }
    const MentionsInTables inTables = mentionsInTables(schema, from);
    if (inTables.inPartitions)
        renameTableInPartitions(schema, relationName(schema, nameSpace, from), {to, nameSpace});
    const auto mentions = [&](const DefinitionObject &object) { return mayMention(object.definition, from); };
    // What else has that name takes a look at every table, and is asked only where a text may mean one of them.
    if (std::none_of(schema.objects.begin(), schema.objects.end(), mentions) && !inTables.inParents)
        return;
    renameRelation(schema, relationName(schema, nameSpace, from), to, columns);
}

void renamePartitionEverywhere(Schema &schema, ObjectId table, ObjectId partition, const QString &from,
                               const QString &to)
{
    const Table *whole = schema.tables.find(table);
    const Partition *renamed = whole ? whole->partitions.find(partition) : nullptr;
    const auto mentions = [&](const DefinitionObject &object) { return mayMention(object.definition, from); };
    if (!renamed || std::none_of(schema.objects.begin(), schema.objects.end(), mentions) ||
        !meansNothingElse(schema, from))
        return;
    const QStringList columns = columnNames(*whole);
    renameRelation(schema, relationName(schema, nameSpaceOf(*whole, *renamed), from), to, columns);
}

void renameObjectEverywhere(Schema &schema, ObjectId object, const QString &from, const QString &to)
{
    const DefinitionObject *renamed = schema.objects.find(object);
    if (!renamed)
        return;
    if (renamed->kind == DefinitionObject::Kind::Namespace) {
        moveEverythingIn(schema, from, to);
    } else if (isColumnType(renamed->kind)) {
        renameTypeEverywhere(schema, typeNameIn(schema, renamed->nameSpace, from), {to, renamed->nameSpace});
    } else if (isCallable(renamed->kind)) {
        const DefinitionObject::Kind kind = renamed->kind;
        const RoutineMeaning calls = meaningOfCalls(schema, *renamed, renamed->nameSpace, from);
        changeCallsEverywhere(
            schema, from, [&](const QString &text) { return renameCall(text, kind, calls.name, to, calls.isMeant); });
    } else if (renamed->kind == DefinitionObject::Kind::Collation) {
        const QString nameSpace = renamed->nameSpace;
        renameCollationEverywhere(schema, {from, nameSpace, isDefaultNameSpace(nameSpace)}, {to, nameSpace});
    } else if (isRelation(renamed->kind)) {
        SchemaColumns columnsOf(schema, {}, {}, {});
        const auto columns = isView(*renamed) ? viewColumns(renamed->definition, std::ref(columnsOf)) : std::nullopt;
        renameRelation(schema, relationName(schema, renamed->nameSpace, from), to, columns);
    }
}

void moveTableEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    const Table *moved = schema.tables.find(table);
    if (!moved)
        return;
    const RelationName name = relationName(schema, from, moved->name);
    if (mayBeReferencedInPartitions(schema, name.name))
        renameTableInPartitions(schema, name, {name.name, to});
    moveRelation(schema, name, to);
}

void moveObjectEverywhere(Schema &schema, ObjectId object, const QString &from, const QString &to)
{
    const DefinitionObject *moved = schema.objects.find(object);
    if (!moved)
        return;
    if (isColumnType(moved->kind))
        renameTypeEverywhere(schema, typeNameIn(schema, from, moved->name), {moved->name, to});
    else if (isCallable(moved->kind))
        moveCallsEverywhere(schema, *moved, from, to);
    else if (isRelation(moved->kind))
        moveRelation(schema, relationName(schema, from, moved->name), to);
}

void renameTypeEverywhere(Schema &schema, const RelationName &from, const RelationName &to)
{
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const DataType &type = table.columns.at(i).type;
            if (type.kind == DataType::Kind::Native && isTypeNamed(type.native, from))
                schema.tables.edit(table.id)->columns[i].type.native = typeText(to);
        }
    }
    renameTypeInObjects(schema, from, to);
}

} // namespace joinery
