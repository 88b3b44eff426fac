// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "core/project/project_files.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/navigator/navigator.h"
#include "ui/navigator/navigator_model.h"
#include "ui/shell/findable_items.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/object_icons.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

class NavigatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void listsAppsWithTablesByName();
    void showsWhatChanged();
    void droppedTableStaysUntilUndone();
    void editKeepsSelectionAndExpansion();
    void renameMovesTheRow();
    void filterShowsMatchesOnly();
    void filterWithoutMatchKeepsTheSelection();
    void whatIsFilteredKeepsItsPromises();
    void selectionGoesBothWays();
    void enterShowsOnTheDiagram();
    void renameInPlaceAsks();
    void menuOffersWhatFits();
    void objectsOfEveryKindAreOffered();
    void enumsAreListed();
    void everyKindHasAnIcon();

private:
    ObjectId add(const QString &name);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString letterOf(ObjectId object) const;
    [[nodiscard]] QModelIndex rowOf(const QString &name) const;
    [[nodiscard]] QTreeView &tree() const { return m_navigator->tree(); }
    void writeMigration();

    const QString m_app = QStringLiteral("shop");
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Navigator> m_navigator;
    NavigatorModel *m_model = nullptr;
};

void NavigatorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    const QString folder = m_dir->filePath(QStringLiteral("project"));
    QVERIFY(createProject(folder, QStringLiteral("shop"), m_app, QStringLiteral("sqlite")));
    auto document = ProjectDocument::open(folder);
    QVERIFY(document);
    m_document = std::move(*document);
    m_selection = std::make_unique<Selection>();
    m_navigator = std::make_unique<Navigator>(*m_document, *m_selection, *m_themes);
    m_model = m_navigator->findChild<NavigatorModel *>();
    m_navigator->resize(240, 480);
    m_navigator->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_navigator.get()));
}

void NavigatorTest::cleanup()
{
    m_navigator.reset();
    m_selection.reset();
    m_document.reset();
    m_themes.reset();
    m_settings.reset();
}

ObjectId NavigatorTest::add(const QString &name)
{
    const QList<Operation> edit = newTableEdit(name);
    if (!m_document->perform(QStringLiteral("Add"), m_app, edit))
        qFatal("the table could not be added");
    return subjectOf(edit.first()).id;
}

void NavigatorTest::writeMigration()
{
    QVERIFY(m_document->createMigration(m_app, QStringLiteral("Begin")));
}

QStringList NavigatorTest::names() const
{
    QStringList result;
    const QModelIndex app = tree().model()->index(0, 0);
    for (int row = 0; row < tree().model()->rowCount(app); ++row)
        result.append(tree().model()->index(row, 0, app).data().toString());
    return result;
}

QString NavigatorTest::letterOf(ObjectId object) const
{
    return changeLetter(m_model->indexOf(object).data(NavigatorModel::ChangeRole).value<ChangeKind>());
}

QModelIndex NavigatorTest::rowOf(const QString &name) const
{
    return tree().model()->index(int(names().indexOf(name)), 0, tree().model()->index(0, 0));
}

void NavigatorTest::modelKeepsItsPromises()
{
    const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ObjectId book = add(QStringLiteral("book"));
    add(QStringLiteral("author"));
    writeMigration();
    const ObjectId review = add(QStringLiteral("review"));
    QVERIFY(renameObject(*m_document, book, QStringLiteral("zine")));
    QVERIFY(renameObject(*m_document, review, QStringLiteral("annotation")));
    QVERIFY(dropObjects(*m_document, {book}));
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    while (m_document->undoStack().canRedo())
        m_document->undoStack().redo();
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 3);
}

void NavigatorTest::listsAppsWithTablesByName()
{
    QCOMPARE(m_model->index(0, 0).data().toString(), m_app);
    add(QStringLiteral("book"));
    add(QStringLiteral("Author"));
    add(QStringLiteral("review"));
    QVERIFY(addObject(*m_document, m_app, DefinitionObject::Kind::View));
    QCOMPARE(names(), QStringList({"Author", "book", "review", "view"}));
}

void NavigatorTest::showsWhatChanged()
{
    const ObjectId book = add(QStringLiteral("book"));
    const ObjectId author = add(QStringLiteral("author"));
    QCOMPARE(letterOf(book), QStringLiteral("A"));
    writeMigration();
    QCOMPARE(letterOf(book), QString());
    QVERIFY(renameObject(*m_document, book, QStringLiteral("volume")));
    QCOMPARE(letterOf(book), QStringLiteral("R"));
    const Column column{.id = ObjectId::create(), .name = QStringLiteral("email"), .type = DataType::varchar(200)};
    QVERIFY(m_document->perform(QStringLiteral("Add column"), m_app,
                                {AddColumn{referenceTo(*m_document->table(author)), column, {}}}));
    QCOMPARE(letterOf(author), QStringLiteral("M"));
    QVERIFY(m_model->indexOf(book).data(Qt::ToolTipRole).toString().contains(QStringLiteral("renamed from book")));
}

