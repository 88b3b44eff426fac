// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/database/spellings.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

#include <QStringList>

namespace joinery {

class Connection;

/** What of a database is read. */
struct IntrospectionOptions
{
    /** Names of tables and views, with `*` and `?`, in any case; empty for all. */
    QStringList include;
    QStringList exclude;
    /** Namespaces of PostgreSQL, by their names; empty for all but the system's. */
    QStringList nameSpaces;
    /** Names that are read whatever the patterns say. */
    QStringList known = {};
    /** It is no mistake when nothing has such a name, or a namespace is not there. */
    bool mayBeMissing = false;
    /** Joinery's own tables too. */
    bool ownTables = false;
};

/** What a database holds, as a schema. */
struct Introspection
{
    /** Ids are made from names, so that reading the same database twice gives equal schemas. */
    Schema schema;
    /** All that the database has and the schema cannot say, each named: nothing is left out in silence. */
    QList<Finding> notModelled;
    /** How it holds the texts that Joinery gave it. */
    Spellings spellings = {};

    friend bool operator==(const Introspection &, const Introspection &) = default;
};

/**
 * Reads the schema of a database. Reads only; the number of queries does not depend on the number of tables (on MySQL
 * it does on the few things that its catalogue tells ambiguously).
 * Errors: "database.failed" with the database's words, "database.no_namespace" for one that is asked for and not there,
 * "database.nothing_named" when nothing has a name that is asked for, though not for an empty database of which nothing
 * is asked by its name.
 */
[[nodiscard]] Result<Introspection> introspect(const Connection &connection, const IntrospectionOptions &options = {});

} // namespace joinery
