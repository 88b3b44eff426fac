// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::postgresql {

/**
 * SQL that PostgreSQL understands as what it told. Two of its own texts it reads as something else:
 *
 * - an array of one type that is cast to another, which it makes of `column IN ('a', 'b')`: it tells
 *   `(ARRAY['a'::character varying])::text[]`, and reads that as an array whose elements are cast one by one. With
 *   `::character varying[]` between the two it is the array that is cast.
 * - `EXTRACT(YEAR FROM a)`, when that was the text 'YEAR': it reads year. The text is written as one.
 */
[[nodiscard]] QString asTold(const QString &sql);

} // namespace joinery::postgresql
