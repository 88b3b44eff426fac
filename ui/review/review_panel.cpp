// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_panel.h"

#include "core/differ/rename_words.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "core/project/table_moves.h"
#include "ui/review/change_delegate.h"
#include "ui/review/change_details.h"
#include "ui/review/change_model.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/data_review.h"
#include "ui/review/details_splitter.h"
#include "ui/review/plan_findings.h"
#include "ui/review/remarks.h"
#include "ui/review/rename_questions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sql_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace joinery {

namespace {

/** After this long the script shown is no longer taken for the present one. */
constexpr int waitingMilliseconds = 250;
/** In points, as all lengths: a list of two rows; two questions, each of three lines, and the same again for changes.
 */
constexpr int leastListHeight = 64;
constexpr int roomForTwoQuestions = 260;
constexpr int roomForDirection = 500;
constexpr int roomForDialect = 300;
const QString columnsKey = QStringLiteral("review/columns");
const QString detailsKey = QStringLiteral("review/details");

} // namespace

ReviewPanel::ReviewPanel(ProjectDocument &document, DatabaseSession &session, Selection &selection,
                         ThemeController &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_themes(themes)
    , m_session(session)
    , m_changes(new ChangeModel(document, this))
    , m_data(new DataReview(session, this))
    , m_renames(new RenameQuestions(document))
    , m_tree(new QTreeView)
    , m_details(new ChangeDetails(themes.theme()))
    , m_sql(new SqlView(themes.theme()))
    , m_banner(new Banner({}, Role::Dropped))
    , m_dataBanner(new Banner({}, Role::Dropped))
    , m_planBanner(new Banner({}, Role::Changed))
    , m_remark(new Banner({}, Role::Changed))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Check, {}, {}, themes.theme()))
    , m_controls(new QWidget)
    , m_dialect(new QComboBox)
    , m_direction(new SegmentedControl({tr("Forwards"), tr("Backwards")}))
    , m_create(new QPushButton(tr("Create migration…")))
{
    m_tree->setModel(m_changes);
    m_tree->setItemDelegate(new ChangeDelegate(themes.theme(), m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setAccessibleName(tr("Pending changes"));
    m_sql->setAccessibleName(tr("SQL of the pending changes"));
    m_sql->setPlaceholderText(tr("Tick changes to see their SQL."));

    m_left = new DetailsSplitter(*m_tree, *m_details);
    m_left->setContentsMargins(0, 4, 0, 0);
    // It gives way to the questions above, whose sentences would be cut off.
    m_left->setMinimumHeight(leastListHeight);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_renames);
    leftLayout->addWidget(m_left, 1);
    m_remark->hide();
    leftLayout->addWidget(m_remark);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    for (Banner *banner : {m_banner, m_dataBanner, m_planBanner}) {
        banner->hide();
        rightLayout->addWidget(banner);
    }
    rightLayout->addWidget(m_sql, 1);
    m_columns = new QSplitter;
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(left);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({380, 520});
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_empty);
    buildControls();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addWidget(m_pages, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(0);
    connect(&m_preview, &PreviewJob::answered, this, &ReviewPanel::showPreview);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitingMilliseconds);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_sql->setSql(QStringLiteral("-- ") + tr("Planning…"));
        m_create->setEnabled(false);
    });
    connect(&m_previewTimer, &QTimer::timeout, this, &ReviewPanel::updatePreview);
    connect(&m_document, &ProjectDocument::diffChanged, this, &ReviewPanel::updateChanges);
    connect(&m_document, &ProjectDocument::migrationsChanged, this, &ReviewPanel::updateChanges);
    connect(&m_document, &ProjectDocument::projectChanged, this, [this] {
        followTargets();
        updateChanges();
    });
    connect(m_data, &DataReview::changed, this, &ReviewPanel::updateRemarks);
    connect(m_changes, &ChangeModel::choiceChanged, this, &ReviewPanel::updatePreview);
    connect(m_left, &DetailsSplitter::listResized, this, [this] { m_tree->scrollTo(m_tree->currentIndex()); });
    connect(m_changes, &ChangeModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const ChangeEntry *entry = m_changes->entry(index))
            m_selection.reveal(entry->object, entry->part);
    });
    connect(&m_selection, &Selection::changed, this, &ReviewPanel::followSelection);
    connect(&m_themes, &ThemeController::themeChanged, this, &ReviewPanel::setTheme);
    setTheme(themes.theme());
    m_tree->expandAll();
    updateChanges();
    updatePreview();
}

