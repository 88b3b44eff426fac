// SPDX-License-Identifier: MIT
#include "tests/support/json_schema.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace joinery;
using Json = nlohmann::json;

/** What docs/schemas promise to other tools is what the program writes. */
class JsonSchemasTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleFits_data();
    void theSampleFits();
    void everyPartAndOperationFits();
    void whatTheReaderRefusesDoesNotFit();

private:
    const JsonSchemas m_schemas{QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas")};
};

namespace {

Json content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json();
}

std::string schemaOf(const QString &relative)
{
    const QStringList parts = relative.split(QLatin1Char('/'));
    if (parts.size() == 1)
        return "project";
    const QString folder = parts.at(1);
    if (folder == QLatin1String("app.json"))
        return "app";
    return folder.left(folder.size() - 1).toStdString();
}

} // namespace

void JsonSchemasTest::theSampleFits_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop"));
    QDirIterator all(folder.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = folder.relativeFilePath(all.next());
        QTest::newRow(qPrintable(path)) << path;
    }
}

void JsonSchemasTest::theSampleFits()
{
    QFETCH(QString, path);
    const Json document = content(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop/") + path);
    QCOMPARE(QString::fromStdString(m_schemas.check(schemaOf(path), document)), QString());
}

void JsonSchemasTest::everyPartAndOperationFits()
{
    const QString data = QStringLiteral(JOINERY_TEST_DIR "/data/");
    const Json table = content(data + QStringLiteral("table.json"));
    QCOMPARE(QString::fromStdString(m_schemas.check("table", table)), QString());
    QCOMPARE(QString::fromStdString(m_schemas.check("object", content(data + QStringLiteral("object.json")))),
             QString());
    QCOMPARE(QString::fromStdString(m_schemas.check("object", content(data + QStringLiteral("enum.json")))), QString());
    Json operations = content(data + QStringLiteral("operations.json"));
    operations["id"] = "2026-11-20T10:22:33:123456";
    QCOMPARE(QString::fromStdString(m_schemas.check("migration", operations)), QString());
}

void JsonSchemasTest::whatTheReaderRefusesDoesNotFit()
{
    const Json column = {{"name", "a"}, {"type", "text"}};
    const Json table = {{"joinery", 2}, {"name", "t"}, {"columns", Json::array({column})}};
    QCOMPARE(m_schemas.check("table", table), std::string());
    const auto refuses = [&](const char *pointer, const Json &value) {
        Json changed = table;
        changed[Json::json_pointer(pointer)] = value;
        return !m_schemas.check("table", changed).empty();
    };
    QVERIFY(refuses("/joinery", 3));
    QVERIFY(refuses("/colour", "red"));
    QVERIFY(refuses("/id", "ilou"));
    QVERIFY(refuses("/columns/0/type", 5));
    QVERIFY(refuses("/columns/0/nul", true));
    QVERIFY(refuses("/foreign_keys", Json::array({{{"columns", {"a"}}, {"on_delete", "explode"}}})));
    QVERIFY(refuses("/columns/0/generated", Json::object()));
    QVERIFY(refuses("/primary_key", Json::object()));
    for (const char *parts : {"/foreign_keys", "/unique", "/indexes", "/exclusions"})
        QVERIFY2(refuses(parts, Json::array({{{"name", "a"}}})), parts);
    QVERIFY(!refuses("/primary_key", {{"columns", Json::array()}}));
    QVERIFY(!refuses("/exclusions", Json::array({{{"parts", Json::array()}}})));
    Json migration = {{"joinery", 2}, {"id", "now"}};
    QVERIFY(!m_schemas.check("migration", migration).empty());
    migration["id"] = "2026-11-20T10:22:33:123456";
    QCOMPARE(m_schemas.check("migration", migration), std::string());
    migration["operations"] = Json::array({{{"operation", "add_tabel"}}});
    QVERIFY(!m_schemas.check("migration", migration).empty());
}

QTEST_GUILESS_MAIN(JsonSchemasTest)
#include "tst_json_schemas.moc"
