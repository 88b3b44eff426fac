// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_index_statistics.h"

namespace joinery::postgresql {

namespace {

/** https://www.postgresql.org/docs/current/sql-alterindex.html: the target of the whole database. */
constexpr int usualTarget = -1;

} // namespace

QString statisticsOption()
{
    return QStringLiteral("statistics");
}

std::optional<QMap<int, int>> statisticsTargets(const QString &option)
{
    QMap<int, int> targets;
    for (const QString &entry : option.split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = entry.split(u'=');
        bool isPart = false;
        bool isTarget = false;
        const int part = sides.first().trimmed().toInt(&isPart);
        const int target = sides.last().trimmed().toInt(&isTarget);
        if (sides.size() != 2 || !isPart || !isTarget || part < 1 || target < usualTarget)
            return std::nullopt;
        targets.insert(part, target);
    }
    return targets;
}

QStringList statisticsChanges(const QString &before, const QString &after)
{
    const QMap<int, int> from = statisticsTargets(before).value_or(QMap<int, int>());
    const QMap<int, int> to = statisticsTargets(after).value_or(QMap<int, int>());
    QMap<int, int> changed = to;
    for (const int part : from.keys()) {
        if (!to.contains(part))
            changed.insert(part, usualTarget);
    }
    QStringList result;
    for (auto entry = changed.cbegin(); entry != changed.cend(); ++entry) {
        if (from.value(entry.key(), usualTarget) != entry.value())
            result.append(QStringLiteral("ALTER COLUMN %1 SET STATISTICS %2").arg(entry.key()).arg(entry.value()));
    }
    return result;
}

} // namespace joinery::postgresql
