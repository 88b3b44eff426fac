// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/columns_page.h"

#include "core/operation/apply.h"
#include "core/operation/edits.h"
#include "ui/diagram/drop_question.h"
#include "ui/editor/add_field.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/many_columns_menu.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/typed_completion.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace joinery {

ColumnsPage::ColumnsPage(TableEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new ColumnListModel(editor, this))
    , m_view(new ColumnListView(*m_model, theme))
    , m_add(new AddField(tr("+ name type"), theme))
    , m_note(label({}, "problem"))
{
    m_add->setObjectName(QStringLiteral("addColumn"));
    m_add->edit().setToolTip(tr("For example: email varchar(255) not null unique\n"
                                "or a foreign key: author_id -> author"));
    new TypedCompletion(
        m_add->edit(), [this] { return m_editor.allTables(); }, TypedCompletion::Kind::NameAndType);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->setTextFormat(Qt::PlainText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view);
    rows->addWidget(m_note);
    rows->addWidget(m_add);
    connectView();
    connect(m_add, &AddField::entered, this, &ColumnsPage::add);
    connect(m_add, &AddField::left, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    });
    connect(&editor, &TableEditor::tableChanged, this, [this] {
        m_add->clear();
        report({});
    });
    connect(&editor, &TableEditor::contentChanged, this, &ColumnsPage::refresh);
    refresh();
}

void ColumnsPage::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsPage::followSelection);
    connect(m_view, &ColumnListView::dropRequested, this, &ColumnsPage::drop);
    connect(m_view, &ColumnListView::restoreRequested, this, &ColumnsPage::restore);
    connect(m_view, &ColumnListView::menuRequested, this, &ColumnsPage::showMenu);
    connect(m_view, &ColumnListView::leftAtEnd, this, [this] { m_add->setFocus(); });
    connect(m_view, &ColumnListView::markClicked, this, [this](int row, ColumnFlag mark) {
        const int flags = m_model->index(row, ColumnListModel::Flags).data(FlagsRole).toInt();
        const bool on = !(flags & mark);
        const QString name = m_model->index(row, ColumnListModel::Name).data().toString();
        if (mayDropKey(m_editor.document(), tr("the key of %1").arg(name), m_model->flagEdit(row, mark, on), this))
            report(m_model->setFlag(row, mark, on));
    });
    connect(m_view, &ColumnListView::moveRequested, this,
            [this](const QList<int> &rows, int step) { report(m_model->moveBy(rows, step)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsPage::showMistake);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsPage::showMistake);
}

void ColumnsPage::showMistake()
{
    // That of the row a person is in, else the first: going on to the next row must not hide why the last is red.
    const QModelIndex current = m_view->currentIndex();
    QString mistake = current.isValid() ? m_model->mistake(current.row()) : QString();
    for (int row = 0; row < m_model->rowCount() && mistake.isEmpty(); ++row)
        mistake = m_model->mistake(row);
    m_note->setText(breakable(mistake));
    m_note->setVisible(!mistake.isEmpty());
}

void ColumnsPage::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_add->setTheme(theme);
}

void ColumnsPage::refresh()
{
    m_add->setVisible(m_editor.table());
    showMistake();
    showColumn(m_editor.selection().part());
}

void ColumnsPage::showColumn(ObjectId column)
{
    const int row = m_model->rowOf(column);
    if (row < 0) {
        if (column.isNull() && m_view->currentIndex().isValid() && !m_view->hasFocus()) {
            const QScopedValueRollback following(m_following, true);
            m_view->setCurrentIndex({});
            m_view->clearSelection();
        }
        return;
    }
    if (m_view->currentIndex().isValid() && m_view->currentIndex().row() == row)
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->setCurrentIndex(m_model->index(row, ColumnListModel::Name));
}

void ColumnsPage::followSelection()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_following || !current.isValid() || m_model->isDropped(current.row()))
        return;
    m_editor.selectPart(m_model->idAt(current.row()));
}

