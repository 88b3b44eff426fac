// SPDX-License-Identifier: MIT
#include "core/copying/paste_names.h"

#include "core/operation/edits.h"
#include "core/operation/part_access.h"
#include "core/schema/relation_name.h"
#include "core/schema/rename_everywhere.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** As freeName(), of names that are in lower case already: many are asked for. */
QString firstFree(const QString &wanted, const QSet<QString> &lowered)
{
    QString name = wanted;
    for (int i = 2; lowered.contains(name.toLower()); ++i)
        name = QStringLiteral("%1_%2").arg(wanted).arg(i);
    return name;
}

/** Names of tables, enums and objects, each in its namespace, in one case. */
class TakenNames
{
public:
    void addAll(const Schema &schema)
    {
        for (const Table &table : schema.tables)
            add(table.nameSpace, table.name);
        for (const EnumType &enumType : schema.enums)
            add(enumType.nameSpace, enumType.name);
        for (const DefinitionObject &object : schema.objects)
            add(object.nameSpace, object.name);
    }

    void add(const QString &nameSpace, const QString &name) { m_names[space(nameSpace)].insert(name.toLower()); }
    [[nodiscard]] bool contains(const QString &nameSpace, const QString &name) const
    {
        return m_names.value(space(nameSpace)).contains(name.toLower());
    }
    [[nodiscard]] QString free(const QString &nameSpace, const QString &name) const
    {
        // The copy of a copy is another copy: "book_3", not "book_2_2".
        static const QRegularExpression counted(QStringLiteral("\\A(.+)_[1-9][0-9]*\\z"));
        const QRegularExpressionMatch match = counted.match(name);
        const bool isCopy = match.hasMatch() && contains(nameSpace, match.captured(1));
        return firstFree(isCopy ? match.captured(1) : name, m_names.value(space(nameSpace)));
    }

private:
    [[nodiscard]] static QString space(const QString &nameSpace)
    {
        return isDefaultNameSpace(nameSpace) ? QString() : nameSpace.toLower();
    }

    QHash<QString, QSet<QString>> m_names;
};

/** Finds new names, and makes them those of everything that is taken. */
class Renaming
{
public:
    Renaming(Schema &work, const Schema &all) : m_work(work)
    {
        m_there.addAll(all);
        m_used.addAll(all);
        m_used.addAll(work);
    }

    void all()
    {
        // These hold what is as it was while the loops edit it.
        const IdMap<EnumType> enums = m_work.enums;
        for (const EnumType *enumType : sortedByName(enums))
            renameType(*enumType);
        const IdMap<Table> tables = m_work.tables;
        for (const Table *table : sortedByName(tables)) {
            if (const QString name = newName(*table); name != table->name) {
                m_work.tables.edit(table->id)->name = name;
                renameInTexts(table->id, table->name, name);
            }
        }
        const IdMap<DefinitionObject> objects = m_work.objects;
        for (const DefinitionObject *object : sortedByName(objects)) {
            // A routine differs from others of its name by its arguments, and is changed by nobody unasked.
            const QString name = object->signature.isEmpty() ? newName(*object) : object->name;
            if (name == object->name)
                continue;
            m_work.objects.edit(object->id)->name = name;
            if (isRelation(object->kind) || isColumnType(object->kind))
                renameObjectEverywhere(m_work, object->id, object->name, name);
        }
    }

private:
    template <typename T>
    [[nodiscard]] QString newName(const T &thing)
    {
        if (!m_there.contains(thing.nameSpace, thing.name))
            return thing.name;
        const QString name = m_used.free(thing.nameSpace, thing.name);
        m_used.add(thing.nameSpace, name);
        return name;
    }

    void renameInTexts(ObjectId table, const QString &from, const QString &to)
    {
        if (!m_work.objects.isEmpty()) {
            renameTableEverywhere(m_work, table, from, to);
            return;
        }
        // Nothing but its own texts can name it then; thousands of tables take a moment otherwise.
        Schema alone;
        alone.tables.insert(*m_work.tables.find(table));
        renameTableEverywhere(alone, table, from, to);
        m_work.tables.insert(alone.tables.at(0));
    }

