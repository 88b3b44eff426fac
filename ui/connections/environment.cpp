// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/environment.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>

namespace joinery {

QString environmentTitle(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return QCoreApplication::translate("joinery::Environment", "Development");
    case Environment::Staging:
        return QCoreApplication::translate("joinery::Environment", "Staging");
    case Environment::Production:
        return QCoreApplication::translate("joinery::Environment", "Production");
    }
    return {};
}

Tone environmentTone(Environment environment, const Theme &theme)
{
    switch (environment) {
    case Environment::Development:
        return theme.added;
    case Environment::Staging:
        return theme.changed;
    case Environment::Production:
        return theme.dropped;
    }
    return theme.added;
}

void paintEnvironment(QPainter &painter, const QRectF &area, Environment environment, const Theme &theme)
{
    const QColor ink = environmentTone(environment, theme).ink;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (environment) {
    case Environment::Development:
        painter.drawEllipse(area);
        break;
    case Environment::Staging: {
        const qreal width = area.width() / 4;
        painter.setPen(QPen(ink, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(area.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    case Environment::Production:
        painter.drawRoundedRect(area, area.width() / 5, area.width() / 5);
        break;
    }
    painter.restore();
}

QIcon environmentIcon(Environment environment, const Theme &theme)
{
    QIcon result;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(16 * scale, 16 * scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        paintEnvironment(painter, QRectF(4, 4, 8, 8), environment, theme);
        painter.end();
        picture.setDevicePixelRatio(scale);
        // Without one of its own, a selected row would show the mark in another colour.
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            result.addPixmap(picture, mode);
    }
    return result;
}

} // namespace joinery
