// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/editor/column_list_view.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/bottom_pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/palette_field.h"
#include "ui/shell/place_keys.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/search_field.h"

#include <QLineEdit>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

/** The window itself: start page, panes, actions, keys, looks. */
class MainWindowTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void startsOnTheStartPage();
    void opensAProject();
    void brokenProjectIsToldOnTheStartPage();
    void everyActionCanBeReachedByMenu();
    void noTwoActionsShareAKey();
    void noPlaceUsesAKeyOfAnAction();
    void keysGoFromPaneToPane();
    void paletteFindsTablesColumnsAndActions();
    void paletteFindsPartsTypesAndComments();
    void paletteSaysWhyAnActionIsOff();
    void whatWasFoundIsBroughtOut();
    void themeMenuChangesTheTheme();
    void layoutIsRemembered();
    void windowFitsTheScreen();
    void tipsLeaveTheStatusAlone();
    void numbersLeaveTheSearchFieldWhereItIs();
    void choosingInTheNavigatorScrollsThere();
    void whatIsTypedIsSaved_data();
    void whatIsTypedIsSaved();
};

void MainWindowTest::startsOnTheStartPage()
{
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(!action(ActionId::Save).isEnabled());
    QVERIFY(!action(ActionId::Undo).isEnabled());
    QVERIFY(action(ActionId::OpenProject).isEnabled());
}

void MainWindowTest::opensAProject()
{
    openSample();
    QVERIFY(!m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("bookshop")));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY2(sentence().contains(QStringLiteral("6 pending changes → Snapshot → all applied → dev · no drift")),
             qPrintable(sentence()));
    QVERIFY(workspace().statusDetails().text().startsWith(QStringLiteral("Saved · 13 tables")));
    QVERIFY(!action(ActionId::Apply).isEnabled());
    QVERIFY(action(ActionId::RollBack).isEnabled());
    QVERIFY(action(ActionId::CreateMigration).isEnabled());
    QVERIFY(m_window->closeProject());
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
}

void MainWindowTest::brokenProjectIsToldOnTheStartPage()
{
    const QString folder = m_dir->filePath(QStringLiteral("broken"));
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/joinery.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"joinery\": 2, ");
    file.close();
    QVERIFY(!m_window->openProject(folder));
    auto *banner = m_window->findChild<StartPage *>()->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("joinery.json")), qPrintable(banner->text()));
}

void MainWindowTest::everyActionCanBeReachedByMenu()
{
    QSet<QAction *> inMenus;
    QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    while (!menus.isEmpty()) {
        for (QAction *entry : menus.takeFirst()->actions()) {
            inMenus.insert(entry);
            if (entry->menu())
                menus.append(entry->menu());
        }
    }
    for (QAction *candidate : m_window->actions().all()) {
        QVERIFY2(inMenus.contains(candidate), qPrintable(candidate->text()));
        QVERIFY2(!candidate->statusTip().isEmpty(), qPrintable(candidate->text()));
    }
}

void MainWindowTest::noTwoActionsShareAKey()
{
    QHash<QKeySequence, QString> owners;
    for (const QAction *candidate : m_window->actions().all()) {
        for (const QKeySequence &keys : candidate->shortcuts()) {
            QVERIFY2(!owners.contains(keys), qPrintable(candidate->text() + u' ' + keys.toString()));
            owners.insert(keys, candidate->text());
        }
    }
}

void MainWindowTest::noPlaceUsesAKeyOfAnAction()
{
    for (const PlaceKey &place : placeKeys()) {
        QVERIFY(!place.keys.isEmpty() && !place.what.isEmpty());
        for (const QKeySequence &key : place.keys) {
            const QAction *action = m_window->actions().actionWith(key);
            QVERIFY2(!action, qPrintable(key.toString() + QStringLiteral(" in ") + place.place));
        }
    }
}

