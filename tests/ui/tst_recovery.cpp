// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/crash.h"
#include "tests/support_ui/document_sample.h"
#include "ui/document/project_differences.h"
#include "ui/document/project_lock.h"
#include "ui/document/recovery_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/toast_area.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

/** Opens the project, renames the column and ends without saving, as a crash would. Gives the model as edited. */
Schema crashAfterRenaming(const DocumentSample &sample, const QString &column, const QString &to)
{
    auto document = sample.open();
    if (!document->perform({}, shop, renaming(*document, column, to)) || !document->keepForRecovery())
        qFatal("no edits were kept");
    const Schema edits = document->model(shop);
    const Crash crash;
    document.reset();
    crash.happened();
    return edits;
}

QStringList entriesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keptWhereCachesAreNot();
    void theStartPageTellsOfThem();
    void unsavedEditsSurviveACrash();
    void closingKeepsNothing();
    void whatWasUndoneIsNotOffered();
    void aWindowThatOnlyReadsRestoresNothing();
    void filesChangedMeanwhileAreTold();
    void savedEditsLeaveNothingToRecover();
    void editsOfEveryRunAreOffered();
    void differencesAreToldInWords();
    void windowRestoresWhenNothingChanged();
    void restoredEditsAreTakenBackByTheirToastOnly();
    void discardingIsAskedFor();
    void windowAsksWhenFilesChanged_data();
    void windowAsksWhenFilesChanged();
    void savingOverOthersNamesTheFiles();

private:
    [[nodiscard]] static QPushButton *button(const QWidget &where, const QString &text);
    /** Presses the button of the next dialog; gives (later) what the dialog says. */
    void answerWith(const QString &text);

    QTemporaryDir m_dir;
    QString m_said;
};

void RecoveryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void RecoveryTest::init()
{
    QDir(RecoveryStore::defaultBase()).removeRecursively();
    m_said.clear();
}

QPushButton *RecoveryTest::button(const QWidget &where, const QString &text)
{
    for (QPushButton *each : where.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void RecoveryTest::answerWith(const QString &text)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, text] {
        const QWidget *dialog = QApplication::activeModalWidget();
        QPushButton *answer = dialog ? button(*dialog, text) : nullptr;
        if (!answer)
            return;
        timer->deleteLater();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            m_said += label->text() + QLatin1Char('\n');
        for (const QPlainTextEdit *detail : dialog->findChildren<QPlainTextEdit *>())
            m_said += detail->toPlainText() + QLatin1Char('\n');
        QTest::mouseClick(answer, Qt::LeftButton);
    });
    timer->start(20);
}

void RecoveryTest::keptWhereCachesAreNot()
{
    const QString base = RecoveryStore::defaultBase();
    QVERIFY2(base.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)), qPrintable(base));
    QVERIFY(!base.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)));
}

void RecoveryTest::theStartPageTellsOfThem()
{
    const QString base = RecoveryStore::defaultBase();
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    QVERIFY(!RecoveryStore::leftBehind(sample.folder(), base));
    crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    const auto left = RecoveryStore::leftBehind(sample.folder(), base);
    QVERIFY(left && left->secsTo(QDateTime::currentDateTime()) < 60);

    QSettings settings(m_dir.filePath(QStringLiteral("recent.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    RecentProjects projects(settings);
    projects.remember(QStringLiteral("shop"), sample.folder());
    RecentList list(projects, themes.theme());
    const auto said = [&list] { return RecentDelegate::whenText(list.model()->index(0, 0)); };
    QVERIFY2(said().startsWith(QStringLiteral("unsaved edits, today ")), qPrintable(said()));
    {
        const auto document = sample.open();
        // They are that window's now.
        QVERIFY(!RecoveryStore::leftBehind(sample.folder(), base));
    }
    // Nobody has chosen yet.
    QVERIFY(RecoveryStore::leftBehind(sample.folder(), base));
    {
        const auto document = sample.open();
        QVERIFY(document->recover());
        QVERIFY(document->save());
    }
    QVERIFY(!RecoveryStore::leftBehind(sample.folder(), base));
    list.show();
    QVERIFY2(said().startsWith(QStringLiteral("today ")), qPrintable(said()));
}

void RecoveryTest::unsavedEditsSurviveACrash()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const Schema edits = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));

    const auto document = sample.open();
    QCOMPARE(document->pendingCount(), 0);
    QVERIFY(document->recoveryTime());
    const auto found = document->recoverableEdits();
    QVERIFY(found);
    QCOMPARE(found->edits.size(), 1);
    QVERIFY2(found->edits.first().contains(QStringLiteral("author.name → x")), qPrintable(found->edits.first()));
    QVERIFY(found->changedSince.isEmpty());
    QVERIFY(document->recover());
    QCOMPARE(document->model(shop), edits);
    QVERIFY(document->isModified());
    QCOMPARE(document->undoStack().count(), 1);
    QVERIFY(document->save());
    QVERIFY(!document->recoveryTime());
    QCOMPARE(sample.open()->model(shop), edits);
}

