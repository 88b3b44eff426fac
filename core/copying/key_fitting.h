// SPDX-License-Identifier: MIT
#pragma once

#include "core/copying/fragment.h"
#include "core/schema/finding.h"

#include <QSet>

namespace joinery {

/**
 * Points the foreign keys of tables that come from somewhere else to what there is where they go.
 *
 * Keys among the tables stay as they are; others are found by id, else by the name of their table. Those for which
 * nothing fits are taken out, each with a finding "paste.foreign_key", or left as they name it where `keepsUnresolved`.
 * `outside` collects the ids of all they point to that is not among the tables.
 */
class KeyFitting
{
public:
    KeyFitting(const Fragment &fragment, const Schema &all, bool keepsUnresolved);

    void fit(Schema &tables);

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QSet<ObjectId> &outside() const { return m_outside; }

private:
    struct Wanted
    {
        QString nameSpace;
        QString table;
        QStringList columns;
    };

    [[nodiscard]] bool fit(const Table &owner, ForeignKey &key, const Schema &tables);
    [[nodiscard]] bool stays(const ForeignKey &key, const Schema &tables) const;
    [[nodiscard]] Wanted wantedBy(const ForeignKey &key) const;
    [[nodiscard]] bool pointTo(const Table &target, const Wanted &wanted, const Table &owner, ForeignKey &key) const;
    void leaveOut(const Table &owner, const ForeignKey &key);

    const Fragment &m_fragment;
    const Schema &m_all;
    bool m_keepsUnresolved;
    QList<Finding> m_findings;
    QSet<ObjectId> m_outside;
};

} // namespace joinery