void MainWindowTest::keysGoFromPaneToPane()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(focusIsIn(workspace().navigator()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(focusIsIn(workspace().diagram()));
    // Shown where a key led there, until the mouse is used.
    const auto *ring = workspace().diagram().findChild<FocusRing *>();
    QVERIFY(ring && ring->isVisible());
    QTest::mouseClick(workspace().diagram().viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!ring->isVisible() && focusIsIn(workspace().diagram()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(!focusIsIn(workspace().diagram()));
    QVERIFY(!focusIsIn(workspace().navigator()));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(focusIsIn(workspace().review()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(focusIsIn(workspace().navigator()));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(focusIsIn(workspace().review()));
    // Where a page has nothing to type into, its tab has the focus.
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(),
             static_cast<QWidget *>(m_window->findChild<BottomPane *>()->findChild<QTabBar *>()));
    // A pane that is hidden is passed over, and comes back when it is asked for.
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!workspace().navigator().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(focusIsIn(workspace().diagram()));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(focusIsIn(workspace().navigator()));
    QVERIFY(action(ActionId::ShowNavigator).isChecked());
}

void MainWindowTest::paletteFindsTablesColumnsAndActions()
{
    openSample();
    CommandPalette &palette = m_window->commandPalette();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette.isVisible());
    QTest::keyClicks(&palette.field(), QStringLiteral("customer"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QCOMPARE(workspace().selection().current(), table(QStringLiteral("customer")));

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&palette.field(), QStringLiteral("customer.email"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    const Table *customer = document().table(table(QStringLiteral("customer")));
    QCOMPARE(workspace().selection().part(), customer->columnNamed(u"email")->id);

    click(QStringLiteral("statusModel"));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&palette.field(), QStringLiteral("dark"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QVERIFY(m_themes->theme().dark);
}

void MainWindowTest::paletteFindsPartsTypesAndComments()
{
    openSample();
    const Table book = *document().table(table(QStringLiteral("book")));
    QVERIFY(!book.foreignKeys.isEmpty());
    CommandPalette &palette = m_window->commandPalette();
    const auto go = [&](const QString &text) {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&palette.field(), text);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
    };
    go(book.foreignKeys.begin()->name);
    QCOMPARE(workspace().selection().current(), book.id);
    QCOMPARE(workspace().selection().part(), book.foreignKeys.begin()->id);
    Column described = book.columns.last();
    described.comment = QStringLiteral("Zanzibar");
    QVERIFY(document()
                .perform(QStringLiteral("edit"), document().appOf(book.id),
                         {AlterColumn{referenceTo(book), book.columns.last(), described}})
                .has_value());
    go(QStringLiteral("zanzibar"));
    QCOMPARE(workspace().selection().part(), described.id);
    DiagramAnnotations annotations = document().annotations();
    const DiagramNote note{.id = ObjectId::create(), .text = QStringLiteral("Remember the harbour")};
    annotations.notes.insert(note);
    document().editAnnotations(QStringLiteral("note"), annotations, document().project().apps.first().name);
    workspace().diagram().settle();
    go(QStringLiteral("remember the harbour"));
    QCOMPARE(workspace().selection().current(), note.id);
}

void MainWindowTest::paletteSaysWhyAnActionIsOff()
{
    openSample();
    QVERIFY(!action(ActionId::Apply).isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_window->commandPalette();
    QTest::keyClicks(&palette.field(), QStringLiteral("apply"));
    const QModelIndex first = palette.model().index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("Apply"));
    QVERIFY(!first.data(PaletteModel::EnabledRole).toBool());
    QVERIFY(first.data(PaletteModel::DetailRole).toString().contains(QStringLiteral("connection")));
    palette.field().clear();
    QTest::keyClicks(&palette.field(), QStringLiteral("select all"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QVERIFY(workspace().selection().objects().size() > 10);
}

void MainWindowTest::whatWasFoundIsBroughtOut()
{
    openSample();
    FoundMark &mark = workspace().diagram().foundMark();
    QVERIFY(mark.area().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&m_window->commandPalette().field(), QStringLiteral("customer.email"));
    QTest::keyClick(&m_window->commandPalette().field(), Qt::Key_Return);
    const CardItem *card = workspace().diagram().diagramScene().card(table(QStringLiteral("customer")));
    QVERIFY(card->sceneRectangle().contains(mark.area()));
    QVERIFY(mark.area().height() < card->sceneRectangle().height());
    QCOMPARE(mark.isStill(), workspace().diagram().motion().isReduced());
    mark.show(table(QStringLiteral("customer")), {}, true);
    QVERIFY(mark.isStill());
    QCOMPARE(mark.area(), card->sceneRectangle());
    // It goes by itself.
    QTRY_VERIFY_WITH_TIMEOUT(mark.area().isEmpty(), 5000);
}

void MainWindowTest::themeMenuChangesTheTheme()
{
    openSample();
    action(ActionId::ThemeDark).trigger();
    QVERIFY(m_themes->theme().dark);
    QVERIFY(action(ActionId::ThemeDark).isChecked());
    action(ActionId::ThemeLight).trigger();
    QVERIFY(!m_themes->theme().dark);
    QVERIFY(!action(ActionId::ThemeDark).isChecked());
    QCOMPARE(m_settings->value(QStringLiteral("theme")).toString(), QStringLiteral("light"));
}

void MainWindowTest::layoutIsRemembered()
{
    openSample();
    const QString folder = document().folder();
    workspace().setPaneVisible(Workspace::Pane::Inspector, false);
    const QSize kept(m_window->minimumWidth(), 701);
    m_window->resize(kept);
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    QCOMPARE(m_window->size(), kept);
    QVERIFY(m_window->openProject(folder));
    QVERIFY(!workspace().isPaneVisible(Workspace::Pane::Inspector));
    QVERIFY(workspace().isPaneVisible(Workspace::Pane::Navigator));
    QVERIFY(!action(ActionId::ShowInspector).isChecked());
}

void MainWindowTest::windowFitsTheScreen()
{
    const QRect screen = m_window->screen()->availableGeometry();
    QVERIFY(screen.contains(m_window->frameGeometry()));
    m_window->setGeometry(screen.adjusted(200, 200, 600, 600));
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    QVERIFY2(screen.contains(m_window->frameGeometry()), "as it was kept on a larger screen");
}

void MainWindowTest::whatIsTypedIsSaved_data()
{
    QTest::addColumn<bool>("isClosing");
    QTest::newRow("save") << false;
    QTest::newRow("close") << true;
}

void MainWindowTest::whatIsTypedIsSaved()
{
    QFETCH(bool, isClosing);
    openSample();
    const QString folder = document().folder();
    workspace().selection().select({table(QStringLiteral("author"))});
    auto *columns = workspace().findChild<ColumnListView *>();
    QVERIFY(columns && columns->isVisible());
    columns->setFocus();
    const QModelIndex name = columns->model()->index(1, 0);
    columns->setCurrentIndex(name);
    columns->edit(name);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("written_as"));
    if (isClosing) {
        answerWith(QStringLiteral("Save"));
        QVERIFY(m_window->closeProject());
        QCOMPARE(m_answered, QStringList{QStringLiteral("Save")});
    } else {
        action(ActionId::Save).trigger();
        QVERIFY(!m_window->isWindowModified());
    }
    const auto saved = ProjectDocument::open(folder);
    QVERIFY(saved);
    bool isThere = false;
    const Schema schema = (*saved)->unitedModel();
    for (const Table &table : schema.tables)
        for (const Column &column : table.columns)
            isThere |= column.name == QLatin1String("written_as");
    QVERIFY(isThere);
}

void MainWindowTest::tipsLeaveTheStatusAlone()
{
    openSample();
    QVERIFY(workspace().statusSentence().isVisible());
    QStatusTipEvent tip(QStringLiteral("Take back the last edit"));
    QApplication::sendEvent(m_window.get(), &tip);
    QVERIFY(workspace().statusSentence().isVisible());
    QVERIFY(m_window->findChild<QStatusBar *>()->currentMessage().isEmpty());
}

void MainWindowTest::numbersLeaveTheSearchFieldWhereItIs()
{
    openSample();
    m_window->resize(1440, 700);
    QCoreApplication::processEvents();
    auto *bar = m_window->findChild<TopBar *>();
    const auto *field = m_window->findChild<PaletteField *>();
    QList<QRect> places;
    for (const int count : {0, 6, 12}) {
        bar->setPending(count);
        bar->setUnapplied(count);
        QCoreApplication::processEvents();
        places.append(field->geometry());
    }
    QCOMPARE(places.at(1), places.at(0));
    QCOMPARE(places.at(2), places.at(0));
}

void MainWindowTest::choosingInTheNavigatorScrollsThere()
{
    openSample();
    auto *diagram = m_window->findChild<DiagramView *>();
    QTreeView &tree = workspace().navigator().tree();
    const auto seen = [&](ObjectId id) {
        const QRectF card = diagram->diagramScene().card(id)->sceneRectangle();
        return diagram->mapToScene(diagram->viewport()->rect()).boundingRect().contains(card);
    };
    const auto choose = [&](const QString &name) {
        const QModelIndexList found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                          Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(found.first()).center());
    };
    const ObjectId author = table(QStringLiteral("author"));
    diagram->zoomToActual();
    diagram->horizontalScrollBar()->setValue(diagram->horizontalScrollBar()->maximum());
    diagram->verticalScrollBar()->setValue(diagram->verticalScrollBar()->maximum());
    QVERIFY(!seen(author));
    choose(QStringLiteral("author"));
    QVERIFY(seen(author));
    const QPointF before = diagram->mapToScene(QPoint(0, 0));
    workspace().selection().clear();
    choose(QStringLiteral("author"));
    QCOMPARE(diagram->mapToScene(QPoint(0, 0)), before);
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
