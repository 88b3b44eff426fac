// SPDX-License-Identifier: MIT
#include "core/operation/dependencies.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/part_access.h"
#include "core/schema/spelled_texts.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** A name that nothing has. */
const QString probeName = QStringLiteral("joinery_probe_name");

/** The schema after a rename of the one thing; what differs in it mentions it. */
std::optional<Schema> probed(const Schema &schema, ObjectId id, ObjectId column)
{
    Schema after = schema;
    std::optional<Operation> rename;
    if (const Table *table = schema.tables.find(id)) {
        const Column *its = column.isNull() ? nullptr : table->column(column);
        if (its)
            rename = RenameColumn{referenceTo(*table), referenceToPart(*its), probeName, {}};
        else if (column.isNull())
            rename = RenameTable{referenceTo(*table), probeName, {}};
    } else if (const EnumType *enumType = schema.enums.find(id)) {
        rename = RenameEnum{referenceTo(*enumType), probeName, {}};
    } else if (const DefinitionObject *object = schema.objects.find(id)) {
        rename = RenameObject{object->kind, referenceTo(*object), probeName, {}};
    }
    if (!rename || !joinery::apply(*rename, after))
        return std::nullopt;
    return after;
}

QString titleOf(const Table &table, const Column &column)
{
    return table.name + QLatin1Char('.') + column.name;
}

/** Collects without repetition. */
class Collector
{
public:
    void add(ObjectId object, ObjectId part, const QString &how)
    {
        const auto same = [&](const Dependency &known) { return known.object == object && known.part == part; };
        if (!object.isNull() && std::none_of(m_found.cbegin(), m_found.cend(), same))
            m_found.append({object, part, how});
    }

    QList<Dependency> sorted(const Schema &schema) const
    {
        const auto name = [&schema](const Dependency &one) {
            if (const Table *table = schema.tables.find(one.object))
                return qualifiedName(table->nameSpace, table->name);
            if (const EnumType *enumType = schema.enums.find(one.object))
                return qualifiedName(enumType->nameSpace, enumType->name);
            const DefinitionObject *object = schema.objects.find(one.object);
            return object ? qualifiedName(object->nameSpace, object->name) : QString();
        };
        QList<Dependency> result = m_found;
        std::stable_sort(result.begin(), result.end(), [&](const Dependency &a, const Dependency &b) {
            return std::pair(name(a), a.how) < std::pair(name(b), b.how);
        });
        return result;
    }

private:
    QList<Dependency> m_found;
};

template <typename Part>
void addParts(Collector &found, const Table &before, const Table &after, const QString &how)
{
    const IdMap<Part> &parts = PartAccess<Part>::of(after);
    for (const Part &part : PartAccess<Part>::of(before)) {
        const Part *now = parts.find(part.id);
        if (now && !(*now == part))
            found.add(before.id, part.id, how);
    }
}

/** Which parts of a table the probe has changed. */
void addChangedParts(Collector &found, const Table &before, const Table &after, ObjectId probedColumn)
{
    for (const Column &column : before.columns) {
        const Column *now = after.column(column.id);
        if (!now || column.id == probedColumn || *now == column)
            continue;
        const bool isType = now->type != column.type;
        const QString how = isType ? Message::tr("type of %1") : Message::tr("expression of %1");
        found.add(before.id, column.id, how.arg(titleOf(before, column)));
    }
    addParts<CheckConstraint>(found, before, after, Message::tr("check"));
    addParts<Index>(found, before, after, Message::tr("index"));
    addParts<ExclusionConstraint>(found, before, after, Message::tr("exclusion constraint"));
    if (before.options != after.options || !(before.partitions == after.partitions))
        found.add(before.id, {}, Message::tr("options of the table"));
}

void addMentions(Collector &found, const Schema &before, const Schema &after, ObjectId object, ObjectId column)
{
    for (qsizetype i = 0; i < before.tables.size(); ++i) {
        const Shared<Table> &was = before.tables.sharedAt(i);
        const qsizetype now = after.tables.indexOf(was->id);
        if (now < 0 || was.sameData(after.tables.sharedAt(now)))
            continue;
        // A table that names itself in a check depends on nothing else.
        if (was->id != object || !column.isNull())
            addChangedParts(found, *was, *after.tables.sharedAt(now), column);
    }
    for (const DefinitionObject &was : before.objects) {
        const DefinitionObject *now = after.objects.find(was.id);
        if (now && was.id != object && (now->definition != was.definition || now->signature != was.signature))
            found.add(was.id, {}, kindTitle(was.kind));
    }
}

void addOwnParts(Collector &found, const Table &table, ObjectId column)
{
    const auto addAll = [&](const auto &parts, const QString &how) {
        for (const auto &part : parts) {
            if (columnsOf(part).contains(column))
                found.add(table.id, part.id, how);
        }
    };
    if (table.primaryKey && columnsOf(*table.primaryKey).contains(column))
        found.add(table.id, {}, Message::tr("primary key"));
    addAll(table.foreignKeys, Message::tr("foreign key"));
    addAll(table.uniqueConstraints, Message::tr("unique constraint"));
    addAll(table.checks, Message::tr("check"));
    addAll(table.exclusions, Message::tr("exclusion constraint"));
    addAll(table.indexes, Message::tr("index"));
}