void NavigatorTest::droppedTableStaysUntilUndone()
{
    const ObjectId book = add(QStringLiteral("book"));
    add(QStringLiteral("shelf"));
    writeMigration();
    QVERIFY(dropObjects(*m_document, {book}));
    QCOMPARE(names(), QStringList({"shelf", "book"}));
    QCOMPARE(letterOf(book), QStringLiteral("D"));
    QVERIFY(!m_model->indexOf(book).flags().testFlag(Qt::ItemIsEditable));
    m_document->undoStack().undo();
    QCOMPARE(names(), QStringList({"book", "shelf"}));
    QCOMPARE(letterOf(book), QString());
}

void NavigatorTest::editKeepsSelectionAndExpansion()
{
    add(QStringLiteral("book"));
    const ObjectId author = add(QStringLiteral("author"));
    m_selection->select({author});
    const QModelIndex app = tree().model()->index(0, 0);
    QVERIFY(tree().isExpanded(app));
    add(QStringLiteral("aardvark"));
    QVERIFY(tree().isExpanded(app));
    QCOMPARE(m_selection->objects(), QList<ObjectId>{author});
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("author"));
}

void NavigatorTest::renameMovesTheRow()
{
    const ObjectId book = add(QStringLiteral("book"));
    add(QStringLiteral("author"));
    add(QStringLiteral("review"));
    m_selection->select({book});
    QVERIFY(renameObject(*m_document, book, QStringLiteral("zine")));
    QCOMPARE(names(), QStringList({"author", "review", "zine"}));
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("zine"));
}

void NavigatorTest::filterShowsMatchesOnly()
{
    for (const char *name : {"author", "book", "bookshelf", "review"})
        add(QString::fromLatin1(name));
    auto *field = m_navigator->findChild<SearchField *>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("BOOK"));
    QCOMPARE(names(), QStringList({"book", "bookshelf"}));
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("book"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(names().size(), 4);
}

void NavigatorTest::filterWithoutMatchKeepsTheSelection()
{
    const ObjectId author = add(QStringLiteral("author"));
    add(QStringLiteral("book"));
    m_selection->select({author});
    auto *field = m_navigator->findChild<SearchField *>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(names().isEmpty());
    QCOMPARE(m_selection->objects(), QList<ObjectId>{author});
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(tree().currentIndex(), rowOf(QStringLiteral("author")));
    QVERIFY(tree().isExpanded(tree().currentIndex().parent()));
}

void NavigatorTest::whatIsFilteredKeepsItsPromises()
{
    const QAbstractItemModelTester tester(tree().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *filter = m_navigator->findChild<SearchField *>();
    const ObjectId book = add(QStringLiteral("book"));
    add(QStringLiteral("author"));
    writeMigration();
    filter->setText(QStringLiteral("book"));
    QCOMPARE(tree().model()->rowCount(tree().model()->index(0, 0)), 1);
    add(QStringLiteral("bookshelf"));
    add(QStringLiteral("shelf"));
    QVERIFY(renameObject(*m_document, book, QStringLiteral("zine")));
    QVERIFY(renameObject(*m_document, book, QStringLiteral("notebook")));
    QCOMPARE(tree().model()->rowCount(tree().model()->index(0, 0)), 2);
    QVERIFY(dropObjects(*m_document, {book}));
    filter->setText(QStringLiteral("nothing of that name"));
    m_document->undoStack().setIndex(0);
    filter->clear();
    m_document->undoStack().setIndex(m_document->undoStack().count());
    QCOMPARE(tree().model()->rowCount(tree().model()->index(0, 0)), 4);
}

void NavigatorTest::selectionGoesBothWays()
{
    const ObjectId author = add(QStringLiteral("author"));
    const ObjectId book = add(QStringLiteral("book"));
    m_selection->select({book});
    QCOMPARE(tree().currentIndex(), rowOf(QStringLiteral("book")));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                      tree().visualRect(rowOf(QStringLiteral("author"))).center());
    QCOMPARE(m_selection->objects(), QList<ObjectId>{author});
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      tree().visualRect(rowOf(QStringLiteral("book"))).center());
    QCOMPARE(m_selection->objects(), QList<ObjectId>({book, author}));
    m_selection->clear();
    QVERIFY(tree().selectionModel()->selectedIndexes().isEmpty());
}

void NavigatorTest::enterShowsOnTheDiagram()
{
    const ObjectId book = add(QStringLiteral("book"));
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    tree().setCurrentIndex(rowOf(QStringLiteral("book")));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.first().first().value<ObjectId>(), book);
    // Enter on the app folds it.
    tree().setCurrentIndex(tree().model()->index(0, 0));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(!tree().isExpanded(tree().model()->index(0, 0)));
    QCOMPARE(revealed.count(), 1);
}

void NavigatorTest::renameInPlaceAsks()
{
    const ObjectId book = add(QStringLiteral("book"));
    QSignalSpy asked(m_navigator.get(), &Navigator::renameRequested);
    tree().setCurrentIndex(rowOf(QStringLiteral("book")));
    QVERIFY(m_navigator->renameCurrent());
    auto *editor = tree().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("volume"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<ObjectId>(), book);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("volume"));
}

