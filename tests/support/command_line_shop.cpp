// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"

#include "core/database/connection.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

namespace joinery {

const QByteArray authorFile = R"json({
  "joinery": 2,
  "id": "aaaaaaaaaaaa",
  "name": "author",
  "columns": [
    { "id": "aaaaaaaaaaa1", "name": "id", "type": "integer", "null": false },
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)", "null": false }
  ],
  "primary_key": { "columns": ["id"] }
}
)json";

const QByteArray bookFile = R"json({
  "joinery": 2,
  "id": "bbbbbbbbbbbb",
  "name": "book",
  "columns": [
    { "id": "bbbbbbbbbbb1", "name": "id", "type": "integer", "null": false },
    { "id": "bbbbbbbbbbb2", "name": "title", "type": "varchar(300)", "null": false },
    { "id": "bbbbbbbbbbb3", "name": "author_id", "type": "integer" }
  ],
  "primary_key": { "columns": ["id"] },
  "foreign_keys": [
    {
      "id": "bbbbbbbbbbb4",
      "name": "book_author_fk",
      "columns": ["author_id"],
      "references": { "id": "aaaaaaaaaaaa", "name": "author", "columns": [{ "id": "aaaaaaaaaaa1", "name": "id" }] }
    }
  ]
}
)json";

void makeProject(const CommandLine &cli)
{
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);
}

void makeDatabase(const CommandLine &cli)
{
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc authors"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
}

DatabaseAddress databaseOf(const CommandLine &cli)
{
    return DatabaseAddress::sqliteFile(cli.path(QStringLiteral("shop/shop.db")));
}

QString dumpOfShop(const CommandLine &cli)
{
    const auto connection = Connection::open(databaseOf(cli), {.readOnly = true});
    return connection ? dumpOf(*connection) : connection.error().text();
}

void runSql(const CommandLine &cli, const QString &sql)
{
    const auto connection = Connection::open(databaseOf(cli));
    QVERIFY(connection);
    const auto done = connection->execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

} // namespace joinery
