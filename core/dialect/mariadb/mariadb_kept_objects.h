// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_run.h"

#include <QHash>
#include <QSet>

namespace joinery::mariadb {

/**
 * Remembers with which text the database holds each view, trigger and routine.
 *
 * MariaDB lets a table change whatever reads it, and leaves what reads it as it was: a view keeps naming the column by
 * its old name and fails, and one over `*` shows the columns of the day it was made. So what the model has changed by
 * then, or what looks at a table as a whole, is made anew as soon as it may be needed.
 */
class KeptObjects
{
public:
    explicit KeptObjects(PlanRun &run);

    /** Notes that the database has the object as it is in the state now. */
    void made(ObjectId object);
    /** Notes that the database does not have it any more. */
    void gone(ObjectId object);
    [[nodiscard]] bool has(ObjectId object) const { return m_texts.contains(object); }
    /** The object as the server is told it, where it takes the place of what the database has. */
    [[nodiscard]] DefinitionObject replacing(const DefinitionObject &object) const;
    /** Another name for what the database has; `wasStale` where it was out of date before, and so still is. */
    void renamed(ObjectId object, const DefinitionObject &now, bool wasStale);

    /** A table has other columns, or another order of them, so what shows all of them is out of date. */
    void tableChanged(const QString &tableName);
    /** Triggers of the table go with it. */
    void tableDropped(ObjectId table);
    /** Empties the triggers that would run while rows of the table are updated. */
    void silence(ObjectId table);
    /** Fills the triggers again that were silenced, but for those that go anyway. */
    void unsilence();

    /** Whether the database has it in another form than the model, until refresh(). */
    [[nodiscard]] bool isStale(const DefinitionObject &object) const;
    /** Whether it needs a table, column or view that the plan is yet to make or change, so that refresh() makes it. */
    [[nodiscard]] bool isWaiting(const DefinitionObject &object) const;
    /** Leaves it as the database has it until refresh(). */
    void postpone(ObjectId object);

    /**
     * Makes everything anew that is out of date. Error "mariadb.missing_table" where, at the end, a view reads a table
     * that the plan dropped.
     */
    [[nodiscard]] Result<void> refresh(bool atEnd);

private:
    [[nodiscard]] QString textOf(const DefinitionObject &object) const;
    [[nodiscard]] bool isWaiting(const DefinitionObject &object, QSet<ObjectId> &asked) const;
    void spreadStars();
    void make(const DefinitionObject &object, QSet<ObjectId> &visited);
    [[nodiscard]] Result<void> checkSources() const;

    PlanRun &m_run;
    /** Statements that made what the database has. */
    QHash<ObjectId, QString> m_texts;
    /** What must be made anew though its text is the same. */
    QSet<ObjectId> m_stale;
    QHash<ObjectId, Purpose> m_purposes;
    QSet<QString> m_goneTables;
    QSet<ObjectId> m_silenced;
};

} // namespace joinery::mariadb
