// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/annotation_edits.h"

#include "ui/diagram/diagram_edits.h"
#include "ui/document/edit_macro.h"

namespace joinery {

namespace {

constexpr qsizetype mostNames = 3;

} // namespace

DiagramAnnotations withRectangles(DiagramAnnotations annotations, const QHash<ObjectId, QRectF> &rectangles)
{
    for (auto entry = rectangles.cbegin(); entry != rectangles.cend(); ++entry) {
        if (DiagramNote *note = annotations.notes.edit(entry.key()))
            note->rectangle = boundedRectangle(entry.value());
        else if (DiagramGroup *group = annotations.groups.edit(entry.key()); group && group->members.isEmpty())
            group->rectangle = boundedRectangle(entry.value());
    }
    return annotations;
}

DiagramAnnotations withMembers(DiagramAnnotations annotations, ObjectId group, const QList<ObjectId> &cards,
                               const QHash<ObjectId, QRectF> &frames)
{
    const IdMap<DiagramGroup> before = annotations.groups;
    for (const DiagramGroup &former : before) {
        if (former.id == group)
            continue;
        QSet<ObjectId> kept = former.members;
        for (const ObjectId card : cards)
            kept.remove(card);
        if (kept == former.members)
            continue;
        if (kept.isEmpty() && !frames.contains(former.id)) {
            annotations.groups.remove(former.id);
            continue;
        }
        DiagramGroup &left = *annotations.groups.edit(former.id);
        left.members = kept;
        if (kept.isEmpty())
            left.rectangle = boundedRectangle(frames.value(former.id));
    }
    if (DiagramGroup *joined = annotations.groups.edit(group)) {
        for (const ObjectId card : cards)
            joined->members.insert(card);
        joined->rectangle = {};
    }
    return annotations;
}

AnnotationEdits::AnnotationEdits(ProjectDocument &document) : m_document(document) {}

QString AnnotationEdits::namesOf(const QList<ObjectId> &cards) const
{
    if (cards.size() > mostNames)
        return tr("%1 tables").arg(cards.size());
    QStringList names;
    for (const ObjectId card : cards) {
        const Table *table = m_document.table(card);
        const EnumType *enumType = m_document.enumType(card);
        const DefinitionObject *object = m_document.object(card);
        names.append(table ? table->name : enumType ? enumType->name : object ? object->name : card.text());
    }
    return names.join(QStringLiteral(", "));
}

QString AnnotationEdits::titleOf(const DiagramGroup &group)
{
    return group.title.isEmpty() ? tr("group") : group.title;
}

ObjectId AnnotationEdits::group(const QList<ObjectId> &cards)
{
    QList<ObjectId> members;
    for (const ObjectId card : cards) {
        if (!m_document.appOf(card).isEmpty())
            members.append(card);
    }
    if (members.isEmpty())
        return {};
    DiagramGroup group{.id = ObjectId::create()};
    DiagramAnnotations after = m_document.annotations();
    after.groups.insert(group);
    after = withMembers(after, group.id, members);
    m_document.editAnnotations(tr("Group %1").arg(namesOf(members)), after, m_document.appOf(members.first()));
    return group.id;
}

ObjectId AnnotationEdits::addGroup(const QRectF &rectangle, const QString &app)
{
    const DiagramGroup group{.id = ObjectId::create(), .rectangle = boundedRectangle(rectangle)};
    DiagramAnnotations after = m_document.annotations();
    after.groups.insert(group);
    m_document.editAnnotations(tr("Add group"), after, app);
    return group.id;
}

void AnnotationEdits::ungroup(const QList<ObjectId> &things)
{
    DiagramAnnotations after = m_document.annotations();
    QStringList titles;
    for (const ObjectId thing : things) {
        const DiagramGroup *found = after.groups.find(thing);
        if (!found)
            found = groupOf(after, thing);
        if (!found)
            continue;
        titles.append(titleOf(*found));
        after.groups.remove(found->id);
    }
    m_document.editAnnotations(titles.size() == 1 ? tr("Ungroup %1").arg(titles.first()) : tr("Ungroup"), after);
}

void AnnotationEdits::rename(ObjectId thing, const QString &title, int mergeId)
{
    const QString kept = title.simplified().left(DiagramAnnotations::maximumTitle);
    DiagramAnnotations after = m_document.annotations();
    if (DiagramGroup *group = after.groups.edit(thing)) {
        group->title = kept;
        m_document.editAnnotations(tr("Rename group to %1").arg(titleOf(*group)), after, {}, {}, mergeId);
    } else if (VirtualLink *link = after.links.edit(thing)) {
        link->label = kept;
        m_document.editAnnotations(tr("Label link"), after, {}, {}, mergeId);
    }
}

void AnnotationEdits::setColor(const QList<ObjectId> &things, const QString &color)
{
    DiagramAnnotations after = m_document.annotations();
    bool isNote = false;
    for (const ObjectId thing : things) {
        if (DiagramGroup *group = after.groups.edit(thing)) {
            group->color = color;
        } else if (DiagramNote *note = after.notes.edit(thing)) {
            note->color = color;
            isNote = true;
        }
    }
    m_document.editAnnotations(isNote ? tr("Color note") : tr("Color group"), after);
}

ObjectId AnnotationEdits::addNote(const QRectF &rectangle, const QString &text, const QString &app, int mergeId)
{
    const DiagramNote note{
        ObjectId::create(), boundedRectangle(rectangle), text.left(DiagramAnnotations::maximumText), {}};
    DiagramAnnotations after = m_document.annotations();
    after.notes.insert(note);
    m_document.editAnnotations(tr("Add note"), after, app, {}, mergeId);
    return note.id;
}

void AnnotationEdits::setNote(ObjectId note, const QString &text, qreal leastHeight, int mergeId)
{
    DiagramAnnotations after = m_document.annotations();
    DiagramNote *found = after.notes.edit(note);
    if (!found)
        return;
    found->text = text.left(DiagramAnnotations::maximumText);
    found->rectangle.setHeight(std::max(found->rectangle.height(), leastHeight));
    found->rectangle = boundedRectangle(found->rectangle);
    m_document.editAnnotations(tr("Edit note"), after, {}, {}, mergeId);
}

void AnnotationEdits::restoreNote(const DiagramNote &note, int mergeId)
{
    DiagramAnnotations after = m_document.annotations();
    if (!after.notes.contains(note.id))
        return;
    after.notes.insert(note);
    m_document.editAnnotations(tr("Edit note"), after, {}, {}, mergeId);
}

void AnnotationEdits::remove(const QList<ObjectId> &things, int mergeId)
{
    DiagramAnnotations after = m_document.annotations();
    QString text;
    int count = 0;
    for (const ObjectId thing : things) {
        if (const DiagramGroup *group = after.groups.find(thing)) {
            text = tr("Remove group %1").arg(titleOf(*group));
            after.groups.remove(thing);
        } else if (after.notes.remove(thing)) {
            text = tr("Delete note");
        } else if (after.links.remove(thing)) {
            text = tr("Delete link");
        } else {
            continue;
        }
        ++count;
    }
    m_document.editAnnotations(count == 1 ? text : tr("Delete groups and notes"), after, {}, {}, mergeId);
}

void AnnotationEdits::leave(const QList<ObjectId> &cards, const QRectF &frame)
{
    const DiagramAnnotations before = m_document.annotations();
    QHash<ObjectId, QRectF> frames;
    for (const ObjectId card : cards) {
        if (const DiagramGroup *group = groupOf(before, card); group && !frame.isEmpty())
            frames.insert(group->id, frame);
    }
    m_document.editAnnotations(tr("Take %1 out of its group").arg(namesOf(cards)),
                               withMembers(before, {}, cards, frames));
}

void AnnotationEdits::join(ObjectId group, const QList<ObjectId> &cards, const QRectF &frameOfFormer)
{
    const DiagramAnnotations before = m_document.annotations();
    const DiagramGroup *found = before.groups.find(group);
    if (!found)
        return;
    QHash<ObjectId, QRectF> frames;
    for (const ObjectId card : cards) {
        if (const DiagramGroup *former = groupOf(before, card); former && !frameOfFormer.isEmpty())
            frames.insert(former->id, frameOfFormer);
    }
    m_document.editAnnotations(tr("Put %1 into %2").arg(namesOf(cards), titleOf(*found)),
                               withMembers(before, group, cards, frames));
}

ObjectId AnnotationEdits::link(ObjectId fromTable, ObjectId fromColumn, ObjectId toTable, ObjectId toColumn)
{
    DiagramAnnotations after = m_document.annotations();
    for (const VirtualLink &known : std::as_const(after.links)) {
        if (known.fromTable == fromTable && known.fromColumn == fromColumn && known.toTable == toTable &&
            known.toColumn == toColumn)
            return known.id;
    }
    const VirtualLink link{ObjectId::create(), fromTable, fromColumn, toTable, toColumn, {}};
    after.links.insert(link);
    m_document.editAnnotations(tr("Link %1").arg(namesOf({fromTable, toTable})), after, m_document.appOf(fromTable));
    return link.id;
}

Result<void> AnnotationEdits::makeForeignKey(ObjectId link)
{
    DiagramAnnotations after = m_document.annotations();
    const VirtualLink *found = after.links.find(link);
    if (!found)
        return {};
    const VirtualLink known = *found;
    const Table *target = m_document.table(known.toTable);
    ObjectId toColumn = known.toColumn;
    if (toColumn.isNull() && target && target->primaryKey && target->primaryKey->columns.size() == 1)
        toColumn = target->primaryKey->columns.first();
    if (known.fromColumn.isNull() || toColumn.isNull()) {
        return fail(QStringLiteral("link.no_column"),
                    tr("This link does not say which columns it joins. Drag from a column to a column instead."));
    }
    after.links.remove(link);
    DiagramEdits edits(m_document);
    const auto addKey = [&] { return edits.addForeignKey(known.fromTable, known.fromColumn, known.toTable, toColumn); };
    const int steps = m_document.undoStack().index();
    const Result<void> added = addKey();
    if (!added)
        return added;
    if (m_document.undoStack().index() == steps) {
        return fail(QStringLiteral("link.no_table"),
                    tr("A foreign key joins columns of tables. An end of this link is something else; link the table "
                       "instead."));
    }
    // It can be done: now both in one step.
    m_document.undoStack().undo();
    EditMacro step(m_document, tr("Make a foreign key of the link"));
    const Result<void> again = addKey();
    m_document.editAnnotations(tr("Delete link"), after);
    return again;
}

void AnnotationEdits::setRectangles(const QString &undoText, const QHash<ObjectId, QRectF> &rectangles)
{
    m_document.editAnnotations(undoText, withRectangles(m_document.annotations(), rectangles));
}

} // namespace joinery

#include "moc_annotation_edits.cpp"
