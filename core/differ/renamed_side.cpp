// SPDX-License-Identifier: MIT
#include "core/differ/pair_walk.h"
#include "core/differ/rename_order.h"
#include "core/differ/task_list.h"
#include "core/operation/apply.h"
#include "core/operation/part_access.h"

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
        for (const auto &[before, after] : m_tables.changed)
            move(*m_state.tables.find(before->id), *after);
        walkPairs(
            m_from.enums, m_to.enums, [](const EnumType &) {}, [](const EnumType &) {},
            [this](const EnumType &before, const EnumType &after) {
                move(*m_state.enums.find(before.id), after);
                m_renames[after.nameSpace].append({before.id, before.name, after.name});
            });
        walkPairs(
            m_from.objects, m_to.objects, [](const DefinitionObject &) {}, [](const DefinitionObject &) {},
            [this](const DefinitionObject &before, const DefinitionObject &after) {
                if (const DefinitionObject *object = m_state.objects.find(before.id))
                    move(*object, after);
            });
        renameEnumsAndObjects();
        walkPairs(
            m_from.enums, m_to.enums, [](const EnumType &) {}, [](const EnumType &) {},
            [this](const EnumType &before, const EnumType &after) { renameValues(before, after); });
        renameTables();
        for (const auto &[before, after] : m_tables.changed) {
            renameColumns(*before, *after);
            renameParts(*after);
        }
        return m_state;
    }

private:
    /**
     * Copying the list of all tables costs more than looking at those that change; only renames inside views and
     * triggers, and of types, ask for the columns of other tables.
     */
    [[nodiscard]] Schema changingPart() const
    {
        if (!m_from.objects.isEmpty() || !m_from.enums.isEmpty())
            return m_from;
        Schema result;
        for (const auto &[before, after] : m_tables.changed)
            result.tables.insert(m_from.tables.sharedAt(m_from.tables.indexOf(before->id)));
        return result;
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

    void move(const Table &current, const Table &after)
    {
        if (current.nameSpace != after.nameSpace)
            run(MoveTable{referenceTo(current), after.nameSpace, {}});
    }
    void move(const EnumType &current, const EnumType &after)
    {
        if (current.nameSpace != after.nameSpace)
            run(MoveEnum{referenceTo(current), after.nameSpace, {}});
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

    void move(const DefinitionObject &current, const DefinitionObject &after)
    {
        const ObjectReference reference = referenceTo(current);
        if (reference.nameSpace != after.nameSpace)
            run(MoveObject{after.kind, reference, after.nameSpace, {}});
        if (after.kind != DefinitionObject::Kind::Namespace)
            m_renames[after.nameSpace].append({reference.id, reference.name, after.name});
    }

    /** Enums and domains share their names: columns of a type must not follow one that took the name of another. */
    void renameEnumsAndObjects()
    {
        for (auto it = m_renames.begin(); it != m_renames.end(); ++it) {
            it->removeIf([this](const RenameStep &step) { return !differs(step.from, step.to); });
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
            if (differs(before->name, after->name))
                renames[after->nameSpace].append({before->id, before->name, after->name});
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
            if (wanted && differs(part.name, wanted->name))
                PartAccess<Part>::of(*m_state.tables.edit(after.id)).edit(part.id)->name = wanted->name;
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
    /** Of enums and objects, by namespace. */
    QMap<QString, QList<RenameStep>> m_renames;
};

} // namespace

Schema renamedSide(const Schema &from, const Schema &to, const ComparedTables &tables, const Equivalence &equivalence)
{
    return RenamedSide(from, to, tables, equivalence).result();
}

} // namespace joinery
