// SPDX-License-Identifier: MIT
#include "tests/support/command_line_servers.h"

#include "core/project/connection_url.h"
#include "tests/support/command_line_shop.h"

#include <QTest>

namespace joinery {

CommandLineServer::CommandLineServer(QString kind) : m_kind(std::move(kind))
{
    if (m_kind == QLatin1String("postgresql"))
        m_postgresql = std::make_unique<PostgresqlDatabase>();
    else
        m_mariadb = std::make_unique<MariadbDatabase>();
}

void CommandLineServer::addKinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
    QTest::newRow("mariadb") << QStringLiteral("mariadb");
}

CommandLineServer CommandLineServer::ofRow()
{
    return CommandLineServer(*static_cast<QString *>(QTest::qData("kind", qMetaTypeId<QString>())));
}

QString CommandLineServer::whyNot()
{
    return PostgresqlDatabase::whyNot() + MariadbDatabase::whyNot();
}

void CommandLineServer::stopAll()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

DatabaseAddress CommandLineServer::address() const
{
    return m_postgresql ? m_postgresql->address() : m_mariadb->address();
}

QString CommandLineServer::url(const QString &options) const
{
    const ServerAddress server = address().server;
    ConnectionUrl url;
    url.kind = m_postgresql ? ConnectionUrl::Kind::PostgreSql : ConnectionUrl::Kind::MariaDb;
    url.database = server.database;
    url.port = server.port;
    url.user = server.user;
    url.options.append({QStringLiteral("socket"), server.socket});
    return options.isEmpty() ? url.text() : url.text() + u'&' + options;
}

QString CommandLineServer::run(const QString &sql) const
{
    return m_postgresql ? m_postgresql->run(sql) : m_mariadb->run(sql);
}

QStringList CommandLineServer::rows(const QString &query) const
{
    return m_postgresql ? m_postgresql->rows(query) : m_mariadb->rows(query);
}

QString CommandLineServer::catalogue() const
{
    QStringList lines = (m_postgresql ? m_postgresql->catalogue() : m_mariadb->catalogue()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(QLatin1String("joinery_")); });
    return lines.join(u'\n');
}

QString CommandLineServer::content() const
{
    return m_postgresql ? m_postgresql->catalogue() + m_postgresql->allRows()
                        : m_mariadb->catalogue() + m_mariadb->allRows();
}

void CommandLineServer::makeProject(const CommandLine &cli) const
{
    const CommandResult made = cli(QStringLiteral("init shop --app catalog --dialect ") + m_kind);
    if (made.exitCode != 0)
        qFatal("%s", qPrintable(made.err));
    QByteArray file = cli.read(QStringLiteral("shop/joinery.json"));
    file.replace("  \"apps\"", "  \"connections\": [\n    { \"name\": \"dev\", \"url\": \"" + url().toUtf8() +
                                   "\" }\n  ],\n  \"apps\"");
    cli.write(QStringLiteral("shop/joinery.json"), file);
}

void CommandLineServer::makeFilledProject(const CommandLine &cli) const
{
    makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto --desc both"), shop)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes"), shop)), QString());
    QCOMPARE(run(QStringLiteral("INSERT INTO author VALUES (1, 'Ann'), (2, 'it''s \"Bo\"'), (3, '7');"
                                "INSERT INTO book VALUES (1, 'One', 1), (2, 'Two', 2), (3, 'Three', NULL)")),
             QString());
}

QString unlessCode(int code, const CommandResult &result)
{
    return result.exitCode == code
               ? QString()
               : QStringLiteral("exit code %1\n%2%3").arg(QString::number(result.exitCode), result.out, result.err);
}

} // namespace joinery
