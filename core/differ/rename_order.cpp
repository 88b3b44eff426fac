// SPDX-License-Identifier: MIT
#include "core/differ/rename_order.h"

#include <QHash>
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
    // Only names that a later rename gives free are worth waiting for; how many have each, in whatever letters.
    QHash<QString, int> occupied;
    QSet<QString> used;
    for (const RenameStep &rename : std::as_const(renames)) {
        ++occupied[rename.from.toCaseFolded()];
        used.insert(rename.from);
    }
    const auto mustWait = [&](const RenameStep &rename) {
        const QString to = rename.to.toCaseFolded();
        return occupied.value(to) > (to == rename.from.toCaseFolded() ? 1 : 0);
    };
    while (!renames.isEmpty()) {
        qsizetype ready = 0;
        while (ready < renames.size() && mustWait(renames.at(ready)))
            ++ready;
        if (ready == renames.size()) {
            // Everyone waits for a name another one holds: a cycle. Move the first out of the way.
            RenameStep &first = renames.first();
            const QString aside =
                temporaryName([&](const QString &name) { return used.contains(name) || isTaken(name); });
            result.append({first.id, first.from, aside});
            --occupied[first.from.toCaseFolded()];
            ++occupied[aside];
            used.insert(aside);
            first.from = aside;
            continue;
        }
        const RenameStep step = renames.takeAt(ready);
        --occupied[step.from.toCaseFolded()];
        result.append(step);
    }
    return result;
}

} // namespace joinery
