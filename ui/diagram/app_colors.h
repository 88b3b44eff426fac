// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QString>

namespace joinery {

/** What a word of diagramColors() looks like; invalid for any other text. */
[[nodiscard]] QColor appColor(const QString &word, bool dark);
/** "Blue", "Teal"…: the word for people. */
[[nodiscard]] QString appColorTitle(const QString &word);
/** A dot of the colour, for menus and lists. */
[[nodiscard]] QIcon swatch(const QColor &color);

/** The word an app's cards are drawn with: its own, else one by its place; empty where there is but one app. */
[[nodiscard]] QString shownColor(const Project &project, const QString &app);
/** That of every table, enum and object of the model, by id. */
[[nodiscard]] QHash<ObjectId, QString> shownColors(const Project &project);

} // namespace joinery
