// SPDX-License-Identifier: MIT
#include "core/differ/matching.h"

#include "core/differ/pair_walk.h"
#include "core/operation/part_access.h"

namespace joinery {

namespace {

/** An id in `to` → the id of the same thing in `from`. Holds only what differs. */
using IdTranslation = QHash<ObjectId, ObjectId>;

template <typename T>
QList<const T *> missingIn(const IdMap<T> &map, const IdMap<T> &other)
{
    QList<const T *> result;
    if (map.ids() == other.ids())
        return result;
    for (const T &value : map) {
        if (!other.contains(value.id))
            result.append(&value);
    }
    return result;
}

class Matcher
{
public:
    Matcher(const Schema &from, const Schema &to, const Equivalence &equivalence, const DiffOptions &options)
        : m_from(from), m_to(to), m_equivalence(equivalence), m_options(options)
    {
    }

    Schema result()
    {
        matchTables();
        matchObjects();
        walkPairs(
            m_from.tables, m_to.tables, [](const Table &) {},
            [this](const Table &added) {
                if (const Table *counterpart = m_from.tables.find(m_ids.value(added.id)))
                    matchColumns(*counterpart, added);
            },
            [this](const Table &before, const Table &after) { matchColumns(before, after); });
        Schema target = m_ids.isEmpty() ? m_to : translatedSchema();
        if (m_ids.isEmpty() && !m_options.matchByName)
            return target;
        QList<std::pair<const Table *, ObjectId>> pairs;
        walkPairs(
            m_from.tables, target.tables, [](const Table &) {}, [](const Table &) {},
            [&pairs](const Table &before, const Table &after) {
                pairs.append({&before, after.id});
            });
        for (const auto &[before, id] : std::as_const(pairs))
            matchParts(*before, id, target);
        return target;
    }

private:
    [[nodiscard]] QString key(const QString &nameSpace, const QString &name) const
    {
        return m_equivalence.foldedName(nameSpace) + QChar(0) + m_equivalence.foldedName(name);
    }

    void matchTables()
    {
        const QList<const Table *> dropped = missingIn(m_from.tables, m_to.tables);
        const QList<const Table *> added = missingIn(m_to.tables, m_from.tables);
        if (dropped.isEmpty() || added.isEmpty())
            return;
        QHash<QString, ObjectId> byName;
        for (const Table *table : m_options.matchByName ? dropped : QList<const Table *>())
            byName.insert(key(table->nameSpace, table->name), table->id);
        for (const Table *table : added) {
            if (const ObjectId id = byName.take(key(table->nameSpace, table->name)); !id.isNull())
                m_ids.insert(table->id, id);
        }
        for (const RenameCandidate &candidate : m_options.confirmed) {
            if (candidate.table.id.isNull() && m_from.tables.contains(candidate.from.id) &&
                m_to.tables.contains(candidate.to.id))
                m_ids.insert(candidate.to.id, candidate.from.id);
        }
    }

    void matchObjects()
    {
        if (!m_options.matchByName)
            return;
        const QList<const DefinitionObject *> dropped = missingIn(m_from.objects, m_to.objects);
        const QList<const DefinitionObject *> added = missingIn(m_to.objects, m_from.objects);
        QHash<QString, ObjectId> byName;
        for (const DefinitionObject *object : dropped)
            byName.insert(kindName(object->kind) + key(object->nameSpace, object->name), object->id);
        for (const DefinitionObject *object : added) {
            const QString name = kindName(object->kind) + key(object->nameSpace, object->name);
            if (const ObjectId id = byName.take(name); !id.isNull())
                m_ids.insert(object->id, id);
        }
    }

    void matchColumns(const Table &from, const Table &to)
    {
        // A table that was itself not matched by id says nothing by its columns' ids.
        if (m_options.matchByName || from.id != to.id)
            matchColumnsByName(from, to);
        for (const RenameCandidate &candidate : m_options.confirmed) {
            if (candidate.table.id == from.id && from.column(candidate.from.id) && to.column(candidate.to.id))
                m_ids.insert(candidate.to.id, candidate.from.id);
        }
    }

    void matchColumnsByName(const Table &from, const Table &to)
    {
        QHash<QString, ObjectId> byName;
        for (const Column &column : from.columns) {
            if (!to.column(column.id))
                byName.insert(m_equivalence.foldedName(column.name), column.id);
        }
        for (const Column &column : to.columns) {
            if (byName.isEmpty() || from.column(column.id))
                continue;
            if (const ObjectId id = byName.take(m_equivalence.foldedName(column.name)); !id.isNull())
                m_ids.insert(column.id, id);
        }
    }

    [[nodiscard]] ObjectId translated(ObjectId id) const { return m_ids.value(id, id); }

    void translate(QList<ObjectId> &ids) const
    {
        for (ObjectId &id : ids)
            id = translated(id);
    }

