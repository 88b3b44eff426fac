// SPDX-License-Identifier: MIT
#include "core/exporting/export_format.h"
#include "tests/support/export_shape.h"
#include "tests/support/golden_folder.h"
#include "tests/support/schema_file.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString casesFolder = QStringLiteral(JOINERY_TEST_DIR "/cases/");

QList<ExportFormat> textFormats()
{
    QList<ExportFormat> formats;
    for (const ExportFormat format : allExportFormats()) {
        if (!isPicture(format) && format != ExportFormat::Sql)
            formats.append(format);
    }
    return formats;
}

/** Every file of a case is an app by its name; elsewhere.json holds apps that are not exported. */
Result<ExportSubject> subjectOf(const GoldenFolder &folder, const QString &title)
{
    ExportSubject subject{.title = title};
    Schema others;
    if (folder.has(QStringLiteral("elsewhere.json"))) {
        const auto elsewhere = schemaFromFile(folder.bytes(QStringLiteral("elsewhere.json")), title);
        if (!elsewhere)
            return fail(elsewhere);
        subject.surroundings = *elsewhere;
        others = *elsewhere;
    }
    for (const QString &file : folder.files()) {
        if (!file.endsWith(QStringLiteral(".json")) || file == QLatin1String("elsewhere.json"))
            continue;
        const auto schema = schemaFromFile(folder.bytes(file), file, others);
        if (!schema)
            return fail(schema);
        others = united(others, *schema);
        subject.apps.append({file.chopped(5), *schema});
    }
    return subject;
}

} // namespace

/** What schemas become in every format that is text: the expected files lie beside the schemas, one folder a case. */
class ExportCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCase_data();
    void everyCase();
    void theOrderOfIdsDoesNotMatter();
    void pagesTakeDiagramsIn();
    void formatsAreKnownByTheirNames();
};

void ExportCasesTest::everyCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    for (const QString &name : caseNames(casesFolder)) {
        for (const ExportFormat format : textFormats())
            QTest::newRow(qPrintable(name + QLatin1Char(' ') + exportFormatName(format))) << name << int(format);
    }
}

void ExportCasesTest::everyCase()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    const GoldenFolder folder(casesFolder + name);
    const auto subject = subjectOf(folder, name);
    QVERIFY2(subject, subject ? "" : qPrintable(subject.error().text()));

    const QString text = exportText(ExportFormat(format), *subject);

    const QString file = QStringLiteral("expected.") + exportFormatSuffix(ExportFormat(format));
    QVERIFY2(folder.agrees(file, text), textDifference(text, folder.text(file)).constData());
    QCOMPARE(exportFault(ExportFormat(format), text, *subject), QString());
}

void ExportCasesTest::theOrderOfIdsDoesNotMatter()
{
    const auto subject = subjectOf(GoldenFolder(casesFolder + QStringLiteral("shop")), QStringLiteral("shop"));
    QVERIFY(subject);
    // The same names in the same apps under other ids, which sort otherwise.
    ExportSubject other = *subject;
    for (ExportedApp &app : other.apps) {
        Schema again;
        for (Table table : app.schema.tables) {
            IdMap<Index> indexes;
            for (Index index : table.indexes) {
                index.id = ObjectId::derived(index.name + QStringLiteral(" again"));
                indexes.insert(index);
            }
            table.indexes = indexes;
            again.tables.insert(table);
        }
        for (EnumType type : app.schema.enums) {
            type.id = ObjectId::derived(type.name + QStringLiteral(" again"));
            again.enums.insert(type);
        }
        for (DefinitionObject object : app.schema.objects) {
            object.id = ObjectId::derived(object.name + QStringLiteral(" again"));
            again.objects.insert(object);
        }
        app.schema = again;
    }
    for (const ExportFormat format : textFormats())
        QCOMPARE(exportText(format, other), exportText(format, *subject));
}

void ExportCasesTest::pagesTakeDiagramsIn()
{
    const auto subject = subjectOf(GoldenFolder(casesFolder + QStringLiteral("shop")), QStringLiteral("shop"));
    QVERIFY(subject);
    const QByteArray picture = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg width=\"1\"><text>one</text></svg>\n";
    QByteArray dark = picture;
    dark.replace("one", "two");
    const QString page = exportHtml(*subject, {picture, dark});
    QVERIFY(
        page.contains(QStringLiteral("<div class=\"diagram for-light\">\n<svg width=\"1\"><text>one</text></svg>")));
    QVERIFY(page.contains(QStringLiteral("<div class=\"diagram for-dark\">\n<svg width=\"1\"><text>two</text></svg>")));
    QVERIFY(page.contains(QStringLiteral("<a href=\"#diagram\">")));
    QVERIFY(!page.contains(QStringLiteral("<?xml")));
    QVERIFY(exportHtml(*subject, {picture, {}}).contains(QStringLiteral("<div class=\"diagram\">")));
    QVERIFY(!exportHtml(*subject).contains(QStringLiteral("id=\"diagram\"")));
}

void ExportCasesTest::formatsAreKnownByTheirNames()
{
    QSet<QString> suffixes;
    for (const ExportFormat format : allExportFormats()) {
        QCOMPARE(exportFormatNamed(exportFormatName(format)), std::optional(format));
        QVERIFY(!exportFormatTitle(format).isEmpty());
        suffixes.insert(exportFormatSuffix(format));
    }
    QCOMPARE(suffixes.size(), allExportFormats().size());
    QVERIFY(!exportFormatNamed(u"bmp"));
}

QTEST_GUILESS_MAIN(ExportCasesTest)
#include "tst_export_cases.moc"
