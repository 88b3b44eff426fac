// SPDX-License-Identifier: MIT
#include "core/project/named_diagram.h"

#include "core/project/file_names.h"
#include "core/project/project.h"

#include <algorithm>

namespace joinery {

namespace {

/** The text with its numbers as long as they get, so that "Diagram 10" comes after "Diagram 2". */
QString sortKey(const QString &title)
{
    constexpr qsizetype longestNumber = 12;
    QString key;
    QString number;
    for (const QChar character : title.toCaseFolded() + QChar(0)) {
        if (character.isDigit()) {
            number += character;
            continue;
        }
        if (!number.isEmpty())
            key += number.rightJustified(longestNumber, QLatin1Char('0'));
        number.clear();
        key += character;
    }
    return key;
}

} // namespace

const NamedDiagram *namedDiagram(const Project &project, const DiagramKey &key)
{
    const App *app = project.app(key.app);
    if (!app || key.isMain())
        return nullptr;
    const auto found = app->diagrams.constFind(key.name);
    return found == app->diagrams.constEnd() ? nullptr : &*found;
}

QList<DiagramKey> namedDiagrams(const Project &project)
{
    QList<DiagramKey> all;
    for (const App &app : project.apps) {
        const qsizetype first = all.size();
        for (auto diagram = app.diagrams.keyBegin(); diagram != app.diagrams.keyEnd(); ++diagram)
            all.append({app.name, *diagram});
        std::stable_sort(all.begin() + first, all.end(), [&project](const DiagramKey &a, const DiagramKey &b) {
            return sortKey(diagramTitle(project, a)) < sortKey(diagramTitle(project, b));
        });
    }
    return all;
}

QString diagramTitle(const Project &project, const DiagramKey &key)
{
    const NamedDiagram *diagram = namedDiagram(project, key);
    return diagram && !diagram->title.isEmpty() ? diagram->title : key.name;
}

QString freeDiagramName(const App &app, const QString &title)
{
    const auto isTaken = [&app](const QString &name) {
        return name == QLatin1String("main") ||
               std::any_of(app.diagrams.keyBegin(), app.diagrams.keyEnd(),
                           [&name](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const QString stem = safeFileName(title.simplified()).toLower();
    QString name = stem;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1_%2").arg(stem).arg(number);
    return name;
}

} // namespace joinery
