// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/document_sample.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_edits.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/edit_macro.h"
#include "ui/document/project_lock.h"
#include "ui/document/selection.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/project_sharing.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

/** Two windows on one project: the second only reads and follows, edits when told to, and takes over. */
class ProjectSharingTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void theLockNamesItsHolder();
    void aLockOfNobodyIsTaken();
    void nothingIsLeftInTheProject();
    void theSecondWindowOnlyReads();
    void itFollowsWhatIsSaved();
    void itEditsWhenToldTo();
    void itTakesOverWhenTheOtherIsGone();
    void everyEditIsRefused();
    void refusedEditsLeaveNoStep();
    void failedEditsLeaveNoStep();
    void connectionsAreNotOpened();
    void whoeverAnswersFirstTakesOver();
    void aFolderThatMovedIsLeftGone();
    void theLockOfAnotherMachineIsReplaced();
    void rulesOfThePersonStay();
    void aNewWindowIsOpenedByKey();

private:
    [[nodiscard]] Workspace &second() const { return *m_other->workspace(); }
    [[nodiscard]] QPushButton *answer(const QString &text) const;
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_sample->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void openSecond();

    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<MainWindow> m_other;
};

void ProjectSharingTest::init()
{
    open();
    m_sample = std::make_unique<DocumentSample>(QStringLiteral("author(id pk, name text)"));
}

void ProjectSharingTest::cleanup()
{
    m_other.reset();
    close();
    m_sample.reset();
}

