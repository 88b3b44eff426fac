// SPDX-License-Identifier: MIT
#include "core/base/text.h"

namespace joinery {

QString quoted(QStringView text, QChar quote)
{
    QString result;
    result.reserve(text.size() + 2);
    result += quote;
    if (!text.contains(quote))
        return result.append(text) += quote;
    for (const QChar character : text) {
        result += character;
        if (character == quote)
            result += quote;
    }
    result += quote;
    return result;
}

} // namespace joinery
