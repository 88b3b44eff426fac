// SPDX-License-Identifier: MIT
#include "core/project/project_files.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"
#include "ui/diagram/diagram_edits.h"
#include "ui/document/app_edits.h"
#include "ui/shell/model_edits.h"

#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

/** Apps that come, go and are renamed in an open project: steps to be undone, files, and migrations in between. */
class AppStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void everyEditIsAStepWithAName();
    void whatIsSavedIsReadBack();
    void theDiagramShownFollowsTheName();
    void refusedEditsLeaveNoStep();
    void foldersOfOthersAreLeftAlone();
    void aFolderThatWasOnesOwnIsUsedAgain();
    void anAppWithAMigrationOutlastsUndo();
    void aNameInAMigrationOutlastsUndo();
    void stepsBeforeAKeptNameAreStillUndone();
    void appsThatOthersRemovedGo();
    void targetsDecideWhatIsFound();
    void keysOfOtherAppsGoWithATable();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const App &app : m_document->project().apps)
            names.append(app.name);
        return names;
    }
    void addTable(const QString &app, const QString &name)
    {
        QVERIFY(m_document->perform(QStringLiteral("Add table"), app, {newTable(name)}));
    }

    const QString m_shop = DocumentSample::app;
    const QString m_blog = QStringLiteral("blog");
    const QString m_news = QStringLiteral("news");
    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<ProjectDocument> m_document;
};

void AppStepsTest::init()
{
    m_document.reset();
    m_sample = std::make_unique<DocumentSample>(QStringLiteral("author(id pk, name text)"));
    m_document = m_sample->open();
}

void AppStepsTest::everyEditIsAStepWithAName()
{
    const Project before = m_document->project();
    QVERIFY(addApp(*m_document, m_blog));
    QVERIFY(renameApp(*m_document, m_blog, m_news));
    QVERIFY(setAppDependencies(*m_document, m_news, {m_shop}));
    setAppColor(*m_document, m_news, QStringLiteral("blue"));
    QVERIFY(renameProject(*m_document, QStringLiteral(" Great shop ")));
    QVERIFY(setTargets(*m_document, {QStringLiteral("postgresql"), QStringLiteral("sqlite")}));
    QVERIFY(removeApp(*m_document, m_news));
    QUndoStack &stack = m_document->undoStack();
    QStringList texts;
    for (int i = 0; i < stack.count(); ++i)
        texts.append(stack.text(i));
    QCOMPARE(texts,
             QStringList({QStringLiteral("Add app blog"), QStringLiteral("Rename app blog to news"),
                          QStringLiteral("Change what app news depends on"), QStringLiteral("Change color of news"),
                          QStringLiteral("Rename project %1 to Great shop").arg(before.name),
                          QStringLiteral("Change target databases"), QStringLiteral("Remove app news")}));
    QCOMPARE(names(), {m_shop});
    stack.undo();
    QCOMPARE(names(), QStringList({m_shop, m_news}));
    QCOMPARE(m_document->project().app(m_news)->diagram.color, QStringLiteral("blue"));
    QCOMPARE(m_document->project().app(m_news)->dependencies, {m_shop});
    QCOMPARE(m_document->project().name, QStringLiteral("Great shop"));
    while (stack.canUndo())
        stack.undo();
    QCOMPARE(m_document->project(), before);
    while (stack.canRedo())
        stack.redo();
    QCOMPARE(names(), {m_shop});
    QCOMPARE(m_document->project().dialects, QStringList({QStringLiteral("postgresql"), QStringLiteral("sqlite")}));
}

void AppStepsTest::whatIsSavedIsReadBack()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    QVERIFY(setAppDependencies(*m_document, m_blog, {m_shop}));
    QVERIFY(m_document->save());
    QVERIFY(renameApp(*m_document, m_blog, m_news));
    QVERIFY(renameProject(*m_document, QStringLiteral("Paper")));
    QVERIFY(m_document->save());
    const Result<Project> read = readProject(m_sample->folder());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, m_document->project());
    QCOMPARE(read->app(m_news)->model.tables.size(), 1);
    QVERIFY(!QFileInfo::exists(m_sample->folder() + QStringLiteral("/blog/app.json")));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QVERIFY(m_document->save());
    QCOMPARE(*readProject(m_sample->folder()), m_document->project());
    QVERIFY(!QFileInfo::exists(m_sample->folder() + QStringLiteral("/news/app.json")));
}

