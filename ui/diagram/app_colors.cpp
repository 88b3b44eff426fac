// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/app_colors.h"

#include "ui/diagram/diagram_text.h"

#include <QPainter>

#include <array>

namespace joinery {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

/** In the order of diagramColors(). None is quite that of a pending change, whose colours have a meaning of their own.
 */
constexpr std::array shades{
    Shades{0xFF159A9C, 0xFF3FC1C0}, Shades{0xFF8460D0, 0xFFA98CF0}, Shades{0xFFE0762B, 0xFFF09A5B},
    Shades{0xFFD0568F, 0xFFEE86B4}, Shades{0xFF4C86E0, 0xFF6C9AFF}, Shades{0xFF6B9E2F, 0xFF9CC65C},
    Shades{0xFFC9A21B, 0xFFE3C95B}, Shades{0xFF7A8794, 0xFF9AA6B2},
};

} // namespace

QColor appColor(const QString &word, bool dark)
{
    const qsizetype index = diagramColors().indexOf(word);
    if (index < 0 || index >= qsizetype(shades.size()))
        return {};
    const Shades &both = shades.at(size_t(index));
    return QColor::fromRgb(dark ? both.dark : both.light);
}

QString appColorTitle(const QString &word)
{
    const QStringList titles{DiagramText::tr("Teal"),   DiagramText::tr("Purple"), DiagramText::tr("Orange"),
                             DiagramText::tr("Pink"),   DiagramText::tr("Blue"),   DiagramText::tr("Green"),
                             DiagramText::tr("Yellow"), DiagramText::tr("Gray")};
    return titles.value(diagramColors().indexOf(word));
}

QIcon swatch(const QColor &color)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(2, 2, 12, 12);
    return {picture};
}

QString shownColor(const Project &project, const QString &app)
{
    // Apps are in the order of their dependencies, which edits change: names stay.
    QStringList names;
    for (const App &each : project.apps) {
        if (each.name == app && !each.diagram.color.isEmpty())
            return each.diagram.color;
        names.append(each.name);
    }
    names.sort();
    const qsizetype place = names.indexOf(app);
    return names.size() < 2 || place < 0 ? QString() : diagramColors().at(place % diagramColors().size());
}

QHash<ObjectId, QString> shownColors(const Project &project)
{
    QHash<ObjectId, QString> colors;
    for (const App &app : project.apps) {
        const QString color = shownColor(project, app.name);
        for (const QList<ObjectId> &ids : {app.model.tables.ids(), app.model.enums.ids(), app.model.objects.ids()}) {
            for (const ObjectId id : ids) {
                if (!color.isEmpty())
                    colors.insert(id, color);
            }
        }
        for (auto look = app.diagram.looks.cbegin(); look != app.diagram.looks.cend(); ++look) {
            if (!look->color.isEmpty())
                colors.insert(look.key(), look->color);
        }
    }
    return colors;
}

} // namespace joinery
