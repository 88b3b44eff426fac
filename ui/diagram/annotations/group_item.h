// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shared.h"
#include "core/project/diagram_annotations.h"
#include "ui/diagram/canvas_item.h"
#include "ui/diagram/card_style.h"

namespace joinery {

/** How a group or note is marked beside what it is. */
struct AnnotationState
{
    bool selected = false;
    bool hovered = false;
    /** Cards that are let go now come into it. */
    bool target = false;

    friend bool operator==(const AnnotationState &, const AnnotationState &) = default;
};

/** The frame of a group, below its cards. */
class GroupItem : public CanvasItem
{
public:
    enum
    {
        Type = UserType + 3
    };

    /** Kept free around the cards; at the top there is room for the title besides. */
    static constexpr qreal padding = 24;
    static constexpr qreal titleHeight = 32;

    GroupItem(const Shared<DiagramGroup> &group, SharedCardStyle style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const DiagramGroup &group() const { return *m_group; }
    [[nodiscard]] const AnnotationState &state() const { return m_state; }
    /** In scene coordinates; null while none of its cards is shown. */
    [[nodiscard]] QRectF frame() const { return m_size.isEmpty() ? QRectF() : QRectF(pos(), m_size); }
    /** Around cards that cover this area. */
    [[nodiscard]] static QRectF frameAround(const QRectF &cards);

    void setGroup(const Shared<DiagramGroup> &group);
    void setFrame(const QRectF &frame);
    void setStyle(const SharedCardStyle &style);
    void setState(const AnnotationState &state);

    [[nodiscard]] QRectF boundingRect() const override;
    void paintPart(QPainter &painter, const QRectF &area) const override;

private:
    Shared<DiagramGroup> m_group;
    SharedCardStyle m_style;
    QSizeF m_size;
    AnnotationState m_state;
};

/** The title of a group, over the cards: seen from afar it grows, so that it can be read at every zoom. */
class GroupTitle : public CanvasItem
{
public:
    enum
    {
        Type = UserType + 4
    };

    explicit GroupTitle(const GroupItem &group, SharedCardStyle style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const GroupItem &group() const { return m_item; }
    /** Where it is at a zoom, in scene coordinates. */
    [[nodiscard]] QRectF area(qreal scale) const;

    /** The group moved, or is called otherwise. */
    void follow();
    void setStyle(const SharedCardStyle &style);

    [[nodiscard]] QRectF boundingRect() const override;
    void paintPart(QPainter &painter, const QRectF &area) const override;

private:
    [[nodiscard]] QString text() const;
    /** By how much letters are larger than at 100 %, so that they fit the frame and can be read. */
    [[nodiscard]] qreal factor(qreal scale) const;

    const GroupItem &m_item;
    SharedCardStyle m_style;
};

} // namespace joinery
