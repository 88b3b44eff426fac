// SPDX-License-Identifier: MIT
#include "core/database/told_version.h"

#include "core/database/database_kind.h"

#include <QRegularExpression>

namespace joinery {

ServerVersion toldVersion(const QString &dialect, const QString &text)
{
    ServerVersion version;
    version.flavour = databaseKind(dialect).flavourOf(text);
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\.(\\d+)(?:\\.(\\d+))?"));
    QString told = text;
    // Replication between old servers makes MariaDB say "5.5.5-10.11.6-MariaDB".
    if (version.flavour == ServerVersion::Flavour::MariaDb && told.startsWith(QLatin1String("5.5.5-")))
        told.remove(0, 6);
    // What TiDB is compatible with comes first: "8.0.11-TiDB-v7.5.0".
    const qsizetype from = version.flavour == ServerVersion::Flavour::TiDb ? told.indexOf(QLatin1String("TiDB")) : 0;
    const QRegularExpressionMatch found = numbers.match(told, from);
    version.major = found.captured(1).toInt();
    version.minor = found.captured(2).toInt();
    version.patch = found.captured(3).toInt();
    return version;
}

} // namespace joinery
