// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/postgresql/postgresql_catalogue_row.h"

namespace joinery::postgresql {

/** One row of Catalogue::columns(). */
struct ColumnRow
{
    /** The oid of the relation that it belongs to. */
    qint64 table = 0;
    int number = 0;
    QString name;
    QString type;
    int dimensions = 0;
    bool refusesNull = false;
    /** Its default, or what it is computed from. */
    QString expression;
    /** With a default: the type without what stands in parentheses. */
    QString bareType;

    // What most columns do not have.

    /** Of a domain. */
    QString baseType;
    /** "a" always, "d" by default. */
    QString identity;
    bool isGenerated = false;
    QString collation;
    QString storage;
    QString compression;
    QString statistics;
    QStringList options;
    /** Of a foreign table, as they stand behind OPTIONS. */
    QString foreignOptions;
    /** It has it from its parents alone. */
    bool isInherited = false;
    QString comment;

    [[nodiscard]] static ColumnRow from(CatalogueRow row);
    /** Whether anything is said about how it is kept. */
    [[nodiscard]] bool isKeptOtherwise() const
    {
        return !storage.isEmpty() || !compression.isEmpty() || !statistics.isEmpty() || !options.isEmpty();
    }
};

} // namespace joinery::postgresql
