// SPDX-License-Identifier: MIT
#include "core/dialect/sql/row_sets.h"

namespace joinery {

namespace {

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

QString isAmong(const QStringList &key, const QString &query)
{
    const QString row = key.size() == 1 ? key.first() : QLatin1Char('(') + listed(key) + QLatin1Char(')');
    return QStringLiteral("%1 IN (%2)").arg(row, query);
}

QString isRepeated(const QStringList &key, const QString &table, const QStringList &values,
                   const QStringList &conditions)
{
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    const QString numbered =
        QStringLiteral("SELECT %1, row_number() OVER (PARTITION BY %2 ORDER BY %1) AS joinery_place FROM %3%4")
            .arg(listed(key), listed(values), table, where);
    return isAmong(key,
                   QStringLiteral("SELECT %1 FROM (%2) AS found WHERE joinery_place > 1").arg(listed(key), numbered));
}

QString isChildWhere(const QStringList &key, const QString &table, const QString &condition)
{
    QStringList keyOfChild;
    for (const QString &each : key)
        keyOfChild.append(QStringLiteral("child.") + each);
    // Derived, since a database may refuse to change a table that it reads at the same time.
    return isAmong(key, QStringLiteral("SELECT %1 FROM (SELECT %2 FROM %3 AS child WHERE %4) AS found")
                            .arg(listed(key), listed(keyOfChild), table, condition));
}

} // namespace joinery
