// SPDX-License-Identifier: MIT
// Projects as the first format of the files had them: data/v1 was written by the last program of that format, but for
// the .sql migration and the virtual table; data/v2 says the same in the second. Enums came with the second.

#include "core/project/project_files.h"
#include "tests/support/json_schema.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace joinery;

namespace {

const QString dataFolder = QStringLiteral(JOINERY_TEST_DIR "/data/");

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator all(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

/** The published schema a file is held to. */
std::string schemaOf(const QString &relative)
{
    const QStringList parts = relative.split(QLatin1Char('/'));
    if (parts.size() == 1)
        return "project";
    const QString folder = parts.at(1);
    return folder == QLatin1String("app.json") ? "app" : folder.chopped(1).toStdString();
}

nlohmann::json content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString()) : nlohmann::json();
}

} // namespace

class FirstFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfFileIsThere();
    void filesFitTheirPublishedSchemas_data();
    void filesFitTheirPublishedSchemas();
    void everyPartFitsTheFirstSchemas();
    void projectIsTheSameAsInTheSecondFormat();
};

void FirstFormatTest::everyKindOfFileIsThere()
{
    QSet<QString> kinds;
    for (const QString &file : filesIn(dataFolder + "v1/bookshop", QStringLiteral("*.json")))
        kinds.insert(QString::fromStdString(schemaOf(file)));
    QCOMPARE(kinds, QSet<QString>({"project", "app", "table", "object", "diagram", "migration"}));
    QCOMPARE(filesIn(dataFolder + "v1/bookshop", QStringLiteral("*.sql")).size(), 1);
}

void FirstFormatTest::filesFitTheirPublishedSchemas_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("file");
    for (const QString &version : {QStringLiteral("v1"), QStringLiteral("v2")}) {
        for (const QString &file : filesIn(dataFolder + version + "/bookshop", QStringLiteral("*.json")))
            QTest::addRow("%s %s", qPrintable(version), qPrintable(file)) << version << file;
    }
}

void FirstFormatTest::filesFitTheirPublishedSchemas()
{
    QFETCH(QString, version);
    QFETCH(QString, file);
    const QString published = QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas");
    const JsonSchemas first(published + "/v1");
    const JsonSchemas second(published);
    const nlohmann::json document = content(dataFolder + version + "/bookshop/" + file);
    const bool isFirst = version == QLatin1String("v1");
    QCOMPARE(QString::fromStdString((isFirst ? first : second).check(schemaOf(file), document)), QString());
    QVERIFY(!(isFirst ? second : first).check(schemaOf(file), document).empty());
}

void FirstFormatTest::everyPartFitsTheFirstSchemas()
{
    const QString data = QStringLiteral(JOINERY_SOURCE_DIR "/tests/serialisation/data/v1/");
    const JsonSchemas first(QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas/v1"));
    QCOMPARE(QString::fromStdString(first.check("table", content(data + "table.json"))), QString());
    nlohmann::json operations = content(data + "operations.json");
    operations["id"] = "2026-11-20T10:22:33:123456";
    QCOMPARE(QString::fromStdString(first.check("migration", operations)), QString());
}

void FirstFormatTest::projectIsTheSameAsInTheSecondFormat()
{
    auto first = readProject(dataFolder + "v1/bookshop");
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text()));
    auto second = readProject(dataFolder + "v2/bookshop");
    QVERIFY2(second, qPrintable(second ? QString() : second.error().text()));
    QCOMPARE(first->apps.size(), 3);
    for (qsizetype i = 0; i < first->apps.size(); ++i) {
        QList<Migration> &old = first->apps[i].migrations;
        QList<Migration> &present = second->apps[i].migrations;
        QVERIFY(!old.isEmpty());
        QCOMPARE(old.size(), present.size());
        for (qsizetype j = 0; j < old.size(); ++j) {
            QCOMPARE(old.at(j).id, present.at(j).id);
            QCOMPARE(old.at(j).description, present.at(j).description);
            QVERIFY(!old.at(j).operations.isEmpty());
            QVERIFY(old.at(j).operations == present.at(j).operations);
        }
        // Their checksums are those of other bytes.
        old.clear();
        present.clear();
    }
    QVERIFY(*first == *second);
    const Table *table = first->unitedModel().tableNamed(QStringLiteral("book_genre"), QString());
    QVERIFY(table && table->options.withoutRowId);
}

QTEST_GUILESS_MAIN(FirstFormatTest)
#include "tst_first_format.moc"
