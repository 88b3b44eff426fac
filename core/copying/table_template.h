// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/copying/fragment.h"
#include "core/dialect/dialect.h"

namespace joinery {

/** Tables or columns that are added again and again, under a title. */
struct TableTemplate
{
    /** A word for one that comes with the program; the title for one that a person made. */
    QString key;
    QString title;
    QString explanation;
    bool isBuiltIn = false;
    Fragment fragment;

    /** Whether it can be put into tables that are there: it is columns, or one table. */
    [[nodiscard]] bool fitsIntoTables() const { return fragment.schema.tables.size() == 1; }
};

/** Those that come with the program; of the types that the dialect (SQLite where null) likes best. */
[[nodiscard]] QList<TableTemplate> builtInTemplates(const Dialect *dialect);

/**
 * Puts the columns of a template into tables, each where there is none of its name, with the keys and indexes on them.
 * A key of the template to itself leads to the primary key of the table; a table without one gets the template's.
 * Operations for the tables of `schema`, a part of `all`.
 */
[[nodiscard]] QList<Operation> templateEdit(const TableTemplate &added, const QList<ObjectId> &tables,
                                            const Schema &schema, const Schema &all, const Dialect *dialect);

/**
 * Adds a table that joins two others by their primary keys ("author_book"); the same one twice joins it with itself.
 * Error "template.key" where one has none.
 */
[[nodiscard]] Result<QList<Operation>> joinTableEdit(const Schema &all, ObjectId first, ObjectId second);

} // namespace joinery
