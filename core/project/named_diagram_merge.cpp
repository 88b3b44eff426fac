// SPDX-License-Identifier: MIT
#include "core/project/named_diagram_merge.h"

#include "core/project/project_merge.h"

namespace joinery {

NamedDiagram mergedNamedDiagram(const NamedDiagram &base, const NamedDiagram &ours, const NamedDiagram &theirs,
                                const Schema &names, QList<MergeConflict> &conflicts)
{
    NamedDiagram result;
    result.diagram = mergedDiagram(base.diagram, ours.diagram, theirs.diagram, names, conflicts);
    result.title = ours.title == base.title ? theirs.title : ours.title;
    return result;
}

QMap<QString, NamedDiagram> mergedDiagrams(const App &base, const App &ours, const App &theirs, const Schema &names,
                                           QList<MergeConflict> &conflicts)
{
    QMap<QString, NamedDiagram> result;
    QMap<QString, NamedDiagram> all = ours.diagrams;
    all.insert(theirs.diagrams);
    for (auto name = all.keyBegin(); name != all.keyEnd(); ++name) {
        const NamedDiagram before = base.diagrams.value(*name);
        const bool isOurs = ours.diagrams.contains(*name);
        if (isOurs && theirs.diagrams.contains(*name)) {
            QList<MergeConflict> found;
            result.insert(*name, mergedNamedDiagram(before, ours.diagrams.value(*name), theirs.diagrams.value(*name),
                                                    names, found));
            for (MergeConflict &conflict : found) {
                if (conflict.kind == MergeConflict::Kind::Moved)
                    conflict.property = positionOn(*name);
            }
            conflicts += found;
            continue;
        }
        const NamedDiagram left = (isOurs ? ours : theirs).diagrams.value(*name);
        if (!base.diagrams.contains(*name) || left != before)
            result.insert(*name, left);
    }
    return result;
}

QString positionOn(const QString &diagram)
{
    return QStringLiteral("position on %1").arg(diagram);
}

} // namespace joinery
