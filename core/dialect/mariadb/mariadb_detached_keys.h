// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_run.h"

#include <QMap>
#include <QSet>

namespace joinery::mariadb {

/**
 * Remembers the foreign keys that the model holds at a point of the plan and the database does not: those that were in
 * the way of a change, and those whose other end is not there yet.
 */
class DetachedKeys
{
public:
    explicit DetachedKeys(PlanRun &run) : m_run(run) {}

    [[nodiscard]] bool has(ObjectId key) const { return m_keys.contains(key); }
    /** Notes that the model holds it and the database does not, without a statement. */
    void note(const Table &table, const ForeignKey &key);
    void forget(ObjectId key) { m_keys.remove(key); }
    /** Drops it from the database until it can come back. `table` is lowered, as the database has it. */
    void detach(const Table &table, ObjectId key);
    /** The lowered table without the keys that the database does not hold. */
    [[nodiscard]] Table held(Table table) const;

    /** Whether it is off, and may come back with a change of its table. */
    [[nodiscard]] bool canReturn(const Table &table, const ForeignKey &key) const
    {
        return has(key.id) && !isBlocked(table, key) && !isToChange(table, key);
    }
    /** Whether the other end of the key is not there yet, or does not fit it. `table` is lowered. */
    [[nodiscard]] bool isBlocked(const Table &table, const ForeignKey &key) const;

    /**
     * Puts back all that can be by now and that nothing later is in need of. Error "mariadb.foreign_key_target" where,
     * at the end, one leads to a table that is gone.
     */
    [[nodiscard]] Result<void> restore(bool atEnd);

private:
    struct Item
    {
        ObjectId table;
        Purpose purpose;
        /** Whether the database had it. */
        bool wasThere = false;
    };

    /** Whether a later operation is about one of the two tables or an enum of the key's columns, and may want the key
     * out of its way again. */
    [[nodiscard]] bool isToChange(const Table &table, const ForeignKey &key) const;
    /** The tables whose keys may come back after the operations at hand, in order of their names. */
    [[nodiscard]] QMap<QString, ObjectId> tablesToLookAt(bool all) const;
    [[nodiscard]] Result<void> checkTarget(const Table &table, const ForeignKey &key) const;

    PlanRun &m_run;
    QMap<ObjectId, Item> m_keys;
    /** Tables with such keys, by the tables that these lead to. */
    QHash<ObjectId, QSet<ObjectId>> m_waiting;
};

} // namespace joinery::mariadb