QPushButton *ProjectSharingTest::answer(const QString &text) const
{
    for (QPushButton *button : second().notices().findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void ProjectSharingTest::openSecond()
{
    QVERIFY(m_window->openProject(m_sample->folder()));
    m_other = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_other->show();
    QVERIFY(m_other->openProject(m_sample->folder()));
}

void ProjectSharingTest::theLockNamesItsHolder()
{
    ProjectLock first(m_sample->folder());
    QVERIFY(!first.holder());
    QVERIFY(first.take());
    QVERIFY(first.isHeld());
    ProjectLock other(m_sample->folder());
    QVERIFY(!other.take());
    const std::optional<LockHolder> holder = other.holder();
    QVERIFY(holder);
    QCOMPARE(holder->process, QCoreApplication::applicationPid());
    QCOMPARE(holder->host, QSysInfo::machineHostName());
    QVERIFY(!holder->user.isEmpty());
    QVERIFY(sentenceAbout(holder).contains(QStringLiteral("your windows")));
    const QString far = sentenceAbout(LockHolder{4711, QStringLiteral("desk"), QStringLiteral("ana")});
    QVERIFY2(far.contains(QStringLiteral("ana on desk, process 4711")), qPrintable(far));
}

void ProjectSharingTest::aLockOfNobodyIsTaken()
{
    // As a program that was killed leaves it: the lock of a process that has ended.
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    const QDir folder(m_sample->folder());
    QVERIFY(folder.mkpath(QStringLiteral(".joinery")));
    QFile file(folder.filePath(QStringLiteral(".joinery/window.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("%1\njoinery\n%2\n").arg(process).arg(QSysInfo::machineHostName()).toUtf8());
    file.close();
    ProjectLock lock(m_sample->folder());
    QVERIFY(lock.take());
    QVERIFY(lock.isHeld());
}

void ProjectSharingTest::nothingIsLeftInTheProject()
{
    const QStringList before = entries();
    QVERIFY(m_window->openProject(m_sample->folder()));
    QVERIFY(entries().contains(QStringLiteral(".joinery")));
    QFile ignored(QDir(m_sample->folder()).filePath(QStringLiteral(".joinery/.gitignore")));
    QVERIFY(ignored.open(QIODevice::ReadOnly));
    QCOMPARE(ignored.readAll(), QByteArray("*\n"));
    QVERIFY(m_window->closeProject());
    QCOMPARE(entries(), before);
}

void ProjectSharingTest::theSecondWindowOnlyReads()
{
    openSecond();
    QVERIFY(!workspace().document().isReadOnly());
    QVERIFY(!workspace().notices().isVisible());
    QVERIFY(second().document().isReadOnly());
    QVERIFY2(second().notices().text().contains(QStringLiteral("only reads it")),
             qPrintable(second().notices().text()));
    QVERIFY2(m_other->windowTitle().contains(QStringLiteral("only read")), qPrintable(m_other->windowTitle()));
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("only read")));
    QCoreApplication::processEvents();
    keepForLooking(m_other->grab().toImage(), QStringLiteral("sharing_second"));
}

void ProjectSharingTest::itFollowsWhatIsSaved()
{
    openSecond();
    QVERIFY(document().perform({}, DocumentSample::app,
                               renaming(document(), QStringLiteral("author.name"), QStringLiteral("title"))));
    QVERIFY(workspace().save());
    QTRY_COMPARE(pending(second().document()), QStringLiteral("rename column author.name -> title"));
    QVERIFY(second().document().isReadOnly());
    QVERIFY(!second().document().isModified());
    QCOMPARE(second().document().undoStack().count(), 0);
}

void ProjectSharingTest::itEditsWhenToldTo()
{
    openSecond();
    QTest::mouseClick(answer(QStringLiteral("Edit here anyway")), Qt::LeftButton);
    ProjectDocument &theirs = second().document();
    QVERIFY(!theirs.isReadOnly());
    QVERIFY(!second().notices().isVisible());
    QVERIFY(!m_other->windowTitle().contains(QStringLiteral("only read")));
    QVERIFY(theirs.perform({}, DocumentSample::app,
                           renaming(theirs, QStringLiteral("author.name"), QStringLiteral("title"))));
    QVERIFY(second().save());
    // And now it is the first one that follows.
    QTRY_COMPARE(pending(document()), QStringLiteral("rename column author.name -> title"));
}

void ProjectSharingTest::itTakesOverWhenTheOtherIsGone()
{
    openSecond();
    QVERIFY(m_window->closeProject());
    second().findChild<ProjectSharing *>()->look();
    QVERIFY(second().document().isReadOnly());
    QPushButton *take = answer(QStringLiteral("Take over"));
    QVERIFY(take);
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QVERIFY(!second().document().isReadOnly());
    // A third window is told of the second.
    ProjectLock third(m_sample->folder());
    QVERIFY(!third.take());
}

void ProjectSharingTest::everyEditIsRefused()
{
    openSecond();
    ProjectDocument &theirs = second().document();
    const Project before = theirs.project();
    const auto refused = theirs.perform({}, DocumentSample::app,
                                        renaming(theirs, QStringLiteral("author.name"), QStringLiteral("title")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("project.read_only"));
    QCOMPARE(theirs.save().error().code, QStringLiteral("project.read_only"));
    QCOMPARE(theirs.createMigrations({}).error().code, QStringLiteral("project.read_only"));
    QCOMPARE(theirs.joinBranches(DocumentSample::app).error().code, QStringLiteral("project.read_only"));
    QCOMPARE(theirs.removeMigration(theirs.project().apps.first().migrations.first()).error().code,
             QStringLiteral("project.read_only"));

    QSignalSpy told(&theirs, &ProjectDocument::editRefused);
    const ObjectId card = theirs.project().apps.first().model.tables.ids().first();
    theirs.moveCards(QStringLiteral("Move"), {{card, QPointF(800, 800)}});
    theirs.setCollapsed(QStringLiteral("Collapse"), {card}, true);
    Project renamed = before;
    renamed.name = QStringLiteral("other");
    theirs.editProject(QStringLiteral("Rename"), renamed);
    QCOMPARE(told.count(), 3);
    QCOMPARE(theirs.project(), before);
    QCOMPARE(theirs.undoStack().count(), 0);
}

void ProjectSharingTest::refusedEditsLeaveNoStep()
{
    openSecond();
    ProjectDocument &theirs = second().document();
    QSignalSpy told(&theirs, &ProjectDocument::editRefused);
    const ObjectId card = tableId(QStringLiteral("author"));
    const Result<void> refused = DiagramEdits(theirs).dropObjects({card});
    QVERIFY(!refused);
    QCOMPARE(told.count(), 1);
    second().selection().select({card});
    second().diagram().setFocus();
    second().diagram().deleteSelected();
    QCOMPARE(told.count(), 2);
    QVERIFY(theirs.table(card));
    second().selection().select({card});
    m_other->actions().action(ActionId::Cut).trigger();
    QCOMPARE(told.count(), 3);
    QCOMPARE(theirs.undoStack().count(), 0);
    QVERIFY(!theirs.isModified());
    // Nothing is asked, whatever the files hold by now.
    theirs.undoStack().resetClean();
    QVERIFY(theirs.isModified());
    QVERIFY(m_other->closeProject());
}

void ProjectSharingTest::failedEditsLeaveNoStep()
{
    const auto document = m_sample->open();
    QUndoStack &stack = document->undoStack();
    QVERIFY(document->perform({}, DocumentSample::app, {newTable(QStringLiteral("other"))}));
    stack.undo();
    {
        const EditMacro step(*document, QStringLiteral("Nothing"));
        const EditMacro inner(*document, QStringLiteral("Nothing either"));
        const Table gone{.id = ObjectId::create(), .name = QStringLiteral("gone")};
        QVERIFY(
            !document->perform({}, DocumentSample::app, {RenameTable{referenceTo(gone), QStringLiteral("other"), {}}}));
    }
    QCOMPARE(stack.index(), 0);
    QVERIFY(stack.canRedo());
    QVERIFY(!document->isModified());
    {
        const EditMacro step(*document, QStringLiteral("Both"));
        QVERIFY(document->perform({}, DocumentSample::app, {newTable(QStringLiteral("first"))}));
        QVERIFY(document->perform({}, DocumentSample::app, {newTable(QStringLiteral("second"))}));
    }
    QCOMPARE(stack.count(), 1);
    QCOMPARE(stack.undoText(), QStringLiteral("Both"));
}

void ProjectSharingTest::connectionsAreNotOpened()
{
    openSecond();
    QSignalSpy told(&second().document(), &ProjectDocument::editRefused);
    bool wasOpened = false;
    QTimer::singleShot(0, this, [&wasOpened] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            wasOpened = true;
            dialog->close();
        }
    });
    m_other->actions().action(ActionId::ManageConnections).trigger();
    QCoreApplication::processEvents();
    QVERIFY(!wasOpened);
    QCOMPARE(told.count(), 1);
}

void ProjectSharingTest::whoeverAnswersFirstTakesOver()
{
    openSecond();
    auto *sharing = second().findChild<ProjectSharing *>();
    QVERIFY(m_window->closeProject());
    sharing->look();
    QVERIFY(answer(QStringLiteral("Take over")));
    {
        // Asking takes nothing: a third window comes first.
        ProjectLock third(m_sample->folder());
        QVERIFY(third.take());
        QTest::mouseClick(answer(QStringLiteral("Take over")), Qt::LeftButton);
        QVERIFY(second().document().isReadOnly());
        QVERIFY(answer(QStringLiteral("Edit here anyway")));
    }
    sharing->look();
    QTest::mouseClick(answer(QStringLiteral("Take over")), Qt::LeftButton);
    QVERIFY(!second().document().isReadOnly());
    ProjectLock fourth(m_sample->folder());
    QVERIFY(!fourth.take());
}

void ProjectSharingTest::aFolderThatMovedIsLeftGone()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("project"));
    QVERIFY(QDir().mkpath(folder));
    ProjectLock lock(folder);
    QVERIFY(lock.isFree());
    QVERIFY(!lock.isHeld());
    QVERIFY(QDir().rename(folder, dir.filePath(QStringLiteral("moved"))));
    QVERIFY(!lock.isFree());
    QVERIFY(lock.take());
    QVERIFY(!lock.isHeld());
    QVERIFY(!QFileInfo::exists(folder));
}

