// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** A script of PostgreSQL without what psql alone understands: its commands ("\connect …") and the rows of COPY … FROM
    stdin. Those lines become empty, so that lines keep their numbers; in texts, bodies of functions and comments
    nothing is touched. */
[[nodiscard]] QString withoutPsql(const QString &script);

} // namespace joinery
