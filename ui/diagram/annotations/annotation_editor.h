// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/diagram_annotations.h"

#include <QObject>
#include <QRectF>

class QGraphicsView;
class QLineEdit;
class QPlainTextEdit;

namespace joinery {

class AnnotationEdits;
class DiagramScene;
class ProjectDocument;

/**
 * Fields over what is edited in place: a line over the title of a group or the label of a link, a text over a note.
 *
 * Enter takes what was typed (in notes Ctrl+Enter), Escape throws it away, leaving the field takes it. A note is in the
 * document with every key, so that nothing long is lost, and all of it is one undo step.
 */
class AnnotationEditor : public QObject
{
    Q_OBJECT

public:
    AnnotationEditor(QGraphicsView &view, DiagramScene &scene, ProjectDocument &document, AnnotationEdits &edits);

    /** A group, note or link. */
    void begin(ObjectId thing);
    /** A note that is made as soon as something is typed into it. */
    void beginNote(const QRectF &rectangle, const QString &app);
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    void commit();
    void cancel();
    /** Leaves everything as it is: for when the view goes. */
    void forget() { m_active = false; }
    /** Takes the field away; what is typed in a title is lost. */
    void putAway();
    /** Puts the field where its thing is after the view moved. */
    void follow();

signals:
    void activeChanged(bool active);
    void noteAdded(joinery::ObjectId note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QWidget *field() const;
    void open();
    void close();
    /** The text as it is typed. */
    void writeText();
    void takeText();

    QGraphicsView &m_view;
    DiagramScene &m_scene;
    ProjectDocument &m_document;
    AnnotationEdits &m_edits;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    bool m_active = false;
    bool m_isNote = false;
    /** Null for a note to come. */
    ObjectId m_thing;
    /** As it was before; with a null id where it was not. */
    DiagramNote m_before;
    QRectF m_newNote;
    QString m_app;
    int m_session = -1;
};

} // namespace joinery
