// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"
#include "core/schema/schema.h"

#include <QHash>

namespace joinery {

/**
 * The schemas of one app that its migrations start from, while their files are read one after the other: what a name in
 * a file means. A migration starts from what it follows, see lineage.h, so a branch knows nothing of the other;
 * one that was replaced starts from what it followed, and its squash from what the first of them did.
 *
 * In one line of migrations the schema is handed on, without a copy.
 */
class NamesByThen
{
public:
    NamesByThen() = default;
    /** The heads of migrations in order of ids; their operations are not looked at. */
    explicit NamesByThen(const QList<Migration> &heads);

    /** The migration's, or that of the squash that took its place; -1 where there is neither. */
    [[nodiscard]] qsizetype positionOf(const QString &id) const
    {
        return m_positions.value(id, m_squashes.value(id, -1));
    }
    /** Asked once for each position, in their order. */
    [[nodiscard]] Schema before(qsizetype position);
    /** What the migration did, and the schema after it. */
    void read(qsizetype position, const QList<Operation> &operations, const Schema &after);
    /** The schema after the one read last; nothing where none was read. */
    [[nodiscard]] Schema latest() const { return m_after.value(m_latest); }
    /** The schema after all of them, branches joined, and squashes instead of what they replace. */
    [[nodiscard]] Schema whole() const;

private:
    [[nodiscard]] QList<qsizetype> followedBy(const Migration &migration, qsizetype position) const;
    void addMissing(const QList<bool> &known, const QList<bool> &all, Schema &state) const;
    void noteReplaced(const QList<ReplacedMigration> &replaced, qsizetype position);

    QHash<QString, qsizetype> m_positions;
    /** Squashes by the ids of what they replace. */
    QHash<QString, qsizetype> m_squashes;
    QList<QList<qsizetype>> m_followed;
    /** How many are yet to start from it. */
    QList<int> m_waiting;
    QHash<qsizetype, Schema> m_after;
    QHash<qsizetype, QList<Operation>> m_operations;
    qsizetype m_latest = -1;
};

} // namespace joinery
