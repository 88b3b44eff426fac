// SPDX-License-Identifier: MIT
#include "core/differ/types_aside.h"

#include "core/base/pair_walk.h"
#include "core/differ/merge_texts.h"
#include "core/differ/rename_order.h"
#include "core/operation/apply.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

class Mover
{
public:
    Mover(const Schema &from, const Schema &to, const Equivalence &equivalence)
        : m_from(from), m_to(to), m_equivalence(equivalence), m_result{from, {}}
    {
    }

    TypesAside result()
    {
        const auto never = [](const auto &...) {};
        walkPairs(
            m_from.enums, m_to.enums, [this](const EnumType &gone) { enumGoes(gone); }, never, never);
        walkPairs(
            m_from.objects, m_to.objects, [this](const DefinitionObject &gone) { objectGoes(gone); }, never,
            [this](const DefinitionObject &before, const DefinitionObject &after) {
                if (before.kind != after.kind)
                    objectGoes(before);
            });
        return m_result;
    }

private:
    void enumGoes(const EnumType &gone)
    {
        if (isTakenOver(gone.nameSpace, gone.name))
            makeRoom(RenameEnum{referenceTo(gone), freeName(), {}});
    }

    void objectGoes(const DefinitionObject &gone)
    {
        if (isColumnType(gone.kind) && isTakenOver(gone.nameSpace, gone.name))
            makeRoom(RenameObject{gone.kind, referenceTo(gone), freeName(), {}});
    }

    [[nodiscard]] bool isTakenOver(const QString &nameSpace, const QString &name) const
    {
        const auto hasItsName = [&](const auto &thing) {
            return thing.nameSpace == nameSpace &&
                   m_equivalence.foldedName(thing.name) == m_equivalence.foldedName(name);
        };
        return std::any_of(m_to.enums.begin(), m_to.enums.end(), hasItsName) ||
               std::any_of(m_to.objects.begin(), m_to.objects.end(), [&](const DefinitionObject &object) {
                   return isColumnType(object.kind) && hasItsName(object);
               });
    }

    void makeRoom(const Operation &rename)
    {
        Schema renamed = m_result.schema;
        if (!joinery::apply(rename, renamed) || !changesMeaning(renamed))
            return;
        m_result.schema = renamed;
        m_result.renames.append(rename);
    }

    /** Whether a column that followed is, in the end, of the type that took the name. */
    [[nodiscard]] bool changesMeaning(const Schema &renamed) const
    {
        bool changes = false;
        const auto never = [](const Table &) {};
        walkPairs(m_result.schema.tables, renamed.tables, never, never,
                  [&](const Table &before, const Table &followed) {
                      const Table *after = changes ? nullptr : m_to.tables.find(before.id);
                      for (qsizetype i = 0; after && i < before.columns.size(); ++i) {
                          const Column &column = before.columns.at(i);
                          const Column *wanted = after->column(column.id, i);
                          changes = changes || (wanted && column.type.native != followed.columns.at(i).type.native &&
                                                saysTheSame(column.type.native, wanted->type.native));
                      }
                  });
        return changes;
    }

    [[nodiscard]] QString freeName()
    {
        if (m_usedNames.isEmpty())
            collectUsedNames();
        const QString name = temporaryName(
            [this](const QString &wanted) { return m_usedNames.contains(m_equivalence.foldedName(wanted)); });
        m_usedNames.insert(m_equivalence.foldedName(name));
        return name;
    }

    void collectUsedNames()
    {
        for (const Schema *schema : {&m_from, &m_to}) {
            const auto collect = [this](const auto &things) {
                for (const auto &thing : things)
                    m_usedNames.insert(m_equivalence.foldedName(thing.name));
            };
            collect(schema->tables);
            collect(schema->enums);
            collect(schema->objects);
        }
    }

    const Schema &m_from;
    const Schema &m_to;
    const Equivalence &m_equivalence;
    TypesAside m_result;
    QSet<QString> m_usedNames;
};

} // namespace

TypesAside withTypesAside(const Schema &from, const Schema &to, const Equivalence &equivalence)
{
    return Mover(from, to, equivalence).result();
}

} // namespace joinery
