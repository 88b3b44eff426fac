// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QSettings;
class QWidget;

namespace joinery {

struct Settings;

/**
 * The dialogs that end with a project's folder to be opened: make one, choose one, import a database, copy the sample.
 *
 * Each asks, does it and returns the folder; nothing when the person gave up or an error was told.
 */
class ProjectFlows
{
public:
    /** `file` remembers places; `settings` say where new projects go and what they are for. */
    ProjectFlows(QWidget &window, QSettings &file, const Settings &settings);

    [[nodiscard]] std::optional<QString> createNew();
    [[nodiscard]] std::optional<QString> browse();
    /** Of any kind; begins with the SQLite file where one is given. */
    [[nodiscard]] std::optional<QString> importDatabase(const QString &file);
    /** A copy of the sample in the person's data, made on first use. */
    [[nodiscard]] std::optional<QString> sample();

private:
    [[nodiscard]] QString lastPlace() const;
    void rememberPlace(const QString &folder);

    QWidget &m_window;
    QSettings &m_file;
    const Settings &m_settings;
};

} // namespace joinery
