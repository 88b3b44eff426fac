// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/document/project_document.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_store.h"
#include "ui/settings/workspace_settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/choice_actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/disabled_reasons.h"
#include "ui/shell/icons.h"
#include "ui/shell/menus.h"
#include "ui/shell/messages.h"
#include "ui/shell/project_flows.h"
#include "ui/shell/project_sharing.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/window_place.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_actions.h"
#include "ui/widgets/keep_typed.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/window_sizes.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace joinery {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize smallestSize{900, 560};
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

using Id = ActionId;

MainWindow::MainWindow(ThemeController &themes, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_themes(themes)
    , m_settings(settings)
    , m_actions(new ActionSet(themes.theme(), this))
    , m_recent(new RecentProjects(settings, this))
    , m_recentMenu(new QMenu(this))
    , m_projectMenu(new QMenu(this))
    , m_pages(new QStackedWidget)
{
    setMinimumSize(smallestSize.boundedTo(roomFor(*this).size()));
    new WindowSizes(*this, settings);
    buildMenus();
    buildPages();
    connectActions();
    connectStartPage();
    connectThemes();
    restoreWindow();
    showTitle();
}

MainWindow::~MainWindow()
{
    // The workspace uses actions and menus, which as older children would go before it.
    delete m_workspace;
}

void MainWindow::buildMenus()
{
    fillMenuBar(*menuBar(), *m_actions, *m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] { fillRecent(*m_recentMenu); });
    connect(m_projectMenu, &QMenu::aboutToShow, this, &MainWindow::fillProjectMenu);
}

