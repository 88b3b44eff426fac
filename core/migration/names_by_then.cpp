// SPDX-License-Identifier: MIT
#include "core/migration/names_by_then.h"

#include "core/migration/lineage.h"
#include "core/operation/apply.h"

namespace joinery {

NamesByThen::NamesByThen(const QList<Migration> &heads)
{
    for (qsizetype position = 0; position < heads.size(); ++position) {
        if (!m_positions.contains(heads.at(position).id))
            m_positions.insert(heads.at(position).id, position);
        noteReplaced(heads.at(position).replaces, position);
    }
    m_waiting.fill(0, heads.size());
    for (qsizetype position = 0; position < heads.size(); ++position) {
        m_followed.append(followedBy(heads.at(position), position));
        for (const qsizetype followed : m_followed.last())
            ++m_waiting[followed];
    }
}

void NamesByThen::noteReplaced(const QList<ReplacedMigration> &replaced, qsizetype position)
{
    for (const ReplacedMigration &each : replaced) {
        m_squashes.insert(each.id, position);
        noteReplaced(each.replaces, position);
    }
}

QList<qsizetype> NamesByThen::followedBy(const Migration &migration, qsizetype position) const
{
    // Where the files of what it replaces are still there, it starts from where they do.
    qsizetype first = position;
    for (const ReplacedMigration &replaced : migration.replaces)
        first = std::min(first, m_positions.value(replaced.id, position));
    if (first < position)
        return m_followed.at(first);
    return placesFollowed(migration, position, [this](const QString &id) { return positionOf(id); });
}

Schema NamesByThen::before(qsizetype position)
{
    const QList<qsizetype> &followed = m_followed.at(position);
    if (followed.isEmpty())
        return {};
    const qsizetype base = followed.last();
    for (const qsizetype each : followed)
        --m_waiting[each];
    Schema state = m_waiting.at(base) == 0 ? m_after.take(base) : m_after.value(base);
    if (followed.size() == 1)
        return state;
    addMissing(ancestryOf({base}, m_followed), ancestryOf(followed, m_followed), state);
    return state;
}

/** Joins branches to the one whose state it is. */
void NamesByThen::addMissing(const QList<bool> &known, const QList<bool> &all, Schema &state) const
{
    for (qsizetype each = 0; each < all.size(); ++each) {
        if (!all.at(each) || known.value(each))
            continue;
        for (const Operation &operation : m_operations.value(each))
            (void)joinery::apply(operation, state);
    }
}

Schema NamesByThen::whole() const
{
    if (m_latest < 0)
        return {};
    QList<bool> all(m_latest + 1, true);
    // A squash whose originals are there too is either in the line already, or those are.
    for (auto replaced = m_squashes.begin(); replaced != m_squashes.end(); ++replaced) {
        if (m_positions.contains(replaced.key()))
            all[m_positions.value(replaced.key())] = all[*replaced] = false;
    }
    Schema state = latest();
    addMissing(ancestryOf({m_latest}, m_followed), all, state);
    return state;
}

void NamesByThen::read(qsizetype position, const QList<Operation> &operations, const Schema &after)
{
    m_operations.insert(position, operations);
    m_after.insert(position, after);
    m_latest = position;
}

} // namespace joinery
