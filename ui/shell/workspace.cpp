// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/connections/connection_chooser.h"
#include "ui/connections/connections_dialog.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/app_edits.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/app_removal.h"
#include "ui/editor/inspector.h"
#include "ui/exporting/export_flow.h"
#include "ui/migrations/database_session.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/app_commands.h"
#include "ui/shell/bottom_pane.h"
#include "ui/shell/canvas_commands.h"
#include "ui/shell/diagram_pane.h"
#include "ui/shell/findable_items.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/messages.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/problems_panel.h"
#include "ui/shell/recovery_offer.h"
#include "ui/shell/sql_panel.h"
#include "ui/shell/take_over.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/keep_typed.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast_area.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace joinery {

namespace {

constexpr int navigatorWidth = 216;
constexpr int inspectorWidth = 312;
constexpr int bottomHeight = 252;
const QString columnsKey = QStringLiteral("window/columns");
const QString middleKey = QStringLiteral("window/middle");
const QString hiddenKey = QStringLiteral("window/hidden");

const QString conflictTopic = QStringLiteral("conflict");

constexpr std::array panes{Workspace::Pane::Navigator, Workspace::Pane::Diagram, Workspace::Pane::Inspector,
                           Workspace::Pane::Bottom};

QSplitter *makeSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

Workspace::Workspace(std::unique_ptr<ProjectDocument> document, const ActionSet &actions, ThemeController &themes,
                     QMenu &projectMenu, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_document(std::move(document))
    , m_selection(new Selection(this))
    , m_session(new DatabaseSession(*m_document, this))
    , m_sentence(std::make_unique<StatusSentence>())
    , m_details(label({}, "small"))
{
    m_details->setContentsMargins(0, 0, 12, 0);
    buildPanes(actions, themes, projectMenu);
    connectPanes();
    connectStatus();
    m_recovery->offer();
}

Workspace::~Workspace()
{
    // Panes and session refer to the document, which as a member would go before them.
    delete m_topBar;
    delete m_columns;
    delete m_session;
}

void Workspace::buildPanes(const ActionSet &actions, ThemeController &themes, QMenu &projectMenu)
{
    m_topBar = new TopBar(*m_document, actions, themes, projectMenu);
    m_notices = new NoticeBar;
    m_navigator = new Navigator(*m_document, *m_selection, themes);
    m_diagram = new DiagramView(*m_document, *m_selection, themes);
    m_diagramPane = new DiagramPane(*m_document, *m_selection, *m_diagram, themes);
    m_inspector = new Inspector(*m_document, *m_selection, themes);
    m_review = new ReviewPanel(*m_document, *m_session, *m_selection, themes);
    m_migrations = new MigrationsPanel(*m_document, *m_session, themes);
    m_problems = new ProblemsPanel(*m_document, *m_selection, themes);
    m_bottom = new BottomPane;
    m_bottom->addPage(tr("Review"), m_review, m_review->controls());
    m_bottom->addPage(tr("Migrations"), m_migrations, m_migrations->controls());
    m_bottom->addPage(tr("Problems"), m_problems, nullptr);
    m_bottom->addPage(tr("History"), new HistoryPanel(m_document->undoStack(), themes), nullptr);
    auto *sql = new SqlPanel(*m_document, *m_selection, themes);
    m_bottom->addPage(tr("SQL"), sql, sql->controls());
    updateProblemsTab();

    m_navigator->setMinimumWidth(160);
    m_inspector->setMinimumWidth(264);
    m_diagram->setMinimumSize(240, 160);
    m_bottom->setMinimumHeight(120);
    m_middle = makeSplitter(Qt::Vertical);
    m_middle->addWidget(m_diagramPane);
    m_middle->addWidget(m_bottom);
    m_middle->setStretchFactor(0, 1);
    m_columns = makeSplitter(Qt::Horizontal);
    m_columns->addWidget(m_navigator);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({navigatorWidth, 1000, inspectorWidth});
    m_middle->setSizes({1000, bottomHeight});

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_notices);
    rows->addWidget(m_columns, 1);
    m_toasts = new ToastArea(*m_diagram);
    new FocusRing(*m_diagram, themes);
    m_recovery = new RecoveryOffer(*m_document, *m_notices, *m_toasts, *this);
    m_exporting = new ExportFlow(*m_document, *m_diagram, *m_selection, themes, *m_toasts, *this);
}

void Workspace::connectPanes()
{
    connect(m_navigator, &Navigator::renameRequested, this, [this](ObjectId object, const QString &name) {
        if (const Result<void> done = renameObject(*m_document, object, name); !done)
            showEditError(this, tr("The name could not be changed"), done.error());
    });
    connect(m_navigator, &Navigator::deleteRequested, this, &Workspace::dropSelected);
    connect(m_navigator, &Navigator::addTableRequested, this, &Workspace::addTableTo);
    connect(m_navigator, &Navigator::addObjectRequested, this, &Workspace::addObjectTo);
    connect(m_navigator, &Navigator::addEnumRequested, this, &Workspace::addEnumTo);
    connect(m_navigator, &Navigator::appRenameRequested, this, [this](const QString &app, const QString &name) {
        if (const Result<void> done = renameApp(*m_document, app, name); !done)
            showEditError(this, tr("The app keeps its name"), done.error());
    });
    connect(m_navigator, &Navigator::appRemoveRequested, this, &Workspace::removeApp);
    connect(m_navigator, &Navigator::appAddRequested, this, &Workspace::typeApp);
    connect(m_navigator, &Navigator::appChosen, m_inspector, &Inspector::showApp);
    connect(m_navigator, &Navigator::appEditRequested, this,
            [this](const QString &app) { editApp(app, AppPart::Name); });
    connect(m_document.get(), &ProjectDocument::appKept, this, [this](const QString &app) {
        m_toasts->show(tr("The app %1 has migrations: it stays, under this name").arg(app));
    });
    connect(m_inspector, &Inspector::migrationRequested, this, [this](const QString &app, const QString &migration) {
        showPage(Page::Migrations);
        m_migrations->showMigration(app, migration);
    });
    connect(m_diagram, &DiagramView::zoomChanged, this, &Workspace::showZoom);
    connect(m_diagram, &DiagramView::failed, this,
            [this](const Error &error) { showEditError(this, tr("That could not be done"), error); });
    connect(m_diagram, &DiagramView::offered, this,
            [this](const QString &text, const QString &action, const std::function<void()> &run) {
                connect(m_toasts->show(text, action), &Toast::actionUsed, this, run);
            });
    connect(m_document.get(), &ProjectDocument::filesChangedOutside, this, &Workspace::filesChangedOutside);
    connect(&m_topBar->connections(), &ConnectionChooser::chosen, m_session, &DatabaseSession::setConnection);
    connect(&m_topBar->connections(), &ConnectionChooser::manageRequested, this, &Workspace::manageConnections);
    connect(m_review, &ReviewPanel::migrationsCreated, this, [this](const QStringList &files) {
        QStringList names;
        for (const QString &file : files)
            names.append(QDir(m_document->folder()).relativeFilePath(file));
        m_toasts->show(tr("Wrote %1").arg(names.join(QStringLiteral(", "))));
        m_session->refresh();
        showMigrationOf(files.last());
    });
}

void Workspace::connectStatus()
{
    connect(m_sentence.get(), &StatusSentence::modelClicked, this, [this] { focusPane(Pane::Diagram); });
    connect(m_sentence.get(), &StatusSentence::pendingClicked, this, [this] { showPage(Page::Review); });
    connect(m_sentence.get(), &StatusSentence::snapshotClicked, this, [this] { showPage(Page::Migrations); });
    connect(m_sentence.get(), &StatusSentence::unappliedClicked, this, [this] { showPage(Page::Migrations); });
    connect(m_sentence.get(), &StatusSentence::driftClicked, this, [this] { showPage(Page::Migrations); });
    connect(m_sentence.get(), &StatusSentence::connectionClicked, this, &Workspace::manageConnections);
    connect(m_document.get(), &ProjectDocument::diffChanged, this, &Workspace::updateStatus);
    connect(m_document.get(), &ProjectDocument::modifiedChanged, this, &Workspace::updateDetails);
    connect(m_document.get(), &ProjectDocument::modelChanged, this, &Workspace::updateDetails);
    connect(m_document.get(), &ProjectDocument::projectChanged, this, &Workspace::updateStatus);
    connect(m_session, &DatabaseSession::statusChanged, this, &Workspace::updateStatus);
    connect(m_problems, &ProblemsPanel::countChanged, this, &Workspace::updateProblemsTab);
    updateStatus();
    updateDetails();
}

void Workspace::updateStatus()
{
    using State = DatabaseSession::State;
    StatusFacts facts{.pending = m_document->isReading() ? std::nullopt : std::optional(m_document->pendingCount()),
                      .connection = m_session->connectionName()};
    const State state = m_session->state();
    if (state == State::Ready || state == State::NoDatabase || state == State::Running)
        facts.unapplied = m_session->unappliedCount();
    if (state == State::Ready || state == State::Running)
        facts.drift = m_session->driftCount();
    facts.missing = state == State::NoDatabase;
    if (state == State::Failed && m_session->error())
        facts.problem = m_session->error()->text();
    m_sentence->setFacts(facts);
    m_topBar->setPending(facts.pending.value_or(0));
    m_topBar->setUnapplied(facts.unapplied.value_or(0));
    updateDetails();
}

void Workspace::updateDetails()
{
    qsizetype tables = 0;
    for (const App &app : m_document->project().apps)
        tables += app.model.tables.size();
    m_details->setText(QStringLiteral("%1 · %2 · %3")
                           .arg(m_document->isModified() ? tr("Not saved") : tr("Saved"),
                                tr("%n tables", nullptr, int(tables)),
                                tr("%1 %").arg(QLocale().toString(qRound(m_zoom * 100)))));
}

void Workspace::updateProblemsTab()
{
    const int count = m_problems->count();
    m_bottom->setPageTitle(int(Page::Problems), count > 0 ? tr("Problems %1").arg(count) : tr("Problems"));
}

void Workspace::showZoom(double zoom)
{
    m_zoom = zoom;
    updateDetails();
}

bool Workspace::save()
{
    keepTyped(*this);
    if (!m_document->isModified())
        return true;
    Result<void> saved = m_document->save();
    if (!saved && saved.error().code == QLatin1String("project.changed_outside")) {
        switch (askAboutConflict(this, saved.error().detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))) {
        case ConflictChoice::Overwrite:
            saved = m_document->save(ProjectDocument::OthersFiles::Overwrite);
            if (saved)
                m_notices->withdraw(conflictTopic);
            break;
        case ConflictChoice::Reload:
            reload();
            return false;
        case ConflictChoice::Cancel:
            return false;
        }
    }
    if (!saved)
        showError(this, tr("The project could not be saved"), saved.error());
    return saved.has_value();
}