QList<Dependency> usersOf(const Schema &schema, ObjectId object, ObjectId column)
{
    Collector found;
    for (const Table &table : schema.tables) {
        for (const ForeignKey &key : table.foreignKeys) {
            const bool leadsHere = key.referencedTable == object && table.id != object;
            if (leadsHere && (column.isNull() || key.referencedColumns.contains(column)))
                found.add(table.id, key.id, Message::tr("foreign key"));
        }
    }
    if (const Table *own = schema.tables.find(object); own && !column.isNull())
        addOwnParts(found, *own, column);
    for (const DefinitionObject &other : schema.objects) {
        const bool belongs = other.table == object || other.dependsOn.contains(object);
        if (belongs && column.isNull() && other.id != object)
            found.add(other.id, {}, kindTitle(other.kind));
    }
    if (const std::optional<Schema> after = probed(schema, object, column))
        addMentions(found, schema, *after, object, column);
    return found.sorted(schema);
}

/** The thing alone with what its texts may mean, so that probing each of these is cheap. */
class Surroundings
{
public:
    Surroundings(const Schema &schema, ObjectId object, ObjectId column) : m_schema(schema), m_object(object)
    {
        if (const Table *table = schema.tables.find(object)) {
            Table shown = *table;
            if (!column.isNull())
                shown.columns.removeIf([column](const Column &each) { return each.id != column; });
            m_small.tables.insert(*table);
            Schema texts;
            texts.tables.insert(shown);
            for (const Column &each : std::as_const(shown.columns))
                addWords(each.type.text());
            for (const SpelledText &text : spelledTexts(texts)) {
                if (column.isNull() || text.part == column)
                    addWords(text.text);
            }
            if (column.isNull())
                addWords(table->options.inherits);
        } else if (const DefinitionObject *own = schema.objects.find(object)) {
            m_small.objects.insert(*own);
            addWords(own->definition);
            addWords(own->signature);
        }
        addCandidates();
    }

    const Schema &schema() const { return m_small; }
    const QList<ObjectId> &candidates() const { return m_candidates; }

private:
    void addWords(const QString &sql)
    {
        for (const SqlToken &token : lexSql(sql)) {
            if (token.isName() || token.kind == SqlToken::Kind::String)
                m_words.insert(foldedSqlName(token.value(sql)));
        }
    }

    template <typename T>
    void addNamed(const IdMap<T> &all, IdMap<T> &into)
    {
        for (const T &one : all) {
            if (one.id == m_object || !m_words.contains(foldedSqlName(one.name)))
                continue;
            into.insert(one);
            m_candidates.append(one.id);
        }
    }

    void addCandidates()
    {
        addNamed(m_schema.tables, m_small.tables);
        addNamed(m_schema.enums, m_small.enums);
        addNamed(m_schema.objects, m_small.objects);
    }

    const Schema &m_schema;
    ObjectId m_object;
    QSet<QString> m_words;
    Schema m_small;
    QList<ObjectId> m_candidates;
};

QString kindOf(const Schema &schema, ObjectId id)
{
    if (schema.tables.contains(id))
        return Message::tr("table");
    if (schema.enums.contains(id))
        return Message::tr("enum");
    const DefinitionObject *object = schema.objects.find(id);
    return object ? kindTitle(object->kind) : QString();
}

QList<Dependency> usesOf(const Schema &schema, ObjectId object, ObjectId column)
{
    Collector found;
    if (const Table *table = schema.tables.find(object)) {
        for (const ForeignKey &key : table->foreignKeys) {
            const qsizetype place = key.columns.indexOf(column);
            if ((!column.isNull() && place < 0) || key.referencedTable == object)
                continue;
            found.add(key.referencedTable, column.isNull() ? ObjectId() : key.referencedColumns.value(place),
                      Message::tr("foreign key"));
        }
    }
    if (const DefinitionObject *own = schema.objects.find(object)) {
        if (!own->table.isNull())
            found.add(own->table, {}, kindOf(schema, own->table));
        for (const ObjectId needed : own->dependsOn)
            found.add(needed, {}, kindOf(schema, needed));
    }
    const Surroundings around(schema, object, column);
    for (const ObjectId candidate : around.candidates()) {
        const std::optional<Schema> after = probed(around.schema(), candidate, {});
        if (!after)
            continue;
        const Table *was = around.schema().tables.find(object);
        const Table *now = after->tables.find(object);
        const bool isMeant = !column.isNull() && was ? !(*was->column(column) == *now->column(column))
                             : was                   ? !(*was == *now)
                                   : !(*around.schema().objects.find(object) == *after->objects.find(object));
        if (isMeant)
            found.add(candidate, {}, kindOf(schema, candidate));
    }
    return found.sorted(schema);
}

} // namespace

Dependencies dependenciesOf(const Schema &schema, ObjectId object, ObjectId column)
{
    const Table *table = schema.tables.find(object);
    if (!column.isNull() && (!table || !table->column(column)))
        return {};
    return {usesOf(schema, object, column), usersOf(schema, object, column)};
}

} // namespace joinery
