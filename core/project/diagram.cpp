// SPDX-License-Identifier: MIT
#include "core/project/diagram.h"

namespace joinery {

const QStringList &diagramColors()
{
    static const QStringList words{QStringLiteral("teal"),   QStringLiteral("purple"), QStringLiteral("orange"),
                                   QStringLiteral("pink"),   QStringLiteral("blue"),   QStringLiteral("green"),
                                   QStringLiteral("yellow"), QStringLiteral("gray")};
    return words;
}

} // namespace joinery
