// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/navigator.h"

#include "ui/diagram/app_color_menu.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/navigator/navigator_delegate.h"
#include "ui/navigator/navigator_model.h"
#include "ui/shell/new_objects.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/search_field.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace joinery {

Navigator::Navigator(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(new NavigatorModel(document, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_delegate(new NavigatorDelegate(themes.theme(), this))
    , m_themes(themes)
    , m_filter(new SearchField(tr("Filter"), themes.theme()))
    , m_tree(new QTreeView)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setAccessibleName(tr("Tables and objects"));
    m_tree->expandAll();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 8);
    rows->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_filter);
    rows->addLayout(top);
    rows->addWidget(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::filter);
    connect(m_filter, &SearchField::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { activate(m_tree->currentIndex()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Navigator::shareSelection);
    connect(m_tree, &QTreeView::clicked, this, &Navigator::toggleApp);
    connect(m_tree, &QTreeView::activated, this, &Navigator::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Navigator::showMenu);
    connect(m_model, &NavigatorModel::renameRequested, this, &Navigator::renameRequested);
    connect(m_model, &NavigatorModel::appRenameRequested, this, &Navigator::appRenameRequested);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(&selection, &Selection::changed, this, &Navigator::takeSelection);
    connect(&themes, &ThemeController::themeChanged, this, &Navigator::setTheme);
    setFocusProxy(m_tree);
    takeSelection();
}

Navigator::~Navigator()
{
    // On its way out the tree may still finish an edit or let go of its selection.
    delete m_tree;
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool Navigator::renameCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    m_tree->edit(index);
    return true;
}

QString Navigator::chosenApp() const
{
    // The current row follows what is selected by a key a moment later.
    const QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
    const bool isApp = rows.size() == 1 && objectAt(rows.first()).isNull() && m_selection.objects().isEmpty();
    return isApp ? m_model->appAt(m_filtered->mapToSource(rows.first())) : QString();
}

void Navigator::renameApp(const QString &app)
{
    m_filter->clear();
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOfApp(app));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->setFocus();
    m_tree->edit(index);
}

ObjectId Navigator::objectAt(const QModelIndex &proxyIndex) const
{
    return m_model->objectAt(m_filtered->mapToSource(proxyIndex));
}

void Navigator::filter(const QString &text)
{
    {
        // Rows that go out of sight stay selected: nobody chose anything else.
        const QScopedValueRollback guard(m_sharing, true);
        m_filtered->setFilterFixedString(text);
        m_tree->expandAll();
    }
    if (text.isEmpty() || m_filtered->rowCount() == 0) {
        takeSelection();
        return;
    }
    // The first match is current, so that Enter goes there.
    const QModelIndex first = m_filtered->index(0, 0);
    m_tree->setCurrentIndex(m_filtered->rowCount(first) > 0 ? m_filtered->index(0, 0, first) : first);
}

void Navigator::takeSelection()
{
    if (m_sharing)
        return;
    const QScopedValueRollback guard(m_sharing, true);
    QItemSelection rows;
    QModelIndex current;
    for (const ObjectId object : m_selection.objects()) {
        const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(object));
        if (!index.isValid())
            continue;
        rows.select(index, index);
        if (!current.isValid())
            current = index;
    }
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        m_tree->expand(current.parent());
        m_tree->scrollTo(current);
    }
}

void Navigator::shareSelection()
{
    if (m_sharing)
        return;
    const QScopedValueRollback guard(m_sharing, true);
    QList<ObjectId> objects;
    const ObjectId current = objectAt(m_tree->currentIndex());
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes()) {
        const ObjectId object = objectAt(index);
        if (object.isNull())
            continue;
        if (object == current)
            objects.prepend(object);
        else
            objects.append(object);
    }
    m_selection.select(objects);
    if (objects.size() == 1)
        emit m_selection.sightRequested(objects.first());
    else if (const QString app = chosenApp(); !app.isEmpty())
        emit appChosen(app);
}

