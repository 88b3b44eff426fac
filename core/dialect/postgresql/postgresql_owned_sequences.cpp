// SPDX-License-Identifier: MIT
// Sequences and the columns they go with: see SetAside.

#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"

namespace joinery::postgresql {

bool SetAside::lacksOwner(const DefinitionObject &object) const
{
    if (object.kind != DefinitionObject::Kind::Sequence || !sequenceOwner(object.definition))
        return false;
    const auto owner = ownerIn(m_run.state, object);
    // What has the name now may be another column than the one that will have it.
    const DefinitionObject *last = m_run.end.objects.find(object.id);
    return !owner || (last && owner != ownerIn(m_run.end, *last));
}

void SetAside::freeOwned(ObjectId table, ObjectId column)
{
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (object->kind != DefinitionObject::Kind::Sequence || has(object->id) || m_unowned.contains(object->id))
            continue;
        const auto owner = ownerIn(m_run.state, *object);
        if (!owner || owner->first != table || (!column.isNull() && owner->second != column))
            continue;
        if (!m_run.end.objects.contains(object->id)) {
            note(object->id);
            continue;
        }
        m_run.steps.add(QStringLiteral("ALTER SEQUENCE %1 OWNED BY NONE").arg(nameOf(*object)));
        ownLater(object->id);
    }
}

void SetAside::giveOwners()
{
    const QMap<ObjectId, Reason> unowned = m_unowned;
    for (auto entry = unowned.cbegin(); entry != unowned.cend(); ++entry) {
        const DefinitionObject *object = m_run.state.objects.find(entry.key());
        if (object && !m_atEnd && lacksOwner(*object))
            continue;
        m_unowned.remove(entry.key());
        DefinitionObject alone = object ? *object : DefinitionObject();
        alone.definition = withoutOwner(alone.definition);
        const QStringList changes = object ? alterSequence(alone, *object) : QStringList();
        if (changes.isEmpty())
            continue;
        m_run.steps.begin(entry->operation, entry->comment);
        for (const QString &change : changes)
            m_run.steps.add(change);
    }
}

} // namespace joinery::postgresql
