// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/context.h"
#include "core/database/spellings.h"
#include "core/dialect/dialect.h"
#include "core/project/project_diff.h"
#include "core/schema/schema.h"

#include <optional>

namespace joinery {

/** One side of a comparison. */
struct Endpoint
{
    Schema schema;
    /** The dialect of the database it was read from; null for a model or a snapshot. */
    const Dialect *dialect = nullptr;
    /** What a person calls it: "model", "dev (SQLite · shop.db)". */
    QString title;
    /** Of the project at hand: its ids say what is the same, and names do not have to. */
    bool isOwn = false;
    /** Of a database: how it holds the texts that Joinery gave it. */
    Spellings spellings = {};
    /** What each of its apps says, where it is. */
    AppSchemas apps = {};
};

/** Both sides of a comparison. */
struct Endpoints
{
    Endpoint from;
    Endpoint to;
};

/**
 * What the two texts name: "model", "snapshot", "snapshot@ID", a connection of the project, a URL, the folder of a
 * project, or an SQLite file. Only the first four need a project.
 *
 * Of both sides what is asked for. Where nothing is, a connection that is compared with its project is read as far as
 * its scope goes, and for whatever the project has.
 */
[[nodiscard]] Result<Endpoints> resolveEndpoints(const Context &context, const QString &from, const QString &to,
                                                 const DatabaseScope &asked);

} // namespace joinery