void RecoveryTest::closingKeepsNothing()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    {
        const auto document = sample.open();
        QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
        QVERIFY(document->keepForRecovery());
        QVERIFY(!entriesIn(sample.recoveryFolder()).isEmpty());
        // A second window on the same project finds nothing and touches nothing.
        const auto second = sample.open();
        QVERIFY(!second->recoveryTime());
    }
    QVERIFY(!sample.open()->recoveryTime());
    QVERIFY2(entriesIn(sample.recoveryFolder()).isEmpty(), "an empty store is left behind");
}

void RecoveryTest::whatWasUndoneIsNotOffered()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    auto document = sample.open();
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QVERIFY(document->keepForRecovery());
    document->undoStack().undo();
    QVERIFY(!document->isModified());
    const Crash crash;
    document.reset();
    crash.happened();
    QVERIFY(!sample.open()->recoveryTime());
}

void RecoveryTest::aWindowThatOnlyReadsRestoresNothing()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const Schema edits = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    ProjectLock other(sample.folder());
    QVERIFY(other.take());
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    NoticeBar &notices = window.workspace()->notices();
    ProjectDocument &document = window.workspace()->document();
    QVERIFY(!document.recoveryTime());
    QVERIFY(!button(notices, QStringLiteral("Restore them")));
    const Result<void> refused = document.recover();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("project.read_only"));

    // They are there still, and offered to who may edit.
    QTest::mouseClick(button(notices, QStringLiteral("Edit here anyway")), Qt::LeftButton);
    QPushButton *restore = button(notices, QStringLiteral("Restore them"));
    QVERIFY(restore);
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(document.model(shop), edits);
    QVERIFY(!document.recoveryTime());
}

void RecoveryTest::filesChangedMeanwhileAreTold()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text, born date)"));
    const Schema mine = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("mine"));
    const Schema theirs =
        edited(sample.open()->model(shop)).renameColumn(QStringLiteral("author.born"), QStringLiteral("theirs"));
    sample.changeOutside(theirs);

    const auto document = sample.open();
    const auto found = document->recoverableEdits();
    QVERIFY(found);
    QCOMPARE(found->edits.size(), 1);
    QVERIFY(found->edits.first().contains(QStringLiteral("mine")));
    QCOMPARE(found->changedSince.size(), 1);
    QVERIFY2(found->changedSince.first().contains(QStringLiteral("author.born → theirs")),
             qPrintable(found->changedSince.first()));
    // Both are there after taking the edits: mine in the model, theirs in the files and one undo away.
    QVERIFY(document->recover());
    QCOMPARE(document->model(shop), mine);
    QCOMPARE(sample.open()->model(shop), theirs);
    document->undoStack().undo();
    QCOMPARE(document->model(shop), theirs);
}

void RecoveryTest::savedEditsLeaveNothingToRecover()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const Schema edits = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    sample.changeOutside(edits);
    const auto document = sample.open();
    const auto found = document->recoverableEdits();
    QVERIFY(found);
    QVERIFY(found->edits.isEmpty());
}

void RecoveryTest::editsOfEveryRunAreOffered()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const Schema first = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("first"));
    // The person does not answer, edits on, and it crashes again.
    const Schema second = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("second"));

    const auto document = sample.open();
    QVERIFY(document->recover());
    QCOMPARE(document->model(shop), second);
    QVERIFY(document->recoveryTime());
    QVERIFY(document->recover());
    QCOMPARE(document->model(shop), first);
    QVERIFY(!document->recoveryTime());
}

void RecoveryTest::differencesAreToldInWords()
{
    Project before;
    before.name = QStringLiteral("shop");
    before.apps.append(App{.name = shop, .model = schemaFromText(QStringLiteral("author(id pk, name text)"))});
    QVERIFY(projectDifferences(before, before).isEmpty());

    Project after = before;
    after.name = QStringLiteral("store");
    after.connections.append({QStringLiteral("live"), QStringLiteral("sqlite:live.db"), {}});
    App &app = after.apps.first();
    app.model = schemaFromText(QStringLiteral("author(id pk)"));
    QCOMPARE(projectDifferences(before, after),
             QStringList({QStringLiteral("− author.name"), QStringLiteral("+ connection live"),
                          QStringLiteral("~ project name: shop → store")}));

    before.apps.first().diagram.positions.insert(tableId(QStringLiteral("author")), {0, 0});
    after = before;
    after.apps.first().diagram.positions.insert(tableId(QStringLiteral("author")), {8, 0});
    QCOMPARE(projectDifferences(before, after).size(), 1);

    const QString file = QStringLiteral("sales");
    before.apps.first().diagrams.insert(file, {.title = QStringLiteral("Sales"), .diagram = {}});
    before.apps.first().diagrams.insert(QStringLiteral("old"), {});
    after = before;
    after.apps.first().diagrams[file].diagram.positions.insert(tableId(QStringLiteral("author")), {8, 0});
    after.apps.first().diagrams.remove(QStringLiteral("old"));
    after.apps.first().diagrams.insert(QStringLiteral("new"), {});
    QCOMPARE(projectDifferences(before, after),
             QStringList({QStringLiteral("+ diagram new"), QStringLiteral("~ diagram Sales"),
                          QStringLiteral("− diagram old")}));
}

