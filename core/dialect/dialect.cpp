// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"

#include "core/dialect/sqlite/sqlite_dialect.h"

namespace joinery {

Schema Dialect::recognised(const Schema &found, const Schema &) const
{
    return found;
}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

QList<const Dialect *> allDialects()
{
    return {&sqliteDialect()};
}

const Dialect *findDialect(QStringView name)
{
    for (const Dialect *dialect : allDialects()) {
        if (dialect->name() == name)
            return dialect;
    }
    return nullptr;
}

} // namespace joinery