void AppStepsTest::theDiagramShownFollowsTheName()
{
    QVERIFY(addApp(*m_document, m_blog));
    m_document->setDiagram(QStringLiteral("New diagram"), {m_blog, QStringLiteral("posts")}, NamedDiagram());
    QCOMPARE(m_document->shownDiagram(), (DiagramKey{m_blog, QStringLiteral("posts")}));
    QVERIFY(renameApp(*m_document, m_blog, m_news));
    QCOMPARE(m_document->shownDiagram(), (DiagramKey{m_news, QStringLiteral("posts")}));
    QVERIFY(m_document->shownNamedDiagram());
    m_document->undoStack().undo();
    QCOMPARE(m_document->shownDiagram(), (DiagramKey{m_blog, QStringLiteral("posts")}));
    QVERIFY(removeApp(*m_document, m_blog));
    QVERIFY(m_document->shownDiagram().isMain());
}

void AppStepsTest::refusedEditsLeaveNoStep()
{
    QVERIFY(addApp(*m_document, m_blog));
    QVERIFY(setAppDependencies(*m_document, m_blog, {m_shop}));
    const int steps = m_document->undoStack().count();
    QVERIFY(!addApp(*m_document, m_blog));
    QVERIFY(!renameApp(*m_document, m_blog, m_shop));
    // It has a migration.
    QVERIFY(!renameApp(*m_document, m_shop, m_news));
    QVERIFY(!removeApp(*m_document, m_shop));
    QVERIFY(!setAppDependencies(*m_document, m_shop, {m_blog}));
    QVERIFY(!renameProject(*m_document, QStringLiteral("  ")));
    QVERIFY(!setTargets(*m_document, {}));
    QVERIFY(renameApp(*m_document, m_blog, m_blog));
    QCOMPARE(m_document->undoStack().count(), steps);
    m_document->setReadOnly(true);
    QSignalSpy refused(m_document.get(), &ProjectDocument::editRefused);
    QVERIFY(addApp(*m_document, m_news));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!renameApp(*m_document, m_blog, m_news));
    QCOMPARE(m_document->undoStack().count(), steps);
}

void AppStepsTest::foldersOfOthersAreLeftAlone()
{
    const QDir folder(m_sample->folder());
    QVERIFY(folder.mkpath(QStringLiteral("blog/tables")));
    QVERIFY(folder.mkpath(QStringLiteral("news")));
    QFile file(folder.filePath(QStringLiteral("blog/tables/old.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<void> added = addApp(*m_document, m_blog);
    QVERIFY(!added);
    QCOMPARE(added.error().code, QStringLiteral("project.app_folder"));
    QVERIFY(addApp(*m_document, m_news));
    QVERIFY(!renameApp(*m_document, m_news, m_blog));
}

void AppStepsTest::aFolderThatWasOnesOwnIsUsedAgain()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    QVERIFY(m_document->save());
    QVERIFY(removeApp(*m_document, m_blog));
    QVERIFY(addApp(*m_document, m_blog));
    QVERIFY(m_document->save());
    QCOMPARE(*readProject(m_sample->folder()), m_document->project());
    QVERIFY(m_document->model(m_blog).tables.isEmpty());
}

void AppStepsTest::anAppWithAMigrationOutlastsUndo()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    QVERIFY(m_document->createMigration(m_blog, QStringLiteral("Begin")));
    QSignalSpy kept(m_document.get(), &ProjectDocument::appKept);
    m_document->undoStack().undo();
    QCOMPARE(kept.count(), 0);
    m_document->undoStack().undo();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(names(), QStringList({m_blog, m_shop}));
    QCOMPARE(pending(*m_document, m_blog), QStringLiteral("drop table post"));
    QVERIFY(m_document->save());
    QCOMPARE(*readProject(m_sample->folder()), m_document->project());
    m_document->undoStack().redo();
    m_document->undoStack().redo();
    QCOMPARE(pending(*m_document, m_blog), QString());
}

void AppStepsTest::aNameInAMigrationOutlastsUndo()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    QVERIFY(renameApp(*m_document, m_blog, m_news));
    QVERIFY(m_document->createMigration(m_news, QStringLiteral("Begin")));
    QSignalSpy kept(m_document.get(), &ProjectDocument::appKept);
    m_document->undoStack().undo();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(names(), QStringList({m_news, m_shop}));
    QCOMPARE(pending(*m_document, m_news), QString());
    m_document->undoStack().redo();
    QCOMPARE(names(), QStringList({m_news, m_shop}));
}