void MainWindow::buildPages()
{
    m_startPage = new StartPage(*m_recent, m_themes);
    m_pages->addWidget(m_startPage);
    setCentralWidget(m_pages);
    m_palette = new CommandPalette(m_themes, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(&m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(Id::NewProject,
       [this] { openIfAny(ProjectFlows(*this, m_settings, m_themes.settings().values()).createNew()); });
    on(Id::OpenProject, [this] { openIfAny(ProjectFlows(*this, m_settings, m_themes.settings().values()).browse()); });
    on(Id::OpenSample, [this] { openIfAny(ProjectFlows(*this, m_settings, m_themes.settings().values()).sample()); });
    on(Id::ImportDatabase,
       [this] { openIfAny(ProjectFlows(*this, m_settings, m_themes.settings().values()).importDatabase({})); });
    on(Id::CloseProject, [this] { closeProject(); });
    on(Id::Quit, [] { QApplication::closeAllWindows(); });
    on(Id::NewWindow, [this] { openWindow(); });
    on(Id::Settings, [this] { SettingsDialog(m_themes, *m_actions, this).exec(); });
    on(Id::FindOrRun, [this] { openPalette(); });
    on(Id::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Id::ThemeSystem, [this] { m_themes.setMode(ThemeMode::System); });
    on(Id::ThemeLight, [this] { m_themes.setMode(ThemeMode::Light); });
    on(Id::ThemeDark, [this] { m_themes.setMode(ThemeMode::Dark); });
    on(Id::ThemeHighContrast, [this] { m_themes.setMode(ThemeMode::HighContrast); });
    on(Id::ShowShortcuts, [this] { ShortcutsDialog(*m_actions, m_themes, this).exec(); });
    on(Id::About, [this] { showAbout(); });
    // Actions in menus that are not open have no keys; the window has them all.
    for (QAction *action : m_actions->all()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            addAction(action);
    }
}

void MainWindow::connectStartPage()
{
    const auto trigger = [this](ActionId id) { return [this, id] { m_actions->action(id).trigger(); }; };
    connect(m_startPage, &StartPage::newRequested, this, trigger(Id::NewProject));
    connect(m_startPage, &StartPage::browseRequested, this, trigger(Id::OpenProject));
    connect(m_startPage, &StartPage::sampleRequested, this, trigger(Id::OpenSample));
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::openProject);
    connect(m_startPage, &StartPage::importRequested, this, [this](const QString &file) {
        openIfAny(ProjectFlows(*this, m_settings, m_themes.settings().values()).importDatabase(file));
    });
}

void MainWindow::connectThemes()
{
    const auto showMode = [this](ThemeMode mode) {
        m_actions->action(Id::ThemeSystem).setChecked(mode == ThemeMode::System);
        m_actions->action(Id::ThemeLight).setChecked(mode == ThemeMode::Light);
        m_actions->action(Id::ThemeDark).setChecked(mode == ThemeMode::Dark);
        m_actions->action(Id::ThemeHighContrast).setChecked(mode == ThemeMode::HighContrast);
    };
    connect(&m_themes, &ThemeController::modeChanged, this, showMode);
    connect(&m_themes, &ThemeController::themeChanged, m_actions, &ActionSet::setTheme);
    showMode(m_themes.mode());
    connect(&m_themes.settings(), &SettingsStore::changed, this, &MainWindow::followSettings);
    followSettings();
}

void MainWindow::followSettings()
{
    m_actions->setKeys(m_themes.settings().values().keys);
}

void MainWindow::openWindow()
{
    auto *window = new MainWindow(m_themes, m_settings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->move(pos() + QPoint(32, 32));
    window->show();
}

void MainWindow::openIfAny(const std::optional<QString> &folder)
{
    if (folder)
        openProject(*folder);
}

bool MainWindow::openProject(const QString &path)
{
    if (!mayClose())
        return false;
    Result<std::unique_ptr<ProjectDocument>> document = ProjectDocument::openModelFirst(path);
    if (!document) {
        if (m_workspace)
            showError(this, tr("The project could not be opened"), document.error());
        else
            m_startPage->showProblem(document.error().text());
        return false;
    }
    leaveWorkspace();
    m_startPage->showProblem({});
    m_recent->remember((*document)->project().name, (*document)->folder());
    m_actions->setProjectOpen(true);
    enter(new Workspace(std::move(*document), *m_actions, m_themes, *m_projectMenu));
    return true;
}

void MainWindow::enter(Workspace *workspace)
{
    m_workspace = workspace;
    new WorkspaceActions(*workspace, *m_actions);
    new ChoiceActions(workspace->diagram(), workspace->document().undoStack(), *m_actions, m_themes.settings());
    new WorkspaceSettings(*workspace, m_themes.settings());
    new ProjectSharing(*workspace);
    m_pages->addWidget(workspace);
    m_pages->setCurrentWidget(workspace);
    workspace->restoreLayout(m_settings);
    statusBar()->addWidget(&workspace->statusSentence(), 1);
    statusBar()->addPermanentWidget(&workspace->statusDetails());
    workspace->statusSentence().show();
    workspace->statusDetails().show();
    statusBar()->show();
    connect(&workspace->document(), &ProjectDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(&workspace->document(), &ProjectDocument::projectChanged, this, &MainWindow::showTitle);
    connect(&workspace->document(), &ProjectDocument::readOnlyChanged, this, &MainWindow::showTitle);
    showTitle();
    workspace->focusPane(Workspace::Pane::Diagram);
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace)
        return;
    m_workspace->saveLayout(m_settings);
    m_pages->setCurrentWidget(m_startPage);
    statusBar()->hide();
    delete m_workspace;
    m_workspace = nullptr;
    m_actions->setProjectOpen(false);
    showTitle();
}

bool MainWindow::closeProject()
{
    if (!mayClose())
        return false;
    leaveWorkspace();
    m_startPage->setFocus();
    return true;
}

bool MainWindow::mayClose()
{
    if (m_workspace)
        keepTyped(*m_workspace);
    if (!m_workspace || !m_workspace->document().isModified() || m_workspace->document().isReadOnly())
        return true;
    switch (askToSave(this, m_workspace->document().project().name)) {
    case SaveChoice::Save:
        return m_workspace->save();
    case SaveChoice::Discard:
        return true;
    case SaveChoice::Cancel:
        return false;
    }
    return false;
}

bool MainWindow::event(QEvent *event)
{
    return event->type() == QEvent::StatusTip || QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveWindow();
    leaveWorkspace();
    event->accept();
}

void MainWindow::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const RecentProject &project : m_recent->list()) {
        QAction *action = menu.addAction(QStringLiteral("%1   %2").arg(project.name, project.folder), this,
                                         [this, folder = project.folder] { openProject(folder); });
        action->setEnabled(project.exists());
    }
    if (m_recent->list().isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fillProjectMenu()
{
    m_projectMenu->clear();
    for (const ActionId id : {Id::NewProject, Id::OpenProject, Id::OpenSample, Id::ImportDatabase})
        m_projectMenu->addAction(&m_actions->action(id));
    m_projectMenu->addSeparator();
    const QString open = m_workspace ? m_workspace->document().folder() : QString();
    for (const RecentProject &project : m_recent->list()) {
        if (project.exists() && project.folder != open)
            m_projectMenu->addAction(project.name, this, [this, folder = project.folder] { openProject(folder); })
                ->setToolTip(project.folder);
    }
    m_projectMenu->addSeparator();
    m_projectMenu->addAction(&m_actions->action(Id::CloseProject));
}

void MainWindow::openPalette()
{
    QList<PaletteItem> items;
    const QList<QAction *> actions = m_actions->all();
    for (int position = 0; position < int(actions.size()); ++position) {
        QAction *action = actions.at(position);
        if (position == int(Id::FindOrRun))
            continue;
        const bool isEnabled = action->isEnabled();
        items.append({.title = action->text(),
                      .detail = action->statusTip(),
                      .keys = action->shortcut().toString(QKeySequence::NativeText),
                      .icon = IconName::ChevronRight,
                      .run = [action] { action->trigger(); },
                      .rank = isEnabled ? 1 : 3,
                      .enabled = isEnabled,
                      .texts = {},
                      .reason = isEnabled ? QString() : disabledReason(ActionId(position), m_workspace != nullptr)});
    }
    if (m_workspace)
        items += m_workspace->findableItems();
    m_palette->open(std::move(items));
}

void MainWindow::showTitle()
{
    if (!m_workspace) {
        setWindowTitle(QCoreApplication::applicationName());
        setWindowModified(false);
        return;
    }
    const QString name = m_workspace->document().project().name;
    const QString shown = m_workspace->document().isReadOnly() ? tr("%1 (only read)").arg(name) : name;
    setWindowTitle(QStringLiteral("%1[*] — %2").arg(shown, QCoreApplication::applicationName()));
    setWindowModified(m_workspace->document().isModified());
}

void MainWindow::showAbout()
{
    MessageDialog dialog(tr("Joinery %1").arg(QCoreApplication::applicationVersion()),
                         tr("Designs database schemas in which every edit is a migration in the making.\n\n"
                            "The window is free software under the GNU General Public License, version 3 or later; "
                            "its core is under the MIT licence.\n\nQt %1")
                             .arg(QString::fromLatin1(qVersion())),
                         this);
    dialog.addAnswer(0, tr("Close"), "primary");
    (void)dialog.ask(0);
}

void MainWindow::restoreWindow()
{
    const bool restored = restoreGeometry(m_settings.value(geometryKey).toByteArray());
    if (isMaximized() || isFullScreen())
        return;
    // A window that is not shown yet does not know on which screen its place is.
    const QRect room = roomFor(*this, restored ? QGuiApplication::screenAt(geometry().center()) : nullptr);
    const QRect first(room.center() - QPoint(firstSize.width(), firstSize.height()) / 2, firstSize);
    setGeometry(movedInto(room, restored ? geometry() : first));
}

void MainWindow::saveWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
}

} // namespace joinery

#include "moc_main_window.cpp"
