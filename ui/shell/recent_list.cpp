// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/document/recovery_store.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/recent_projects.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>

namespace joinery {

RecentList::RecentList(RecentProjects &projects, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_projects(projects)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new RecentDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Recent projects"));
    viewport()->setAutoFillBackground(false);
    connect(&projects, &RecentProjects::changed, this, &RecentList::fill);
    fill();
}

void RecentList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void RecentList::fill()
{
    const int row = currentIndex().row();
    m_model->clear();
    for (const RecentProject &project : m_projects.list()) {
        auto *item = new QStandardItem(project.name);
        item->setData(project.folder, RecentDelegate::FolderRole);
        item->setData(project.lastOpened, RecentDelegate::LastOpenedRole);
        item->setData(!project.exists(), RecentDelegate::MissingRole);
        item->setToolTip(project.folder);
        // What a crash left is offered when the project is opened.
        if (const auto kept = RecoveryStore::leftBehind(project.folder, RecoveryStore::defaultBase())) {
            item->setData(*kept, RecentDelegate::UnsavedRole);
            item->setToolTip(tr("Joinery ended unexpectedly here. Open the project to restore its unsaved edits.") +
                             QLatin1Char('\n') + project.folder);
            item->setData(tr("%1, with unsaved edits").arg(project.name), Qt::AccessibleTextRole);
        }
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
}

void RecentList::showEvent(QShowEvent *event)
{
    // Edits may have been restored, or left, since.
    fill();
    QListView::showEvent(event);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        forget(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RecentList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (RecentDelegate::crossArea(visualRect(index)).contains(event->pos()))
        forget(index);
    else
        open(index);
}

void RecentList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    QAction *openAction = menu.addAction(tr("Open"), this, [this, index] { open(index); });
    openAction->setEnabled(!index.data(RecentDelegate::MissingRole).toBool());
    menu.addAction(tr("Remove from this list"), this, [this, index] { forget(index); });
    menu.exec(event->globalPos());
}

void RecentList::open(const QModelIndex &index)
{
    if (index.isValid() && !index.data(RecentDelegate::MissingRole).toBool())
        emit openRequested(index.data(RecentDelegate::FolderRole).toString());
}

void RecentList::forget(const QModelIndex &index)
{
    if (index.isValid())
        m_projects.forget(index.data(RecentDelegate::FolderRole).toString());
}

} // namespace joinery

#include "moc_recent_list.cpp"
