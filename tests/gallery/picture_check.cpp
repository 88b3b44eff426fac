// SPDX-License-Identifier: MIT
#include "tests/gallery/picture_check.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QStyleOptionTab>
#include <QTabBar>

#include <set>

namespace joinery {

namespace {

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.toolTip().isEmpty() && button.width() < button.sizeHint().width();
}

QStringList cutTabs(const QTabBar &tabs)
{
    QStringList cut;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.isTabVisible(tab) && !tabs.rect().contains(tabs.tabRect(tab)))
            cut.append(tabs.tabText(tab));
    }
    return cut;
}

/** Menus, lists of proposals and tool tips that lie over a window. */
bool liesOver(const QWidget &top, const QWidget &window)
{
    const Qt::WindowType type = top.windowType();
    const bool isFleeting = type == Qt::Popup || type == Qt::ToolTip;
    return isFleeting && top.isVisible() && &top != &window && top.geometry().intersects(window.geometry());
}

} // namespace

bool showsSomething(const QImage &image)
{
    std::set<QRgb> colors;
    constexpr int step = 3;
    constexpr size_t few = 4;
    for (int y = 0; y < image.height() && colors.size() <= few; y += step) {
        for (int x = 0; x < image.width() && colors.size() <= few; x += step)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() > few;
}

QByteArray fingerprint(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    hash.addData(QByteArray::number(plain.width()));
    hash.addData(QByteArrayView(plain.constBits(), plain.sizeInBytes()));
    return hash.result();
}

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut.append(label->text());
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && isCut(*button))
            cut.append(button->text());
    }
    for (const QTabBar *tabs : widget.findChildren<QTabBar *>()) {
        if (tabs->isVisible())
            cut += cutTabs(*tabs);
    }
    return cut;
}

QImage pictureOf(QWidget &widget)
{
    QWidget &window = *widget.window();
    const QRect area(widget.mapTo(&window, QPoint()), widget.size());
    QImage image = window.grab(area).toImage();
    QPainter painter(&image);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (liesOver(*top, window))
            painter.drawPixmap(top->mapToGlobal(QPoint()) - widget.mapToGlobal(QPoint()), top->grab());
    }
    return image;
}

} // namespace joinery
