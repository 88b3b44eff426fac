// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shared.h"
#include "ui/diagram/canvas_item.h"
#include "ui/diagram/card_style.h"

namespace joinery {

/** A card in the scene: keeps what CardPainter needs and asks for as little repainting as possible. */
class CardItem : public CanvasItem
{
public:
    enum
    {
        Type = UserType + 1
    };

    CardItem(const Shared<CardContent> &content, SharedCardStyle style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] ObjectId id() const { return m_content->id; }
    [[nodiscard]] const CardContent &content() const { return *m_content; }
    [[nodiscard]] const CardGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const CardState &state() const { return m_state; }
    /** The card's border in scene coordinates: what links keep clear of. */
    [[nodiscard]] QRectF sceneRectangle() const { return m_geometry.rectangle().translated(pos()); }

    enum class Difference
    {
        None,
        /** It looks otherwise, but links end where they did. */
        Looks,
        /** Its size or the place of its rows. */
        Shape
    };
    /** What differs from the content before. */
    Difference setContent(const Shared<CardContent> &content);
    void setStyle(const SharedCardStyle &style);
    void setState(const CardState &state);

    [[nodiscard]] QRectF boundingRect() const override;
    void paintPart(QPainter &painter, const QRectF &area) const override;

private:
    Shared<CardContent> m_content;
    SharedCardStyle m_style;
    CardGeometry m_geometry;
    CardState m_state;
};

} // namespace joinery
