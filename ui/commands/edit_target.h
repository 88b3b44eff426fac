// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <optional>

namespace joinery {

/** Where cards go; nothing takes a card's place away, so that it counts as not placed yet. */
using CardPlaces = QHash<ObjectId, std::optional<QPointF>>;

/** Cards that come to be collapsed, or open. */
using CollapsedCards = QHash<ObjectId, bool>;

/** Groups, notes and links without a foreign key, of each app that is named. */
using AppAnnotations = QHash<QString, DiagramAnnotations>;

/** Cards that come to be pinned, or free. */
using PinnedCards = QHash<ObjectId, bool>;

/** What undo commands write to. Only the document implements it, and only commands call it. */
class EditTarget
{
public:
    virtual ~EditTarget() = default;

    virtual void setModel(const QString &app, const Schema &model) = 0;
    /** On one diagram; on those beside the main one, cards without a place are not there. */
    virtual void setPlaces(const DiagramKey &diagram, const CardPlaces &places) = 0;
    virtual void setCollapsed(const DiagramKey &diagram, const CollapsedCards &cards) = 0;
    /** A diagram beside the main one as it is to be, or nothing to take it away. */
    virtual void setDiagram(const DiagramKey &key, const std::optional<NamedDiagram> &diagram) = 0;
    virtual void showDiagram(const DiagramKey &key) = 0;
    /** Of the apps of the main diagram, or of one beside it. */
    virtual void setAnnotations(const DiagramKey &diagram, const AppAnnotations &annotations) = 0;
    virtual void setPinned(const DiagramKey &diagram, const PinnedCards &cards) = 0;
    /**
     * Name, dialects, connections, apps with their models and diagrams; migrations stay those found on disk, and so do
     * apps that have some.
     */
    virtual void setProject(const Project &project) = 0;
    /** An app that has migrations by now keeps its name; what still names it by the other one is about it. */
    virtual void renameApp(const QString &from, const QString &to) = 0;
};

} // namespace joinery
