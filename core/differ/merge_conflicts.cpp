// SPDX-License-Identifier: MIT
#include "core/differ/merge_conflicts.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

/** A value inside a sentence: on one line, not too long, and visible where it is nothing. */
QString inSentence(const QString &value)
{
    constexpr qsizetype longest = 80;
    const QString line = value.simplified();
    if (line.isEmpty())
        return Message::tr("nothing", "no value");
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

MergeConflict conflictAt(const MergePlace &place, MergeConflict::Kind kind)
{
    return {
        .kind = kind, .object = place.object, .part = place.part, .title = place.title(), .property = place.property};
}

MergeConflict withValues(MergeConflict conflict, const QString &base, const QString &ours, const QString &theirs)
{
    conflict.base = base;
    conflict.ours = ours;
    conflict.theirs = theirs;
    return conflict;
}

} // namespace

QString MergePlace::title() const
{
    if (partName.isEmpty())
        return objectTitle;
    return objectTitle + QLatin1Char('.') + partName;
}

MergePlace MergePlace::inside(const QString &name) const
{
    MergePlace place = *this;
    if (!name.isEmpty())
        place.property = property.isEmpty() ? name : property + QLatin1Char('.') + name;
    return place;
}

void MergePlace::lookAtTargets()
{
    for (NameSource *side : {&base, &ours, &theirs}) {
        const ForeignKey *key = side->table ? side->table->foreignKeys.find(part) : nullptr;
        side->referenced = key && side->schema ? side->schema->tables.find(key->referencedTable) : nullptr;
    }
}

MergePlace placeOfTable(const Table *base, const Table *ours, const Table *theirs, const Schema &baseSchema,
                        const Schema &oursSchema, const Schema &theirsSchema)
{
    const Table &any = ours ? *ours : theirs ? *theirs : *base;
    MergePlace place;
    place.object = any.id;
    place.objectTitle = qualifiedName(any.nameSpace, any.name);
    place.base = {&baseSchema, base, nullptr};
    place.ours = {&oursSchema, ours, nullptr};
    place.theirs = {&theirsSchema, theirs, nullptr};
    return place;
}

MergeConflict changedConflict(const MergePlace &place, const QString &base, const QString &ours, const QString &theirs)
{
    MergeConflict conflict = withValues(conflictAt(place, MergeConflict::Kind::Changed), base, ours, theirs);
    conflict.text = Message::tr("%1, \"%2\": ours is %3, theirs is %4, before it was %5.", "object, property, values")
                        .arg(conflict.title, conflict.property, inSentence(ours), inSentence(theirs), inSentence(base));
    return conflict;
}

MergeConflict droppedConflict(const MergePlace &place, bool byOurs)
{
    MergeConflict conflict = conflictAt(place, MergeConflict::Kind::Dropped);
    const QString dropped = Message::tr("dropped");
    const QString changed = Message::tr("changed");
    conflict.ours = byOurs ? dropped : changed;
    conflict.theirs = byOurs ? changed : dropped;
    conflict.text = byOurs ? Message::tr("%1 is dropped in ours and changed in theirs.").arg(conflict.title)
                           : Message::tr("%1 is changed in ours and dropped in theirs.").arg(conflict.title);
    return conflict;
}

MergeConflict orderConflict(const MergePlace &place, const QString &base, const QString &ours, const QString &theirs)
{
    MergeConflict conflict = withValues(conflictAt(place, MergeConflict::Kind::Order), base, ours, theirs);
    conflict.text = Message::tr("%1, order of \"%2\": ours is %3; theirs is %4.", "object, property, lists of names")
                        .arg(conflict.title, conflict.property, inSentence(ours), inSentence(theirs));
    return conflict;
}

MergeConflict neededConflict(const MergePlace &user, const QString &needed, bool droppedByOurs)
{
    MergeConflict conflict = conflictAt(user, MergeConflict::Kind::Needed);
    const QString dropped = Message::tr("drops %1").arg(needed);
    const QString uses = Message::tr("needs %1").arg(needed);
    conflict.ours = droppedByOurs ? dropped : uses;
    conflict.theirs = droppedByOurs ? uses : dropped;
    conflict.text = droppedByOurs
                        ? Message::tr("%1 needs %2 in theirs, but ours drops %2.").arg(conflict.title, needed)
                        : Message::tr("%1 needs %2 in ours, but theirs drops %2.").arg(conflict.title, needed);
    return conflict;
}

MergeConflict sameNameConflict(const MergePlace &place, const QString &name)
{
    MergeConflict conflict = withValues(conflictAt(place, MergeConflict::Kind::SameName), {}, name, name);
    conflict.property = QStringLiteral("name");
    conflict.text =
        Message::tr("%1: both sides gave this name, each to something of its own. Rename or drop one of the two.")
            .arg(conflict.title);
    return conflict;
}

MergeConflict mistakeConflict(const MergePlace &place, const QString &text)
{
    MergeConflict conflict = conflictAt(place, MergeConflict::Kind::Mistake);
    conflict.text =
        Message::tr("%1: right on each side, wrong together. %2", "object, a sentence").arg(conflict.title, text);
    return conflict;
}

} // namespace joinery
