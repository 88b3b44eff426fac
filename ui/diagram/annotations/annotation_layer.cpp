// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/annotation_layer.h"

#include <QGraphicsScene>

#include <algorithm>

namespace joinery {

namespace {

using Part = CanvasHit::Part;

/** On the screen, within which a corner is met. */
constexpr qreal cornerReach = 14;

bool isAtCorner(const QRectF &rectangle, QPointF point, qreal zoom)
{
    const qreal reach = std::min(cornerReach / zoom, std::min(rectangle.width(), rectangle.height()) / 3);
    return QRectF(rectangle.bottomRight() - QPointF(reach, reach), QSizeF(reach, reach)).contains(point);
}

} // namespace

AnnotationLayer::AnnotationLayer(QGraphicsScene &scene, CardPlace cardPlace)
    : m_scene(scene), m_cardPlace(std::move(cardPlace))
{
}

void AnnotationLayer::forget(CanvasItem &item)
{
    item.setLifted(false);
    if (auto *keeper = dynamic_cast<PictureKeeper *>(&m_scene))
        keeper->spoil(item.sceneBoundingRect());
    m_scene.removeItem(&item);
}

void AnnotationLayer::setContent(const DiagramContent &content, const SharedCardStyle &style)
{
    for (auto entry = m_groups.begin(); entry != m_groups.end();) {
        if (content.groups.contains(entry->first)) {
            ++entry;
            continue;
        }
        forget(*entry->second.title);
        forget(*entry->second.frame);
        entry = m_groups.erase(entry);
    }
    for (auto entry = m_notes.begin(); entry != m_notes.end();) {
        if (content.notes.contains(entry->first)) {
            ++entry;
            continue;
        }
        forget(*entry->second);
        entry = m_notes.erase(entry);
    }
    for (qsizetype i = 0; i < content.groups.size(); ++i) {
        const Shared<DiagramGroup> &group = content.groups.sharedAt(i);
        Group &item = m_groups[group->id];
        if (!item.frame) {
            item.frame = std::make_unique<GroupItem>(group, style);
            m_scene.addItem(item.frame.get());
            item.title = std::make_unique<GroupTitle>(*item.frame, style);
            m_scene.addItem(item.title.get());
        }
        if (!(item.frame->group() == *group)) {
            item.frame->setGroup(group);
            item.title->follow();
        }
    }
    for (qsizetype i = 0; i < content.notes.size(); ++i) {
        const Shared<DiagramNote> &note = content.notes.sharedAt(i);
        std::unique_ptr<NoteItem> &item = m_notes[note->id];
        if (!item) {
            item = std::make_unique<NoteItem>(note, style);
            m_scene.addItem(item.get());
            item->setStyle(style);
        }
        item->setNote(note);
    }
    followCards();
}

void AnnotationLayer::setStyle(const SharedCardStyle &style)
{
    for (const auto &[id, group] : m_groups) {
        group.frame->setStyle(style);
        group.title->setStyle(style);
    }
    for (const auto &[id, note] : m_notes)
        note->setStyle(style);
}

void AnnotationLayer::setState(ObjectId thing)
{
    const AnnotationState state{m_selected.contains(thing), m_hovered == thing, m_target == thing};
    if (const auto found = m_groups.find(thing); found != m_groups.end() && found->second.frame->state() != state) {
        found->second.frame->setState(state);
        found->second.title->follow();
    } else if (const auto note = m_notes.find(thing); note != m_notes.end()) {
        note->second->setState(state);
    }
}

void AnnotationLayer::setSelected(const QList<ObjectId> &things)
{
    m_selected.clear();
    if (isEmpty())
        return;
    for (const ObjectId thing : things) {
        if (contains(thing))
            m_selected.insert(thing);
    }
    for (const ObjectId thing : this->things())
        setState(thing);
}

void AnnotationLayer::setHovered(ObjectId thing)
{
    if (thing == m_hovered)
        return;
    const ObjectId before = std::exchange(m_hovered, thing);
    setState(before);
    setState(thing);
}

void AnnotationLayer::setTarget(ObjectId group)
{
    if (group == m_target)
        return;
    const ObjectId before = std::exchange(m_target, group);
    setState(before);
    setState(group);
}

QRectF AnnotationLayer::frameOf(const DiagramGroup &group) const
{
    QRectF cards;
    for (const ObjectId card : group.members)
        cards = cards.united(m_cardPlace(card));
    if (!cards.isNull())
        return GroupItem::frameAround(cards);
    return group.members.isEmpty() ? group.rectangle : QRectF();
}

void AnnotationLayer::followCards(const QSet<ObjectId> &held)
{
    for (const auto &[id, group] : m_groups) {
        const QSet<ObjectId> &members = group.frame->group().members;
        if (!held.isEmpty() && members.intersects(held) && !held.contains(members))
            continue;
        const QRectF frame = frameOf(group.frame->group());
        if (frame == group.frame->frame())
            continue;
        group.frame->setFrame(frame);
        group.title->follow();
    }
}

void AnnotationLayer::preview(const QHash<ObjectId, QRectF> &rectangles)
{
    for (auto entry = rectangles.cbegin(); entry != rectangles.cend(); ++entry) {
        if (const auto note = m_notes.find(entry.key()); note != m_notes.end()) {
            note->second->setRectangle(entry.value());
        } else if (const auto group = m_groups.find(entry.key()); group != m_groups.end()) {
            group->second.frame->setFrame(entry.value());
            group->second.title->follow();
        }
    }
}

const GroupItem *AnnotationLayer::group(ObjectId id) const
{
    const auto found = m_groups.find(id);
    return found == m_groups.end() ? nullptr : found->second.frame.get();
}

const NoteItem *AnnotationLayer::note(ObjectId id) const
{
    const auto found = m_notes.find(id);
    return found == m_notes.end() ? nullptr : found->second.get();
}

QList<ObjectId> AnnotationLayer::things() const
{
    QList<ObjectId> result;
    for (const auto &[id, group] : m_groups) {
        if (!group.frame->frame().isNull())
            result.append(id);
    }
    for (const auto &[id, note] : m_notes)
        result.append(id);
    return result;
}

QRectF AnnotationLayer::rectangle(ObjectId thing) const
{
    if (const GroupItem *found = group(thing))
        return found->frame();
    const NoteItem *found = note(thing);
    return found ? found->rectangle() : QRectF();
}

QRectF AnnotationLayer::titleArea(ObjectId group) const
{
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? QRectF() : found->second.title->area(m_zoom);
}

QRectF AnnotationLayer::bounds() const
{
    QRectF result;
    for (const auto &[id, group] : m_groups)
        result = result.united(group.frame->frame());
    for (const auto &[id, note] : m_notes)
        result = result.united(note->rectangle());
    return result;
}

CanvasHit AnnotationLayer::hitOn(const QGraphicsItem &item, QPointF point) const
{
    if (item.type() == GroupTitle::Type) {
        const auto &title = static_cast<const GroupTitle &>(item);
        return title.area(m_zoom).contains(point) ? CanvasHit{Part::GroupTitle, title.group().group().id, {}, -1}
                                                  : CanvasHit{};
    }
    if (item.type() == GroupItem::Type) {
        const auto &group = static_cast<const GroupItem &>(item);
        const bool isCorner = group.group().members.isEmpty() && isAtCorner(group.frame(), point, m_zoom);
        return isCorner ? CanvasHit{Part::Corner, group.group().id, {}, -1} : CanvasHit{};
    }
    if (item.type() != NoteItem::Type)
        return {};
    const auto &note = static_cast<const NoteItem &>(item);
    if (!note.rectangle().contains(point))
        return {};
    return {isAtCorner(note.rectangle(), point, m_zoom) ? Part::Corner : Part::Note, note.note().id, {}, -1};
}

QList<ObjectId> AnnotationLayer::thingsIn(const QRectF &area) const
{
    QList<ObjectId> result;
    for (const auto &[id, group] : m_groups) {
        if (!group.frame->frame().isNull() && area.contains(group.frame->frame()))
            result.append(id);
    }
    for (const auto &[id, note] : m_notes) {
        if (note->rectangle().intersects(area))
            result.append(id);
    }
    return result;
}

ObjectId AnnotationLayer::groupAt(QPointF point) const
{
    ObjectId result;
    qreal smallest = 0;
    for (const auto &[id, group] : m_groups) {
        const QRectF frame = group.frame->frame();
        const qreal size = frame.width() * frame.height();
        if (frame.contains(point) && (result.isNull() || size < smallest)) {
            result = id;
            smallest = size;
        }
    }
    return result;
}

QList<ObjectId> AnnotationLayer::cardsOf(const QList<ObjectId> &things) const
{
    if (isEmpty())
        return things;
    QList<ObjectId> result;
    for (const ObjectId thing : things) {
        QList<ObjectId> cards;
        if (const GroupItem *found = group(thing))
            cards = found->group().members.values();
        else if (!note(thing))
            cards = {thing};
        for (const ObjectId card : std::as_const(cards)) {
            if (!result.contains(card))
                result.append(card);
        }
    }
    return result;
}

QHash<ObjectId, QRectF> AnnotationLayer::rectanglesOf(const QList<ObjectId> &things) const
{
    QHash<ObjectId, QRectF> result;
    for (const ObjectId thing : things) {
        const GroupItem *found = group(thing);
        if (note(thing) || (found && found->group().members.isEmpty()))
            result.insert(thing, rectangle(thing));
    }
    return result;
}

QList<CanvasItem *> AnnotationLayer::itemsHeldWith(const QSet<ObjectId> &things) const
{
    QList<CanvasItem *> result;
    for (const auto &[id, group] : m_groups) {
        const QSet<ObjectId> &members = group.frame->group().members;
        if (members.isEmpty() ? things.contains(id) : things.contains(members))
            result << group.frame.get() << group.title.get();
    }
    for (const auto &[id, note] : m_notes) {
        if (things.contains(id))
            result.append(note.get());
    }
    return result;
}

} // namespace joinery
