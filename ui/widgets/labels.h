// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

namespace joinery {

/** A label in one of the looks of the style sheet: "title", "headline", "section", "secondary", "small", "code",
 * "strong". */
[[nodiscard]] inline QLabel *label(const QString &text, const char *look, QWidget *parent = nullptr)
{
    auto *result = new QLabel(text, parent);
    result->setProperty("look", QString::fromLatin1(look));
    return result;
}

/** The heading of a group of things in a pane. */
[[nodiscard]] inline QLabel *sectionTitle(const QString &text, QWidget *parent = nullptr)
{
    return label(text, "section", parent);
}

/** A line one pixel thick. */
[[nodiscard]] inline QFrame *separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", orientation == Qt::Horizontal ? QStringLiteral("line") : QStringLiteral("column"));
    return line;
}

} // namespace joinery