void ColumnsPage::add(const QString &text)
{
    const Table *table = m_editor.table();
    if (!table)
        return;
    const Result<TypedColumn> typed = typedColumn(text, m_editor.allTables(), m_editor.document().newTypes().column);
    if (!typed) {
        m_add->refuse(typed.error().text());
        return;
    }
    const Result<void> done =
        m_editor.perform(tr("Add column %1").arg(typed->column.name), addColumn(m_editor.schema(), *table, *typed));
    if (done)
        m_add->clear();
    else
        m_add->refuse(done.error().text());
}

void ColumnsPage::drop(const QList<int> &rows)
{
    QList<DropTarget> targets;
    for (const int row : rows) {
        if (!m_model->isDropped(row))
            targets.append({m_editor.id(), m_model->idAt(row)});
    }
    if (!mayDrop(m_editor.document(), targets, this))
        return;
    // What goes along with one column must not be dropped again with the next: each is planned on what is left.
    Schema left = m_editor.schema();
    QList<Operation> operations;
    QString last;
    int dropped = 0;
    for (const int row : rows) {
        const Table *table = left.tables.find(m_editor.id());
        const Column *column = table ? table->column(m_model->idAt(row)) : nullptr;
        if (m_model->isDropped(row) || !column)
            continue;
        last = column->name;
        const QList<Operation> one = dropColumnEdit(left, m_editor.id(), column->id);
        if (const Result<void> applied = apply(one, left); !applied) {
            report(applied);
            return;
        }
        operations += one;
        ++dropped;
    }
    report(m_editor.perform(dropped == 1 ? tr("Drop column %1").arg(last) : tr("Drop %n columns", nullptr, dropped),
                            operations));
}

void ColumnsPage::restore(int row)
{
    const Table *table = m_editor.table();
    const Table *old = m_editor.oldTable();
    if (!table || !old)
        return;
    const ObjectId id = m_model->idAt(row);
    report(
        m_editor.perform(tr("Restore column %1").arg(old->columnNames({id}).first()), restoreColumn(*table, *old, id)));
}

void ColumnsPage::showMenu(int row, const QPoint &position)
{
    const Table *table = m_editor.table();
    if (!table)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->isDropped(row)) {
        menu->addAction(tr("Restore"), this, [this, row] { restore(row); });
        menu->popup(position);
        return;
    }
    const QList<int> rows = m_view->selectedRows();
    menu->addAction(tr("Rename"), this, [this, row] { m_view->editName(row); })->setShortcut(Qt::Key_F2);
    menu->addAction(tr("Move up"), this, [this, rows] { report(m_model->moveBy(rows, -1)); })
        ->setShortcut(Qt::ALT | Qt::Key_Up);
    menu->addAction(tr("Move down"), this, [this, rows] { report(m_model->moveBy(rows, 1)); })
        ->setShortcut(Qt::ALT | Qt::Key_Down);
    const ObjectId id = m_model->idAt(row);
    const Index index = named(Index{.parts = {IndexPart{.column = id}}}, m_editor.schema(), *table);
    menu->addAction(tr("Add index"), this, [this, index] {
        report(m_editor.perform(tr("Add index %1").arg(index.name), {AddIndex{referenceTo(*m_editor.table()), index}}));
    });
    const Table *old = m_editor.oldTable();
    if (const QList<Operation> back = old ? revertColumn(*table, *old, id) : QList<Operation>(); !back.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Take back changes"), this,
                        [this, back] { report(m_editor.perform(tr("Take back changes of a column"), back)); });
    }
    QList<ObjectId> chosen;
    for (const int each : rows) {
        if (!m_model->isDropped(each))
            chosen.append(m_model->idAt(each));
    }
    addManyColumns(*menu, m_editor, chosen, [this](const Result<void> &done) { report(done); });
    menu->addSeparator();
    menu->addAction(tr("Drop"), this, [this, rows] { drop(rows); })->setShortcut(Qt::Key_Delete);
    menu->popup(position);
}

void ColumnsPage::report(const Result<void> &done)
{
    if (done) {
        showMistake();
        return;
    }
    m_note->setText(breakable(done.error().text()));
    m_note->show();
}

} // namespace joinery
