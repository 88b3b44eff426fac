// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_differences.h"

#include "core/differ/change_entry.h"
#include "core/differ/schema_differ.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ProjectDifferences)
};

int movedCards(const Diagram &before, const Diagram &after, const Schema &model)
{
    int count = 0;
    for (auto place = after.positions.cbegin(); place != after.positions.cend(); ++place) {
        const bool shown = model.tables.contains(place.key()) || model.objects.contains(place.key());
        const auto was = before.positions.constFind(place.key());
        if (shown && was != before.positions.cend() && *was != *place)
            ++count;
    }
    return count;
}

QStringList diagramDifferences(const App &before, const App &after)
{
    QStringList lines;
    const auto titleOf = [](const QString &name, const NamedDiagram &diagram) {
        return Sentence::tr("diagram %1").arg(diagram.title.isEmpty() ? name : diagram.title);
    };
    for (auto now = after.diagrams.cbegin(); now != after.diagrams.cend(); ++now) {
        const auto was = before.diagrams.constFind(now.key());
        if (was == before.diagrams.cend())
            lines.append(QStringLiteral("+ ") + titleOf(now.key(), *now));
        else if (*was != *now)
            lines.append(QStringLiteral("~ ") + titleOf(now.key(), *now));
    }
    for (auto was = before.diagrams.cbegin(); was != before.diagrams.cend(); ++was) {
        if (!after.diagrams.contains(was.key()))
            lines.append(QStringLiteral("− ") + titleOf(was.key(), *was));
    }
    return lines;
}

QStringList appDifferences(const App &before, const App &after, bool named)
{
    QStringList lines;
    const Diff diff = SchemaDiffer(DiffOptions{.findCandidates = false}).diff(before.model, after.model);
    for (const ChangeEntry &entry : changeEntries(diff.operations, before.model, after.model))
        lines.append(entryLine(entry));
    if (const int moved = movedCards(before.diagram, after.diagram, after.model); moved > 0)
        lines.append(QStringLiteral("~ ") + Sentence::tr("%n cards moved", nullptr, moved));
    if (before.diagram.annotations != after.diagram.annotations)
        lines.append(QStringLiteral("~ ") + Sentence::tr("groups, notes and links on the diagram"));
    if (lines.isEmpty() && before.diagram != after.diagram)
        lines.append(QStringLiteral("~ ") + Sentence::tr("places of cards"));
    lines += diagramDifferences(before, after);
    if (before.dependencies != after.dependencies)
        lines.append(QStringLiteral("~ ") + Sentence::tr("apps it depends on"));
    if (named) {
        for (QString &line : lines)
            line = QStringLiteral("%1: %2").arg(after.name, line);
    }
    return lines;
}

QStringList connectionDifferences(const Project &before, const Project &after)
{
    QStringList lines;
    for (const ConnectionProfile &now : after.connections) {
        const ConnectionProfile *was = before.connection(now.name);
        if (!was)
            lines.append(QStringLiteral("+ ") + Sentence::tr("connection %1").arg(now.name));
        else if (*was != now)
            lines.append(QStringLiteral("~ ") + Sentence::tr("connection %1").arg(now.name));
    }
    for (const ConnectionProfile &was : before.connections) {
        if (!after.connection(was.name))
            lines.append(QStringLiteral("− ") + Sentence::tr("connection %1").arg(was.name));
    }
    return lines;
}

} // namespace

QStringList projectDifferences(const Project &before, const Project &after)
{
    QStringList lines;
    if (before == after)
        return lines;
    const bool named = before.apps.size() > 1 || after.apps.size() > 1;
    for (const App &app : after.apps) {
        const App *was = before.app(app.name);
        if (!was)
            lines.append(QStringLiteral("+ ") + Sentence::tr("app %1").arg(app.name));
        lines += appDifferences(was ? *was : App(), app, named);
    }
    for (const App &app : before.apps) {
        if (!after.app(app.name))
            lines.append(QStringLiteral("− ") + Sentence::tr("app %1").arg(app.name));
    }
    lines += connectionDifferences(before, after);
    if (before.name != after.name)
        lines.append(QStringLiteral("~ ") + Sentence::tr("project name: %1 → %2").arg(before.name, after.name));
    if (before.dialects != after.dialects)
        lines.append(QStringLiteral("~ ") + Sentence::tr("target databases"));
    if (lines.isEmpty())
        lines.append(QStringLiteral("~ ") + Sentence::tr("details that are not shown here"));
    return lines;
}

} // namespace joinery
