// SPDX-License-Identifier: MIT
#include "core/base/error.h"

namespace joinery {

QString Error::text() const
{
    QString result = where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    if (!detail.isEmpty())
        result += QStringLiteral(" (") + detail + QLatin1Char(')');
    return result;
}

} // namespace joinery
