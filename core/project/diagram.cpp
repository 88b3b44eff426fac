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

QList<QSet<ObjectId>> groupsOf(const Diagram &diagram)
{
    QList<QSet<ObjectId>> result;
    for (const DiagramGroup &group : diagram.annotations.groups) {
        if (!group.members.isEmpty())
            result.append(group.members);
    }
    return result;
}

} // namespace joinery
