// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_content.h"
#include "ui/diagram/link_painter.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QPainter;

namespace joinery {

/** What of a diagram wants explaining. */
struct LegendSigns
{
    /** The colours of pending changes. */
    bool changes = false;
    /** The line of links without a foreign key. */
    bool virtualLinks = false;
    /** The line from a view to what it reads. */
    bool readings = false;
    /** Solid and dashed lines, where there are both: told where there is a legend anyway. */
    bool identifying = false;

    [[nodiscard]] bool isEmpty() const { return !changes && !virtualLinks && !readings; }

    friend bool operator==(const LegendSigns &, const LegendSigns &) = default;
};

[[nodiscard]] LegendSigns legendSigns(const DiagramContent &content, Notation notation);

/** Paints the signs with their words at a place; returns the area taken. */
QRectF paintLegend(QPainter &painter, QPointF topLeft, const Theme &theme, const LegendSigns &signs);
[[nodiscard]] QSizeF legendSize(const Theme &theme, const LegendSigns &signs);

/** The same as a widget at the lower left of the diagram. */
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSigns(const LegendSigns &signs);
    [[nodiscard]] const LegendSigns &signs() const { return m_signs; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    LegendSigns m_signs{.changes = true};
};

} // namespace joinery
