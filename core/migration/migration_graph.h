// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"

#include <QHash>

namespace joinery {

/**
 * Which of one app's migrations follows which, see lineage.h.
 *
 * Squashes are there, and not what they replace. Files from before it was recorded what they follow are one line, and
 * never look like branches. Names of migrations that are not there are passed over; inOrder() reports them.
 */
class MigrationGraph
{
public:
    /** Of one app, in any order. */
    explicit MigrationGraph(const QList<Migration> &ofApp);

    /** In order of ids; the positions below are places in this list. */
    [[nodiscard]] const QList<Migration> &migrations() const { return m_migrations; }
    /** Those that no other follows, in order of ids: more than one after a merge of two branches. */
    [[nodiscard]] QList<qsizetype> heads() const;
    [[nodiscard]] const QList<qsizetype> &followed(qsizetype position) const { return m_followed.at(position); }
    /** For every position whether this one follows it, in one step or several; itself included. Linear. */
    [[nodiscard]] QList<bool> ancestry(qsizetype position) const;
    /** Position of an id, or -1. */
    [[nodiscard]] qsizetype positionOf(const QString &id) const { return m_positions.value(id, -1); }

private:
    QList<Migration> m_migrations;
    QHash<QString, qsizetype> m_positions;
    QList<QList<qsizetype>> m_followed;
};

/** The newest migrations of an app: one, none where it has no migrations, several after a merge of branches. */
[[nodiscard]] QList<Migration> headsOf(const QList<Migration> &ofApp);

} // namespace joinery
