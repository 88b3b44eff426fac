// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_menus.h"

#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

#include <QMenu>

namespace joinery {

namespace {

using Field = InPlaceTarget::Field;

/** Whether a unique constraint is on this column alone. */
bool isUniqueAlone(const Table &table, ObjectId column)
{
    return std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                       [&](const UniqueConstraint &key) { return key.columns == QList<ObjectId>{column}; });
}

} // namespace

CanvasMenus::CanvasMenus(DiagramView &view, ProjectDocument &document, Selection &selection, DiagramEdits &edits,
                         InPlaceEditor &editor)
    : m_view(view), m_document(document), m_selection(selection), m_edits(edits), m_editor(editor)
{
}

void CanvasMenus::fill(QMenu &menu, const CanvasHit &hit, QPointF point)
{
    if (hit.part == CanvasHit::Part::Nothing) {
        fillForCanvas(menu, point);
        return;
    }
    if (hit.part == CanvasHit::Part::Link) {
        fillForLink(menu, hit);
        return;
    }
    const QString app = m_document.appOf(hit.card);
    const Table *table = m_document.model(app).tables.find(hit.card);
    const Column *column = table ? table->column(hit.column) : nullptr;
    const bool isDropped = !table && !m_document.model(app).objects.contains(hit.card);
    if (isDropped || (table && !hit.column.isNull() && !column))
        fillForDropped(menu, hit);
    else if (column)
        fillForColumn(menu, *table, *column);
    else if (table)
        fillForTable(menu, hit.card);
    else
        fillForView(menu, hit.card);
}

template <typename Edit>
void CanvasMenus::addEdit(QMenu &menu, const QString &text, Edit edit, std::optional<bool> checked)
{
    QAction *action = menu.addAction(text, this, [this, edit] {
        if (const Result<void> done = edit(); !done)
            emit m_view.failed(done.error());
    });
    action->setCheckable(checked.has_value());
    action->setChecked(checked.value_or(false));
}

void CanvasMenus::fillForCanvas(QMenu &menu, QPointF point)
{
    menu.addAction(tr("Add table here"), this, [this, point] {
        m_editor.begin({Field::NewTable, {}, {}, m_editor.placeInSight(point), m_edits.appFor(m_selection.current())});
    });
    menu.addSeparator();
    menu.addAction(tr("Arrange all"), &m_view, &DiagramView::arrange);
    menu.addAction(tr("Fit to window"), &m_view, &DiagramView::fit);
    menu.addAction(tr("Select all"), &m_view, &DiagramView::selectAll);
    addCopyPicture(menu, {});
}

void CanvasMenus::addCopyPicture(QMenu &menu, const QList<ObjectId> &cards)
{
    menu.addAction(tr("Copy as picture"), this, [this, cards] { emit m_view.copyPictureRequested(cards); });
}

void CanvasMenus::fillForTable(QMenu &menu, ObjectId table)
{
    const QList<ObjectId> chosen =
        m_selection.objects().contains(table) ? m_selection.objects() : QList<ObjectId>{table};
    if (chosen.size() == 1) {
        menu.addAction(tr("Rename"), this, [this, table] { m_editor.begin({Field::TableName, table, {}, {}, {}}); });
        menu.addAction(tr("Add column"), this, [this, table] {
            m_editor.begin({Field::NewColumn, table, {}, {}, {}});
        });
    }
    menu.addAction(tr("Select related tables"), &m_view, &DiagramView::selectRelated);
    addEdit(menu, tr("Duplicate"), [this, chosen] { return m_edits.duplicate(chosen); });
    addCopyPicture(menu, chosen);
    menu.addSeparator();
    addEdit(menu, chosen.size() == 1 ? tr("Drop table") : tr("Drop %1 tables").arg(chosen.size()),
            [this, chosen] { return m_edits.dropObjects(chosen); });
}

void CanvasMenus::fillForView(QMenu &menu, ObjectId object)
{
    menu.addAction(tr("Rename"), this, [this, object] { m_editor.begin({Field::TableName, object, {}, {}, {}}); });
    menu.addSeparator();
    addEdit(menu, tr("Drop"), [this, object] { return m_edits.dropObjects({object}); });
}

void CanvasMenus::fillForDropped(QMenu &menu, const CanvasHit &hit)
{
    const bool isColumn =
        !hit.column.isNull() && m_document.model(m_document.appOf(hit.card)).tables.contains(hit.card);
    const ObjectId column = isColumn ? hit.column : ObjectId();
    addEdit(menu, isColumn ? tr("Keep this column after all") : tr("Keep this table after all"),
            [this, hit, column] { return m_edits.restore(hit.card, column); });
}

void CanvasMenus::fillForColumn(QMenu &menu, const Table &table, const Column &column)
{
    const ObjectId tableId = table.id;
    const ObjectId id = column.id;
    menu.addAction(tr("Rename"), this, [=, this] { m_editor.begin({Field::ColumnName, tableId, id, {}, {}}); });
    menu.addAction(tr("Change type"), this, [=, this] { m_editor.begin({Field::ColumnType, tableId, id, {}, {}}); });
    menu.addSeparator();
    const bool isKey = table.isPrimaryKeyColumn(id);
    const bool isUnique = isUniqueAlone(table, id);
    const bool isNullable = column.nullable;
    addEdit(
        menu, tr("Primary key"), [=, this] { return m_edits.setPrimaryKey(tableId, id, !isKey); }, isKey);
    addEdit(
        menu, tr("Not null"), [=, this] { return m_edits.setNullable(tableId, id, !isNullable); }, !isNullable);
    addEdit(
        menu, tr("Unique"), [=, this] { return m_edits.setUnique(tableId, id, !isUnique); }, isUnique);
    menu.addSeparator();
    addEdit(menu, tr("Move up"), [=, this] { return m_edits.moveColumn(tableId, id, -1); });
    addEdit(menu, tr("Move down"), [=, this] { return m_edits.moveColumn(tableId, id, 1); });
    menu.addSeparator();
    addEdit(menu, tr("Drop column"), [=, this] { return m_edits.dropColumn(tableId, id); });
}

void CanvasMenus::fillForLink(QMenu &menu, const CanvasHit &hit)
{
    const Table *table = m_document.table(hit.card);
    const ForeignKey *key = table ? table->foreignKeys.find(hit.column) : nullptr;
    const Table *target = key ? m_document.table(key->referencedTable) : nullptr;
    for (const Table *end : {table, target}) {
        if (end) {
            const ObjectId id = end->id;
            menu.addAction(tr("Go to %1").arg(end->name), this, [this, id] { m_selection.reveal(id); });
        }
    }
    if (!key)
        return;
    menu.addSeparator();
    addEdit(menu, tr("Drop foreign key"), [this, hit] { return m_edits.dropForeignKey(hit.card, hit.column); });
}

} // namespace joinery
