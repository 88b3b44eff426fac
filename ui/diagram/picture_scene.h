// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_export.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/legend.h"

#include <memory>

namespace joinery {

/** The scene of a picture with everything in its place, and the part of it to paint. */
class PictureScene
{
public:
    /** The picture must outlive it. Errors: "export.empty", and those of arranging. */
    [[nodiscard]] static Result<std::unique_ptr<PictureScene>> create(const DiagramPicture &picture);

    explicit PictureScene(const DiagramPicture &picture);

    [[nodiscard]] const DiagramPicture &picture() const { return m_picture; }
    /** Of the whole picture, in points of the canvas. */
    [[nodiscard]] QSizeF size() const;
    /** Where a card lies in the picture; null when it is not there. */
    [[nodiscard]] QRectF cardPlace(ObjectId card) const;
    /** Whether something is to be seen in a part of the picture. */
    [[nodiscard]] bool hasSomethingIn(const QRectF &part) const;

    /**
     * Paints what lies in a part of the picture, which begins at (0, 0) of the painter. Error "export.cancelled" when
     * the picture's progress said so.
     */
    [[nodiscard]] Result<void> paint(QPainter &painter, const QRectF &part);
    [[nodiscard]] Result<void> paint(QPainter &painter) { return paint(painter, QRectF({}, size())); }

private:
    [[nodiscard]] Result<void> place();
    [[nodiscard]] QRectF legendPlace() const;

    const DiagramPicture &m_picture;
    DiagramScene m_scene;
    LegendSigns m_signs;
    bool m_hasLegend;
    QRectF m_area;
};

} // namespace joinery