    void renameType(const EnumType &enumType)
    {
        const QString name = newName(enumType);
        if (name == enumType.name)
            return;
        const RelationName from = typeNameIn(m_work, enumType.nameSpace, enumType.name);
        m_work.enums.edit(enumType.id)->name = name;
        RelationName to = from;
        to.name = name;
        renameTypeEverywhere(m_work, from, to);
    }

    Schema &m_work;
    /** Of the project, and of both. */
    TakenNames m_there;
    TakenNames m_used;
};

/** The names of keys and indexes: in PostgreSQL they are among those of the schema. */
class PartNames
{
public:
    explicit PartNames(const Schema &all)
    {
        for (const Table &table : all.tables)
            m_there += partNames(table);
        m_used = m_there;
    }

    void makeFree(Schema &work)
    {
        for (const Table &table : work.tables)
            m_used += partNames(table);
        for (const ObjectId id : QList<ObjectId>(work.tables.ids())) {
            const Table before = *work.tables.find(id);
            Table after = before;
            if (after.primaryKey)
                after.primaryKey->name = free(after.primaryKey->name);
            rename<UniqueConstraint>(after);
            rename<CheckConstraint>(after);
            rename<ExclusionConstraint>(after);
            rename<Index>(after);
            rename<ForeignKey>(after);
            rename<Partition>(after);
            if (after != before)
                work.tables.insert(after);
        }
    }

private:
    static QSet<QString> partNames(const Table &table)
    {
        QSet<QString> names;
        const auto take = [&names](const auto &parts) {
            for (const auto &part : parts)
                names.insert(part.name.toLower());
        };
        take(table.foreignKeys);
        take(table.checks);
        take(table.partitions);
        take(table.uniqueConstraints);
        take(table.exclusions);
        take(table.indexes);
        if (table.primaryKey)
            names.insert(table.primaryKey->name.toLower());
        return names;
    }

    QString free(const QString &name)
    {
        if (name.isEmpty() || !m_there.contains(name.toLower()))
            return name;
        const QString result = firstFree(name, m_used);
        m_used.insert(result.toLower());
        return result;
    }

    template <typename Part>
    void rename(Table &table)
    {
        const IdMap<Part> before = PartAccess<Part>::of(std::as_const(table));
        for (const Part *part : sortedByName(before)) {
            const QString name = free(part->name);
            if (name != part->name)
                PartAccess<Part>::of(table).edit(part->id)->name = name;
        }
    }

    /** In lower case. */
    QSet<QString> m_there;
    QSet<QString> m_used;
};

template <typename Part>
void nameBy(Table &table, const Table &to, const QString &suffix, QSet<QString> &taken)
{
    const IdMap<Part> before = PartAccess<Part>::of(std::as_const(table));
    for (const Part *part : sortedByName(before)) {
        if (part->name.isEmpty())
            continue;
        const QString name = automaticName(to.name, table.columnNames(columnsOf(*part)), suffix, taken);
        taken.insert(name);
        PartAccess<Part>::of(table).edit(part->id)->name = name;
    }
}

} // namespace

void makeNamesFree(Schema &work, const Schema &all)
{
    Renaming(work, all).all();
    PartNames(all).makeFree(work);
}

void makeColumnNamesFree(Schema &work, ObjectId table, const Table &to, const Schema &all)
{
    QSet<QString> names;
    for (const Column &column : to.columns)
        names.insert(column.name);
    QSet<QString> used = names;
    const Table before = *work.tables.find(table);
    for (const Column &column : before.columns)
        used.insert(column.name);
    for (const Column &column : before.columns) {
        if (freeName(column.name, names) == column.name)
            continue;
        const QString name = freeName(column.name, used);
        used.insert(name);
        work.tables.edit(table)->column(column.id)->name = name;
        renameColumnEverywhere(work, table, column.name, name);
    }
    if (before.name != to.name) {
        work.tables.edit(table)->name = to.name;
        renameTableEverywhere(work, table, before.name, to.name);
    }
    QSet<QString> taken = takenPartNames(all, to);
    Table &parts = *work.tables.edit(table);
    nameBy<UniqueConstraint>(parts, to, QStringLiteral("unique"), taken);
    nameBy<Index>(parts, to, QStringLiteral("index"), taken);
    nameBy<ForeignKey>(parts, to, QStringLiteral("foreign"), taken);
    nameBy<CheckConstraint>(parts, to, QStringLiteral("check"), taken);
}

} // namespace joinery
