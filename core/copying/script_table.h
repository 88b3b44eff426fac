// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

namespace joinery {

/** A column as a script of PostgreSQL or MariaDB defines it. */
struct ScriptColumn
{
    /** What SQLite need not know: type, default, comment and the like. It has no id yet. */
    Column column;
    /** NOT NULL, UNIQUE, PRIMARY KEY and REFERENCES in words that SQLite takes. */
    QString constraints;
    QList<CheckConstraint> checks;
};

/** Part of a key or index: a column by its name, or an expression. */
struct ScriptKeyPart
{
    QString column;
    IndexPart part;
};

struct ScriptIndex
{
    /** Without its parts. */
    Index index;
    QList<ScriptKeyPart> parts;
};

/**
 * A table as a script of PostgreSQL or MariaDB defines it, by several statements maybe.
 *
 * Names, keys and foreign keys go into a statement that SQLite reads (see skeleton()); what SQLite has no word for is
 * kept here and put back afterwards.
 */
struct ScriptTable
{
    QString nameSpace;
    QString name;
    QList<ScriptColumn> columns;
    /** Of the table, in words that SQLite takes. */
    QStringList constraints;
    QList<CheckConstraint> checks;
    QList<ScriptIndex> indexes;
    TableOptions options;
    QString comment;
    /** Of its first word in the script. */
    int line = 1;
    QString sql;

    [[nodiscard]] ScriptColumn *column(const QString &columnName);
    /** How many of its definitions say that they are the primary key. */
    [[nodiscard]] int primaryKeys() const;
    /** What it is called in the scratch database. */
    [[nodiscard]] QString scratchName() const { return qualifiedName(nameSpace, name); }
    /** CREATE TABLE for SQLite, with types that mean nothing. */
    [[nodiscard]] QString skeleton() const;
    /** What was read of the skeleton, with everything else put back. */
    [[nodiscard]] Table completed(const Table &read) const;
};

} // namespace joinery
