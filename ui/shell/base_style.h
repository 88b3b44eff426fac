// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace joinery {

/** Fusion with what a style sheet cannot say: rows of lists and trees are 26 pixels high, layouts are on a grid of four
 * pixels, a click on a scroll bar goes there, and nothing moves by itself where that is not wanted. */
class BaseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit BaseStyle(bool reducedMotion = false);

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;

private:
    bool m_reducedMotion;
};

} // namespace joinery
