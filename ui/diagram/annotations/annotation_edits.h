// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QRectF>

namespace joinery {

/**
 * What a person does to groups, notes and links without a foreign key, as edits of the document: each is one undo
 * step. A card is in one group at most. Ids that are not there (any more) are left out.
 */
class AnnotationEdits : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationEdits(ProjectDocument &document);

    /** Puts cards into a group of their own, out of those they were in; null when there are none. */
    ObjectId group(const QList<ObjectId> &cards);
    /** An empty group there. */
    ObjectId addGroup(const QRectF &rectangle, const QString &app);
    /** The groups among these things go, their cards stay. */
    void ungroup(const QList<ObjectId> &things);
    /** The title of a group, or the label of a link. */
    void rename(ObjectId thing, const QString &title, int mergeId = -1);
    void setColor(const QList<ObjectId> &things, const QString &color);
    ObjectId addNote(const QRectF &rectangle, const QString &text, const QString &app, int mergeId = -1);
    /** Its text, and the height that this needs. */
    void setNote(ObjectId note, const QString &text, qreal leastHeight, int mergeId = -1);
    /** Makes it this one again. */
    void restoreNote(const DiagramNote &note, int mergeId);
    /** Groups, notes and links; never the cards of groups. */
    void remove(const QList<ObjectId> &things, int mergeId = -1);
    /** `frame` is where the group lies that would be left without cards. */
    void leave(const QList<ObjectId> &cards, const QRectF &frame);
    void join(ObjectId group, const QList<ObjectId> &cards, const QRectF &frameOfFormer = {});
    ObjectId link(ObjectId fromTable, ObjectId fromColumn, ObjectId toTable, ObjectId toColumn);
    /** What addForeignKey() of DiagramEdits says where it is not possible. */
    [[nodiscard]] Result<void> makeForeignKey(ObjectId link);
    /** Puts notes and empty groups there. */
    void setRectangles(const QString &undoText, const QHash<ObjectId, QRectF> &rectangles);

    /** "author, book", or "5 tables" where they are many. */
    [[nodiscard]] QString namesOf(const QList<ObjectId> &cards) const;
    /** "Books", or "group" where it has no title. */
    [[nodiscard]] static QString titleOf(const DiagramGroup &group);

private:
    ProjectDocument &m_document;
};

/** The same with these notes and empty groups elsewhere. */
[[nodiscard]] DiagramAnnotations withRectangles(DiagramAnnotations annotations,
                                                const QHash<ObjectId, QRectF> &rectangles);
/** The same with these cards in the group, or in none where it is null. A group that is left empty lies where its frame
 * was; it goes where that is not known. */
[[nodiscard]] DiagramAnnotations withMembers(DiagramAnnotations annotations, ObjectId group,
                                             const QList<ObjectId> &cards, const QHash<ObjectId, QRectF> &frames = {});

} // namespace joinery
