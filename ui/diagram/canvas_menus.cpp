// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_menus.h"

#include "ui/diagram/annotations/annotation_menus.h"
#include "ui/diagram/app_color_menu.h"
#include "ui/diagram/card_look_menu.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_menu_items.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/link_follower.h"
#include "ui/diagram/part_edits.h"
#include "ui/document/selection.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/new_objects.h"

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
                         InPlaceEditor &editor, AnnotationMenus &annotations)
    : m_view(view)
    , m_document(document)
    , m_selection(selection)
    , m_edits(edits)
    , m_editor(editor)
    , m_annotations(annotations)
{
}

void CanvasMenus::fill(QMenu &menu, const CanvasHit &hit, QPointF point)
{
    if (hit.part == CanvasHit::Part::Nothing) {
        fillForCanvas(menu, point);
        return;
    }
    if (hit.isAnnotation()) {
        m_annotations.fill(menu, hit);
        return;
    }
    if (hit.part == CanvasHit::Part::Link) {
        if (!m_annotations.fillForLink(menu, hit))
            fillForLink(menu, hit);
        return;
    }
    const bool isValue = m_document.enumType(hit.card) != nullptr;
    if (hit.part == CanvasHit::Part::Detail && !isValue) {
        fillForDetail(menu, hit);
        return;
    }
    if (hit.part == CanvasHit::Part::Detail && !m_view.diagramScene().card(hit.card)->content().isGhost())
        addDrop(menu, tr("Drop this value"), {hit.card}, hit.column);
    const QString app = m_document.appOf(hit.card);
    const Table *table = m_document.model(app).tables.find(hit.card);
    const Column *column = table ? table->column(hit.column) : nullptr;
    const bool isDropped =
        !table && !m_document.model(app).objects.contains(hit.card) && !m_document.model(app).enums.contains(hit.card);
    if (isDropped || (table && !hit.column.isNull() && !column))
        fillForDropped(menu, hit);
    else if (column)
        fillForColumn(menu, *table, *column);
    else if (table)
        fillForTable(menu, hit.card);
    else
        fillForView(menu, hit.card);
    addDiagramItems(menu, {m_document, m_view, m_selection}, hit.card);
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

/** The same as the key: what depends on it is shown first. */
void CanvasMenus::addDrop(QMenu &menu, const QString &text, const QList<ObjectId> &objects, ObjectId part)
{
    menu.addAction(text, this, [this, objects, part] {
        m_selection.select(objects, part);
        m_view.deleteSelected();
    });
}

void CanvasMenus::fillForCanvas(QMenu &menu, QPointF point)
{
    menu.addAction(tr("Add table here"), this, [this, point] {
        m_editor.begin({Field::NewTable, {}, {}, m_editor.placeInSight(point), m_edits.appFor(m_selection.current())});
    });
    menu.addAction(tr("Place table…"), &m_view, &DiagramView::placeTable);
    addObjects(menu, m_edits.appFor(m_selection.current()), {});
    m_annotations.addForCanvas(menu, point);
    menu.addSeparator();
    menu.addAction(tr("Arrange all"), &m_view, &DiagramView::arrange);
    menu.addAction(tr("Separate overlapping cards"), &m_view, &DiagramView::separateCards);
    menu.addAction(tr("Fit to window"), &m_view, &DiagramView::fit);
    menu.addAction(tr("Collapse all"), this, [this] { m_view.setAllCollapsed(true); });
    menu.addAction(tr("Expand all"), this, [this] { m_view.setAllCollapsed(false); });
    menu.addAction(tr("Select all"), &m_view, &DiagramView::selectAll);
    addCopyPicture(menu, {});
    addDiagramItems(menu, {m_document, m_view, m_selection});
}

void CanvasMenus::addObjects(QMenu &menu, const QString &app, ObjectId relation)
{
    QMenu *objects = menu.addMenu(relation.isNull() ? tr("Add") : tr("Add object"));
    fillObjectMenu(*objects, m_document, app, [this, app, relation](DefinitionObject::Kind kind) {
        const Result<ObjectId> added = addObject(m_document, app, kind, relation);
        if (added)
            m_selection.reveal(*added);
        else
            emit m_view.failed(added.error());
    });
}

void CanvasMenus::addCopyPicture(QMenu &menu, const QList<ObjectId> &cards)
{
    menu.addAction(tr("Copy as picture"), this, [this, cards] { emit m_view.copyPictureRequested(cards); });
}

void CanvasMenus::fillForTable(QMenu &menu, ObjectId table)
{
    QList<ObjectId> chosen = m_selection.objects().contains(table) ? m_selection.objects() : QList<ObjectId>{table};
    chosen.removeIf([this](ObjectId id) { return m_view.diagramScene().annotations().contains(id); });
    if (chosen.size() == 1) {
        menu.addAction(tr("Rename"), this, [this, table] { m_editor.begin({Field::TableName, table, {}, {}, {}}); });
        menu.addAction(tr("Add column"), this, [this, table] {
            m_selection.select({table});
            m_view.addColumn();
        });
        addObjects(menu, m_document.appOf(table), table);
    }
    menu.addAction(tr("Select related tables"), &m_view, &DiagramView::selectRelated);
    addOrder(menu, chosen);
    if (chosen.size() <= 2)
        m_view.linkDrop().addRelationships(*menu.addMenu(tr("Add relationship")), chosen.first(), chosen.last());
    addCopyPicture(menu, chosen);
    m_annotations.addForCards(menu, chosen);
    addCollapse(menu, chosen);
    addColors(menu, table);
    addCardLooks(menu, m_document, chosen, m_view.diagramScene().theme().dark);
    menu.addSeparator();
    addDrop(menu, chosen.size() == 1 ? tr("Drop table") : tr("Drop %1 tables").arg(chosen.size()), chosen);
}

void CanvasMenus::fillForView(QMenu &menu, ObjectId object)
{
    menu.addAction(tr("Rename"), this, [this, object] { m_editor.begin({Field::TableName, object, {}, {}, {}}); });
    addOrder(menu, m_selection.objects().contains(object) ? m_selection.objects() : QList<ObjectId>{object});
    m_annotations.addForCards(menu, {object});
    addCollapse(menu, {object});
    addColors(menu, object);
    addCardLooks(menu, m_document, {object}, m_view.diagramScene().theme().dark);
    menu.addSeparator();
    addDrop(menu, m_document.enumType(object) ? tr("Drop the enum") : tr("Drop"), {object});
}

void CanvasMenus::fillForDropped(QMenu &menu, const CanvasHit &hit)
{
    const bool isColumn =
        !hit.column.isNull() && m_document.model(m_document.appOf(hit.card)).tables.contains(hit.card);
    const ObjectId column = isColumn ? hit.column : ObjectId();
    addEdit(menu, isColumn ? tr("Keep this column after all") : tr("Keep this table after all"),
            [this, hit, column] { return m_edits.restore(hit.card, column); });
}

void CanvasMenus::fillForDetail(QMenu &menu, const CanvasHit &hit)
{
    const CardItem *card = m_view.diagramScene().card(hit.card);
    if (card && card->content().isGhost()) {
        fillForDropped(menu, {CanvasHit::Part::Header, hit.card, {}, -1});
        return;
    }
    if (card && card->content().rows.at(hit.row).change == ChangeKind::Dropped)
        addEdit(menu, tr("Keep it after all"), [this, hit] { return restorePart(m_document, hit.card, hit.column); });
    else
        addDrop(menu, tr("Drop"), {hit.card}, hit.column);
}

void CanvasMenus::addOrder(QMenu &menu, const QList<ObjectId> &cards)
{
    if (m_view.order().canPin(cards))
        menu.addAction(tr("Pin"), this, [this, cards] { m_view.setPinned(cards, true); });
    if (m_view.order().canUnpin(cards))
        menu.addAction(tr("Unpin"), this, [this, cards] { m_view.setPinned(cards, false); });
    if (cards.size() < 2)
        return;
    menu.addAction(tr("Arrange these"), &m_view, &DiagramView::arrangeSelected);
    QMenu *align = menu.addMenu(tr("Align"));
    for (const Alignment alignment :
         {Alignment::Left, Alignment::Center, Alignment::Right, Alignment::Top, Alignment::Middle, Alignment::Bottom})
        align->addAction(alignmentTitle(alignment), this, [this, alignment] { m_view.align(alignment); });
    if (cards.size() < 3)
        return;
    align->addSeparator();
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical})
        align->addAction(distributionTitle(direction), this, [this, direction] { m_view.distribute(direction); });
}

