// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/**
 * The type as PostgreSQL spells it. What it does not have is spelled as the next one that holds every value: unsigned
 * integers and mediumint as a wider integer, tinyint and year as smallint, longtext as text, an enum without a name of
 * its own and a set as text. Native types are kept as they are.
 */
[[nodiscard]] QString typeName(const DataType &type);

/**
 * The type of a column where it stands in a statement: a type that the schema defines (an enum, a domain, a composite
 * type) by its quoted name, whatever the column's spelling, and a number that counts by itself as an integer.
 */
[[nodiscard]] QString columnType(const Schema &schema, const Column &column);

/** The type a native text names among those of the schema: enum or object by its id; null when it is none of them. */
[[nodiscard]] ObjectId schemaTypeOf(const Schema &schema, const DataType &type);

/** One spelling for each type, whatever alias, case or white space it is written in: "character varying(20)". */
[[nodiscard]] QString canonicalType(const QString &typeName);

/** The numbers between the parentheses of a canonical type: its length, or its digits. */
[[nodiscard]] QList<int> typeArguments(const QString &canonical);

/** What kind of values a type holds, as far as converting and comparing them goes. */
enum class TypeFamily
{
    Text,
    Character,
    Integer,
    Numeric,
    Float,
    Boolean,
    Date,
    Time,
    Timestamp,
    TimestampTz,
    Interval,
    Uuid,
    Json,
    Jsonb,
    Bytes,
    Bits,
    Array,
    Other
};
[[nodiscard]] TypeFamily typeFamily(const QString &typeName);

/** The id of the check that stands for a set, or an enum without a name of its own. */
[[nodiscard]] ObjectId enumCheckId(ObjectId column);
/** A column as PostgreSQL takes it: `serial` as a type becomes an integer that counts by itself. */
[[nodiscard]] Column loweredColumn(const Column &column);
/**
 * A table as PostgreSQL takes it: besides its columns, a set and an enum without a name of its own become a check,
 * under an id derived from the column's.
 */
[[nodiscard]] Table loweredTable(const Table &table);

} // namespace joinery::postgresql