void Navigator::activate(const QModelIndex &index)
{
    const ObjectId object = objectAt(index);
    if (!object.isNull())
        m_selection.reveal(object);
    else if (index.isValid())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void Navigator::toggleApp(const QModelIndex &index)
{
    if (objectAt(index).isNull())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void Navigator::showMenu(const QPoint &position)
{
    const std::unique_ptr<QMenu> menu(makeMenu(m_tree->indexAt(position)));
    menu->exec(m_tree->viewport()->mapToGlobal(position));
}

QMenu *Navigator::makeMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    const ObjectId object = objectAt(index);
    const QStringList apps = [this] {
        QStringList names;
        for (const App &app : m_document.project().apps)
            names.append(app.name);
        return names;
    }();
    const QString app = index.isValid()  ? m_model->appAt(m_filtered->mapToSource(index))
                        : apps.isEmpty() ? QString()
                                         : apps.first();
    if (!object.isNull())
        addObjectItems(*menu, index, object);
    else if (index.isValid())
        addAppItems(*menu, index, app);
    QAction *addTable =
        menu->addAction(tr("Add table to %1").arg(app), this, [this, app] { emit addTableRequested(app); });
    addTable->setEnabled(!app.isEmpty());
    QAction *addEnum =
        menu->addAction(tr("Add enum to %1").arg(app), this, [this, app] { emit addEnumRequested(app); });
    addEnum->setEnabled(!app.isEmpty());
    QMenu *others = menu->addMenu(tr("Add to %1").arg(app));
    others->setEnabled(!app.isEmpty());
    fillObjectMenu(*others, m_document, app,
                   [this, app, object](DefinitionObject::Kind kind) { emit addObjectRequested(app, kind, object); });
    if (object.isNull()) {
        menu->addSeparator();
        menu->addAction(tr("Add app"), this, &Navigator::appAddRequested);
    }
    return menu;
}

void Navigator::addObjectItems(QMenu &menu, const QModelIndex &index, ObjectId object)
{
    const bool alive = index.flags().testFlag(Qt::ItemIsEditable);
    if (!index.data(NavigatorModel::EnumRole).toBool())
        menu.addAction(tr("Show on the diagram"), this, [this, object] { m_selection.reveal(object); });
    if (const NamedDiagram *diagram = m_document.shownNamedDiagram(); diagram && alive) {
        const QList<ObjectId> chosen =
            m_selection.objects().contains(object) ? m_selection.objects() : QList<ObjectId>{object};
        QAction *add =
            menu.addAction(tr("Add to this diagram"), this, [this, chosen] { emit addToDiagramRequested(chosen); });
        add->setEnabled(
            std::any_of(chosen.cbegin(), chosen.cend(), [diagram](ObjectId each) { return !diagram->contains(each); }));
    }
    QAction *rename = menu.addAction(tr("Rename"), this, [this, index] { m_tree->edit(index); });
    rename->setShortcut(Qt::Key_F2);
    rename->setEnabled(alive);
    QAction *remove = menu.addAction(tr("Delete"), this, [this] { emit deleteRequested(m_selection.objects()); });
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(alive);
    menu.addSeparator();
}

void Navigator::addAppItems(QMenu &menu, const QModelIndex &index, const QString &app)
{
    menu.addAction(tr("Edit app"), this, [this, app] { emit appEditRequested(app); });
    menu.addAction(tr("Rename"), this, [this, index] { m_tree->edit(index); })->setShortcut(Qt::Key_F2);
    menu.addAction(tr("Remove app"), this, [this, app] { emit appRemoveRequested(app); })->setShortcut(Qt::Key_Delete);
    fillAppColors(*menu.addMenu(tr("Color of %1").arg(app)), m_document, app, m_themes.theme().dark);
    menu.addSeparator();
}

void Navigator::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_filter->setTheme(theme);
    m_tree->viewport()->update();
}

} // namespace joinery

#include "moc_navigator.cpp"
