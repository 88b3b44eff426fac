// SPDX-License-Identifier: MIT
#include "core/project/named_diagram.h"

#include "core/project/file_names.h"
#include "core/project/project.h"

#include <algorithm>

namespace joinery {

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
            return diagramTitle(project, a).compare(diagramTitle(project, b), Qt::CaseInsensitive) < 0;
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