void RecoveryTest::windowRestoresWhenNothingChanged()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const Schema edits = crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    NoticeBar &notices = window.workspace()->notices();
    QVERIFY(notices.isVisible());
    // Another question does not push this one away.
    emit window.workspace()->document().filesChangedOutside(true);
    QTest::mouseClick(button(notices, QStringLiteral("Restore them")), Qt::LeftButton);
    QCOMPARE(window.workspace()->document().model(shop), edits);
    QVERIFY(button(notices, QStringLiteral("Keep my edits")));
    QTest::mouseClick(button(notices, QStringLiteral("Keep my edits")), Qt::LeftButton);
    QVERIFY(!notices.isVisible());
}

void RecoveryTest::restoredEditsAreTakenBackByTheirToastOnly()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    ProjectDocument &document = window.workspace()->document();
    QTest::mouseClick(button(window.workspace()->notices(), QStringLiteral("Restore them")), Qt::LeftButton);
    const QPointer<Toast> toast = window.findChild<Toast *>();
    QVERIFY(toast && toast->isVisible());
    document.undoStack().undo();
    QVERIFY(document.perform({}, shop, renaming(document, QStringLiteral("author.name"), QStringLiteral("other"))));
    QVERIFY2(!toast || !toast->isVisible(), "its Undo would take back another edit");
}

void RecoveryTest::discardingIsAskedFor()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("x"));
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    NoticeBar &notices = window.workspace()->notices();
    const ProjectDocument &document = window.workspace()->document();
    const auto discard = [&] { return button(notices, QStringLiteral("Discard them…")); };
    QCoreApplication::processEvents();
    QVERIFY(discard()->x() < button(notices, QStringLiteral("Restore them"))->x());

    answerWith(QStringLiteral("Decide later"));
    QTest::mouseClick(discard(), Qt::LeftButton);
    QVERIFY2(m_said.contains(QStringLiteral("author.name → x")), qPrintable(m_said));
    QVERIFY(document.recoveryTime());
    QVERIFY(notices.isVisible());
    answerWith(QStringLiteral("Discard the edits"));
    QTest::mouseClick(discard(), Qt::LeftButton);
    QVERIFY(!document.recoveryTime());
    QVERIFY(!notices.isVisible());
}

void RecoveryTest::windowAsksWhenFilesChanged_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("files") << "Keep the files, discard the edits"
                           << "theirs" << false;
    QTest::newRow("edits") << "Take the edits"
                           << "mine" << false;
    QTest::newRow("later") << "Decide later"
                           << "theirs" << true;
}

void RecoveryTest::windowAsksWhenFilesChanged()
{
    QFETCH(QString, answer);
    QFETCH(QString, name);
    QFETCH(bool, asksAgain);
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    crashAfterRenaming(sample, QStringLiteral("author.name"), QStringLiteral("mine"));
    sample.changeOutside(
        edited(sample.open()->model(shop)).renameColumn(QStringLiteral("author.name"), QStringLiteral("theirs")));
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    NoticeBar &notices = window.workspace()->notices();
    QVERIFY2(notices.text().contains(QStringLiteral("the files were changed since")), qPrintable(notices.text()));
    QVERIFY(!button(notices, QStringLiteral("Restore them")));

    answerWith(answer);
    QTest::mouseClick(button(notices, QStringLiteral("Look at both…")), Qt::LeftButton);
    QVERIFY2(m_said.contains(QStringLiteral("author.name → mine")), qPrintable(m_said));
    QVERIFY2(m_said.contains(QStringLiteral("author.name → theirs")), qPrintable(m_said));
    const Table *author = window.workspace()->document().table(tableId(QStringLiteral("author")));
    QCOMPARE(author->columns.last().name, name);
    QCOMPARE(notices.isVisible(), asksAgain);
    QCOMPARE(window.workspace()->document().recoveryTime().has_value(), asksAgain);
}

void RecoveryTest::savingOverOthersNamesTheFiles()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qApp, settings);
    MainWindow window(themes, settings);
    window.show();
    QVERIFY(window.openProject(sample.folder()));
    ProjectDocument &document = window.workspace()->document();
    QVERIFY(document.perform({}, shop, renaming(document, QStringLiteral("author.name"), QStringLiteral("mine"))));
    sample.changeOutside(
        edited(document.snapshot(shop)).renameColumn(QStringLiteral("author.name"), QStringLiteral("theirs")));
    answerWith(QStringLiteral("Cancel"));
    QVERIFY(!window.workspace()->save());
    QVERIFY2(m_said.contains(QStringLiteral("shop/tables/author.json")), qPrintable(m_said));
    QVERIFY(document.isModified());
    answerWith(QStringLiteral("Save over them"));
    QVERIFY(window.workspace()->save());
    QCOMPARE(sample.open()->model(shop), document.model(shop));
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
