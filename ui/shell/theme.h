// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace joinery {

/** Which theme a person asked for. */
enum class ThemeMode
{
    System,
    Light,
    Dark,
    HighContrast
};

/** What a colour stands for where a widget or a painter is told it by name. */
enum class Role
{
    Plain,
    Secondary,
    Accent,
    Added,
    Changed,
    Dropped,
    Renamed,
    Drift
};

/** Ink to write with and the tint it is written on; together they have a contrast of at least 4.5:1. */
struct Tone
{
    QColor ink;
    QColor fill;

    friend bool operator==(const Tone &, const Tone &) = default;
};

/**
 * Every colour and font of the window, as a value.
 *
 * Widgets take their colours from the style sheet made of it; painters (diagram, delegates, icons) are handed the value
 * itself and are handed a new one when the theme changes. Fonts have sizes in device-independent pixels.
 */
struct Theme
{
    bool dark = false;
    /** Text of 7:1 and more, borders that can be seen, nothing told by colour alone. */
    bool highContrast = false;

    QColor canvas;
    QColor surface;
    QColor raised;
    QColor border;
    QColor grid;
    QColor text;
    QColor secondary;
    /** Text that cannot be used now. */
    QColor disabled;
    QColor accent;
    /** The accent under the pointer. */
    QColor accentHover;
    /** Text on the accent. */
    QColor onAccent;
    /** Behind selected rows. */
    QColor selection;
    /** Behind rows and flat buttons under the pointer. */
    QColor hover;
    Tone added;
    Tone changed;
    Tone dropped;
    Tone renamed;
    Tone drift;
    QColor keyMark;
    QColor link;
    /** Of the soft shadow under cards; carries its own opacity. */
    QColor shadow;

    QFont font;
    QFont boldFont;
    QFont secondaryFont;
    QFont smallFont;
    QFont titleFont;
    QFont codeFont;
    QFont smallCodeFont;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme forDark();
    /** White on black: for people who need strong contrasts. */
    [[nodiscard]] static Theme forHighContrast();
    [[nodiscard]] static Theme of(bool dark) { return dark ? forDark() : light(); }

    /** The tone of a role; Plain is text on surface. */
    [[nodiscard]] Tone tone(Role role) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/** `share` of `second` in `first`: 0 gives the first colour, 1 the second. */
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, qreal share);

/** The word of a role in style sheets: "added", "changed"… */
[[nodiscard]] QString roleName(Role role);

/** Contrast of two opaque colours by WCAG 2: 1 (none) to 21. */
[[nodiscard]] qreal contrast(const QColor &first, const QColor &second);

/** Behind the letters of a badge in this tone: a little stronger than its tint. */
[[nodiscard]] QColor badgeGround(const Tone &tone, const Theme &theme);

/** Fusion with this theme's palette, font and style sheet, for the whole application; with or without animations. */
void applyTheme(QApplication &application, const Theme &theme, bool reducedMotion = false);

} // namespace joinery
