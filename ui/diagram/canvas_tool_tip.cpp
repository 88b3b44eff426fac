// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_tool_tip.h"

#include <QCoreApplication>

namespace joinery {

namespace {

/** A view's definition can be pages long. */
constexpr int mostLetters = 600;

QString escaped(const QString &text)
{
    const QString shown = text.size() > mostLetters ? text.left(mostLetters) + QStringLiteral(" …") : text;
    return shown.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(QStringLiteral("<br>"));
}

QString cardToolTip(const CardContent &card)
{
    const QString name = QStringLiteral("<b>%1</b>").arg(card.name.toHtmlEscaped());
    const QString renamed =
        card.oldName.isEmpty()
            ? QString()
            : QCoreApplication::translate("Diagram", "Renamed from %1").arg(card.oldName.toHtmlEscaped());
    const QString reads =
        card.reads.isEmpty()
            ? QString()
            : QCoreApplication::translate("Diagram", "Reads %1").arg(escaped(card.reads.join(QStringLiteral(", "))));
    const QString more = joined({escaped(card.toolTip), reads, renamed, escaped(card.problem)});
    return more.isEmpty() ? QString() : joined({name, more});
}

} // namespace

QString canvasToolTip(const DiagramScene &scene, const CanvasHit &hit)
{
    if (hit.part == CanvasHit::Part::Link) {
        const LinkItem *link = scene.link(hit.column);
        return link ? link->content().toolTip : QString();
    }
    // From afar it may be cut.
    if (hit.part == CanvasHit::Part::GroupTitle)
        return QStringLiteral("<qt>%1</qt>").arg(escaped(scene.annotations().group(hit.card)->group().title));
    const CardItem *card = hit.isCard() ? scene.card(hit.card) : nullptr;
    if (!card || hit.part == CanvasHit::Part::AddRow)
        return {};
    if (hit.part == CanvasHit::Part::LinkHandle)
        return QCoreApplication::translate("Diagram",
                                           "Drag to a column of another table to add a foreign key; with Ctrl held, a "
                                           "link without one.");
    if (hit.part == CanvasHit::Part::Toggle)
        return card->content().collapsed ? QCoreApplication::translate("Diagram", "Show the columns (+)")
                                         : QCoreApplication::translate("Diagram", "Collapse to the header (-)");
    if (hit.row < 0)
        return cardToolTip(card->content());
    const CardRow &row = card->content().rows.at(hit.row);
    const QString column = row.isColumn()
                               ? QStringLiteral("<b>%1</b> %2").arg(row.name.toHtmlEscaped(), row.type.toHtmlEscaped())
                               : QString();
    return joined({column, row.notes, escaped(row.problem)});
}

} // namespace joinery
