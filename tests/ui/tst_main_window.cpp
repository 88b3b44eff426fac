// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/support_ui/crash.h"
#include "ui/connections/connection_chooser.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/migrations/database_session.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/bottom_pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/palette_field.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/sample_project.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast_area.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

using State = DatabaseSession::State;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsOnTheStartPage();
    void opensAProject();
    void brokenProjectIsToldOnTheStartPage();
    void everyActionCanBeReachedByMenu();
    void noTwoActionsShareAKey();
    void editsAreUndoneSavedAndShown();
    void closingAsksAboutUnsavedEdits();
    void keysGoFromPaneToPane();
    void paletteFindsTablesColumnsAndActions();
    void themeMenuChangesTheTheme();
    void layoutIsRemembered();
    void windowFitsTheScreen();
    void tipsLeaveTheStatusAlone();
    void numbersLeaveTheSearchFieldWhereItIs();
    void choosingInTheNavigatorScrollsThere();
    void deletingOffersUndo();
    void navigatorRenames();
    void sampleIsCopiedAndOpened();
    void databaseIsImported();
    void failedImportLeavesNothing();
    void editsSurviveACrash();
    void pictureIsExported();
    void connectionsChangeWhatIsShown();
    void wholePathFromSampleToRollback();

private:
    void openSample();
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] ProjectDocument &document() const { return workspace().document(); }
    [[nodiscard]] QAction &action(ActionId id) const { return m_window->actions().action(id); }
    [[nodiscard]] ObjectId table(const QString &name) const;
    [[nodiscard]] QString sentence() const { return workspace().statusSentence().text(); }
    [[nodiscard]] bool focusIsIn(const QWidget &pane) const;
    void waitForStatus();
    /** Presses the button of the next dialog that appears. */
    void answerWith(const QString &buttonText);
    void click(const QString &objectName);

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_answered;
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString source = QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop");
    const Result<void> prepared = prepareSample(source, m_samples.filePath(QStringLiteral("bookshop")));
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
}

void MainWindowTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_themes, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_answered.clear();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_themes.reset();
    m_settings.reset();
}

void MainWindowTest::openSample()
{
    const QString folder = m_dir->filePath(QStringLiteral("bookshop"));
    QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                               {QStringLiteral("-r"), m_samples.filePath(QStringLiteral("bookshop")), folder}),
             0);
    QVERIFY(m_window->openProject(folder));
    waitForStatus();
}

void MainWindowTest::waitForStatus()
{
    QTRY_COMPARE_WITH_TIMEOUT(workspace().session().state(), State::Ready, 10000);
}

ObjectId MainWindowTest::table(const QString &name) const
{
    const Schema model = document().unitedModel();
    const Table *found = model.tableNamed(name);
    return found ? found->id : ObjectId();
}

bool MainWindowTest::focusIsIn(const QWidget &pane) const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &pane || pane.isAncestorOf(focus));
}

void MainWindowTest::answerWith(const QString &buttonText)
{
    auto *timer = new QTimer(m_window.get());
    connect(timer, &QTimer::timeout, this, [this, timer, buttonText] {
        const QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() != buttonText || !button->isEnabled())
                continue;
            timer->stop();
            timer->deleteLater();
            m_answered.append(buttonText);
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    });
    timer->start(20);
}

void MainWindowTest::click(const QString &objectName)
{
    auto *button = m_window->findChild<QPushButton *>(objectName);
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
}

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

void MainWindowTest::editsAreUndoneSavedAndShown()
{
    openSample();
    QVERIFY(renameObject(document(), table(QStringLiteral("genre")), QStringLiteral("category")));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(sentence().contains(QStringLiteral("7 pending changes")));
    QVERIFY(workspace().statusDetails().text().startsWith(QStringLiteral("Not saved")));
    QCOMPARE(action(ActionId::Undo).text(), QStringLiteral("Undo: Rename table"));

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!action(ActionId::Undo).isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->isWindowModified());

    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!action(ActionId::Save).isEnabled());
    QVERIFY(QFile::exists(document().folder() + QStringLiteral("/catalog/tables/category.json")));
}

void MainWindowTest::closingAsksAboutUnsavedEdits()
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

void MainWindowTest::keysGoFromPaneToPane()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(focusIsIn(workspace().navigator()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(focusIsIn(workspace().diagram()));
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

void MainWindowTest::deletingOffersUndo()
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
}

void MainWindowTest::navigatorRenames()
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

void MainWindowTest::sampleIsCopiedAndOpened()
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

void MainWindowTest::databaseIsImported()
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

void MainWindowTest::failedImportLeavesNothing()
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

void MainWindowTest::editsSurviveACrash()
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

void MainWindowTest::pictureIsExported()
{
    openSample();
    const QString svg = m_dir->filePath(QStringLiteral("diagram.svg"));
    QVERIFY(exportPicture(document(), QStringLiteral("svg"), svg, m_themes->theme()));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
    const QString png = m_dir->filePath(QStringLiteral("diagram.png"));
    QVERIFY(exportPicture(document(), QStringLiteral("png"), png, m_themes->theme()));
    QVERIFY(QImage(png).width() > 500);
    QVERIFY(!exportPicture(document(), QStringLiteral("png"), m_dir->path(), m_themes->theme()));
}

void MainWindowTest::connectionsChangeWhatIsShown()
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

void MainWindowTest::wholePathFromSampleToRollback()
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

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
