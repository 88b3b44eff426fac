// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/column_list_view.h"

#include "ui/editor/column_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>

namespace joinery {

namespace {

/** What name and type need before anything else has room. */
constexpr int usualRoom = 232;
constexpr int defaultWidth = 112;
constexpr int commentWidth = 152;
constexpr int lastMark = 2;

} // namespace

ColumnListView::ColumnListView(ColumnListModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ColumnDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Columns"));
    setObjectName(QStringLiteral("columns"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(40);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(ColumnDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(ColumnDelegate::rowHeight);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        fit();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &ColumnListView::fit);
}

void ColumnListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

QSize ColumnListView::sizeHint() const
{
    return {280, m_model.rowCount() * ColumnDelegate::rowHeight + 2 * frameWidth()};
}

void ColumnListView::fit()
{
    constexpr int marks = 3 * ColumnDelegate::markWidth;
    int room = std::max(120, viewport()->width() - marks);
    const QList<int> shown = spareSections(room);
    for (const int section : {ColumnListModel::Default, ColumnListModel::Comment})
        setColumnHidden(section, !shown.contains(section));
    for (const int section : shown) {
        const int width = section == ColumnListModel::Default ? defaultWidth : std::max(commentWidth, room / 3);
        setColumnWidth(section, width);
        room -= width;
    }
    const int nameNeeds = m_delegate->widthNeeded(m_model, ColumnListModel::Name);
    const int typeNeeds = m_delegate->widthNeeded(m_model, ColumnListModel::Type);
    // Both get what they need and share the rest; where that is too much, names give way first.
    const int spare = room - nameNeeds - typeNeeds;
    const int name = spare >= 0 ? nameNeeds + spare * 2 / 5 : std::max(room * 2 / 5, room - typeNeeds);
    setColumnWidth(ColumnListModel::Name, name);
    setColumnWidth(ColumnListModel::Type, room - name);
    setColumnWidth(ColumnListModel::Flags, marks);
}

QList<int> ColumnListView::spareSections(int room) const
{
    QList<int> shown;
    if (room >= usualRoom + defaultWidth)
        shown.append(ColumnListModel::Default);
    if (room >= usualRoom + defaultWidth + commentWidth)
        shown.append(ColumnListModel::Comment);
    return shown;
}

int ColumnListView::nextSection(int section, int step) const
{
    for (int next = section + step; next >= 0 && next < m_model.columnCount(); next += step) {
        if (next != ColumnListModel::Flags && !isColumnHidden(next))
            return next;
    }
    return -1;
}

bool ColumnListView::markKey(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.isDropped(current.row()))
        return false;
    if (current.column() != ColumnListModel::Flags) {
        // Coming from either side, the first mark on that side is at hand.
        showMark(key == Qt::Key_Left ? lastMark : 0);
        return false;
    }
    if (key == Qt::Key_Space)
        emit markClicked(current.row(), ColumnFlag(1 << m_mark));
    else if (key == Qt::Key_Left && m_mark > 0)
        showMark(m_mark - 1);
    else if (key == Qt::Key_Right && m_mark < lastMark)
        showMark(m_mark + 1);
    else
        return false;
    return true;
}

void ColumnListView::showMark(int mark)
{
    m_mark = mark;
    m_delegate->setCurrentMark(mark);
    viewport()->update();
}

QList<int> ColumnListView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ColumnListView::editName(int row)
{
    const QModelIndex index = m_model.index(row, ColumnListModel::Name);
    setCurrentIndex(index);
    edit(index);
}

bool ColumnListView::isOnRestore(const QModelIndex &index) const
{
    return index.isValid() && index.column() == ColumnListModel::Flags && index.data(RestorableRole).toBool();
}

void ColumnListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!isPlain || selectedRows().isEmpty())
            break;
        emit dropRequested(selectedRows());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain || !current.isValid())
            break;
        if (m_model.isDropped(current.row()))
            emit restoreRequested(current.row());
        else
            edit(current.column() == ColumnListModel::Flags ? current.siblingAtColumn(ColumnListModel::Name) : current);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            emit moveRequested(selectedRows(), event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        if (event->key() == Qt::Key_Down && isPlain &&
            (!current.isValid() || current.row() == m_model.rowCount() - 1)) {
            emit leftAtEnd();
            return;
        }
        break;
    case Qt::Key_Insert:
        if (!isPlain)
            break;
        emit leftAtEnd();
        return;
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPlain && markKey(event->key()))
            return;
        break;
    case Qt::Key_Escape:
        if (current.isValid())
            m_model.forgetRefused(current.row());
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ColumnListView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex index = currentIndex();
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        editNextRow(index.row(), index.column());
        return;
    case QAbstractItemDelegate::EditNextItem:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (const int next = nextSection(index.column(), 1); next >= 0) {
            setCurrentIndex(index.siblingAtColumn(next));
            edit(currentIndex());
        } else {
            editNextRow(index.row(), ColumnListModel::Name);
        }
        return;
    case QAbstractItemDelegate::EditPreviousItem:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (const int next = nextSection(index.column(), -1); next >= 0) {
            setCurrentIndex(index.siblingAtColumn(next));
            edit(currentIndex());
        }
        return;
    default:
        QTableView::closeEditor(editor, hint);
    }
}

void ColumnListView::editNextRow(int row, int section)
{
    // Text that was refused is to be seen, not left behind.
    if (!m_model.refusal(row).isEmpty())
        return;
    for (int next = row + 1; next < m_model.rowCount(); ++next) {
        if (!m_model.isDropped(next)) {
            setCurrentIndex(m_model.index(next, section));
            edit(currentIndex());
            return;
        }
    }
    emit leftAtEnd();
}

void ColumnListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != ColumnListModel::Flags)
        return;
    if (isOnRestore(index)) {
        emit restoreRequested(index.row());
        return;
    }
    const int mark = (event->pos().x() - visualRect(index).left()) / ColumnDelegate::markWidth;
    showMark(std::clamp(mark, 0, lastMark));
    if (mark >= 0 && mark < 3)
        emit markClicked(index.row(), ColumnFlag(1 << mark));
}

void ColumnListView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    hover(index.isValid() ? index.row() : -1);
    viewport()->setCursor(isOnRestore(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void ColumnListView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ColumnListView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ColumnListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    emit menuRequested(index.row(),
                       byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ColumnListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace joinery