void NavigatorTest::menuOffersWhatFits()
{
    const ObjectId book = add(QStringLiteral("book"));
    writeMigration();
    m_selection->select({book});
    const auto actionOf = [](const QMenu &menu, const QString &text) {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QSignalSpy deleted(m_navigator.get(), &Navigator::deleteRequested);
    const std::unique_ptr<QMenu> menu(m_navigator->makeMenu(rowOf(QStringLiteral("book"))));
    QVERIFY(actionOf(*menu, QStringLiteral("Rename"))->isEnabled());
    actionOf(*menu, QStringLiteral("Delete"))->trigger();
    QCOMPARE(deleted.first().first().value<QList<ObjectId>>(), QList<ObjectId>{book});

    QVERIFY(dropObjects(*m_document, {book}));
    const std::unique_ptr<QMenu> ofDropped(m_navigator->makeMenu(rowOf(QStringLiteral("book"))));
    QVERIFY(!actionOf(*ofDropped, QStringLiteral("Rename"))->isEnabled());
    QVERIFY(!actionOf(*ofDropped, QStringLiteral("Delete"))->isEnabled());

    QSignalSpy added(m_navigator.get(), &Navigator::addTableRequested);
    const std::unique_ptr<QMenu> ofApp(m_navigator->makeMenu(tree().model()->index(0, 0)));
    QVERIFY(!actionOf(*ofApp, QStringLiteral("Delete")));
    actionOf(*ofApp, QStringLiteral("Add table to shop"))->trigger();
    QCOMPARE(added.first().first().toString(), m_app);
}

void NavigatorTest::objectsOfEveryKindAreOffered()
{
    const ObjectId book = add(QStringLiteral("book"));
    const std::unique_ptr<QMenu> menu(m_navigator->makeMenu(rowOf(QStringLiteral("book"))));
    QMenu *objects = menu->actions().last()->menu();
    QVERIFY(objects);
    QHash<QString, QAction *> offered;
    for (QAction *action : objects->actions()) {
        if (!action->isSeparator())
            offered.insert(action->text(), action);
    }
    QCOMPARE(offered.size(), allObjectKinds().size());
    QSignalSpy asked(m_navigator.get(), &Navigator::addObjectRequested);
    offered.value(QStringLiteral("Trigger"))->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<DefinitionObject::Kind>(), DefinitionObject::Kind::Trigger);
    QCOMPARE(asked.first().at(2).value<ObjectId>(), book);
    // The project is meant for SQLite.
    QVERIFY(!offered.value(QStringLiteral("Function"))->isEnabled());
    QCOMPARE(offered.value(QStringLiteral("Function"))->toolTip(), QStringLiteral("SQLite cannot do this."));
}

void NavigatorTest::enumsAreListed()
{
    add(QStringLiteral("book"));
    writeMigration();
    const Result<ObjectId> added = addEnum(*m_document, m_app);
    QVERIFY(added);
    QVERIFY(addObject(*m_document, m_app, DefinitionObject::Kind::View));
    QCOMPARE(names(), (QStringList{"book", "view", "enum"}));
    QCOMPARE(letterOf(*added), QString("A"));
    const QModelIndex row = m_model->indexOf(*added);
    QVERIFY(row.data(NavigatorModel::EnumRole).toBool());
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), QString("enum enum, added"));

    QVERIFY(renameObject(*m_document, *added, QStringLiteral("mood")));
    QCOMPARE(names().last(), QString("mood"));
    QCOMPARE(nameOf(*m_document, *added), QString("mood"));
    QVERIFY(isInModel(*m_document, *added));
    QCOMPARE(m_document->appOf(*added), m_app);
    writeMigration();
    QCOMPARE(letterOf(*added), QString());
    QCOMPARE(m_document->pendingCount(), 0);
    // Only its values change: that is a change of the enum.
    const EnumType &mood = *m_document->enumType(*added);
    QVERIFY(m_document->perform("Add", m_app,
                                {AddEnumValue{referenceTo(mood), {ObjectId::create(), "sad"}, std::nullopt}}));
    QCOMPARE(letterOf(*added), QString("M"));
    QStringList found;
    for (const PaletteItem &item : findableItems(*m_document, [](ObjectId, ObjectId) {}))
        found.append(item.title + u'|' + item.detail);
    QVERIFY(found.contains("mood|enum in shop"));

    QVERIFY(dropObjects(*m_document, {*added}));
    QCOMPARE(letterOf(*added), QString("D"));
    QVERIFY(!isInModel(*m_document, *added));
    m_document->undoStack().undo();
    QCOMPARE(letterOf(*added), QString("M"));
}

void NavigatorTest::everyKindHasAnIcon()
{
    QSet<IconName> icons;
    for (const DefinitionObject::Kind kind : allObjectKinds())
        icons.insert(iconOf(kind));
    // Views, triggers, routines, sequences, types… are told apart at a glance.
    QVERIFY(icons.size() >= 10);
    QVERIFY(iconOf(DefinitionObject::Kind::Function) != iconOf(DefinitionObject::Kind::View));
}

QTEST_MAIN(NavigatorTest)
#include "tst_navigator.moc"
