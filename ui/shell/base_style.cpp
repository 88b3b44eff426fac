// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/base_style.h"

#include <QDialogButtonBox>

namespace joinery {

namespace {

constexpr int rowHeight = 26;
// Where a layout says nothing of its own: all is on a grid of four pixels.
constexpr int spacing = 8;
constexpr int margin = 12;

} // namespace

BaseStyle::BaseStyle(bool reducedMotion) : QProxyStyle(QStringLiteral("Fusion")), m_reducedMotion(reducedMotion) {}

QSize BaseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? natural.expandedTo(QSize(0, rowHeight)) : natural;
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return margin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace joinery

#include "moc_base_style.cpp"