void ProjectSharingTest::theLockOfAnotherMachineIsReplaced()
{
    const QDir folder(m_sample->folder());
    QVERIFY(folder.mkpath(QStringLiteral(".joinery")));
    QFile file(folder.filePath(QStringLiteral(".joinery/window.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("4711\njoinery\nfar-away.example\n");
    file.close();
    m_other = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_other->show();
    QVERIFY(m_other->openProject(m_sample->folder()));
    QVERIFY(second().document().isReadOnly());
    QTest::mouseClick(answer(QStringLiteral("Edit here anyway")), Qt::LeftButton);
    QVERIFY(!second().document().isReadOnly());
    ProjectLock third(m_sample->folder());
    QVERIFY(!third.take());
    QCOMPARE(third.holder()->host, QSysInfo::machineHostName());
    // One of this machine is not taken from its holder.
    third.takeFromAfar();
    QVERIFY(!third.isHeld());
}

void ProjectSharingTest::rulesOfThePersonStay()
{
    const QString path = QDir(m_sample->folder()).filePath(QStringLiteral(".joinery/.gitignore"));
    QVERIFY(QDir(m_sample->folder()).mkpath(QStringLiteral(".joinery")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("window.lock\n");
    file.close();
    {
        ProjectLock lock(m_sample->folder());
        QVERIFY(lock.take());
        QVERIFY(lock.isHeld());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("window.lock\n"));
}

void ProjectSharingTest::aNewWindowIsOpenedByKey()
{
    QVERIFY(m_window->openProject(m_sample->folder()));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<MainWindow> made;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(each);
        if (window && window != m_window.get())
            made = window;
    }
    QVERIFY(made && made->isVisible() && !made->workspace());
    QVERIFY(made->openProject(m_sample->folder()));
    QVERIFY(made->workspace()->document().isReadOnly());
    QVERIFY(made->workspace()->notices().isVisible());
    made->close();
    QTRY_VERIFY(!made);
    QVERIFY(m_window->workspace());
}

QTEST_MAIN(ProjectSharingTest)
#include "tst_project_sharing.moc"
