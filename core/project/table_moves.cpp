// SPDX-License-Identifier: MIT
#include "core/project/table_moves.h"

#include "core/base/translate.h"

namespace joinery {

QList<Finding> tablesMovedAway(const Project &project, const QString &app, const QList<Operation> &operations)
{
    QList<Finding> findings;
    for (const Operation &operation : operations) {
        const auto *drop = std::get_if<DropTable>(&operation);
        if (!drop)
            continue;
        const auto owner = std::find_if(project.apps.begin(), project.apps.end(), [&](const App &other) {
            return other.name != app && other.model.tables.contains(drop->table.id);
        });
        if (owner == project.apps.end())
            continue;
        findings.append({.code = QStringLiteral("project.table_moved"),
                         .severity = Finding::Severity::Warning,
                         .object = drop->table.id,
                         .text = Message::tr("Table %1 of app %2 is in app %3 now. For a database one is dropped and "
                                             "another added, so its rows do not move along: move its file back, or "
                                             "copy them with SQL of your own before it is dropped.")
                                     .arg(drop->table.qualified(), app, owner->name)});
    }
    return findings;
}

} // namespace joinery
