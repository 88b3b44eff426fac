// SPDX-License-Identifier: MIT
#include "core/base/pair_walk.h"
#include "core/differ/folded_names.h"
#include "core/differ/rename_order.h"
#include "core/differ/task_list.h"
#include "core/operation/apply.h"
#include "core/operation/part_access.h"
#include "core/schema/rename_everywhere.h"

#include <QSet>

namespace joinery {

namespace {

/** Takes what goes out of a schema and gives the rest its new names; the order between these does not matter here. */
class RenamedSide
{
public:
    RenamedSide(const Schema &from, const Schema &to, const ComparedTables &tables, const Equivalence &equivalence)
        : m_from(from), m_to(to), m_tables(tables), m_equivalence(equivalence), m_state(changingPart())
    {
    }

    Schema result()
    {
        takeAway();
        renameNameSpaces();
        collectMoves();
        moveAside();
        for (const Move &each : std::as_const(m_moves)) {
            if (!m_asides.contains(each.id))
                move(each, each.to);
        }
        renameEnumsAndObjects();
        walkPairs(
            m_from.enums, m_to.enums, [](const EnumType &) {}, [](const EnumType &) {},
            [this](const EnumType &before, const EnumType &after) { renameValues(before, after); });
        renameTables();
        for (const Move &each : std::as_const(m_moves)) {
            if (m_asides.contains(each.id))
                move(each, each.to);
        }
        for (const auto &[before, after] : m_tables.changed) {
            renameColumns(*before, *after);
            renameParts(*after);
        }
        return m_state;
    }

private:
    /**
     * Copying the list of all tables costs more than looking at those that change; only renames inside views and
     * triggers, and of types, ask for the columns of other tables, and those that inherit name other tables.
     */
    [[nodiscard]] Schema changingPart() const
    {
        if (!m_from.objects.isEmpty() || !m_from.enums.isEmpty())
            return m_from;
        Schema result;
        for (const auto &[before, after] : m_tables.changed)
            result.tables.insert(m_from.tables.sharedAt(m_from.tables.indexOf(before->id)));
        if (!hasRenamedTables())
            return result;
        for (qsizetype i = 0; i < m_from.tables.size(); ++i) {
            if (!m_from.tables.at(i).options.inherits.isEmpty())
                result.tables.insert(m_from.tables.sharedAt(i));
        }
        return result;
    }

    [[nodiscard]] bool hasRenamedTables() const
    {
        return std::any_of(m_tables.changed.begin(), m_tables.changed.end(), [](const auto &pair) {
            return pair.first->name != pair.second->name || pair.first->nameSpace != pair.second->nameSpace;
        });
    }

    void takeAway()
    {
        for (const Table *table : m_tables.dropped)
            (void)m_state.tables.remove(table->id);
        for (const auto &[before, after] : m_tables.changed) {
            for (qsizetype i = 0; i < before->columns.size(); ++i) {
                const ObjectId id = before->columns.at(i).id;
                if (!after->column(id, i))
                    m_state.tables.edit(before->id)->columns.removeIf([id](const Column &c) { return c.id == id; });
            }
        }
        walkPairs(
            m_from.objects, m_to.objects,
            [this](const DefinitionObject &gone) { (void)m_state.objects.remove(gone.id); },
            [](const DefinitionObject &) {},
            [this](const DefinitionObject &before, const DefinitionObject &after) {
                if (before.kind != after.kind)
                    (void)m_state.objects.remove(before.id);
            });
        walkPairs(
            m_from.enums, m_to.enums, [this](const EnumType &gone) { (void)m_state.enums.remove(gone.id); },
            [](const EnumType &) {}, [](const EnumType &, const EnumType &) {});
    }

    void run(const Operation &operation)
    {
        [[maybe_unused]] const auto applied = joinery::apply(operation, m_state);
        Q_ASSERT(applied);
    }

    void renameNameSpaces()
    {
        const IdMap<DefinitionObject> objects = m_state.objects;
        for (const DefinitionObject &object : objects) {
            const DefinitionObject *after =
                object.kind == DefinitionObject::Kind::Namespace ? m_to.objects.find(object.id) : nullptr;
            if (after && after->name != object.name)
                run(RenameObject{object.kind, referenceTo(object), after->name, {}});
        }
    }

