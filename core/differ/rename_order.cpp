// SPDX-License-Identifier: MIT
#include "core/differ/rename_order.h"

#include <QSet>

namespace joinery {

QString temporaryName(const std::function<bool(const QString &)> &isTaken)
{
    QString name = QStringLiteral("joinery_swap");
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("joinery_swap_%1").arg(i);
    return name;
}

QList<RenameStep> orderedRenames(QList<RenameStep> renames, const std::function<bool(const QString &)> &isTaken)
{
    QList<RenameStep> result;
    // Only names that a later rename gives free are worth waiting for.
    QSet<QString> occupied;
    for (const RenameStep &rename : std::as_const(renames))
        occupied.insert(rename.from);
    QSet<QString> used = occupied;
    while (!renames.isEmpty()) {
        qsizetype ready = 0;
        while (ready < renames.size() && occupied.contains(renames.at(ready).to))
            ++ready;
        if (ready == renames.size()) {
            // Everyone waits for a name another one holds: a cycle. Move the first out of the way.
            RenameStep &first = renames.first();
            const QString aside =
                temporaryName([&](const QString &name) { return used.contains(name) || isTaken(name); });
            result.append({first.id, first.from, aside});
            occupied.remove(first.from);
            occupied.insert(aside);
            used.insert(aside);
            first.from = aside;
            continue;
        }
        const RenameStep step = renames.takeAt(ready);
        occupied.remove(step.from);
        result.append(step);
    }
    return result;
}

} // namespace joinery
