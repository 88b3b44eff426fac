// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_drop.h"

#include "core/copying/table_template.h"
#include "core/schema/table_advice.h"
#include "core/schema/type_check.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/key_pairs_popup.h"
#include "ui/document/selection.h"

#include <QMenu>

namespace joinery {

namespace {

/** A menu is no list of all columns. */
constexpr int mostOffered = 6;

} // namespace

LinkDrop::LinkDrop(DiagramView &view, ProjectDocument &document, Selection &selection, DiagramEdits &edits)
    : QObject(&view), m_view(view), m_document(document), m_selection(selection), m_edits(edits)
{
}

std::optional<KeyOffer> LinkDrop::offer(const CanvasHit &from, const CanvasHit &to) const
{
    const Table *table = m_document.table(from.card);
    const Table *target = m_document.table(to.card);
    if (!table || !target)
        return std::nullopt;
    return keyOffer(*table, from.column, *target, to.column);
}

QString LinkDrop::reason(const CanvasHit &from, const CanvasHit &to) const
{
    const std::optional<KeyOffer> found = offer(from, to);
    return found ? found->reason : QString();
}

void LinkDrop::drop(const CanvasHit &from, const CanvasHit &to, QPoint place)
{
    const std::optional<KeyOffer> found = offer(from, to);
    if (!found)
        return;
    switch (found->verdict) {
    case KeyOffer::Verdict::Fits:
        make(found->draft);
        break;
    case KeyOffer::Verdict::NeedsPairs:
        askPairs(found->draft, place);
        break;
    case KeyOffer::Verdict::AlreadyThere:
        m_selection.select({from.card}, found->existing);
        emit m_view.offered(found->reason, {}, [] {});
        break;
    case KeyOffer::Verdict::NoKey:
    case KeyOffer::Verdict::TypesDiffer:
        offerOthers(*found, to, place);
        break;
    }
}

void LinkDrop::make(const KeyDraft &draft)
{
    if (const Result<void> added = m_edits.addForeignKey(draft); !added) {
        emit m_view.failed(added.error());
        return;
    }
    m_selection.select({draft.table}, draft.columns.first());
    offerIndex(draft.table, draft.columns);
}

void LinkDrop::offerIndex(ObjectId table, const QList<ObjectId> &columns)
{
    const Table *found = m_document.table(table);
    if (!found || isIndexed(*found, columns))
        return;
    const QString names = found->columnNames(columns).join(QStringLiteral(", "));
    emit m_view.offered(tr("Added the foreign key; no index begins with %1").arg(names), tr("Add index"),
                        [this, table, columns] {
                            if (const Result<void> added = m_edits.addKeyIndex(table, columns); !added)
                                emit m_view.failed(added.error());
                        });
}

void LinkDrop::askPairs(const KeyDraft &draft, QPoint place)
{
    auto *popup = new KeyPairsPopup(m_document, draft, m_view.diagramScene().theme(), &m_view);
    connect(popup, &KeyPairsPopup::accepted, this, &LinkDrop::make);
    connect(popup, &KeyPairsPopup::columnsWanted, this,
            [this, draft] { relate(draft.table, draft.target, Relationship::OneToMany); });
    popup->popUp(place);
}

void LinkDrop::relate(ObjectId table, ObjectId target, Relationship relationship)
{
    const Result<ObjectId> made = m_edits.relate(table, target, relationship);
    if (!made)
        emit m_view.failed(made.error());
    else
        m_selection.select({table}, *made);
}

void LinkDrop::join(ObjectId one, ObjectId other)
{
    const Result<QList<Operation>> edit = joinTableEdit(m_document.unitedModel(), one, other);
    if (!edit) {
        emit m_view.failed(edit.error());
        return;
    }
    const Table &table = std::get<AddTable>(edit->first()).table;
    const QString app = m_document.appOf(other);
    if (const Result<void> added = m_document.perform(tr("Add join table %1").arg(table.name), app, *edit); !added)
        emit m_view.failed(added.error());
    else
        m_selection.reveal(table.id);
}

void LinkDrop::addRelationships(QMenu &menu, ObjectId one, ObjectId other)
{
    const Table *first = m_document.table(one);
    const Table *second = m_document.table(other);
    if (!first || !second)
        return;
    // "1:n" is what people know from other tools; the sentence says which way.
    menu.addAction(tr("1:n, many %1 for each %2").arg(first->name, second->name), this,
                   [=, this] { relate(one, other, Relationship::OneToMany); });
    if (one != other)
        menu.addAction(tr("1:n, many %1 for each %2").arg(second->name, first->name), this,
                       [=, this] { relate(other, one, Relationship::OneToMany); });
    menu.addAction(tr("1:1, one %1 for each %2").arg(first->name, second->name), this,
                   [=, this] { relate(one, other, Relationship::OneToOne); });
    menu.addAction(tr("n:m, with a join table"), this, [=, this] { join(one, other); });
}

void LinkDrop::addFittingColumns(QMenu &menu, const KeyOffer &offer)
{
    const Table *table = m_document.table(offer.draft.table);
    const Table *target = m_document.table(offer.draft.target);
    const Column *from = table->column(offer.draft.columns.first());
    const ObjectId toId = offer.draft.targetColumns.value(0);
    const Column *to = target->column(toId);
    int offered = 0;
    const auto add = [&](const QString &text, const KeyDraft &draft) {
        if (offered < mostOffered && problemWithKey(*table, *target, draft).isEmpty()) {
            menu.addAction(text, this, [this, draft] { make(draft); });
            ++offered;
        }
    };
    for (const Column &other : target->columns) {
        KeyDraft draft = offer.draft;
        draft.targetColumns = {other.id};
        if (from && other.id != toId)
            add(tr("Lead to %1.%2 instead").arg(target->name, other.name), draft);
    }
    for (const Column &other : table->columns) {
        KeyDraft draft = offer.draft;
        draft.columns = {other.id};
        if (to && (!from || other.id != from->id) && !table->isPrimaryKeyColumn(other.id))
            add(tr("Lead there from %1 instead").arg(other.name), draft);
    }
}

void LinkDrop::offerOthers(const KeyOffer &offer, const CanvasHit &to, QPoint place)
{
    const Table *table = m_document.table(offer.draft.table);
    const Table *target = m_document.table(offer.draft.target);
    const Column *from = table->column(offer.draft.columns.first());
    const Column *column = target->column(offer.draft.targetColumns.value(0));
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("linkOffers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(offer.reason)->setEnabled(false);
    menu->addSeparator();
    if (from && column && !sameTypeOfKey(from->type, column->type)) {
        const KeyDraft draft = offer.draft;
        menu->addAction(tr("Make %1 %2 and add the key").arg(from->name, column->type.text()), this, [this, draft] {
            if (const Result<void> done = m_edits.addFittingKey(draft); !done)
                emit m_view.failed(done.error());
            else
                offerIndex(draft.table, draft.columns);
        });
    }
    addFittingColumns(*menu, offer);
    if (target->primaryKey && !target->primaryKey->columns.isEmpty()) {
        menu->addSeparator();
        addRelationships(*menu, table->id, to.card);
    }
    // The first that can be chosen is at hand for Enter.
    const QList<QAction *> actions = menu->actions();
    const auto usable = std::find_if(actions.cbegin(), actions.cend(),
                                     [](const QAction *each) { return each->isEnabled() && !each->isSeparator(); });
    if (usable != actions.cend())
        menu->setActiveAction(*usable);
    menu->popup(place);
}

} // namespace joinery

#include "moc_link_drop.cpp"