void ReviewPanel::buildControls()
{
    auto *layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addStretch();
    for (const Dialect *dialect : allDialects())
        m_dialect->addItem(dialect->title(), dialect->name());
    followTargets();
    m_dialect->setAccessibleName(tr("Database the SQL is for"));
    m_dialect->setToolTip(tr("The database the SQL is written for"));
    layout->addWidget(m_dialect);
    layout->addWidget(m_direction);
    m_create->setProperty("kind", QStringLiteral("primary"));
    m_create->setToolTip(tr("Write the ticked changes as a migration file"));
    layout->addWidget(m_create);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ReviewPanel::updatePreview);
    connect(m_direction, &SegmentedControl::currentChanged, this, &ReviewPanel::updatePreview);
    connect(m_create, &QPushButton::clicked, this, &ReviewPanel::createMigration);
}

void ReviewPanel::followTargets()
{
    const QString home = m_document.project().dialects.value(0);
    if (home == m_home)
        return;
    m_home = home;
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(home)));
}

QString ReviewPanel::script() const
{
    return m_sql->toPlainText();
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_renames->setMost(height() < roomForTwoQuestions ? 1 : 2);
    // Where they have no room, the way back is to be seen in Migrations, and the SQL is for the first database.
    m_direction->setVisible(width() >= roomForDirection);
    m_dialect->setVisible(width() >= roomForDialect);
}

void ReviewPanel::saveLayout(QSettings &settings) const
{
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(detailsKey, m_left->detailsHeight());
}

void ReviewPanel::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    // Saved states carry the width of the handle; it is ours to say.
    m_columns->setHandleWidth(1);
    m_left->setDetailsHeight(settings.value(detailsKey).toInt());
}

void ReviewPanel::updateChanges()
{
    m_changes->update();
    m_pages->setCurrentIndex(m_changes->isEmpty() ? 1 : 0);
    if (m_document.isReading())
        m_empty->setTexts(tr("Comparing…"), tr("The migrations are still being read."));
    else
        m_empty->setTexts(tr("No pending changes"),
                          tr("The model is what the migrations add up to. Edit a table and the change shows up here."));
    // What is planned in a thread is so while the canvas is brought up to date.
    if (PreviewJob::takesLong(m_document.unitedSnapshot()))
        updatePreview();
    else
        m_previewTimer.start();
    followSelection();
}

void ReviewPanel::updatePreview()
{
    m_previewTimer.stop();
    m_renames->refresh();
    const Dialect *dialect = findDialect(m_dialect->currentData().toString());
    PreviewRequest request{.dialect = dialect ? dialect : &sqliteDialect(),
                           .home = findDialect(m_document.project().dialects.value(0)),
                           .before = m_document.unitedSnapshot()};
    request.direction = m_direction->current() == 0 ? PreviewDirection::Forwards : PreviewDirection::Backwards;
    for (const QString &app : m_changes->chosenApps()) {
        const QList<int> chosen = m_changes->chosen(app);
        for (const int position : chosen)
            request.operations.append(m_document.diff(app).operations.at(position));
        request.subjects += m_changes->keysOf(app, chosen);
    }
    m_preview.ask(request);
    // What is shown is of before; where that lasts, it should not be taken for the answer.
    if (m_preview.isBusy())
        m_waiting.start();
}

void ReviewPanel::showPreview(const PreviewAnswer &answer)
{
    m_waiting.stop();
    const Preview &preview = answer.shown;
    const QList<Operation> &operations = answer.request.operations;
    m_shownForwards = {};
    if (answer.request.direction == PreviewDirection::Forwards)
        m_shownForwards = {operations, preview};
    m_wayBack = answer.wayBack;
    m_data->setPlan(answer.forwards.plan, answer.request.subjects);
    // What cannot be planned is not written: it could never run.
    m_create->setEnabled(!operations.isEmpty() && !preview.error && !m_document.isReading());
    m_banner->setVisible(preview.error.has_value());
    if (preview.error)
        m_banner->setError(*preview.error);
    showFindings(*m_planBanner, preview.plan.findings);
    const bool isIdle = !operations.isEmpty() && !preview.error && preview.script.isEmpty();
    m_sql->setSql(isIdle ? nothingToRun() : preview.script);
    updateRemarks();
    showCurrent();
}

