// SPDX-License-Identifier: MIT
#include "core/differ/matching.h"

#include "core/base/pair_walk.h"
#include "core/differ/folded_names.h"
#include "core/differ/take_renames.h"
#include "core/operation/part_access.h"
#include "core/schema/id_references.h"

#include <QSet>

namespace joinery {

namespace {

/** An id in `to` → the id of the same thing in `from`. Holds only what differs. */
using IdTranslation = QHash<ObjectId, ObjectId>;

using ObjectList = QList<const DefinitionObject *>;

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
        matchEnums();
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

    [[nodiscard]] const IdTranslation &ids() const { return m_ids; }

private:
    template <typename T>
    [[nodiscard]] QString keyOf(const T &thing) const
    {
        return m_equivalence.foldedName(thing.nameSpace) + QChar(0) + foldedNameOf(thing, m_equivalence);
    }

    void matchTables()
    {
        const QList<const Table *> dropped = missingIn(m_from.tables, m_to.tables);
        const QList<const Table *> added = missingIn(m_to.tables, m_from.tables);
        if (dropped.isEmpty() || added.isEmpty())
            return;
        QHash<QString, ObjectId> byName;
        for (const Table *table : m_options.matchByName ? dropped : QList<const Table *>())
            byName.insert(keyOf(*table), table->id);
        for (const Table *table : added) {
            if (const ObjectId id = byName.take(keyOf(*table)); !id.isNull())
                m_ids.insert(table->id, id);
        }
        for (const RenameCandidate &candidate : m_options.confirmed) {
            if (candidate.kind == RenameCandidate::Kind::Table && m_from.tables.contains(candidate.from.id) &&
                m_to.tables.contains(candidate.to.id))
                m_ids.insert(candidate.to.id, candidate.from.id);
        }
    }

    /** Pairs what only one side has by what `keyOf` says of it, on request. */
    template <typename T, typename KeyOf>
    void matchByKey(const IdMap<T> &from, const IdMap<T> &to, const KeyOf &keyOf)
    {
        if (!m_options.matchByName)
            return;
        QHash<QString, ObjectId> byKey;
        for (const T *thing : missingIn(from, to))
            byKey.insert(keyOf(*thing), thing->id);
        for (const T *thing : missingIn(to, from)) {
            if (const ObjectId id = byKey.take(keyOf(*thing)); !id.isNull())
                m_ids.insert(thing->id, id);
        }
    }

    template <typename T>
    void matchConfirmed(RenameCandidate::Kind kind, const IdMap<T> &from, const IdMap<T> &to)
    {
        for (const RenameCandidate &candidate : m_options.confirmed) {
            if (candidate.kind == kind && from.contains(candidate.from.id) && to.contains(candidate.to.id))
                m_ids.insert(candidate.to.id, candidate.from.id);
        }
    }

    [[nodiscard]] QString objectKey(const DefinitionObject &object) const
    {
        // A database has one extension of a name, wherever it is.
        const bool isOfDatabase = object.kind == DefinitionObject::Kind::Extension;
        const QString name = isOfDatabase ? foldedNameOf(object, m_equivalence) : keyOf(object);
        return kindName(object.kind) + QChar(0) + name + QChar(0) + object.signature.simplified();
    }

    /** What belongs to a view is known by it, so that views come first; no catalogue has to tell what it belongs to. */
    void matchObjects()
    {
        ObjectList dropped = missingIn(m_from.objects, m_to.objects);
        ObjectList added = missingIn(m_to.objects, m_from.objects);
        if (m_options.matchByName) {
            pairObjects(dropped, added, [](const DefinitionObject &from, const DefinitionObject &to) {
                return from.table.isNull() && to.table.isNull();
            });
            pairObjects(dropped, added, [this](const DefinitionObject &from, const DefinitionObject &to) {
                return from.table == translated(to.table);
            });
            pairObjects(dropped, added, [](const DefinitionObject &from, const DefinitionObject &to) {
                return from.table.isNull() || to.table.isNull();
            });
        }
        matchConfirmed(RenameCandidate::Kind::Object, m_from.objects, m_to.objects);
    }

    /** Pairs objects of one key that can be the same; what was paired leaves the lists. */
    template <typename CanBeSame>
    void pairObjects(ObjectList &dropped, ObjectList &added, const CanBeSame &canBeSame)
    {
        QMultiHash<QString, const DefinitionObject *> byKey;
        for (const DefinitionObject *object : std::as_const(dropped))
            byKey.insert(objectKey(*object), object);
        QSet<ObjectId> paired;
        added.removeIf([&](const DefinitionObject *object) {
            const auto [first, past] = byKey.equal_range(objectKey(*object));
            const auto found = std::find_if(first, past, [&](const DefinitionObject *old) {
                return !paired.contains(old->id) && canBeSame(*old, *object);
            });
            if (found == past)
                return false;
            paired.insert((*found)->id);
            m_ids.insert(object->id, (*found)->id);
            return true;
        });
        dropped.removeIf([&paired](const DefinitionObject *object) { return paired.contains(object->id); });
    }

