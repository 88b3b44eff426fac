// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_controller.h"

#include "ui/settings/settings_store.h"
#include "ui/shell/system_appearance.h"

#include <QApplication>

namespace joinery {

ThemeController::ThemeController(QApplication &application, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(new SettingsStore(settings, this))
    , m_system(new SystemAppearance(this))
    , m_mode(m_settings->values().theme)
    , m_reducedMotion(m_settings->values().reducedMotion)
    , m_chosen(m_mode)
{
    connect(m_settings, &SettingsStore::changed, this, &ThemeController::follow);
    connect(m_system, &SystemAppearance::changed, this, &ThemeController::update);
    update();
}

void ThemeController::setMode(ThemeMode mode)
{
    Settings settings = m_settings->values();
    settings.theme = mode;
    m_settings->set(settings);
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

void ThemeController::follow()
{
    const Settings &settings = m_settings->values();
    if (settings.reducedMotion != m_reducedMotion) {
        m_reducedMotion = settings.reducedMotion;
        applyTheme(m_application, m_theme, m_reducedMotion);
    }
    if (settings.theme == m_chosen)
        return;
    m_chosen = settings.theme;
    force(m_chosen);
}

void ThemeController::update()
{
    Theme theme = Theme::of(m_mode == ThemeMode::System ? m_system->isDark() : m_mode == ThemeMode::Dark);
    if (m_mode == ThemeMode::HighContrast || (m_mode == ThemeMode::System && m_system->wantsContrast()))
        theme = Theme::forHighContrast();
    if (theme == m_theme)
        return;
    m_theme = theme;
    applyTheme(m_application, m_theme, m_reducedMotion);
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
    case ThemeMode::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

std::optional<ThemeMode> themeModeFromName(QStringView name)
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
        if (name == themeModeName(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace joinery

#include "moc_theme_controller.cpp"
