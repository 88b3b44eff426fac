// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support_ui/document_sample.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_sentence.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = DocumentSample::app;

/** As many tables as are shown before their migrations are read. */
Schema manyTables()
{
    constexpr int count = 1100;
    Schema schema;
    for (int number = 0; number < count; ++number)
        schema.tables.insert(newTable(QStringLiteral("table_%1").arg(number)).table);
    return schema;
}

std::unique_ptr<ProjectDocument> openedModelFirst(const DocumentSample &sample)
{
    auto document = ProjectDocument::openModelFirst(sample.folder());
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return std::move(*document);
}

void rewrite(const QString &path, const QByteArray &what, const QByteArray &with)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains(what));
    text.replace(what, with);
    file.resize(0);
    file.seek(0);
    file.write(text);
}

} // namespace

/** Of a large project the model is seen before its migrations have been read. */
class LargeProjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void modelComesFirst();
    void editsMadeMeanwhileCount();
    void whatNeedsTheMigrationsWaits();
    void brokenMigrationsAreTold();
    void filesWithoutIdsAreReadWithTheMigrations();
    void closedBeforeTheyAreRead();
    void smallOnesComeWhole();
    void windowSaysThatItCompares();

private:
    Schema m_schema;
    std::unique_ptr<DocumentSample> m_sample;
};

void LargeProjectsTest::initTestCase()
{
    m_schema = manyTables();
    m_sample = std::make_unique<DocumentSample>(m_schema);
    // One change is pending.
    Schema edited = m_schema;
    edited.tables.edit(edited.tables.ids().first())->comment = QStringLiteral("edited");
    m_sample->changeOutside(edited);
}

void LargeProjectsTest::modelComesFirst()
{
    const auto document = openedModelFirst(*m_sample);
    QVERIFY(document->isReading());
    QCOMPARE(document->model(shop).tables.size(), m_schema.tables.size());
    QCOMPARE(document->pendingCount(), 0);
    QSignalSpy migrations(document.get(), &ProjectDocument::migrationsChanged);
    QSignalSpy diff(document.get(), &ProjectDocument::diffChanged);
    QTRY_COMPARE(migrations.size(), 1);
    QVERIFY(!document->isReading());
    QCOMPARE(diff.size(), 1);
    const auto whole = m_sample->open();
    QCOMPARE(document->project(), whole->project());
    QCOMPARE(document->snapshot(shop), whole->snapshot(shop));
    QCOMPARE(pending(*document), pending(*whole));
    QCOMPARE(document->pendingCount(), 1);
    QVERIFY(!document->isModified());
}

void LargeProjectsTest::editsMadeMeanwhileCount()
{
    const auto document = openedModelFirst(*m_sample);
    QVERIFY(document->isReading());
    QVERIFY(document->perform({}, shop, {newTable(QStringLiteral("book"))}));
    QCOMPARE(document->pendingCount(), 1);
    document->finishReading();
    QCOMPARE(document->pendingCount(), 2);
    document->undoStack().undo();
    QCOMPARE(document->pendingCount(), 1);
}

void LargeProjectsTest::whatNeedsTheMigrationsWaits()
{
    const DocumentSample sample(m_schema);
    const auto document = openedModelFirst(sample);
    QVERIFY(document->perform({}, shop, {newTable(QStringLiteral("book"))}));
    const auto made = document->createMigration(shop, QStringLiteral("book"));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QVERIFY(!document->isReading());
    QCOMPARE(made->operations.size(), 1);
    QCOMPARE(document->project().app(shop)->migrations.size(), 2);
    QCOMPARE(document->pendingCount(), 0);
}

void LargeProjectsTest::brokenMigrationsAreTold()
{
    const DocumentSample sample(m_schema);
    const QDir folder(sample.folder() + QStringLiteral("/shop/migrations"));
    rewrite(folder.filePath(folder.entryList({QStringLiteral("*.json")}).first()), "\"joinery\"", "joinery");
    const auto document = openedModelFirst(sample);
    QVERIFY(document->problems().isEmpty());
    document->finishReading();
    QCOMPARE(document->problems().size(), 1);
    QCOMPARE(document->problems().first().code, QStringLiteral("file.syntax"));
}

void LargeProjectsTest::filesWithoutIdsAreReadWithTheMigrations()
{
    const DocumentSample sample(m_schema);
    const Table &first = m_schema.tables.at(0);
    rewrite(QStringLiteral("%1/shop/tables/%2.json").arg(sample.folder(), first.name),
            "{ \"id\": \"" + first.columns.first().id.text().toLatin1() + "\", ", "{ ");
    const auto document = openedModelFirst(sample);
    QVERIFY(!document->isReading());
    QCOMPARE(document->model(shop), m_schema);
    QCOMPARE(document->pendingCount(), 0);
}

void LargeProjectsTest::closedBeforeTheyAreRead()
{
    auto document = openedModelFirst(*m_sample);
    QVERIFY(document->isReading());
    document.reset();
    QCoreApplication::processEvents();
}

void LargeProjectsTest::smallOnesComeWhole()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = openedModelFirst(sample);
    QVERIFY(!document->isReading());
    QCOMPARE(document->project(), sample.open()->project());
    QCOMPARE(document->pendingCount(), 0);
}

void LargeProjectsTest::windowSaysThatItCompares()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    QVERIFY(window.openProject(m_sample->folder()));
    const StatusSentence &sentence = window.workspace()->statusSentence();
    QVERIFY2(sentence.text().contains(QStringLiteral("comparing…")), qPrintable(sentence.text()));
    QTRY_VERIFY2(sentence.text().contains(QStringLiteral("1 pending change")), qPrintable(sentence.text()));
}

QTEST_MAIN(LargeProjectsTest)
#include "tst_large_projects.moc"
