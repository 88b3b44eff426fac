// SPDX-License-Identifier: MIT
#include "core/differ/relation_names.h"

#include "core/schema/name_scope.h"

namespace joinery {

using Kind = DefinitionObject::Kind;

bool RelationNames::isTaken(const QString &nameSpace, const QString &name, ObjectId byOtherThan)
{
    if (m_holders.isEmpty()) {
        collect(m_sides.from, m_newNames);
        collect(m_sides.to, {});
    }
    const auto [first, last] = std::as_const(m_holders).equal_range(key(nameSpace, name));
    return std::any_of(first, last, [&](ObjectId holder) { return holder != byOtherThan; });
}

void RelationNames::collect(const Schema &schema, const QHash<QString, QString> &newNames)
{
    const auto renewed = [&newNames](const QString &nameSpace) { return newNames.value(nameSpace, nameSpace); };
    for (const Table &table : schema.tables) {
        const QString nameSpace = renewed(table.nameSpace);
        note(nameSpace, table.name, {});
        forEachCarriedName(table, [&](ObjectId, const QString &name) { note(nameSpace, name, table.id); });
        for (const Partition &partition : table.partitions) {
            if (!partition.nameSpace.isEmpty())
                note(renewed(partition.nameSpace), partition.name, {});
        }
    }
    for (const DefinitionObject &object : schema.objects) {
        if (isNamedAmongTables(object.kind) || object.kind == Kind::CompositeType)
            note(renewed(object.nameSpace), object.name, {});
    }
}

void RelationNames::note(const QString &nameSpace, const QString &name, ObjectId holder)
{
    if (!name.isEmpty())
        m_holders.insert(key(nameSpace, name), holder);
}

QString RelationNames::key(const QString &nameSpace, const QString &name) const
{
    return nameSpace + QChar(0) + m_sides.equivalence.foldedTableName(name);
}

} // namespace joinery
