// SPDX-License-Identifier: MIT
#include "core/project/find_diagram.h"

#include "core/base/translate.h"

namespace joinery {

std::optional<QSet<ObjectId>> cardsOn(const Project &project, const DiagramKey &key)
{
    const NamedDiagram *diagram = namedDiagram(project, key);
    if (!diagram)
        return std::nullopt;
    const QHash<ObjectId, QPointF> &places = diagram->diagram.positions;
    return QSet<ObjectId>(places.keyBegin(), places.keyEnd());
}

Result<DiagramKey> diagramNamed(const Project &project, const QString &name)
{
    const auto isMeant = [&](const QString &text) { return text.compare(name, Qt::CaseInsensitive) == 0; };
    if (isMeant(QStringLiteral("main")))
        return DiagramKey();
    QList<DiagramKey> meant;
    QStringList there;
    for (const DiagramKey &key : namedDiagrams(project)) {
        const QString title = diagramTitle(project, key);
        there.append(key.app + QLatin1Char('/') + key.name);
        if (isMeant(title) || isMeant(key.name) || isMeant(there.last()) || isMeant(key.app + QLatin1Char('/') + title))
            meant.append(key);
    }
    if (meant.size() == 1)
        return meant.first();
    if (meant.isEmpty()) {
        return fail(QStringLiteral("diagram.missing"),
                    Message::tr("There is no diagram %1. There are: %2")
                        .arg(name, (QStringList(QStringLiteral("main")) + there).join(QStringLiteral(", "))));
    }
    return fail(QStringLiteral("diagram.ambiguous"),
                Message::tr("Several diagrams are called %1. Say which app's with APP/NAME; there are: %2")
                    .arg(name, there.join(QStringLiteral(", "))));
}

} // namespace joinery
