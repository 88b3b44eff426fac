// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/named_diagram.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace joinery {

class DiagramView;
class ProjectDocument;
class Selection;

/** What a person does with diagrams beside the main one, and with what is on them; each is one undo step. */
class DiagramBook : public QObject
{
    Q_OBJECT

public:
    DiagramBook(ProjectDocument &document, DiagramView &view, Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] bool isMainShown() const;
    /** What people call a diagram; "All tables" for the main one. */
    [[nodiscard]] QString titleOf(const DiagramKey &key) const;
    /** The main one first. */
    [[nodiscard]] QList<DiagramKey> all() const;

    /** Makes one without cards and shows it; a main key where the project has no app to keep it. */
    DiagramKey addEmpty();
    /** Makes one of what is selected, where cards on the canvas lie as they do now, and shows it. */
    DiagramKey addFromSelection();
    /** Makes another one of the diagram that is shown, and shows it. */
    DiagramKey duplicate();
    /** Does nothing for the main one, and for an empty title. */
    void rename(const DiagramKey &key, const QString &title);
    void remove(const DiagramKey &key);
    /** Shows the one after (1) or before (-1) the one that is shown. */
    void showNext(int step);

    /** Those that are not on the shown diagram and can be. */
    [[nodiscard]] QList<ObjectId> missing(const QList<ObjectId> &objects) const;
    /** Puts them on the shown diagram, near a point of the canvas, else near its middle; they are selected. */
    void addCards(const QList<ObjectId> &objects, std::optional<QPointF> near = std::nullopt);
    /** Puts the tables on it that foreign keys connect with the selected ones. */
    void addRelated();
    /** Those that addRelated() would put on it. */
    [[nodiscard]] QList<ObjectId> related() const;
    /** Takes cards off the shown diagram; they stay in the model. */
    void takeOff(const QList<ObjectId> &cards);

signals:
    /** A new diagram is there: it may want a title. */
    void added(const joinery::DiagramKey &key);

private:
    [[nodiscard]] QString nameOf(ObjectId object) const;
    [[nodiscard]] bool canBeCard(ObjectId object) const;
    /** Free places for objects near a point, beside what is taken. */
    [[nodiscard]] QHash<ObjectId, QPointF> placesFor(const QList<ObjectId> &objects, QPointF near,
                                                     const QList<QRectF> &taken) const;
    [[nodiscard]] QString freeTitle() const;
    DiagramKey add(const QString &undoText, const QString &app, const NamedDiagram &diagram);

    ProjectDocument &m_document;
    DiagramView &m_view;
    Selection &m_selection;
};

} // namespace joinery
