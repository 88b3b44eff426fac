// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/postgresql/postgresql_catalogue_row.h"
#include "core/schema/constraint.h"

namespace joinery::postgresql {

/** One row of Catalogue::constraints(). Columns are numbers. */
struct ConstraintRow
{
    qint64 table = 0;
    QString name;
    /** "p" primary key, "u" unique, "c" check, "x" exclusion, "f" foreign key. */
    QString type;
    Deferral deferral = Deferral::NotDeferrable;
    bool isValid = true;
    QList<int> columns;
    qint64 target = 0;
    QString targetName;
    QList<int> targetColumns;
    ReferenceAction onUpdate = ReferenceAction::NoAction;
    ReferenceAction onDelete = ReferenceAction::NoAction;
    QString match;
    QList<int> setColumns;
    bool isLocal = true;
    bool isInherited = false;
    bool isNoInherit = false;
    /** It came with the one of the table that this is a partition of, or that it points to. */
    bool isOfPartition = false;
    QString expression;
    qint64 index = 0;
    QString comment;
    QStringList operators;
    QStringList targetColumnNames;
    /** As SQL, of one that a partition has for itself. */
    QString definition;

    [[nodiscard]] static ConstraintRow from(CatalogueRow row);
};

/** One row of Catalogue::indexes(). */
struct IndexRow
{
    qint64 oid = 0;
    qint64 table = 0;
    QString name;
    QString method;
    bool isUnique = false;
    bool nullsNotDistinct = false;
    /** How many of the columns are parts of the key; the others are kept for reading. */
    int keyParts = 0;
    /** 0 for an expression. */
    QList<int> columns;
    QList<int> options;
    QStringList expressions;
    QStringList classes;
    QStringList collations;
    QString where;
    QStringList parameters;
    QString tablespace;
    bool isClustered = false;
    bool isValid = true;
    bool isReplicaIdentity = false;
    bool isOfPartition = false;
    QString comment;
    /** Of its expressions: "1=1000, 3=50". */
    QString statistics;
    /** Of a partition's: what its columns are called, and "p" or "u" for that of a key. */
    QString titles;
    QString keyType;
    /** The index of the table that it belongs to. */
    QString whole;

    [[nodiscard]] static IndexRow from(CatalogueRow row);
    [[nodiscard]] bool isDescending(qsizetype part) const;
    [[nodiscard]] bool hasNullsFirst(qsizetype part) const;
};

} // namespace joinery::postgresql