void AppStepsTest::stepsBeforeAKeptNameAreStillUndone()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    setAppColor(*m_document, m_shop, QStringLiteral("blue"));
    QVERIFY(renameApp(*m_document, m_blog, m_news));
    addTable(m_news, QStringLiteral("issue"));
    QVERIFY(m_document->createMigration(m_news, QStringLiteral("Begin")));
    QUndoStack &stack = m_document->undoStack();
    stack.undo();
    QCOMPARE(pending(*m_document, m_news), QStringLiteral("drop table issue"));
    stack.undo();
    stack.undo();
    QCOMPARE(m_document->project().app(m_shop)->diagram.color, QString());
    stack.undo();
    QCOMPARE(m_document->model(m_news).tables.size(), 0);
    stack.undo();
    QCOMPARE(names(), QStringList({m_news, m_shop}));
    while (stack.canRedo())
        stack.redo();
    QCOMPARE(names(), QStringList({m_news, m_shop}));
    QCOMPARE(pending(*m_document, m_news), QString());
    QCOMPARE(m_document->project().app(m_shop)->diagram.color, QStringLiteral("blue"));
}

void AppStepsTest::appsThatOthersRemovedGo()
{
    QVERIFY(addApp(*m_document, m_blog));
    addTable(m_blog, QStringLiteral("post"));
    QVERIFY(m_document->createMigration(m_blog, QStringLiteral("Begin")));
    // As another program would, which knows what it does with the migration.
    Project theirs = *readProject(m_sample->folder());
    const Project before = theirs;
    theirs.apps.removeIf([this](const App &app) { return app.name == m_blog; });
    QVERIFY(writeProject(m_sample->folder(), before, theirs));
    QVERIFY(m_document->reload());
    QCOMPARE(names(), {m_shop});
    m_document->undoStack().undo();
    QCOMPARE(names(), QStringList({m_blog, m_shop}));
    QCOMPARE(pending(*m_document, m_blog), QString());
}

void AppStepsTest::targetsDecideWhatIsFound()
{
    const QList<Finding> before = m_document->findings();
    // A text ends after 65,535 bytes there.
    QVERIFY(setTargets(*m_document, {QStringLiteral("postgresql"), QStringLiteral("mariadb")}));
    QVERIFY(m_document->findings().size() > before.size());
    m_document->undoStack().undo();
    QCOMPARE(m_document->findings(), before);
}

void AppStepsTest::keysOfOtherAppsGoWithATable()
{
    const ObjectId author = tableId(QStringLiteral("author"));
    QVERIFY(addApp(*m_document, m_blog));
    const AddTable post = newTable(QStringLiteral("post"));
    QVERIFY(m_document->perform({}, m_blog, {post}));
    const ForeignKey key{.id = ObjectId::create(),
                         .name = QStringLiteral("post_author"),
                         .columns = {post.table.columns.first().id},
                         .referencedTable = author,
                         .referencedColumns = {columnId(QStringLiteral("author.id"))}};
    QVERIFY(m_document->perform({}, m_blog, {AddForeignKey{referenceTo(post.table), key}}));
    const int steps = m_document->undoStack().count();
    QVERIFY(dropObjects(*m_document, {author}));
    QCOMPARE(m_document->undoStack().count(), steps + 1);
    QVERIFY(!m_document->model(m_shop).tables.contains(author));
    QVERIFY(m_document->table(post.table.id)->foreignKeys.isEmpty());
    m_document->undoStack().undo();
    QCOMPARE(m_document->table(post.table.id)->foreignKeys.size(), 1);
    QVERIFY(DiagramEdits(*m_document).dropObjects({author}));
    QVERIFY(m_document->table(post.table.id)->foreignKeys.isEmpty());
    QCOMPARE(m_document->undoStack().count(), steps + 1);
}

QTEST_MAIN(AppStepsTest)
#include "tst_app_steps.moc"
