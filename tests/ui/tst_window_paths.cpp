// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/support_ui/crash.h"
#include "tests/support_ui/open_window.h"
#include "ui/connections/connection_chooser.h"
#include "ui/document/selection.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/sample_project.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/toast_area.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

using State = DatabaseSession::State;

/** What people come to the window for, from the first click to the last. */
class WindowPathsTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void editsAreUndoneSavedAndShown();
    void closingAsksAboutUnsavedEdits();
    void deletingOffersUndo();
    void navigatorRenames();
    void sampleIsCopiedAndOpened();
    void databaseIsImported();
    void failedImportLeavesNothing();
    void editsSurviveACrash();
    void connectionsChangeWhatIsShown();
    void wholePathFromSampleToRollback();
};

void WindowPathsTest::editsAreUndoneSavedAndShown()
{
    openSample();
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(sentence().contains(QStringLiteral("7 pending changes")));
    QVERIFY(workspace().statusDetails().text().startsWith(QStringLiteral("Not saved")));
    QCOMPARE(action(ActionId::Undo).text(), QStringLiteral("Undo: Rename genre to category"));

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!action(ActionId::Undo).isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->isWindowModified());

    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(QFile::exists(document().folder() + QStringLiteral("/catalog/tables/category.json")));
}

void WindowPathsTest::closingAsksAboutUnsavedEdits()
{
    openSample();
    const QString folder = document().folder();
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    answerWith(QStringLiteral("Cancel"));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->workspace());
    answerWith(QStringLiteral("Don't save"));
    QVERIFY(m_window->closeProject());
    QVERIFY(!QFile::exists(folder + QStringLiteral("/catalog/tables/category.json")));

    QVERIFY(m_window->openProject(folder));
    QVERIFY(!workspace().notices().isVisible());
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    answerWith(QStringLiteral("Save"));
    QVERIFY(m_window->close());
    QVERIFY(QFile::exists(folder + QStringLiteral("/catalog/tables/category.json")));
    QCOMPARE(m_answered, QStringList({"Cancel", "Don't save", "Save"}));
}

void WindowPathsTest::deletingOffersUndo()
{
    openSample();
    const ObjectId genre = table(QStringLiteral("genre"));
    workspace().selection().select({genre});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&workspace().navigator().tree(), Qt::Key_Delete);
    QVERIFY(!isInModel(document(), genre));
    auto *toast = m_window->findChild<Toast *>();
    QVERIFY(toast);
    QVERIFY(toast->findChild<QLabel *>()->text().contains(QStringLiteral("genre")));
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(isInModel(document(), genre));
    // What is dropped already cannot be dropped again.
    QVERIFY(dropObjects(document(), {genre}));
    QVERIFY(!action(ActionId::Delete).isEnabled());
    // Tables of two apps go, and come back, together.
    const QList<ObjectId> both{table(QStringLiteral("review")), table(QStringLiteral("payment"))};
    workspace().selection().select(both);
    QVERIFY(dropObjects(document(), both));
    QVERIFY(!isInModel(document(), both.first()) && !isInModel(document(), both.last()));
    document().undoStack().undo();
    QVERIFY(isInModel(document(), both.first()) && isInModel(document(), both.last()));
}

void WindowPathsTest::navigatorRenames()
{
    openSample();
    const ObjectId genre = table(QStringLiteral("genre"));
    workspace().selection().select({genre});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&workspace().navigator().tree(), Qt::Key_F2);
    auto *editor = workspace().navigator().tree().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("category"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(nameOf(document(), genre), QStringLiteral("category"));
}

void WindowPathsTest::sampleIsCopiedAndOpened()
{
    action(ActionId::OpenSample).trigger();
    QVERIFY(m_window->workspace());
    waitForStatus();
    const QString folder = document().folder();
    QVERIFY2(folder.contains(QStringLiteral("/samples/bookshop")), qPrintable(folder));
    QVERIFY(sentence().contains(QStringLiteral("all applied → dev · no drift")));
    // What is changed in the copy stays when the sample is opened again.
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    QVERIFY(workspace().save());
    action(ActionId::OpenSample).trigger();
    QVERIFY(!table(QStringLiteral("category")).isNull());
    QVERIFY(m_window->closeProject());
    QDir(folder).removeRecursively();

    // What is no copy of the sample is left alone.
    const QString other = m_dir->filePath(QStringLiteral("other"));
    QVERIFY(QDir().mkpath(other + QStringLiteral("/catalog")));
    const Result<void> refused = prepareSample(bundledSample(), other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("sample.taken"));
}