    /** A table, enum or object that is in another namespace afterwards. */
    struct Move
    {
        ObjectId id;
        QString name;
        QString to;
    };

    /** The place of a thing among what a text could mean by its name. */
    [[nodiscard]] QString placeOf(const QString &nameSpace, const QString &name) const
    {
        return nameSpace + QChar(0) + m_equivalence.foldedTableName(name);
    }

    /** Each table, enum and object that stays, as it is now and as it is to be. */
    template <typename Do>
    void forEachKept(const Do &act) const
    {
        const auto each = [&act](const auto &now, const auto &wanted) {
            for (const auto &current : now) {
                if (const auto *after = wanted.find(current.id))
                    act(current, *after);
            }
        };
        each(m_state.tables, m_to.tables);
        each(m_state.enums, m_to.enums);
        each(m_state.objects, m_to.objects);
    }

    template <typename T, typename Do>
    static void forEachChanged(const IdMap<T> &now, const IdMap<T> &wanted, const Do &act)
    {
        const auto never = [](const T &) {};
        walkPairs(now, wanted, never, never, act);
    }

    void collectMoves()
    {
        const auto collect = [this](const auto &current, const auto &after) {
            if (current.nameSpace != after.nameSpace)
                m_moves.append({current.id, current.name, after.nameSpace});
        };
        forEachChanged(m_state.tables, m_to.tables, collect);
        forEachChanged(m_state.enums, m_to.enums, collect);
        forEachChanged(m_state.objects, m_to.objects,
                       [&](const DefinitionObject &current, const DefinitionObject &after) {
                           // A cast is in no namespace; one that claims another is another one.
                           if (after.kind != DefinitionObject::Kind::Cast)
                               collect(current, after);
                       });
    }

    /**
     * What would meet another of its name where it moves to goes by way of a namespace of its own until all have their
     * new names: texts about the two could not be told apart.
     */
    void moveAside()
    {
        if (m_moves.isEmpty())
            return;
        QMultiHash<QString, ObjectId> holders;
        QSet<QString> known;
        forEachKept([&](const auto &current, const auto &after) {
            for (const QString &nameSpace : {current.nameSpace, after.nameSpace}) {
                holders.insert(placeOf(nameSpace, current.name), current.id);
                known.insert(nameSpace);
            }
        });
        for (const Move &each : std::as_const(m_moves)) {
            const auto [first, last] = std::as_const(holders).equal_range(placeOf(each.to, each.name));
            if (std::all_of(first, last, [&each](ObjectId holder) { return holder == each.id; }))
                continue;
            const QString aside = temporaryName([&known](const QString &name) { return known.contains(name); });
            known.insert(aside);
            m_asides.insert(each.id, aside);
            move(each, aside);
        }
    }

    void move(const Move &what, const QString &to)
    {
        if (const Table *table = m_state.tables.find(what.id))
            run(MoveTable{referenceTo(*table), to, {}});
        else if (const EnumType *enumType = m_state.enums.find(what.id))
            run(MoveEnum{referenceTo(*enumType), to, {}});
        else if (const DefinitionObject *object = m_state.objects.find(what.id))
            run(MoveObject{object->kind, referenceTo(*object), to, {}});
    }

    [[nodiscard]] bool differs(const QString &a, const QString &b) const
    {
        return a != b && m_equivalence.foldedName(a) != m_equivalence.foldedName(b);
    }

    void renameValues(const EnumType &before, const EnumType &after)
    {
        QList<RenameStep> renames;
        for (const EnumValue &value : before.values) {
            const EnumValue *wanted = after.value(value.id);
            if (!wanted)
                dropValue(before.id, value.id);
            else if (wanted->name != value.name)
                renames.append({value.id, value.name, wanted->name});
        }
        for (const RenameStep &step : orderedRenames(renames, [](const QString &) { return false; }))
            run(RenameEnumValue{referenceTo(after), {step.id, step.from}, step.to, {}});
    }

