// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_section.h"

#include "ui/diagram/drop_question.h"
#include "ui/editor/add_field.h"
#include "ui/editor/part_delegate.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace joinery {

PartListView::PartListView(PartListModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new PartDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QWidget::updateGeometry);
}

void PartListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

QSize PartListView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_delegate->sizeHint({}, m_model.index(row)).height();
    return {240, height + 2 * frameWidth()};
}

bool PartListView::isOnRestore(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_model.isDropped(index.row()) &&
           PartDelegate::restoreArea(visualRect(index)).contains(position);
}

void PartListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current.isValid() && !m_model.isDropped(current.row()))
            emit dropRequested(current.row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid())
            return;
        if (m_model.isDropped(current.row()))
            emit restoreRequested(current.row());
        else
            emit opened(current.row());
        return;
    case Qt::Key_Down:
        if (!current.isValid() || current.row() == m_model.rowCount() - 1) {
            emit leftAtEnd();
            return;
        }
        break;
    default:
        break;
    }
    const int before = current.row();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex().row() != before)
        emit picked(currentIndex().row());
}

void PartListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (isOnRestore(event->pos()))
        emit restoreRequested(index.row());
    else
        emit picked(index.row());
}

void PartListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.isDropped(index.row()))
        emit opened(index.row());
}

void PartListView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    hover(index.isValid() ? index.row() : -1);
    viewport()->setCursor(isOnRestore(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void PartListView::leaveEvent(QEvent *event)
{
    hover(-1);
    QListView::leaveEvent(event);
}

void PartListView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void PartListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const int row = index.row();
    // The press has marked the row; the fields below are to be of the same one.
    emit picked(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model.kind() == PartKind::Object && !m_model.isDropped(row))
        menu->addAction(tr("Open"), this, [this, row] { emit opened(row); })->setShortcut(Qt::Key_Return);
    if (m_model.isDropped(row))
        menu->addAction(tr("Restore"), this, [this, row] { emit restoreRequested(row); });
    else
        menu->addAction(tr("Drop"), this, [this, row] { emit dropRequested(row); })->setShortcut(Qt::Key_Delete);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

PartSection::PartSection(TableEditor &editor, PartKind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new PartListModel(editor, kind, this))
    , m_title(sectionTitle({}))
    , m_view(new PartListView(*m_model, theme))
    , m_add(new AddField({}, theme))
    , m_note(label({}, "problem"))
    , m_targets(editor.document())
{
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_title->setContentsMargins(0, 0, 0, 4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    rows->addWidget(m_view);
    rows->addWidget(m_note);
    rows->addWidget(m_add);

    connect(m_add, &AddField::entered, this, &PartSection::add);
    connect(m_add, &AddField::left, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
        emit m_view->picked(m_model->rowCount() - 1);
    });
    connect(m_view, &PartListView::leftAtEnd, this, [this] { m_add->setFocus(); });
    connect(m_view, &PartListView::dropRequested, this, &PartSection::dropOrRestore);
    connect(m_view, &PartListView::restoreRequested, this, &PartSection::dropOrRestore);
    connect(m_view, &PartListView::picked, this, [this](int row) {
        if (!m_model->isDropped(row))
            emit picked(m_model->idAt(row));
    });
    connect(m_view, &PartListView::opened, this, [this](int row) { emit opened(m_model->idAt(row)); });
    connect(&editor, &TableEditor::contentChanged, this, &PartSection::refresh);
    connect(&editor, &TableEditor::tableChanged, this, [this] {
        m_add->clear();
        m_note->hide();
    });
}

void PartSection::setTexts(const QString &title, const QString &placeholder, const QString &toolTip)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_view->setAccessibleName(title.isEmpty() ? tr("Indexes") : title);
    m_add->edit().setPlaceholderText(placeholder);
    m_add->edit().setAccessibleName(placeholder);
    m_addTip = toolTip;
    m_add->edit().setToolTip(toolTip);
}

void PartSection::setReader(Reader reader)
{
    m_reader = std::move(reader);
    refresh();
}

void PartSection::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_add->setTheme(theme);
}

void PartSection::setOffersColumns(bool offers)
{
    m_offersColumns = offers;
    refresh();
}

void PartSection::setKnown(const FeatureQuestion &isKnown)
{
    m_isKnown = isKnown;
    refresh();
}

void PartSection::setCurrentRow(int row)
{
    if (row == m_view->currentIndex().row())
        return;
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row < 0)
        m_view->clearSelection();
}

void PartSection::refresh()
{
    const Table *table = m_editor.table();
    const bool isFull = m_single && table && table->primaryKey;
    m_add->setVisible(table && !isFull);
    const QString whyNot = m_targets.whyNot(m_isKnown);
    m_add->setEnabled(whyNot.isEmpty());
    m_add->edit().setToolTip(whyNot.isEmpty() ? m_addTip : whyNot);
    m_add->edit().setAccessibleDescription(whyNot);
    QStringList names;
    if (table && m_offersColumns) {
        for (const Column &column : table->columns)
            names.append(column.name);
    }
    m_add->setNames(names);
}

void PartSection::add(const QString &text)
{
    if (!m_editor.table() || !m_reader)
        return;
    const Result<Operation> operation = m_reader(text);
    if (!operation) {
        m_add->refuse(operation.error().text());
        return;
    }
    const bool isObject = m_model->kind() == PartKind::Object;
    const ObjectId part = isObject ? subjectOf(*operation).id : partOf(*operation).id;
    if (const Result<void> done = m_editor.perform(m_undoText, {*operation}); !done) {
        m_add->refuse(done.error().text());
        return;
    }
    m_add->clear();
    if (isObject)
        emit opened(part);
    else
        emit picked(part);
}

bool PartSection::mayDrop(int row)
{
    if (m_model->kind() == PartKind::Object)
        return mayDropObjects(m_editor.document(), {m_model->idAt(row)}, this);
    const QString key = m_model->kind() == PartKind::PrimaryKey
                            ? tr("the primary key")
                            : tr("the key over %1").arg(m_model->index(row).data().toString());
    return mayDropKey(m_editor.document(), key, m_model->dropOrRestore(row), this);
}

void PartSection::dropOrRestore(int row)
{
    if (!m_model->isDropped(row) && !mayDrop(row))
        return;
    const QString undoText = m_model->isDropped(row) ? tr("Restore %1").arg(m_model->index(row).data().toString())
                                                     : tr("Drop %1").arg(m_model->index(row).data().toString());
    const Result<void> done = m_editor.perform(undoText, m_model->dropOrRestore(row));
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
}

} // namespace joinery
