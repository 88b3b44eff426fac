// SPDX-License-Identifier: MIT
#include "core/migration/migration_file.h"
#include "core/project/project_json.h"
#include "core/serialisation/schema_json.h"

#include <QtTest>

using namespace joinery;

/** The examples in docs/formats.md are what the program reads. */
class DocumentedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyExampleIsRead_data();
    void everyExampleIsRead();
};

namespace {

QByteArray messageOf(const QList<Error> &errors)
{
    return errors.isEmpty() ? QByteArray() : joined(errors).text().toUtf8();
}

template <typename T>
QByteArray messageOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().text().toUtf8();
}

} // namespace

void DocumentedFilesTest::everyExampleIsRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("text");
    QFile file(QStringLiteral(JOINERY_SOURCE_DIR "/docs/formats.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```(json|sql)\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    auto found = block.globalMatch(QString::fromUtf8(file.readAll()));
    int count = 0;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QTest::addRow("%d %s", ++count, qPrintable(match.captured(1)))
            << match.captured(1) << match.captured(2).toUtf8();
    }
    QCOMPARE(count, 8);
}

void DocumentedFilesTest::everyExampleIsRead()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, text);
    const QString app = QStringLiteral("catalog");
    if (language == QLatin1String("sql")) {
        QCOMPARE(messageOf(migrationFromFile(text, QStringLiteral("m.sql"), app)), QByteArray());
    } else if (text.contains("\"apps\"")) {
        Project project;
        QCOMPARE(messageOf(projectFromFile(text, QStringLiteral("joinery.json"), project)), QByteArray());
        QCOMPARE(projectToFile(project), text);
    } else if (text.contains("\"operations\"")) {
        const Table author{.id = ObjectId::derived(u"author"), .name = QStringLiteral("author")};
        const auto read = migrationFromFile(text, QStringLiteral("m.json"), app, Schema{.tables = {author}});
        QCOMPARE(messageOf(read), QByteArray());
    } else if (text.contains("\"positions\"")) {
        NamedDiagram diagram;
        QCOMPARE(messageOf(namedDiagramFromFile(text, QStringLiteral("orders.json"), diagram)), QByteArray());
        QCOMPARE(diagram.diagram.positions.size(), 2);
    } else if (text.contains("\"kind\"")) {
        const auto read = enumOrObjectFromFile(text, QStringLiteral("o.json"), app);
        QCOMPARE(messageOf(read), QByteArray());
        QCOMPARE(enumToFile(std::get<EnumType>(*read)), text);
    } else {
        const auto read = tableFromFile(text, QStringLiteral("t.json"), app);
        QCOMPARE(messageOf(read), QByteArray());
        QVERIFY(!read->table.columns.isEmpty());
    }
}

QTEST_GUILESS_MAIN(DocumentedFilesTest)
#include "tst_documented_files.moc"