void Workspace::reload()
{
    if (const Result<void> done = m_document->reload(); !done)
        showError(this, tr("The project could not be read again"), done.error());
    else
        m_notices->withdraw(conflictTopic);
}

void Workspace::offerRecovery()
{
    m_recovery->offer();
}

void Workspace::filesChangedOutside(bool conflict)
{
    if (!conflict) {
        takeChangedFiles();
        return;
    }
    m_notices->ask(
        conflictTopic, tr("Another program changed this project's files, and there are edits here that are not saved."),
        Role::Changed, {{tr("Read the files, drop my edits"), [this] { reload(); }}, {tr("Keep my edits"), [] {}}});
}

void Workspace::takeChangedFiles()
{
    if (const Result<void> done = m_document->reload(); !done) {
        m_notices->ask(conflictTopic,
                       tr("Files of the project changed and cannot be read, so you see what they held before. %1")
                           .arg(done.error().text()),
                       Role::Dropped,
                       {{tr("Read them again"), [this] { filesChangedOutside(m_document->hasEdits()); }}});
        return;
    }
    m_notices->withdraw(conflictTopic);
    m_toasts->show(tr("Files of the project changed and were read again"));
}

void Workspace::manageConnections()
{
    if (m_document->isReadOnly()) {
        emit m_document->editRefused();
        return;
    }
    ConnectionsDialog dialog(*m_document, m_themes, m_session->connectionName(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session->refresh();
}

void Workspace::takeOverDatabase()
{
    const ConnectionProfile *profile = m_session->profile();
    if (!profile || m_document->project().apps.isEmpty())
        return;
    const bool hasUnapplied = m_session->unappliedCount() > 0;
    const bool wasEmpty = m_document->unitedModel().tables.isEmpty();
    const std::optional<TakenOver> taken =
        takeOver(*m_document, *profile, currentApp(), hasUnapplied, m_themes.theme(), this);
    if (!taken)
        return;
    if (wasEmpty)
        m_diagram->arrange();
    if (!taken->migration) {
        m_toasts->showUndoable(tr("Took over %n changes", nullptr, taken->changes), m_document->undoStack());
        return;
    }
    showPage(Page::Migrations);
    m_migrations->markApplied(taken->migration->app, taken->migration->id);
}

QString Workspace::currentApp() const
{
    const QString app = m_document->appOf(m_selection->current());
    const QList<App> &apps = m_document->project().apps;
    return !app.isEmpty() || apps.isEmpty() ? app : apps.first().name;
}

void Workspace::addTableTo(const QString &app)
{
    const Result<ObjectId> added = addTable(*m_document, app);
    if (added)
        m_selection->reveal(*added);
    else
        showEditError(this, tr("The table could not be added"), added.error());
}

void Workspace::addObjectTo(const QString &app, DefinitionObject::Kind kind, ObjectId relation)
{
    const Result<ObjectId> added = addObject(*m_document, app, kind, relation);
    if (added)
        m_selection->reveal(*added);
    else
        showEditError(this, tr("The %1 could not be added").arg(kindTitle(kind)), added.error());
}

void Workspace::addEnumTo(const QString &app)
{
    const Result<ObjectId> added = addEnum(*m_document, app);
    if (added)
        m_selection->reveal(*added);
    else
        showEditError(this, tr("The enum could not be added"), added.error());
}

void Workspace::dropSelected()
{
    QStringList names;
    for (const ObjectId object : m_selection->objects()) {
        if (isInModel(*m_document, object))
            names.append(nameOf(*m_document, object));
    }
    if (names.isEmpty() || !mayDropObjects(*m_document, m_selection->objects(), this))
        return;
    if (const Result<void> done = dropObjects(*m_document, m_selection->objects()); !done) {
        showEditError(this, tr("The selection could not be dropped"), done.error());
        return;
    }
    const QString text = names.size() == 1 ? tr("Dropped %1 from the model").arg(names.first())
                                           : tr("Dropped %n tables from the model", nullptr, int(names.size()));
    m_toasts->showUndoable(text, m_document->undoStack());
}

void Workspace::typeApp()
{
    setPaneVisible(Pane::Inspector, true);
    m_inspector->typeApp();
}

void Workspace::editProject()
{
    setPaneVisible(Pane::Inspector, true);
    m_inspector->editProject();
}

void Workspace::editApp(const QString &app, AppPart part)
{
    setPaneVisible(Pane::Inspector, true);
    m_inspector->editApp(app, part);
}

void Workspace::removeApp(const QString &app)
{
    if (const Result<void> done = removeAppAsked(*m_document, app, this); !done)
        showEditError(this, tr("The app stays"), done.error());
    else if (!m_document->project().app(app))
        m_toasts->showUndoable(tr("Removed the app %1").arg(app), m_document->undoStack());
}

QWidget *Workspace::paneWidget(Pane pane) const
{
    switch (pane) {
    case Pane::Navigator:
        return m_navigator;
    case Pane::Diagram:
        return m_diagram;
    case Pane::Inspector:
        return m_inspector;
    case Pane::Bottom:
        return m_bottom;
    }
    return m_diagram;
}

bool Workspace::isPaneVisible(Pane pane) const
{
    return !paneWidget(pane)->isHidden();
}

void Workspace::setPaneVisible(Pane pane, bool visible)
{
    if (isPaneVisible(pane) == visible)
        return;
    paneWidget(pane)->setVisible(visible);
    emit paneVisibilityChanged();
}

QList<Workspace::Pane> Workspace::visiblePanes() const
{
    QList<Pane> result;
    for (const Pane pane : panes) {
        if (isPaneVisible(pane))
            result.append(pane);
    }
    return result;
}

void Workspace::showPage(Page page)
{
    setPaneVisible(Pane::Bottom, true);
    m_bottom->setCurrentPage(int(page));
    focusPane(Pane::Bottom);
}

void Workspace::showMigrationOf(const QString &file)
{
    setPaneVisible(Pane::Bottom, true);
    m_bottom->setCurrentPage(int(Page::Migrations));
    for (const App &app : m_document->project().apps) {
        for (const Migration &migration : app.migrations) {
            if (migration.filePath == file)
                m_migrations->showMigration(app.name, migration.id);
        }
    }
}

void Workspace::focusPane(Pane pane)
{
    setPaneVisible(pane, true);
    if (pane == Pane::Bottom) {
        m_bottom->focusPage();
        return;
    }
    QWidget *inside = pane == Pane::Inspector ? firstFocusable(*m_inspector) : nullptr;
    (inside ? inside : paneWidget(pane))->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::cyclePanes(int step)
{
    const QList<Pane> visible = visiblePanes();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype index = 0; index < visible.size(); ++index) {
        const QWidget *pane = paneWidget(visible.at(index));
        if (focus && (focus == pane || pane->isAncestorOf(focus)))
            at = index;
    }
    focusPane(visible.at((at + step + visible.size()) % visible.size()));
}

QList<PaletteItem> Workspace::findableItems()
{
    return joinery::findableItems(*m_document,
                                  [this](ObjectId object, ObjectId part) {
                                      m_selection->reveal(object, part);
                                      m_diagram->showFound(object, part);
                                  }) +
           canvasCommands(*m_diagram, *m_document, *m_selection) + appCommands(*this);
}

void Workspace::saveLayout(QSettings &settings) const
{
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(middleKey, m_middle->saveState());
    m_review->saveLayout(settings);
    m_diagramPane->memory().save(settings);
    saveExportChoice(m_exporting->choice(), settings);
    QVariantList hidden;
    for (const Pane pane : panes) {
        if (!isPaneVisible(pane))
            hidden.append(int(pane));
    }
    settings.setValue(hiddenKey, hidden);
}

void Workspace::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_middle->restoreState(settings.value(middleKey).toByteArray());
    m_review->restoreLayout(settings);
    m_diagramPane->memory().restore(settings);
    m_exporting->setChoice(savedExportChoice(settings));
    // Saved states carry the width of the handle; it is ours to say.
    m_columns->setHandleWidth(1);
    m_middle->setHandleWidth(1);
    for (const QVariant &pane : settings.value(hiddenKey).toList())
        setPaneVisible(Pane(pane.toInt()), false);
}

} // namespace joinery

#include "moc_workspace.cpp"
