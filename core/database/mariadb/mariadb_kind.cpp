// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_kind.h"

#include "core/database/mariadb/mariadb_address.h"
#include "core/database/mariadb/mariadb_introspector.h"
#include "core/database/mariadb/mariadb_server_session.h"
#include "core/dialect/mariadb/mariadb_session.h"
#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery {

QString MariadbKind::driverPackage() const
{
    return QStringLiteral("libqt6sql6-mysql");
}

Result<void> MariadbKind::open(QSqlDatabase &database, const DatabaseAddress &address, const OpenOptions &) const
{
    return openMariadb(database, address);
}

std::unique_ptr<Session> MariadbKind::session(const QSqlDatabase &, const DatabaseAddress &address,
                                              const OpenOptions &) const
{
    return std::make_unique<MariadbServerSession>(address);
}

QString MariadbKind::versionQuery() const
{
    return QStringLiteral("SELECT version(), @@lower_case_table_names");
}

ServerVersion::Flavour MariadbKind::flavourOf(const QString &version) const
{
    using Flavour = ServerVersion::Flavour;
    if (version.contains(QLatin1String("TiDB"), Qt::CaseInsensitive))
        return Flavour::TiDb;
    return version.contains(QLatin1String("MariaDB"), Qt::CaseInsensitive) ? Flavour::MariaDb : Flavour::MySql;
}

HistoryWords MariadbKind::history() const
{
    HistoryWords words;
    words.exists = QStringLiteral("SELECT count(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND "
                                  "TABLE_NAME = '%1'");
    words.text = QStringLiteral("text");
    // Names are compared byte by byte, and short enough for a key in every row format.
    words.key = QStringLiteral("varchar(180)");
    words.options = QStringLiteral(" ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    words.duration = QStringLiteral("BIGINT");
    words.order = QStringLiteral("ordinal");
    words.counter = QStringLiteral("ordinal bigint NOT NULL AUTO_INCREMENT UNIQUE, ");
    words.onConflict = QStringLiteral("ON DUPLICATE KEY UPDATE");
    words.incoming = QStringLiteral("VALUES(%1)");
    return words;
}

LockStatements MariadbKind::lock(std::chrono::milliseconds timeout) const
{
    // MySQL takes 64 characters, which the name of a database can have by itself.
    const QString name = QStringLiteral("concat('joinery ', left(sha2(database(), 256), 40))");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeout).count();
    // GET_LOCK says 0 after the time, and nothing when it was interrupted.
    return {.take = QStringLiteral("SELECT GET_LOCK(%1, %2)").arg(name).arg(seconds),
            .release = QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(name),
            .holder = QStringLiteral("SELECT concat(USER, '@', HOST, ', connection ', ID) FROM "
                                     "information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(%1)")
                          .arg(name),
            .answers = true};
}

QString MariadbKind::tableCountQuery() const
{
    return QStringLiteral("SELECT count(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND "
                          "TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') AND TABLE_NAME NOT LIKE "
                          "'joinery\\_%'");
}

Result<QList<PlanStep>> MariadbKind::fitted(const Connection &connection, const QList<PlanStep> &steps) const
{
    // What a person wrote was written for the mode that the connection names.
    const QString mode = connection.address().server.sqlMode;
    QList<PlanStep> result = steps;
    if (mode.isEmpty())
        return result;
    const auto setting = [](const QString &value) {
        return QStringLiteral("SET SESSION sql_mode = ") + mariadb::quotedText(value);
    };
    for (PlanStep &step : result) {
        if (!step.isRawSql)
            continue;
        step.settings = setting(mode);
        step.settingsBack = setting(mariadb::planSqlMode(connection.server()));
    }
    return result;
}

Result<Introspection> MariadbKind::introspect(const Connection &connection, const IntrospectionOptions &options) const
{
    return introspectMariadb(connection, options);
}

} // namespace joinery