    void matchEnums()
    {
        matchByKey(m_from.enums, m_to.enums, [this](const EnumType &enumType) { return keyOf(enumType); });
        matchConfirmed(RenameCandidate::Kind::Enum, m_from.enums, m_to.enums);
        for (const EnumType &added : m_to.enums) {
            const ObjectId id = m_ids.value(added.id, added.id);
            const EnumType *counterpart = m_from.enums.find(id);
            if (counterpart && (m_options.matchByName || id != added.id))
                matchValues(*counterpart, added);
            for (const RenameCandidate &candidate : m_options.confirmed) {
                if (counterpart && candidate.kind == RenameCandidate::Kind::EnumValue &&
                    candidate.table.id == counterpart->id)
                    m_ids.insert(candidate.to.id, candidate.from.id);
            }
        }
    }

    void matchValues(const EnumType &from, const EnumType &to)
    {
        for (const EnumValue &value : to.values) {
            const EnumValue *counterpart = from.value(value.id) ? nullptr : from.valueNamed(value.name);
            if (counterpart && !to.value(counterpart->id))
                m_ids.insert(value.id, counterpart->id);
        }
    }

    void matchColumns(const Table &from, const Table &to)
    {
        // A table that was itself not matched by id says nothing by its columns' ids.
        if (m_options.matchByName || from.id != to.id)
            matchColumnsByName(from, to);
        for (const RenameCandidate &candidate : m_options.confirmed) {
            if (candidate.kind == RenameCandidate::Kind::Column && candidate.table.id == from.id &&
                from.column(candidate.from.id) && to.column(candidate.to.id))
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

    [[nodiscard]] Table translatedTable(const Table &source) const
    {
        Table table = source;
        table.id = translated(table.id);
        for (Column &column : table.columns)
            column.id = translated(column.id);
        const auto translate = [this](ObjectId &id) { id = translated(id); };
        forEachColumnReference(table, translate);
        forEachTarget(table, translate);
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
        for (EnumType enumType : m_to.enums) {
            enumType.id = translated(enumType.id);
            for (EnumValue &value : enumType.values)
                value.id = translated(value.id);
            target.enums.insert(std::move(enumType));
        }
        for (DefinitionObject object : m_to.objects) {
            object.id = translated(object.id);
            object.table = translated(object.table);
            for (ObjectId &id : object.dependsOn)
                id = translated(id);
            target.objects.insert(std::move(object));
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
    [[nodiscard]] bool same(const ExclusionConstraint &a, const ExclusionConstraint &b) const
    {
        return m_equivalence.sameExclusion(a, b);
    }
    [[nodiscard]] bool same(const Partition &a, const Partition &b) const { return m_equivalence.samePartition(a, b); }
    [[nodiscard]] bool same(const Index &a, const Index &b) const { return m_equivalence.sameIndex(a, b); }

    /** No database spreads the rows of a partition that has them itself: one that does is another. */
    [[nodiscard]] static bool canBecome(const Partition &a, const Partition &b)
    {
        return a.partitionBy.isEmpty() == b.partitionBy.isEmpty();
    }
    template <typename Part>
    [[nodiscard]] static bool canBecome(const Part &, const Part &)
    {
        return true;
    }

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
                return !name.isEmpty() && m_equivalence.foldedName(old->name) == name && canBecome(*old, *part);
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
        matchPartsOfKind<ExclusionConstraint>(from, *target.tables.find(id), target);
        matchPartsOfKind<Index>(from, *target.tables.find(id), target);
        const IdMap<Partition> partitions = target.tables.find(id)->partitions;
        matchPartsOfKind<Partition>(from, *target.tables.find(id), target);
        followParents(partitions, *target.tables.find(id), target);
    }

    /** A partition that was matched has a new id by which those below it know it. */
    static void followParents(const IdMap<Partition> &former, const Table &table, Schema &target)
    {
        const IdMap<Partition> partitions = table.partitions;
        for (const Partition &partition : partitions) {
            if (partition.parent.isNull() || partitions.contains(partition.parent))
                continue;
            const Partition *parent = former.find(partition.parent);
            const auto isParent = [parent](const Partition &other) {
                return parent && other.name == parent->name && other.nameSpace == parent->nameSpace;
            };
            const auto found = std::find_if(partitions.begin(), partitions.end(), isParent);
            if (found != partitions.end())
                target.tables.edit(table.id)->partitions.edit(partition.id)->parent = found->id;
        }
    }

    const Schema &m_from;
    const Schema &m_to;
    const Equivalence &m_equivalence;
    const DiffOptions &m_options;
    IdTranslation m_ids;
};

} // namespace

TakenRenames takeRenames(const Schema &from, const Schema &to, const QList<RenameCandidate> &confirmed)
{
    static const Equivalence exactly;
    const DiffOptions options{.confirmed = confirmed};
    Matcher matcher(from, to, exactly, options);
    Schema schema = matcher.result();
    return {std::move(schema), matcher.ids()};
}

void followIds(Schema &schema, const QHash<ObjectId, ObjectId> &ids)
{
    const auto follow = [&ids](ObjectId &id) { id = ids.value(id, id); };
    const IdMap<Table> tables = schema.tables;
    for (const Table &table : tables) {
        Table changed = table;
        forEachTarget(changed, follow);
        if (changed != table)
            schema.tables.insert(std::move(changed));
    }
    const IdMap<DefinitionObject> objects = schema.objects;
    for (DefinitionObject object : objects) {
        const DefinitionObject before = object;
        follow(object.table);
        for (ObjectId &id : object.dependsOn)
            follow(id);
        if (object != before)
            schema.objects.insert(std::move(object));
    }
}

Schema matched(const Schema &from, const Schema &to, const Equivalence &equivalence, const DiffOptions &options)
{
    return Matcher(from, to, equivalence, options).result();
}

} // namespace joinery
