// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems_panel.h"

#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/finding_notices.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int fixColumn = 2;
constexpr int objectRole = Qt::UserRole;
constexpr int partRole = Qt::UserRole + 1;
constexpr int severityRole = Qt::UserRole + 2;

QIcon severityIcon(Finding::Severity severity, const Theme &theme)
{
    switch (severity) {
    case Finding::Severity::Error:
        return icon(IconName::Error, theme.dropped.ink, theme);
    case Finding::Severity::Warning:
        return icon(IconName::Warning, theme.changed.ink, theme);
    case Finding::Severity::Info:
        return icon(IconName::Info, theme.accent, theme);
    }
    return {};
}

} // namespace

ProblemsPanel::ProblemsPanel(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_themes(themes)
    , m_list(new QTreeWidget)
    , m_empty(new EmptyState(IconName::Check, tr("No problems found"),
                             tr("Every file could be read, and no rule of the model is broken. Whether the rows of a "
                                "database allow the changes is asked in Review and when they are applied."),
                             themes.theme()))
    , m_stack(new QStackedLayout(this))
{
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProblemsPanel::show);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == fixColumn && !item->text(fixColumn).isEmpty())
            fix(item);
        else
            show(item);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    auto *fixing = new QAction(tr("Fix"), m_list);
    fixing->setShortcut(Qt::ALT | Qt::Key_Return);
    fixing->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(fixing);
    connect(fixing, &QAction::triggered, this, [this] {
        if (QTreeWidgetItem *item = m_list->currentItem())
            fix(item);
    });
    connect(&document, &ProjectDocument::findingsChanged, this, &ProblemsPanel::fill);
    connect(&document, &ProjectDocument::migrationsChanged, this, &ProblemsPanel::fill);
    connect(&themes, &ThemeController::themeChanged, this, &ProblemsPanel::setTheme);
    fill();
}

int ProblemsPanel::count() const
{
    return m_list->topLevelItemCount();
}

void ProblemsPanel::fill()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    m_findings.clear();
    m_errors = 0;
    const auto add = [this](Finding::Severity severity, const QString &place, const QString &text) {
        auto *item = new QTreeWidgetItem(m_list, {place, text});
        item->setIcon(0, severityIcon(severity, m_themes.theme()));
        item->setData(0, severityRole, int(severity));
        item->setToolTip(1, text);
        m_errors += severity == Finding::Severity::Error ? 1 : 0;
        return item;
    };
    for (const Error &error : m_document.problems()) {
        add(Finding::Severity::Error, error.where,
            error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail);
        m_findings.append(Finding());
    }
    for (const Finding &finding : m_document.findings()) {
        QTreeWidgetItem *item = add(finding.severity, placeOf(finding.object, finding.part), finding.text);
        item->setData(0, objectRole, QVariant::fromValue(finding.object));
        item->setData(0, partRole, QVariant::fromValue(finding.part));
        m_findings.append(finding);
        if (const QString title = fixTitle(m_document, finding); !title.isEmpty()) {
            item->setText(fixColumn, title);
            item->setForeground(fixColumn, m_themes.theme().accent);
            item->setToolTip(fixColumn, tr("%1 (Alt+Return)").arg(title));
        }
    }
    // After a fix by keyboard the next one is at hand.
    if (current >= 0 && count() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(current, count() - 1)));
    m_stack->setCurrentWidget(count() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    emit countChanged();
}

QString ProblemsPanel::placeOf(ObjectId object, ObjectId part) const
{
    if (const Table *table = m_document.table(object)) {
        const Column *column = table->column(part);
        const QString name = qualifiedName(table->nameSpace, table->name);
        return column ? QStringLiteral("%1.%2").arg(name, column->name) : name;
    }
    if (const EnumType *enumType = m_document.enumType(object)) {
        const EnumValue *value = enumType->value(part);
        const QString name = qualifiedName(enumType->nameSpace, enumType->name);
        return value ? QStringLiteral("%1.%2").arg(name, value->name) : name;
    }
    const DefinitionObject *definition = m_document.object(object);
    return definition ? qualifiedName(definition->nameSpace, definition->name) : QString();
}

void ProblemsPanel::show(QTreeWidgetItem *item)
{
    const auto object = item->data(0, objectRole).value<ObjectId>();
    if (!object.isNull())
        m_selection.reveal(object, item->data(0, partRole).value<ObjectId>());
}

void ProblemsPanel::fix(QTreeWidgetItem *item)
{
    const Finding finding = m_findings.value(m_list->indexOfTopLevelItem(item));
    if (!finding.code.isEmpty())
        applyFix(m_document, finding);
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    QTreeWidgetItem *item = m_list->itemAt(position);
    if (!item)
        return;
    m_list->setCurrentItem(item);
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // By the row that is current then: the list may be another by the time it is chosen.
    menu->addAction(tr("Show"), this, [this] {
        if (QTreeWidgetItem *current = m_list->currentItem())
            show(current);
    });
    if (const QString title = item->text(fixColumn); !title.isEmpty()) {
        QAction *action = menu->addAction(title, this, [this] {
            if (QTreeWidgetItem *current = m_list->currentItem())
                fix(current);
        });
        action->setShortcut(Qt::ALT | Qt::Key_Return);
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ProblemsPanel::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    for (int row = 0; row < count(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setIcon(0, severityIcon(Finding::Severity(item->data(0, severityRole).toInt()), theme));
        item->setForeground(fixColumn, theme.accent);
    }
}

} // namespace joinery

#include "moc_problems_panel.cpp"
