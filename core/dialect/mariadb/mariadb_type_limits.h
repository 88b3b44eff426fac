// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::mariadb {

// All types as they stand in a statement.

struct Bounds
{
    QString lowest;
    QString highest;
};

/** The numbers that a type of whole numbers holds, as SQL. */
[[nodiscard]] Bounds boundsOf(const QString &type);
/** Types of whole numbers from the narrowest on. */
[[nodiscard]] int rankOf(const QString &type);
/** Bytes that a type without a length in characters holds, by its base; 0 for others. */
[[nodiscard]] qint64 bytesOf(const QString &base);
/** Bytes that a value of the type may have when it is a text or bytes. */
[[nodiscard]] qint64 mostBytesOf(const QString &type);
/** What a value takes where it becomes bytes and not a text: of UUID and addresses; 0 for others. */
[[nodiscard]] int rawBytesOf(const QString &type);
/**
 * Bytes a value takes in a key of InnoDB, with so many for each character; nothing where that is not known, or where
 * it has no bounds.
 */
[[nodiscard]] std::optional<int> keyBytes(const QString &typeText, int characterBytes);

} // namespace joinery::mariadb
