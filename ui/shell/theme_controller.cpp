// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_controller.h"

#include "ui/shell/system_appearance.h"

#include <QApplication>
#include <QSettings>

namespace joinery {

namespace {

const QString modeKey = QStringLiteral("theme");

} // namespace

ThemeController::ThemeController(QApplication &application, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_system(new SystemAppearance(this))
    , m_mode(themeModeFromName(settings.value(modeKey).toString()).value_or(ThemeMode::System))
{
    connect(m_system, &SystemAppearance::changed, this, &ThemeController::update);
    update();
}

void ThemeController::setMode(ThemeMode mode)
{
    m_settings.setValue(modeKey, themeModeName(mode));
    force(mode);
}

void ThemeController::force(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    emit modeChanged(mode);
    update();
}

void ThemeController::update()
{
    const bool dark = m_mode == ThemeMode::System ? m_system->isDark() : m_mode == ThemeMode::Dark;
    const Theme theme = Theme::of(dark);
    if (theme == m_theme)
        return;
    m_theme = theme;
    applyTheme(m_application, m_theme);
    emit themeChanged(m_theme);
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return QStringLiteral("system");
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<ThemeMode> themeModeFromName(QStringView name)
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        if (name == themeModeName(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace joinery

#include "moc_theme_controller.cpp"
