// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/base_style.h"
#include "ui/shell/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>

#include <cmath>

namespace joinery {

namespace {

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont familyOr(const QString &family, QFontDatabase::SystemFont fallback)
{
    if (!QFontDatabase::families().contains(family))
        return QFontDatabase::systemFont(fallback);
    QFont font(family);
    font.setStyleHint(fallback == QFontDatabase::FixedFont ? QFont::Monospace : QFont::SansSerif);
    return font;
}

void addFonts(Theme &theme)
{
    const QFont text = familyOr(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    const QFont code = familyOr(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    theme.font = sized(text, 13);
    theme.boldFont = sized(text, 13, QFont::DemiBold);
    theme.secondaryFont = sized(text, 12);
    theme.smallFont = sized(text, 11);
    theme.titleFont = sized(text, 15, QFont::DemiBold);
    theme.codeFont = sized(code, 13);
    theme.smallCodeFont = sized(code, 12);
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.surface);
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.dropped.ink);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Light, theme.raised);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

} // namespace

Theme Theme::light()
{
    Theme theme{
        .dark = false,
        .canvas = QColor(0xF4F6F8),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xFAFBFC),
        .border = QColor(0xDDE2E8),
        .grid = QColor(0xD9DFE5),
        .text = QColor(0x1D2630),
        .secondary = QColor(0x5C6773),
        .disabled = QColor(0xA3ADB8),
        .accent = QColor(0x2558C8),
        .accentHover = QColor(0x1D4AB0),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xE0E8F9),
        .hover = QColor(0xEFF2F6),
        .added = {QColor(0x0F6B3A), QColor(0xE6F5EC)},
        .changed = {QColor(0x8A5206), QColor(0xFFF3DC)},
        .dropped = {QColor(0xAD2F26), QColor(0xFCEAE8)},
        .renamed = {QColor(0x5F3ABA), QColor(0xF0EBFC)},
        .drift = {QColor(0x9C2888), QColor(0xFBE9F7)},
        .keyMark = QColor(0xB7791F),
        .link = QColor(0x7A8694),
        .shadow = QColor(20, 30, 45, 30),
    };
    addFonts(theme);
    return theme;
}

Theme Theme::forDark()
{
    Theme theme{
        .dark = true,
        .canvas = QColor(0x14171B),
        .surface = QColor(0x1D2228),
        .raised = QColor(0x242A32),
        .border = QColor(0x343C46),
        .grid = QColor(0x262C33),
        .text = QColor(0xE3E8ED),
        .secondary = QColor(0x97A3B0),
        .disabled = QColor(0x5E6976),
        .accent = QColor(0x6C9AFF),
        .accentHover = QColor(0x86ACFF),
        .onAccent = QColor(0x10151C),
        .selection = QColor(0x263349),
        .hover = QColor(0x2A313A),
        .added = {QColor(0x4FC58A), QColor(0x163224)},
        .changed = {QColor(0xE6AE4B), QColor(0x352910)},
        .dropped = {QColor(0xF07A70), QColor(0x3A1B19)},
        .renamed = {QColor(0xA88BFF), QColor(0x271F3D)},
        .drift = {QColor(0xE07FD0), QColor(0x371A33)},
        .keyMark = QColor(0xE0B35A),
        .link = QColor(0x66727F),
        .shadow = QColor(0, 0, 0, 90),
    };
    addFonts(theme);
    return theme;
}

Theme Theme::forHighContrast()
{
    Theme theme{
        .dark = true,
        .highContrast = true,
        .canvas = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .raised = QColor(0x0D0D0D),
        .border = QColor(0xFFFFFF),
        .grid = QColor(0x2E2E2E),
        .text = QColor(0xFFFFFF),
        .secondary = QColor(0xE6E6E6),
        .disabled = QColor(0xA8A8A8),
        .accent = QColor(0x5CE1FF),
        .accentHover = QColor(0xA8F0FF),
        .onAccent = QColor(Qt::black),
        .selection = QColor(0x002B38),
        .hover = QColor(0x2B2B2B),
        .added = {QColor(0x66F2A0), QColor(0x00260F)},
        .changed = {QColor(0xFFC24D), QColor(0x2B1C00)},
        .dropped = {QColor(0xFFA69F), QColor(0x330A06)},
        .renamed = {QColor(0xCDB8FF), QColor(0x1E1038)},
        .drift = {QColor(0xFFA3F0), QColor(0x330A2C)},
        .keyMark = QColor(0xFFD966),
        .link = QColor(0xD9D9D9),
        .shadow = QColor(0, 0, 0, 0),
    };
    addFonts(theme);
    return theme;
}

Tone Theme::tone(Role role) const
{
    switch (role) {
    case Role::Plain:
        return {text, surface};
    case Role::Secondary:
        return {secondary, hover};
    case Role::Accent:
        return {accent, selection};
    case Role::Added:
        return added;
    case Role::Changed:
        return changed;
    case Role::Dropped:
        return dropped;
    case Role::Renamed:
        return renamed;
    case Role::Drift:
        return drift;
    }
    return {text, surface};
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto part = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()), part(first.alphaF(), second.alphaF()));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Plain:
        return QStringLiteral("plain");
    case Role::Secondary:
        return QStringLiteral("secondary");
    case Role::Accent:
        return QStringLiteral("accent");
    case Role::Added:
        return QStringLiteral("added");
    case Role::Changed:
        return QStringLiteral("changed");
    case Role::Dropped:
        return QStringLiteral("dropped");
    case Role::Renamed:
        return QStringLiteral("renamed");
    case Role::Drift:
        return QStringLiteral("drift");
    }
    return {};
}

qreal contrast(const QColor &first, const QColor &second)
{
    const qreal a = luminance(first) + 0.05;
    const qreal b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

QColor badgeGround(const Tone &tone, const Theme &theme)
{
    return theme.highContrast ? tone.fill : mixed(tone.fill, tone.ink, 0.14);
}

void applyTheme(QApplication &application, const Theme &theme, bool reducedMotion)
{
    application.setStyle(new BaseStyle(reducedMotion));
    application.setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    application.setFont(theme.font);
    application.setStyleSheet(styleSheet(theme));
}

} // namespace joinery
