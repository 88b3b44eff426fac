// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id_map.h"

#include <QHash>
#include <QRectF>
#include <QSet>
#include <QString>

#include <functional>

namespace joinery {

/** Cards that belong together: a frame around them, with a title. */
struct DiagramGroup
{
    ObjectId id;
    QString title;
    /** One of diagramColors(); empty for a quiet frame. */
    QString color;
    /** Tables, enums and views, of any app. */
    QSet<ObjectId> members;
    /** Where the frame lies while the group has no cards; else null. */
    QRectF rectangle;

    friend bool operator==(const DiagramGroup &, const DiagramGroup &) = default;
};

/** A text on the canvas. */
struct DiagramNote
{
    ObjectId id;
    QRectF rectangle;
    /** Markdown. */
    QString text;
    /** One of diagramColors(); empty for plain paper. */
    QString color;

    friend bool operator==(const DiagramNote &, const DiagramNote &) = default;
};

/** A relation that only the diagram knows: no foreign key, and so in no migration. */
struct VirtualLink
{
    ObjectId id;
    ObjectId fromTable;
    /** Null for the table as a whole, as toColumn is. */
    ObjectId fromColumn;
    ObjectId toTable;
    ObjectId toColumn;
    QString label;

    friend bool operator==(const VirtualLink &, const VirtualLink &) = default;
};

/** What a diagram says beside its cards: groups, notes, and links without a foreign key. */
struct DiagramAnnotations
{
    /** Letters of a group's title and of a link's label. */
    static constexpr qsizetype maximumTitle = 200;
    static constexpr qsizetype maximumText = 20000;
    /** Of a note or an empty group, in points. */
    static constexpr qreal leastExtent = 40;
    static constexpr qreal greatestExtent = 20000;
    /** How far from the middle of the canvas something may lie. */
    static constexpr qreal greatestDistance = 10'000'000;
    /** Groups, notes or links of one diagram. */
    static constexpr qsizetype maximumCount = 10000;

    IdMap<DiagramGroup> groups;
    IdMap<DiagramNote> notes;
    IdMap<VirtualLink> links;

    [[nodiscard]] bool isEmpty() const { return groups.isEmpty() && notes.isEmpty() && links.isEmpty(); }

    friend bool operator==(const DiagramAnnotations &, const DiagramAnnotations &) = default;
};

/** Those of several apps in one; of an id that several have, the last. */
[[nodiscard]] DiagramAnnotations united(DiagramAnnotations annotations, const DiagramAnnotations &others);

/** The group that a card is in, or null; the first in order of ids where files put it into several. */
[[nodiscard]] const DiagramGroup *groupOf(const DiagramAnnotations &annotations, ObjectId card);

/**
 * Without what is gone for good: cards in groups, groups that lost their last card so, and links one of whose ends is
 * gone. `isGone` is asked about a table, enum or view, or a column of it (else a null id).
 */
[[nodiscard]] DiagramAnnotations withoutGone(DiagramAnnotations annotations,
                                             const std::function<bool(ObjectId card, ObjectId column)> &isGone);

/** The same with other ids for cards and columns; those that are not in `ids` stay. */
[[nodiscard]] DiagramAnnotations withIds(const DiagramAnnotations &annotations, const QHash<ObjectId, ObjectId> &ids);

/** Where notes and groups without cards lie: what is new is not put there. */
[[nodiscard]] QList<QRectF> sheetsOf(const DiagramAnnotations &annotations);

/** The rectangle as a note or an empty group may have it: neither too small nor too large, nor too far away. */
[[nodiscard]] QRectF boundedRectangle(const QRectF &rectangle);

} // namespace joinery
