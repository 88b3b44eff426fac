// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shared.h"
#include "ui/diagram/canvas_item.h"
#include "ui/diagram/card_style.h"
#include "ui/diagram/link_painter.h"

namespace joinery {

/** A foreign key in the scene: a route and its ends. */
class LinkItem : public CanvasItem
{
public:
    enum
    {
        Type = UserType + 2
    };

    LinkItem(const Shared<LinkContent> &content, SharedCardStyle style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const LinkContent &content() const { return *m_content; }
    [[nodiscard]] const QList<QPointF> &route() const { return m_shape.route; }
    [[nodiscard]] const LinkShape &linkShape() const { return m_shape; }
    [[nodiscard]] LinkEmphasis emphasis() const { return m_emphasis; }

    /** Whether a click there means it; in scene coordinates. */
    [[nodiscard]] bool isAt(QPointF point) const;

    /** True when it differs from the content before. */
    bool setContent(const Shared<LinkContent> &content);
    void setLinkShape(const LinkShape &shape);
    void setStyle(const SharedCardStyle &style);
    void setEmphasis(LinkEmphasis emphasis);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paintPart(QPainter &painter, const QRectF &area) const override;
    /** The same, emphasised otherwise. */
    void paintPart(QPainter &painter, const QRectF &area, LinkEmphasis emphasis) const;

private:
    /** Works out where it is. */
    void measure();
    /** Whether some of it lies in an area. */
    [[nodiscard]] bool crosses(const QRectF &area) const;

    Shared<LinkContent> m_content;
    SharedCardStyle m_style;
    LinkShape m_shape;
    QRectF m_bounds;
    /** Null where there is none. */
    QRectF m_label;
    LinkEmphasis m_emphasis = LinkEmphasis::None;
};

} // namespace joinery
