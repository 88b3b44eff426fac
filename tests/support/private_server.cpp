// SPDX-License-Identifier: MIT
#include "tests/support/private_server.h"

#include "core/database/database_kind.h"
#include "tests/support/server_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>

namespace joinery {

PrivateServer::PrivateServer(QString product, const QStringList &options) : m_product(std::move(product))
{
    const Dialect &dialect = *findDialect(m_product);
    if (!QSqlDatabase::isDriverAvailable(dialect.driver())) {
        m_whyNot = QStringLiteral("Qt's driver for %1 is missing. Install it: apt-get install %2")
                       .arg(dialect.title(), databaseKind(m_product).driverPackage());
        return;
    }
    m_folder = serverFolder(m_product);
    const QString told = run(QStringList{QStringLiteral("start")} + options +
                             QStringList{m_folder, QString::number(QCoreApplication::applicationPid())});
    m_port = told.section(QStringLiteral("port="), 1).section(QLatin1Char(' '), 0, 0).toInt();
    if (m_port == 0 && m_whyNot.isEmpty())
        m_whyNot = QStringLiteral("tests/servers/%1 told no port: %2").arg(m_product, told);
}

void PrivateServer::stop()
{
    if (m_port > 0)
        run({QStringLiteral("stop"), m_folder});
    m_port = 0;
}

QString PrivateServer::run(const QStringList &arguments)
{
    QProcess process;
    process.setProgram(QStringLiteral(JOINERY_SERVERS_DIR "/") + m_product);
    process.setArguments(arguments);
    process.start();
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        m_whyNot = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace joinery
