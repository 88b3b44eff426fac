// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_content.h"

#include <QHash>

#include <optional>

namespace joinery {

/**
 * Makes the content of a diagram again and again, and only what differs from the last time anew: cards and links that
 * stay as they were are the same shared values.
 */
class DiagramContentMaker
{
public:
    /** The same as diagramContent(). */
    [[nodiscard]] const DiagramContent &make(const Schema &model, const Schema &snapshot, const ChangeSummary &changes,
                                             const QList<Finding> &findings, const DiagramLook &look = {});

private:
    struct Round;

    /** A table at the other end of a foreign key, as it was when the link was made; nothing where it is not shown. */
    struct Target
    {
        ObjectId id;
        std::optional<Shared<Table>> table;
    };

    struct Trigger
    {
        Shared<DefinitionObject> object;
        ChangeKind change = ChangeKind::None;
    };

    /** A card with its links, and what they were made from. */
    struct Made
    {
        std::optional<Shared<Table>> table;
        std::optional<Shared<Table>> before;
        std::optional<Shared<DefinitionObject>> object;
        std::optional<Shared<EnumType>> enumType;
        std::optional<Shared<EnumType>> enumBefore;
        ObjectChange change;
        QList<Finding> findings;
        QList<Trigger> triggers;
        bool collapsed = false;
        bool pinned = false;
        QString color;
        /** For each column with an enum as its type, in order: that enum. */
        QList<std::pair<ObjectId, ObjectId>> enumUses;
        /** Of a view. */
        std::optional<Shared<ViewReading>> view;
        /** What of that is shown too, with its name. */
        QList<std::pair<ObjectId, QString>> read;
        QList<Target> targets;
        std::optional<Shared<CardContent>> card;
        QList<Shared<LinkContent>> links;
        int round = 0;

        [[nodiscard]] ObjectId id() const { return table ? (*table)->id : object ? (*object)->id : (*enumType)->id; }
    };

    void takeTables(const Round &round);
    void takeObjects(const Round &round);
    void takeEnums(const Round &round);
    void take(const Round &round, Made source);
    void completeOutdated(const Round &round);
    void forgetOthers();
    void replace(const Made &before, const Made &now);
    void putTogether();
    /** What was drawn by hand. */
    void takeAnnotations(const DiagramLook &look);
    void appendVirtualLinks();

    QHash<ObjectId, Made> m_made;
    /** What is to be made anew this round. */
    QList<Made> m_outdated;
    DiagramChoices m_choices;
    int m_round = 0;
    bool m_isInOrder = false;
    IdMap<VirtualLink> m_virtualLinks;
    DiagramContent m_content;
    /** Where each card and link stands in the content. */
    QHash<ObjectId, qsizetype> m_cardPlaces;
    QHash<ObjectId, qsizetype> m_linkPlaces;
};

} // namespace joinery
