// SPDX-License-Identifier: MIT
#include "core/database/server_version.h"

#include "core/base/translate.h"
#include "core/database/database_kind.h"

#include <QRegularExpression>

namespace joinery {

namespace {

using Flavour = ServerVersion::Flavour;

QString nameOf(Flavour flavour)
{
    switch (flavour) {
    case Flavour::Sqlite:
        return QStringLiteral("SQLite");
    case Flavour::PostgreSql:
        return QStringLiteral("PostgreSQL");
    case Flavour::CockroachDb:
        return QStringLiteral("CockroachDB");
    case Flavour::YugabyteDb:
        return QStringLiteral("YugabyteDB");
    case Flavour::MariaDb:
        return QStringLiteral("MariaDB");
    case Flavour::MySql:
        return QStringLiteral("MySQL");
    case Flavour::TiDb:
        return QStringLiteral("TiDB");
    }
    return {};
}

/** The oldest whose statements plans are made of; nothing for those that count their versions in a way of their own. */
std::optional<ServerVersion> oldest(Flavour flavour)
{
    switch (flavour) {
    case Flavour::Sqlite:
        return ServerVersion{flavour, 3, 35, 0};
    case Flavour::PostgreSql:
        return ServerVersion{flavour, 12, 0, 0};
    case Flavour::MariaDb:
        return ServerVersion{flavour, 10, 5, 0};
    case Flavour::MySql:
        return ServerVersion{flavour, 8, 0, 0};
    default:
        return std::nullopt;
    }
}

} // namespace

QString ServerVersion::title() const
{
    const QString text = QStringLiteral("%1 %2.%3").arg(nameOf(flavour)).arg(major).arg(minor);
    // PostgreSQL's have two numbers since its version 10.
    return flavour == Flavour::PostgreSql ? text : QStringLiteral("%1.%2").arg(text).arg(patch);
}

ServerVersion serverVersion(const QString &dialect, const QString &text)
{
    ServerVersion version;
    version.flavour = databaseKind(dialect).flavourOf(text);
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\.(\\d+)(?:\\.(\\d+))?"));
    QString told = text;
    // Replication between old servers makes MariaDB say "5.5.5-10.11.6-MariaDB".
    if (version.flavour == Flavour::MariaDb && told.startsWith(QLatin1String("5.5.5-")))
        told.remove(0, 6);
    // What TiDB is compatible with comes first: "8.0.11-TiDB-v7.5.0".
    const qsizetype from = version.flavour == Flavour::TiDb ? told.indexOf(QLatin1String("TiDB")) : 0;
    const QRegularExpressionMatch found = numbers.match(told, from);
    version.major = found.captured(1).toInt();
    version.minor = found.captured(2).toInt();
    version.patch = found.captured(3).toInt();
    return version;
}

Result<void> checkVersion(const ServerVersion &version)
{
    const std::optional<ServerVersion> wanted = oldest(version.flavour);
    if (!wanted || version.isAtLeast(wanted->major, wanted->minor))
        return {};
    return fail(QStringLiteral("database.too_old"),
                Message::tr("This is %1. Joinery works with %2 and newer; update the server.")
                    .arg(version.title(), wanted->title()));
}

} // namespace joinery
