// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/base/rare.h"
#include "core/schema/constraint.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace joinery {

/** Where an index puts rows without a value. */
enum class NullsOrder
{
    /** Last when ascending, first when descending. */
    Usual,
    First,
    Last
};

/** One part of an index: a column, or an expression when the column is null. */
struct IndexPart
{
    ObjectId column;
    QString expression;
    QString collation;
    bool descending = false;
    NullsOrder nulls = NullsOrder::Usual;
    /** "text_pattern_ops", "gin_trgm_ops (siglen = 32)": PostgreSQL's operator class with its parameters. */
    QString operatorClass;
    /** Characters (or bytes) of the column that are indexed (MariaDB); nothing for all. */
    std::optional<int> prefixLength;

    friend bool operator==(const IndexPart &, const IndexPart &) = default;
};

/** What few indexes have. */
struct IndexDetails
{
    /** Columns kept for reading only (INCLUDE). */
    QList<ObjectId> include;
    /** Two rows with NULL count as the same under a unique index (PostgreSQL 15). */
    bool nullsNotDistinct = false;
    /** Kept up to date but not used for queries (MySQL's INVISIBLE, MariaDB's IGNORED). */
    bool invisible = false;
    QString comment;
    /** What one dialect alone knows, by its own word in lower case: "fillfactor" → "70", "with parser" → "ngram". */
    QMap<QString, QString> options;

    friend bool operator==(const IndexDetails &, const IndexDetails &) = default;
};

/** An index made for its own sake; those a key brings along are not in the model. */
struct Index
{
    ObjectId id;
    QString name;
    bool unique = false;
    QList<IndexPart> parts;
    /** Condition of a partial index, without WHERE; empty for a full one. */
    QString where;
    /** btree, hash, gin, fulltext, spatial…; empty for the dialect's default. */
    QString method;
    Rare<IndexDetails> details;

    friend bool operator==(const Index &, const Index &) = default;
};

/** One part of an exclusion constraint: what is compared, and how. */
struct ExclusionPart
{
    IndexPart what;
    /** "=", "&&": no two rows may answer yes for every part. */
    QString comparison;

    friend bool operator==(const ExclusionPart &, const ExclusionPart &) = default;
};

/** No two rows may be alike in all parts by their operators (PostgreSQL). */
struct ExclusionConstraint
{
    ObjectId id;
    QString name;
    /** gist, spgist, btree…; empty for the default. */
    QString method;
    QList<ExclusionPart> parts;
    /** Condition of the rows it holds for, without WHERE; empty for all. */
    QString where;
    Rare<KeyDetails> details;

    friend bool operator==(const ExclusionConstraint &, const ExclusionConstraint &) = default;
};

} // namespace joinery