void CanvasMenus::addCollapse(QMenu &menu, const QList<ObjectId> &cards)
{
    if (m_view.collapse().canCollapse(cards))
        menu.addAction(tr("Collapse"), this, [this, cards] { m_view.setCollapsed(cards, true); });
    if (m_view.collapse().canExpand(cards))
        menu.addAction(tr("Expand"), this, [this, cards] { m_view.setCollapsed(cards, false); });
}

void CanvasMenus::addColors(QMenu &menu, ObjectId card)
{
    const QString app = m_document.appOf(card);
    if (m_document.project().app(app))
        fillAppColors(*menu.addMenu(tr("Color of %1").arg(app)), m_document, app, m_view.diagramScene().theme().dark);
}

void CanvasMenus::fillForColumn(QMenu &menu, const Table &table, const Column &column)
{
    const ObjectId tableId = table.id;
    const ObjectId id = column.id;
    menu.addAction(tr("Rename"), this, [=, this] { m_editor.begin({Field::ColumnName, tableId, id, {}, {}}); });
    menu.addAction(tr("Change type"), this, [=, this] { m_editor.begin({Field::ColumnType, tableId, id, {}, {}}); });
    if (!otherEnds(m_view.diagramScene(), tableId, id).isEmpty())
        menu.addAction(tr("Follow link"), &m_view, &DiagramView::followLink);
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
    addDrop(menu, tr("Drop column"), {tableId}, id);
}

void CanvasMenus::fillForLink(QMenu &menu, const CanvasHit &hit)
{
    const Table *table = m_document.table(hit.card);
    const ForeignKey *key = table ? table->foreignKeys.find(hit.column) : nullptr;
    const DiagramScene &scene = m_view.diagramScene();
    if (const LinkItem *link = scene.link(hit.column)) {
        for (const ObjectId id : {link->content().fromTable, link->content().toTable}) {
            if (const CardItem *end = scene.card(id))
                menu.addAction(tr("Go to %1").arg(end->content().name), this, [this, id] { m_selection.reveal(id); });
        }
    }
    if (!key)
        return;
    menu.addSeparator();
    addEdit(menu, tr("Drop foreign key"), [this, hit] { return m_edits.dropForeignKey(hit.card, hit.column); });
}

} // namespace joinery
