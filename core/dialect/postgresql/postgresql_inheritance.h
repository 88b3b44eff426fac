// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

class ColumnDifference;

/** Whether a parent of the table has the column, or a parent of that, so that the database has it in the table too. */
[[nodiscard]] bool isInherited(const Schema &schema, const Table &table, const QString &column);
/** The tables that inherit from this one themselves, right now, as lowered, in order of names. */
[[nodiscard]] QList<Table> heirsOf(const PlanRun &run, ObjectId parent);
/** Whether a table that inherits from this one keeps the column although this one loses it. */
[[nodiscard]] bool isKeptByHeirs(const PlanRun &run, ObjectId parent, const QString &column);
/** Heirs that are rid of a column that this one has just lost may have it as their own besides. */
void dropInHeirs(PlanRun &run, ObjectId parent, const QString &column);
/**
 * After a column was changed: PostgreSQL changed its default in all heirs, and let them take NULL. Those that have a
 * default of their own get it back, and those that refuse NULL do so again.
 */
void keepInHeirs(PlanRun &run, ObjectId parent, const ColumnDifference &difference);

/** Tables with a column of each. */
using HeirColumns = QList<std::pair<Table, ObjectId>>;
/** The heirs to which an operation still to come adds the column, as it will be there: the lowest first. */
[[nodiscard]] HeirColumns heirsToGet(const PlanRun &run, ObjectId parent, const QString &column);

/** Error "postgresql.inherited_column" where a table has the column from another parent too, which bars a new type. */
[[nodiscard]] Result<void> refuseOtherParents(const PlanRun &run, const Table &parent, const QString &column);

/** Columns of the parent that the model of the table does not know. */
[[nodiscard]] QStringList missingColumns(const Schema &schema, const Table &table, const QString &parent);
/**
 * The table ceases to inherit. Columns of the parent stay then: those that the plan drops are dropped. Error
 * "postgresql.inherited_column" for others that the table does not list.
 */
[[nodiscard]] Result<void> leaveParent(PlanRun &run, const Table &table, const QString &parent);
/** Tables cease to inherit before the parent is dropped. The state has it at once. */
[[nodiscard]] Result<void> letHeirsGo(PlanRun &run, ObjectId parent);
/** The same of those that the plan takes from the parent and that keep a column it renames under its old name. */
[[nodiscard]] Result<void> letHeirsGo(PlanRun &run, ObjectId parent, const QString &column);

} // namespace joinery::postgresql
