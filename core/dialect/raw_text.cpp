// SPDX-License-Identifier: MIT
#include "core/dialect/raw_text.h"

namespace joinery {

QString rawTextFor(const RawSql &raw, const QString &dialect)
{
    const auto own = raw.forwards.constFind(dialect);
    return own == raw.forwards.constEnd() ? raw.forwards.value(QString()) : *own;
}

} // namespace joinery
