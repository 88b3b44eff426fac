// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

#include <QHash>

#include <optional>

namespace joinery {

/**
 * What was found about tables, remembered for the next time: a table is looked at again only when it, or a table that
 * one of its foreign keys leads to, is no longer the same data. Not for several threads.
 */
class KnownFindings
{
public:
    /** Says that all tables of a schema are asked about now; those of schemas long before are forgotten. */
    void begin(const Schema &schema)
    {
        constexpr qsizetype most = 20'000;
        if (m_known.size() > most + 2 * schema.tables.size())
            m_known.clear();
    }

    /**
     * The findings about the table at a position. `find` works them out, from the table and from those its foreign
     * keys lead to, in these tables or else in the others, and from nothing else that changes.
     */
    template <typename Find>
    [[nodiscard]] QList<Finding> of(const IdMap<Table> &tables, qsizetype index, const IdMap<Table> &others,
                                    const Find &find)
    {
        const Shared<Table> &table = tables.sharedAt(index);
        const QList<Target> targets = targetsOf(*table, tables, others);
        const auto known = m_known.constFind(table->id);
        if (known != m_known.cend() && known->table.sameData(table) && isSame(known->targets, targets))
            return known->findings;
        const QList<Finding> findings = find(*table);
        m_known.insert(table->id, {table, targets, findings});
        return findings;
    }

private:
    using Target = std::optional<Shared<Table>>;

    struct Known
    {
        Shared<Table> table;
        QList<Target> targets;
        QList<Finding> findings;
    };

    [[nodiscard]] static Target find(const IdMap<Table> &tables, ObjectId id)
    {
        const qsizetype index = tables.indexOf(id);
        return index < 0 ? std::nullopt : std::optional(tables.sharedAt(index));
    }

    [[nodiscard]] static QList<Target> targetsOf(const Table &table, const IdMap<Table> &tables,
                                                 const IdMap<Table> &others)
    {
        QList<Target> targets;
        for (const ForeignKey &key : table.foreignKeys) {
            const Target own = find(tables, key.referencedTable);
            targets.append(own ? own : find(others, key.referencedTable));
        }
        return targets;
    }

    [[nodiscard]] static bool isSame(const QList<Target> &a, const QList<Target> &b)
    {
        return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Target &one, const Target &other) {
            return one.has_value() == other.has_value() && (!one || one->sameData(*other));
        });
    }

    QHash<ObjectId, Known> m_known;
};

} // namespace joinery