    [[nodiscard]] Table translatedTable(const Table &source) const
    {
        Table table = source;
        table.id = translated(table.id);
        for (Column &column : table.columns)
            column.id = translated(column.id);
        if (table.primaryKey)
            translate(table.primaryKey->columns);
        for (const ObjectId id : source.foreignKeys.ids()) {
            ForeignKey &key = *table.foreignKeys.edit(id);
            translate(key.columns);
            key.referencedTable = translated(key.referencedTable);
            translate(key.referencedColumns);
        }
        for (const ObjectId id : source.uniqueConstraints.ids())
            translate(table.uniqueConstraints.edit(id)->columns);
        for (const ObjectId id : source.indexes.ids()) {
            for (IndexPart &part : table.indexes.edit(id)->parts)
                part.column = translated(part.column);
        }
        return table;
    }

    [[nodiscard]] Schema translatedSchema() const
    {
        Schema target;
        for (qsizetype i = 0; i < m_to.tables.size(); ++i) {
            Table table = translatedTable(m_to.tables.at(i));
            if (table == m_to.tables.at(i))
                target.tables.insert(m_to.tables.sharedAt(i));
            else
                target.tables.insert(std::move(table));
        }
        for (const DefinitionObject &object : m_to.objects) {
            DefinitionObject copy = object;
            copy.id = translated(copy.id);
            target.objects.insert(std::move(copy));
        }
        return target;
    }

    [[nodiscard]] bool same(const ForeignKey &a, const ForeignKey &b) const
    {
        return m_equivalence.sameForeignKey(a, b);
    }
    [[nodiscard]] bool same(const UniqueConstraint &a, const UniqueConstraint &b) const
    {
        return m_equivalence.sameUnique(a, b);
    }
    [[nodiscard]] bool same(const CheckConstraint &a, const CheckConstraint &b) const
    {
        return m_equivalence.sameCheck(a, b);
    }
    [[nodiscard]] bool same(const Index &a, const Index &b) const { return m_equivalence.sameIndex(a, b); }

    /** Pairs leftover parts by name, then by what they are; gives the part in `to` the id it has in `from`. */
    template <typename Part>
    void matchPartsOfKind(const Table &from, const Table &to, Schema &target) const
    {
        QList<const Part *> dropped = missingIn(PartAccess<Part>::of(from), PartAccess<Part>::of(to));
        const QList<const Part *> added = missingIn(PartAccess<Part>::of(to), PartAccess<Part>::of(from));
        if (dropped.isEmpty() || added.isEmpty())
            return;
        QList<Part> renumbered;
        QList<const Part *> unmatched;
        const auto pairUp = [&](const Part &part, const auto &matches) {
            const auto found = std::find_if(dropped.cbegin(), dropped.cend(), matches);
            if (found == dropped.cend())
                return false;
            Part copy = part;
            copy.id = (*found)->id;
            renumbered.append(copy);
            dropped.erase(found);
            return true;
        };
        QList<ObjectId> replaced;
        for (const Part *part : added) {
            const QString name = m_equivalence.foldedName(part->name);
            const auto sameName = [&](const Part *old) {
                return !name.isEmpty() && m_equivalence.foldedName(old->name) == name;
            };
            if (pairUp(*part, sameName))
                replaced.append(part->id);
            else
                unmatched.append(part);
        }
        for (const Part *part : std::as_const(unmatched)) {
            const auto sameContent = [&](const Part *old) {
                Part copy = *part;
                copy.id = old->id;
                copy.name = old->name;
                return same(*old, copy);
            };
            if (pairUp(*part, sameContent))
                replaced.append(part->id);
        }
        if (renumbered.isEmpty())
            return;
        auto &parts = PartAccess<Part>::of(*target.tables.edit(to.id));
        for (const ObjectId id : std::as_const(replaced))
            parts.remove(id);
        for (const Part &part : std::as_const(renumbered))
            parts.insert(part);
    }

    /** The table is looked up again for each kind: an edit of target may have moved it. */
    void matchParts(const Table &from, ObjectId id, Schema &target) const
    {
        matchPartsOfKind<ForeignKey>(from, *target.tables.find(id), target);
        matchPartsOfKind<UniqueConstraint>(from, *target.tables.find(id), target);
        matchPartsOfKind<CheckConstraint>(from, *target.tables.find(id), target);
        matchPartsOfKind<Index>(from, *target.tables.find(id), target);
    }

    const Schema &m_from;
    const Schema &m_to;
    const Equivalence &m_equivalence;
    const DiffOptions &m_options;
    IdTranslation m_ids;
};

} // namespace

Schema matched(const Schema &from, const Schema &to, const Equivalence &equivalence, const DiffOptions &options)
{
    return Matcher(from, to, equivalence, options).result();
}

} // namespace joinery
