// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

namespace joinery {

// What people type into the rows that start with "+": one line that says a whole column, key or index.

/** Where a foreign key typed as "-> author" or "-> author.id" leads. */
struct TypedTarget
{
    ObjectId table;
    ObjectId column;

    friend bool operator==(const TypedTarget &, const TypedTarget &) = default;
};

struct TypedColumn
{
    /** Has a new id. */
    Column column;
    bool primaryKey = false;
    bool unique = false;
    std::optional<TypedTarget> target;
};

/**
 * Reads "email varchar(255) not null unique = 'none'" or "author_id -> author.id": a name, then a type (the usual one
 * when left out, the target's for a foreign key), then any of: not null (nn), unique (uq), primary key (pk), auto,
 * default … (=), collate …, -> table.column. `all` holds the tables a foreign key may lead to. Errors ("typed.…") say
 * what is wrong.
 */
[[nodiscard]] Result<TypedColumn> typedColumn(const QString &text, const Schema &all,
                                              const DataType &usualType = DataType::of(DataType::Kind::Text));

/** Reads "author" (its primary key) or "author.id"; names may be quoted. */
[[nodiscard]] Result<TypedTarget> typedTarget(const QString &text, const Schema &all);

/** Reads "title, isbn" as columns of the table. Error "typed.column" names the one there is not. */
[[nodiscard]] Result<QList<ObjectId>> typedColumns(const QString &text, const Table &table);
/** "author.id": as typedTarget() and typedForeignKey() read it. */
[[nodiscard]] QString targetText(const Table &table, const QList<ObjectId> &columns);
/** As typedColumns() reads it. */
[[nodiscard]] QString columnsText(const QList<ObjectId> &columns, const Table &table);

/** Reads "author_id -> author.id" or "first, last -> person.first, last" as a key without id and name. */
[[nodiscard]] Result<ForeignKey> typedForeignKey(const QString &text, const Table &table, const Schema &all);

/** Reads "unique title, lower(name) desc collate nocase where price > 0" as an index without id and name. */
[[nodiscard]] Result<Index> typedIndex(const QString &text, const Table &table);

} // namespace joinery