    void dropValue(ObjectId enumId, ObjectId valueId)
    {
        m_state.enums.edit(enumId)->values.removeIf([valueId](const EnumValue &value) { return value.id == valueId; });
    }

    /** Enums and domains share their names: columns of a type must not follow one that took the name of another. */
    void renameEnumsAndObjects()
    {
        QMap<QString, QList<RenameStep>> renames;
        const auto collect = [&](const auto &current, const auto &after) {
            if (!isSameName(current, after, m_equivalence))
                renames[current.nameSpace].append({current.id, current.name, after.name});
        };
        forEachChanged(m_state.enums, m_to.enums, collect);
        forEachChanged(
            m_state.objects, m_to.objects, [&](const DefinitionObject &current, const DefinitionObject &after) {
                // A cast is called by its types.
                if (after.kind != DefinitionObject::Kind::Namespace && after.kind != DefinitionObject::Kind::Cast)
                    collect(current, after);
            });
        for (auto it = renames.cbegin(); it != renames.cend(); ++it) {
            for (const RenameStep &step : orderedRenames(it.value(), [](const QString &) { return false; })) {
                const ObjectReference reference{step.id, it.key(), step.from};
                if (const DefinitionObject *object = m_state.objects.find(step.id))
                    run(RenameObject{object->kind, reference, step.to, {}});
                else
                    run(RenameEnum{reference, step.to, {}});
            }
        }
    }

    void renameTables()
    {
        QMap<QString, QList<RenameStep>> renames;
        for (const auto &[before, after] : m_tables.changed) {
            if (!isSameName(*before, *after, m_equivalence))
                renames[m_asides.value(after->id, after->nameSpace)].append({before->id, before->name, after->name});
        }
        for (auto it = renames.cbegin(); it != renames.cend(); ++it) {
            for (const RenameStep &step : orderedRenames(it.value(), [](const QString &) { return false; }))
                run(RenameTable{{step.id, it.key(), step.from}, step.to, {}});
        }
    }

    void renameColumns(const Table &before, const Table &after)
    {
        QList<RenameStep> renames;
        for (qsizetype i = 0; i < before.columns.size(); ++i) {
            const Column &column = before.columns.at(i);
            const Column *wanted = after.column(column.id, i);
            if (wanted && differs(column.name, wanted->name))
                renames.append({column.id, column.name, wanted->name});
        }
        const ObjectReference table = referenceTo(after);
        for (const RenameStep &step : orderedRenames(renames, [](const QString &) { return false; }))
            run(RenameColumn{table, {step.id, step.from}, step.to, {}});
    }

    template <typename Part>
    void renamePartsOfKind(const Table &after)
    {
        const IdMap<Part> current = PartAccess<Part>::of(*m_state.tables.find(after.id));
        if (current.sameData(PartAccess<Part>::of(after)))
            return;
        for (const Part &part : current) {
            const Part *wanted = PartAccess<Part>::of(after).find(part.id);
            if (!wanted || !differs(part.name, wanted->name))
                continue;
            PartAccess<Part>::of(*m_state.tables.edit(after.id)).edit(part.id)->name = wanted->name;
            if constexpr (std::is_same_v<Part, Partition>)
                renamePartitionEverywhere(m_state, after.id, part.id, part.name, wanted->name);
        }
    }

    void renameParts(const Table &after)
    {
        renamePartsOfKind<ForeignKey>(after);
        renamePartsOfKind<UniqueConstraint>(after);
        renamePartsOfKind<CheckConstraint>(after);
        renamePartsOfKind<ExclusionConstraint>(after);
        renamePartsOfKind<Index>(after);
        renamePartsOfKind<Partition>(after);
    }

    const Schema &m_from;
    const Schema &m_to;
    const ComparedTables &m_tables;
    const Equivalence &m_equivalence;
    Schema m_state;
    QList<Move> m_moves;
    /** Where a thing that moves waits until all have their new names. */
    QHash<ObjectId, QString> m_asides;
};

} // namespace

Schema renamedSide(const Schema &from, const Schema &to, const ComparedTables &tables, const Equivalence &equivalence)
{
    return RenamedSide(from, to, tables, equivalence).result();
}

} // namespace joinery
