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

/**
 * Reads one part of an index: "title", "title(20)" for the first 20 characters, "lower(name) collate nocase
 * text_pattern_ops desc nulls last". A word that ends in _ops is an operator class.
 */
[[nodiscard]] Result<IndexPart> typedIndexPart(const QString &text, const Table &table);

/**
 * Reads "room with =, during with && where active", or with "using gist" before it, as an exclusion constraint without
 * id and name. Where no method is said it is gist, which knows more comparisons than "=".
 */
[[nodiscard]] Result<ExclusionConstraint> typedExclusion(const QString &text, const Table &table);

/** Reads a name and which rows it holds: "p2026 values less than (2027)"; without id. */
[[nodiscard]] Result<Partition> typedPartition(const QString &text);

/** A trigger as "stamp" or "stamp before update" says it; without a definition where nothing follows the name. */
struct TypedTrigger
{
    QString name;
    /** "BEFORE UPDATE", "INSTEAD OF DELETE"; empty for the usual one. */
    QString moment;
};
[[nodiscard]] Result<TypedTrigger> typedTrigger(const QString &text);

} // namespace joinery