void ReviewPanel::updateRemarks()
{
    QHash<QString, QList<ChangeNote>> notes;
    for (const DataObstacle &obstacle : m_data->obstacles())
        notes[obstacle.subject].append({Role::Dropped, obstacle.text});
    for (const Finding &finding : std::as_const(m_wayBack)) {
        QModelIndex index = m_changes->find(finding.object, finding.part);
        if (!index.isValid())
            index = m_changes->find(finding.object, {});
        notes[m_changes->keyOf(index)].append({Role::Changed, finding.text});
    }
    for (const App &app : m_document.project().apps) {
        for (const ColumnMove &move : m_document.diff(app.name).movedColumns) {
            for (const ObjectId table : {move.from.id, move.to.id})
                notes[m_changes->keyOf(m_changes->find(table, move.column.id))].append({Role::Changed, describe(move)});
        }
        for (const Finding &moved :
             tablesMovedAway(m_document.project(), app.name, m_document.diff(app.name).operations))
            notes[m_changes->keyOf(m_changes->find(moved.object, {}))].append({Role::Changed, moved.text});
    }
    m_changes->setNotes(notes);
    const QStringList obstacles = obstacleLines();
    m_dataBanner->setVisible(!obstacles.isEmpty());
    m_dataBanner->setText(tr("<b>%1 cannot take this yet.</b>").arg(m_session.connectionName().toHtmlEscaped()) +
                          QLatin1Char(' ') + linesAsHtml(obstacles));
    showRemarksOfCurrent();
    emit remarksChanged();
}

void ReviewPanel::showRemarksOfCurrent()
{
    QStringList lines;
    for (const ChangeNote &note : m_tree->currentIndex().data(ChangeModel::NotesRole).value<QList<ChangeNote>>()) {
        // What the rows do not allow stands above the script already.
        if (note.role != Role::Dropped)
            lines.append(note.text);
    }
    m_remark->setVisible(!lines.isEmpty());
    m_remark->setText(linesAsHtml(lines));
}

QStringList ReviewPanel::obstacleLines() const
{
    QStringList lines;
    for (const DataObstacle &obstacle : m_data->obstacles())
        lines.append(obstacle.text);
    return lines;
}

QStringList ReviewPanel::wayBackLines() const
{
    QStringList lines;
    for (const Finding &finding : m_wayBack)
        lines.append(finding.text);
    for (const QString &question : m_renames->open())
        lines.append(tr("%1 Unless Review is told so, the old one is dropped with what is in it.").arg(question));
    return lines;
}

void ReviewPanel::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const ChangeEntry *entry = m_changes->entry(index);
    showRemarksOfCurrent();
    if (!entry) {
        m_details->setRows({});
        m_sql->mark({});
        return;
    }
    const QString app = m_changes->app(index);
    m_details->setRows(detailRows(*entry, m_document.unitedSnapshot(), m_document.unitedModel()));
    QList<Operation> wanted;
    for (const int position : entry->operations)
        wanted.append(m_document.diff(app).operations.at(position));
    // Where a new script is under way, it is marked when it is there.
    if (!m_previewTimer.isActive() && !m_preview.isBusy())
        m_sql->mark(stretchesOf(m_shownForwards.preview, m_shownForwards.operations, wanted));
    if (!m_following && m_tree->hasFocus() && m_document.table(entry->object)) {
        m_following = true;
        m_selection.select({entry->object}, entry->part);
        m_selection.reveal(entry->object, entry->part);
        m_following = false;
    }
}

void ReviewPanel::followSelection()
{
    if (m_following)
        return;
    m_following = true;
    const QModelIndex found = m_changes->find(m_selection.current(), m_selection.part());
    if (found.isValid()) {
        m_tree->setCurrentIndex(found);
        m_tree->scrollTo(found);
    }
    m_following = false;
}

void ReviewPanel::createMigration()
{
    // What is chosen is chosen by its place among all changes.
    m_document.finishReading();
    QList<CreateMigrationDialog::Part> parts;
    for (const QString &app : m_changes->chosenApps()) {
        const QList<int> chosen = m_changes->chosen(app);
        QStringList lines;
        QStringList words;
        for (const ChangeEntry &entry : m_document.entries(app)) {
            if (!chosen.contains(entry.operations.first()))
                continue;
            lines.append(entryLine(entry));
            words.append(entryWords(entry));
        }
        parts.append({app, chosen, lines, words});
    }
    if (parts.isEmpty())
        return;
    CreateMigrationDialog dialog(m_document, parts, m_themes.theme(), window());
    const auto tell = [this, &dialog] {
        dialog.setRemarks(m_session.connectionName(), obstacleLines(), wayBackLines());
    };
    if (m_previewTimer.isActive())
        updatePreview();
    m_preview.finish();
    m_data->askNow();
    tell();
    connect(this, &ReviewPanel::remarksChanged, &dialog, tell);
    dialog.exec();
    if (!dialog.files().isEmpty())
        emit migrationsCreated(dialog.files());
}

void ReviewPanel::setTheme(const Theme &theme)
{
    static_cast<ChangeDelegate *>(m_tree->itemDelegate())->setTheme(theme);
    m_details->setTheme(theme);
    m_sql->setTheme(theme);
    m_empty->setTheme(theme);
    m_tree->viewport()->update();
}

} // namespace joinery
