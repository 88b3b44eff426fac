// SPDX-License-Identifier: MIT
#include "core/base/sql_string.h"

namespace joinery {

QString quotedSqlString(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'';
}

} // namespace joinery
