// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/annotations/group_item.h"

#include <QTextDocument>

#include <memory>

namespace joinery {

/** A note in the scene: its Markdown on a sheet of paper. */
class NoteItem : public CanvasItem
{
public:
    enum
    {
        Type = UserType + 5
    };

    static constexpr qreal padding = 12;
    /** Of a note that is made without a rectangle. */
    static constexpr QSizeF usualSize{240, 120};

    NoteItem(const Shared<DiagramNote> &note, SharedCardStyle style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const DiagramNote &note() const { return *m_note; }
    [[nodiscard]] const AnnotationState &state() const { return m_state; }
    /** In scene coordinates. */
    [[nodiscard]] QRectF rectangle() const { return {pos(), m_size}; }
    /** How high it has to be to show all of its text at this width. */
    [[nodiscard]] static qreal heightFor(const QString &text, qreal width, const Theme &theme);

    void setNote(const Shared<DiagramNote> &note);
    /** While it is moved or resized. */
    void setRectangle(const QRectF &rectangle);
    void setStyle(const SharedCardStyle &style);
    void setState(const AnnotationState &state);

    [[nodiscard]] QRectF boundingRect() const override;
    void paintPart(QPainter &painter, const QRectF &area) const override;

private:
    void paintText(QPainter &painter, const QRectF &area, const QColor &ink) const;

    Shared<DiagramNote> m_note;
    SharedCardStyle m_style;
    QSizeF m_size;
    AnnotationState m_state;
    /** Laid out when it is first painted, and again for another text, width or theme. */
    mutable std::unique_ptr<QTextDocument> m_document;
};

} // namespace joinery
