// SPDX-License-Identifier: MIT
#include "core/dialect/server_version.h"

#include "core/base/translate.h"

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

QString ServerVersion::product() const
{
    return nameOf(flavour);
}

QString ServerVersion::title() const
{
    const QString text = QStringLiteral("%1 %2.%3").arg(nameOf(flavour)).arg(major).arg(minor);
    // PostgreSQL's have two numbers since its version 10.
    return flavour == Flavour::PostgreSql ? text : QStringLiteral("%1.%2").arg(text).arg(patch);
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
