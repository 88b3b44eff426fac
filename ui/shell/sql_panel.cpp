// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sql_panel.h"

#include "core/dialect/dialect.h"
#include "core/exporting/creation_script.h"
#include "ui/document/selection.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/sql_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace joinery {

namespace {

constexpr int refreshDelay = 120;
/** Planning more takes longer than a person should wait for a look. */
constexpr qsizetype mostObjects = 200;

/** Enums are told with the columns of that type; one that is chosen itself is told too. */
void addEnums(ExportSubject &part, const ExportSubject &whole, const QSet<ObjectId> &objects)
{
    for (const ExportedApp &app : whole.apps) {
        for (const EnumType &enumType : app.schema.enums) {
            if (!objects.contains(enumType.id))
                continue;
            if (part.apps.isEmpty())
                part.apps.append(ExportedApp());
            part.apps.first().schema.enums.insert(enumType);
        }
    }
}

} // namespace

Result<QString> creationSql(const Project &project, const QSet<ObjectId> &objects, const Dialect &dialect)
{
    const ExportSubject whole = exportSubject(project);
    ExportSubject part = onlyObjects(whole, objects);
    addEnums(part, whole, objects);
    const Result<Plan> plan = creationPlan(part, dialect);
    if (!plan)
        return fail(plan);
    return plan->steps.isEmpty() ? QString() : toScript(*plan);
}

SqlPanel::SqlPanel(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyState(IconName::View, {}, {}, themes.theme()))
    , m_view(new SqlView(themes.theme()))
    , m_controls(new QWidget)
    , m_dialects(new QComboBox)
    , m_copy(new QPushButton(tr("Copy")))
{
    m_view->setObjectName(QStringLiteral("selectionSql"));
    m_view->setAccessibleName(tr("Statements that make what is selected"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    buildControls();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &SqlPanel::refresh);
    connect(&selection, &Selection::changed, this, &SqlPanel::refreshSoon);
    connect(&document, &ProjectDocument::modelChanged, this, &SqlPanel::refreshSoon);
    connect(&document, &ProjectDocument::projectChanged, this, &SqlPanel::refreshSoon);
    connect(&themes, &ThemeController::themeChanged, m_view, &SqlView::setTheme);
    connect(&themes, &ThemeController::themeChanged, m_empty, &EmptyState::setTheme);
    fillDialects();
    refresh();
}

void SqlPanel::buildControls()
{
    m_dialects->setObjectName(QStringLiteral("sqlDialect"));
    m_dialects->setAccessibleName(tr("Database the statements are for"));
    m_dialects->setToolTip(m_dialects->accessibleName());
    m_copy->setObjectName(QStringLiteral("copySql"));
    m_copy->setToolTip(tr("Copy the statements"));
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_dialects);
    row->addWidget(m_copy);
    connect(m_dialects, &QComboBox::activated, this, &SqlPanel::refresh);
    connect(m_copy, &QPushButton::clicked, this, &SqlPanel::copy);
}

void SqlPanel::fillDialects()
{
    QStringList wanted = m_document.project().dialects;
    if (wanted.isEmpty())
        wanted.append(sqliteDialect().name());
    QStringList present;
    for (int i = 0; i < m_dialects->count(); ++i)
        present.append(m_dialects->itemData(i).toString());
    if (wanted != present) {
        const QString chosen = m_dialects->currentData().toString();
        m_dialects->clear();
        for (const QString &name : std::as_const(wanted)) {
            if (const Dialect *dialect = findDialect(name))
                m_dialects->addItem(dialect->title(), name);
        }
        m_dialects->setCurrentIndex(std::max(0, m_dialects->findData(chosen)));
    }
    m_dialects->setEnabled(m_dialects->count() > 1);
}

QSet<ObjectId> SqlPanel::chosen() const
{
    QSet<ObjectId> objects;
    const DiagramAnnotations annotations = m_document.annotations();
    for (const ObjectId id : m_selection.objects()) {
        if (const DiagramGroup *group = annotations.groups.find(id))
            objects.unite(group->members);
        else
            objects.insert(id);
    }
    objects.removeIf(
        [this](ObjectId id) { return !m_document.table(id) && !m_document.enumType(id) && !m_document.object(id); });
    return objects;
}

void SqlPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SqlPanel::refreshSoon()
{
    if (isVisible())
        m_refresh.start();
}

void SqlPanel::showNothing(const QString &title, const QString &sentence)
{
    m_sql.clear();
    m_empty->setTexts(title, sentence);
    m_pages->setCurrentWidget(m_empty);
    m_copy->setEnabled(false);
}

void SqlPanel::refresh()
{
    m_refresh.stop();
    fillDialects();
    const QSet<ObjectId> objects = chosen();
    const Dialect *dialect = findDialect(m_dialects->currentData().toString());
    if (objects.isEmpty() || !dialect) {
        showNothing(tr("Nothing selected"), tr("Select tables, views or other objects to read the statements that "
                                               "make them."));
        return;
    }
    if (objects.size() > mostObjects) {
        showNothing(
            tr("Too many are selected"),
            tr("Up to %1 are shown here. Write the statements of more with Project > Export.").arg(mostObjects));
        return;
    }
    const Result<QString> sql = creationSql(m_document.project(), objects, *dialect);
    if (!sql) {
        showNothing(tr("%1 cannot make what is selected").arg(dialect->title()), sql.error().text());
        return;
    }
    if (sql->isEmpty()) {
        showNothing(tr("No statement is needed"), tr("%1 has nothing of this kind.").arg(dialect->title()));
        return;
    }
    m_sql = *sql;
    m_view->setSql(m_sql);
    m_pages->setCurrentWidget(m_view);
    m_copy->setEnabled(true);
}

void SqlPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_sql);
}

} // namespace joinery

#include "moc_sql_panel.cpp"
