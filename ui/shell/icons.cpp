// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace joinery {

namespace {

constexpr std::array fileNames{
    "add",      "arrange",  "check",      "chevron_down", "chevron_left", "chevron_right", "chevron_up", "close",
    "column",   "comment",  "connection", "copy",         "database",     "delete",        "diagram",    "down",
    "drag",     "enum",     "error",      "export",       "extension",    "fit",           "folder",     "function",
    "ghost",    "grid",     "history",    "import",       "index",        "info",          "key",        "link",
    "migrate",  "minimap",  "moon",       "more",         "new",          "object",        "open",       "play",
    "redo",     "refresh",  "remove",     "rename",       "review",       "rollback",      "save",       "search",
    "sequence", "settings", "shield",     "stop",         "sun",          "table",         "trigger",    "type",
    "undo",     "unique",   "up",         "view",         "warning",      "zoom_in",       "zoom_out",
};

QByteArray source(IconName name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconFileName(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(file.fileName()));
    return opened ? file.readAll() : QByteArray();
}

void render(QPainter &painter, const QRectF &area, IconName name, const QColor &color)
{
    const qreal side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    QSvgRenderer renderer(source(name).replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, square);
}

/** Draws one SVG in the colour of the icon's mode; QIcon asks for each size and scale anew, so nothing is ever
 * stretched. */
class IconEngine : public QIconEngine
{
public:
    IconEngine(IconName name, const QColor &normal, const QColor &disabled)
        : m_name(name), m_normal(normal), m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        render(*painter, area, m_name, mode == QIcon::Disabled ? m_disabled : m_normal);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("joinery"); }

private:
    IconName m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QIcon icon(IconName name, const Theme &theme)
{
    return icon(name, theme.text, theme);
}

QIcon icon(IconName name, const QColor &color, const Theme &theme)
{
    return QIcon(new IconEngine(name, color, theme.disabled));
}

void paintIcon(QPainter &painter, const QRectF &area, IconName name, const QColor &color)
{
    // Rows are painted often and in few sizes; a picture of the right scale is as sharp as the drawing and much
    // cheaper.
    const qreal scale = painter.device()->devicePixelRatioF() * std::abs(painter.worldTransform().m11());
    const QSize pixels = (area.size() * scale).toSize().expandedTo(QSize(1, 1));
    const QString cacheKey = QStringLiteral("joinery/%1/%2/%3x%4")
                                 .arg(iconFileName(name), color.name(QColor::HexArgb))
                                 .arg(pixels.width())
                                 .arg(pixels.height());
    QPixmap picture;
    if (!QPixmapCache::find(cacheKey, &picture)) {
        picture = QPixmap(pixels);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        render(into, QRectF(QPointF(), pixels), name, color);
        into.end();
        QPixmapCache::insert(cacheKey, picture);
    }
    const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(area, picture, QRectF(picture.rect()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/joinery.svg"));
}

QString iconFileName(IconName name)
{
    return QString::fromLatin1(fileNames.at(size_t(name)));
}

QList<IconName> allIcons()
{
    QList<IconName> result;
    for (size_t index = 0; index < fileNames.size(); ++index)
        result.append(IconName(index));
    return result;
}

} // namespace joinery
