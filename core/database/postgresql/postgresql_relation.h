// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/database/postgresql/postgresql_catalogue_row.h"

#include <QHash>

namespace joinery::postgresql {

/** One row of Catalogue::relations(): a table, partition, view or foreign table. */
struct Relation
{
    qint64 oid = 0;
    /** As the schema has it: empty for the default one. */
    QString nameSpace;
    QString name;
    /** "r" table, "p" partitioned, "v" view, "m" materialized, "f" foreign. */
    QString kind;
    QString persistence;
    QStringList options;
    QStringList toastOptions;
    QString tablespace;
    QString accessMethod;
    bool rowSecurity = false;
    bool forcedRowSecurity = false;
    QString replicaIdentity;
    QString partitionBy;
    QString bound;
    QStringList parents;
    QStringList parentNames;
    QString ofType;
    QString comment;
    QString query;
    QString server;
    bool isReadable = true;
    /** Of the table, or of the object; of a partition the one it has as such. */
    ObjectId id;

    [[nodiscard]] static Relation from(CatalogueRow row);
    [[nodiscard]] bool isPartition() const { return !bound.isEmpty(); }
    [[nodiscard]] bool isTable() const { return (kind == u"r" || kind == u"p") && !isPartition(); }
};

/** By their numbers in the catalogue. */
using Relations = QHash<qint64, Relation>;

/** The id of what has this name: always the same. */
[[nodiscard]] ObjectId idFromName(const QString &kind, const QString &nameSpace, const QString &name);

} // namespace joinery::postgresql
