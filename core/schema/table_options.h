// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QMap>
#include <QString>

namespace joinery {

/** What a table is beyond its columns; each dialect reads what it knows and reports the rest (Dialect::validate). */
struct TableOptions
{
    /** SQLite STRICT: values must have the declared type. */
    bool strict = false;
    /** SQLite WITHOUT ROWID: rows are stored in the primary key. */
    bool withoutRowId = false;
    /** PostgreSQL UNLOGGED: faster, emptied after a crash. */
    bool unlogged = false;
    /** MariaDB WITH SYSTEM VERSIONING: keeps the history of every row. */
    bool systemVersioned = false;
    /** InnoDB, Aria… (MariaDB, MySQL). */
    QString engine;
    /** DYNAMIC, COMPRESSED… (MariaDB, MySQL). */
    QString rowFormat;
    /** What text columns have that say nothing else. */
    QString charset;
    QString collation;
    QString tablespace;
    /** Tables it inherits from, as SQL: "public.event, audited" (PostgreSQL). */
    QString inherits;
    /** How rows are spread over partitions, as SQL: "RANGE (created_at)"; empty for a table without partitions. */
    QString partitionBy;
    /** Storage parameters and whatever else one dialect alone knows, by its own word in lower case. */
    QMap<QString, QString> parameters;

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/** One partition of a table: it holds those rows that its bound says. */
struct Partition
{
    ObjectId id;
    /** PostgreSQL keeps a partition as a table, which may live in a namespace of its own; empty for the table's. */
    QString nameSpace;
    QString name;
    /** The partition it is a part of; null for one of the table itself. */
    ObjectId parent;
    /** As SQL: "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')", "VALUES LESS THAN (2027)", "DEFAULT". */
    QString bound;
    /** How it is spread over partitions of its own; empty when it is not. */
    QString partitionBy;
    QString comment;
    QMap<QString, QString> parameters;

    friend bool operator==(const Partition &, const Partition &) = default;
};

} // namespace joinery
