// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace joinery {

/** Whether it shows more than a plain ground. */
[[nodiscard]] bool showsSomething(const QImage &image);

/** A short text that two pictures share only where they are alike in every pixel. */
[[nodiscard]] QByteArray fingerprint(const QImage &image);

/**
 * Texts of visible labels, buttons and tabs that have less room than they need, each with what it is in. Labels that
 * shorten their text on purpose, and tell all of it by a tool tip, are left out.
 */
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

/** As a person sees it: what lies under it shines through, and menus and proposals that are open lie over it. */
[[nodiscard]] QImage pictureOf(QWidget &widget);

} // namespace joinery
