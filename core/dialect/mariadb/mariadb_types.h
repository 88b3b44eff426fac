// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/schema/data_type.h"

namespace joinery::mariadb {

/** Bytes that a key of InnoDB has room for, and those of the widest character there is. */
inline constexpr int longestKey = 3072;
inline constexpr int bytesOfCharacter = 4;
/** Bytes of the longest TINYTEXT or TINYBLOB. */
inline constexpr int longestTiny = 255;

/** Types that behave alike when values are converted or compared. */
enum class TypeFamily
{
    Integer,
    Decimal,
    Float,
    Bit,
    Text,
    Binary,
    Date,
    Time,
    /** DATETIME. */
    Timestamp,
    /** TIMESTAMP, which knows about time zones. */
    TimestampTz,
    Year,
    Enum,
    Set,
    Json,
    Uuid,
    Other
};

/** The type as SQL; what MariaDB does not have becomes what the finding about it says. */
[[nodiscard]] QString typeName(const DataType &type);

/**
 * A type as it stands in a statement, in the form in which equal text means the same type: "INTEGER", "INT(11)" and
 * "int" become "int", "BOOLEAN" becomes "tinyint(1)".
 */
[[nodiscard]] QString canonicalType(const QString &typeText);
/** "varchar" of "VARCHAR(20) CHARACTER SET latin1", in lower case and without aliases. */
[[nodiscard]] QString baseOf(const QString &typeText);
/** The numbers in its parentheses. */
[[nodiscard]] QList<int> argumentsOf(const QString &typeText);
[[nodiscard]] bool isUnsigned(const QString &typeText);
[[nodiscard]] TypeFamily typeFamily(const QString &typeText);
/** Whether its values are shapes: "point", "geometry". */
[[nodiscard]] bool isShape(const QString &typeText);
/** Whether the server has a type of this name. */
[[nodiscard]] bool isKnownType(const QString &typeText, const ServerVersion &server = usualServer);
/** Texts of an enum or set as it stands in a statement. */
[[nodiscard]] QStringList choicesOf(const QString &typeText);

/** Whether its values have a character set and a collation: texts, enums and sets; not JSON, which has one of its own.
 */
[[nodiscard]] bool hasCharset(const DataType &type);
/** Whether the type is known to have none: bytes, numbers, dates. */
[[nodiscard]] bool isWithoutCharset(const DataType &type);
/** TEXT, BLOB and their kin, whose values are kept apart from the row. */
[[nodiscard]] bool isLarge(const QString &typeText);

} // namespace joinery::mariadb
