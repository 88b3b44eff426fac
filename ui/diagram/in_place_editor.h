// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/column.h"
#include "ui/diagram/diagram_edits.h"
#include "ui/editor/typed_text.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QPointer>

class QGraphicsView;
class QLabel;
class QLineEdit;

namespace joinery {

class DiagramScene;
class TypedCompletion;

/** What is edited in place. */
struct InPlaceTarget
{
    enum class Field
    {
        Nothing,
        TableName,
        ColumnName,
        ColumnType,
        /** A table that is made when its name is entered. */
        NewTable,
        /** A column that is made when its name is entered. */
        NewColumn
    };

    Field field = Field::Nothing;
    ObjectId table;
    ObjectId column;
    /** Of a new table: where on the canvas, and in which app. */
    QPointF place;
    QString app;
};

/**
 * A line edit over the name or type that was double-clicked.
 *
 * Tab goes from name to type to the next row and past the last one to a new column, Shift+Tab back; Enter takes what
 * was typed, Escape throws it away, leaving the field takes it when it is right. What is wrong is said below the field
 * while typing, and is never taken.
 */
class InPlaceEditor : public QObject
{
    Q_OBJECT

public:
    InPlaceEditor(QGraphicsView &view, DiagramScene &scene, DiagramEdits &edits, ProjectDocument &document);

    void begin(const InPlaceTarget &target);
    [[nodiscard]] bool isActive() const { return m_target.field != InPlaceTarget::Field::Nothing; }
    [[nodiscard]] const InPlaceTarget &target() const { return m_target; }
    [[nodiscard]] QLineEdit *field() const { return m_edit; }
    /** What is wrong with what is typed now; empty when nothing is. */
    [[nodiscard]] QString problem() const;
    void cancel();
    /** False when what is typed is wrong: then the field stays. */
    bool commit();
    /** Puts the field over its row again after the view moved. */
    void follow();

    /** A place for a new table at that corner: moved so that its card is wholly in sight, or else covers no other. */
    [[nodiscard]] QPointF placeInSight(QPointF corner) const;
    /** How large the card of a new table is drawn while its name is typed. */
    [[nodiscard]] static QSizeF newTableSize();

signals:
    /** A field comes up there on the canvas: it should be in sight. */
    void opening(const QRectF &area);
    void tableAdded(joinery::ObjectId table);
    /** What was just entered must be on the canvas now, not when it is convenient. */
    void contentNeeded();
    /** A field came up or went away. */
    void activeChanged(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step
    {
        Forwards,
        Backwards
    };

    [[nodiscard]] QString initialText() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] Result<void> apply(const QString &text);
    [[nodiscard]] Result<void> addColumn(const QString &text);
    /** What a row of "name type" says; the likely type where only a name is typed. */
    [[nodiscard]] Result<TypedColumn> typedRow(const QString &text) const;
    [[nodiscard]] Result<void> applyType(const QString &text);
    [[nodiscard]] InPlaceTarget neighbour(Step step) const;
    void open(const InPlaceTarget &target);
    void go(Step step);
    void close();
    void validate();
    void showHint(const QString &text, Role role);
    void placeHint();

    QGraphicsView &m_view;
    DiagramScene &m_scene;
    DiagramEdits &m_edits;
    ProjectDocument &m_document;
    QLineEdit *m_edit;
    QLabel *m_hint;
    TypedCompletion *m_completion;
    InPlaceTarget m_target;
    /** The column just made here: its type, when entered next, belongs to the same undo step. */
    std::optional<Column> m_newColumn;
    int m_mergeId = -1;
    bool m_closing = false;
};

} // namespace joinery