void WindowPathsTest::databaseIsImported()
{
    const QString file = m_dir->filePath(QStringLiteral("my shop.db"));
    QVERIFY(QFile::copy(m_samples.filePath(QStringLiteral("bookshop/bookshop.db")), file));
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(file));
        QVERIFY(connection);
        QVERIFY(connection->execute(QStringLiteral("DROP TABLE joinery_migrations")));
    }
    m_settings->setValue(QStringLiteral("lastPlace"), m_dir->path());
    answerWith(QStringLiteral("Import"));
    emit m_window->findChild<StartPage *>()->importRequested(file);
    QVERIFY(m_window->workspace());
    QCOMPARE(document().project().name, QStringLiteral("my shop"));
    QCOMPARE(document().folder(), m_dir->filePath(QStringLiteral("my_shop")));
    QVERIFY(!table(QStringLiteral("book")).isNull());
    waitForStatus();
    QVERIFY2(sentence().contains(QStringLiteral("no pending changes → Snapshot → all applied → dev · no drift")),
             qPrintable(sentence()));
}

void WindowPathsTest::failedImportLeavesNothing()
{
    const QString file = m_dir->filePath(QStringLiteral("notes.db"));
    QFile notes(file);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write(QByteArray("this is not a database, however much it may be called one\n").repeated(40));
    notes.close();
    m_settings->setValue(QStringLiteral("lastPlace"), m_dir->path());
    answerWith(QStringLiteral("Import"));
    answerWith(QStringLiteral("Close"));
    emit m_window->findChild<StartPage *>()->importRequested(file);
    QCOMPARE(m_answered, QStringList({"Import", "Close"}));
    QVERIFY(!m_window->workspace());
    QVERIFY(!QDir(m_dir->filePath(QStringLiteral("notes"))).exists());
}

void WindowPathsTest::editsSurviveACrash()
{
    openSample();
    const QString folder = document().folder();
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    QVERIFY(document().keepForRecovery());
    const Crash crash;
    m_window.reset();
    crash.happened();
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    QVERIFY(m_window->openProject(folder));
    QVERIFY(!table(QStringLiteral("genre")).isNull());
    QVERIFY(workspace().notices().isVisible());
    QTest::mouseClick(workspace().notices().findChildren<QPushButton *>().last(), Qt::LeftButton);
    QVERIFY(!table(QStringLiteral("category")).isNull());
    QVERIFY(m_window->isWindowModified());
}

void WindowPathsTest::connectionsChangeWhatIsShown()
{
    openSample();
    Project project = document().project();
    project.connections.append(
        {QStringLiteral("live"), QStringLiteral("sqlite:live.db"), ConnectionProfile::Environment::Production});
    document().editProject(QStringLiteral("Add"), project);
    auto *chooser = m_window->findChild<ConnectionChooser *>();
    chooser->setCurrent(QStringLiteral("live"));
    QTRY_COMPARE(workspace().session().state(), State::NoDatabase);
    QVERIFY2(sentence().endsWith(QStringLiteral("3 unapplied → live · no database yet")), qPrintable(sentence()));
    QVERIFY(!QFile::exists(document().folder() + QStringLiteral("/live.db")));
    document().undoStack().undo();
    QTRY_COMPARE(workspace().session().connectionName(), QStringLiteral("dev"));
    QCOMPARE(chooser->current(), QStringLiteral("dev"));
}

void WindowPathsTest::wholePathFromSampleToRollback()
{
    openSample();
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    QCOMPARE(document().changeOf(table(QStringLiteral("category"))).kind, ChangeKind::Renamed);

    click(QStringLiteral("reviewButton"));
    QVERIFY(workspace().review().isVisible());
    QTRY_VERIFY(workspace().review().script().contains(QStringLiteral("\"category\"")));

    answerWith(QStringLiteral("Create migration"));
    action(ActionId::CreateMigration).trigger();
    QCOMPARE(document().pendingCount(), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(QStringLiteral("no pending changes → Snapshot → 1 unapplied")),
                              qPrintable(sentence()), 10000);
    // What was just written is selected where it can be applied.
    QVERIFY(workspace().migrations().isVisible());
    QVERIFY(workspace().migrations().isAncestorOf(m_window->focusWidget()));
    const auto *migrations = workspace().migrations().findChild<QTreeView *>();
    QVERIFY(migrations->currentIndex().isValid());
    QCOMPARE(migrations->currentIndex().siblingAtRow(0), migrations->currentIndex());

    answerWith(QStringLiteral("Apply"));
    click(QStringLiteral("applyButton"));
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(QStringLiteral("all applied → dev · no drift")),
                              qPrintable(sentence()), 10000);
    QVERIFY(!action(ActionId::Apply).isEnabled());

    answerWith(QStringLiteral("Roll back"));
    click(QStringLiteral("rollBackButton"));
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(QStringLiteral("1 unapplied → dev · no drift")),
                              qPrintable(sentence()), 10000);
    QCOMPARE(m_answered, QStringList({"Create migration", "Apply", "Roll back"}));
}

QTEST_MAIN(WindowPathsTest)
#include "tst_window_paths.moc"
