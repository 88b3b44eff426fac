// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QObject>

class QSettings;

namespace joinery {

class SettingsStore;
class SystemAppearance;

/**
 * Holds the theme in use: follows the system or a person's choice, remembers the choice in the settings, and applies it
 * to the application. Has the settings themselves, for all that is handed a theme. One is made by main and handed on by
 * reference; it must outlive the windows.
 */
class ThemeController : public QObject
{
    Q_OBJECT

public:
    ThemeController(QApplication &application, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] SettingsStore &settings() const { return *m_settings; }
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    /** Changes the theme and remembers the choice. */
    void setMode(ThemeMode mode);
    /** Changes the theme for this run only. */
    void force(ThemeMode mode);

signals:
    /** The application already shows it; widgets that paint by themselves take the value. */
    void themeChanged(const Theme &theme);
    void modeChanged(ThemeMode mode);

private:
    void follow();
    void update();

    QApplication &m_application;
    SettingsStore *m_settings;
    SystemAppearance *m_system;
    ThemeMode m_mode = ThemeMode::System;
    bool m_reducedMotion = false;
    /** What the settings said last: another choice there ends what was forced. */
    ThemeMode m_chosen = ThemeMode::System;
    Theme m_theme;
};

/** "system", "light", "dark", "contrast": as settings and the command line write it. */
[[nodiscard]] QString themeModeName(ThemeMode mode);
[[nodiscard]] std::optional<ThemeMode> themeModeFromName(QStringView name);

} // namespace joinery
