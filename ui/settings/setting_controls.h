// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_store.h"

#include <QWidget>

#include <functional>
#include <utility>

namespace joinery {

// What chooses one setting. Each shows what the settings say, also when that changes elsewhere, and changes it at once.

[[nodiscard]] QWidget *switchControl(SettingsStore &store, const std::function<bool &(Settings &)> &value,
                                     const QString &text);

[[nodiscard]] QWidget *numberControl(SettingsStore &store, const std::function<int &(Settings &)> &value,
                                     std::pair<int, int> range, const QString &suffix);

/** One of some words; each stands for a text that is kept. */
[[nodiscard]] QWidget *listControl(SettingsStore &store, const QList<std::pair<QString, QString>> &choices,
                                   const std::function<QString(const Settings &)> &value,
                                   const std::function<void(Settings &, const QString &)> &choose);

/** A type as it is typed for a column; what is none is marked and not kept. */
[[nodiscard]] QWidget *typeControl(SettingsStore &store, const std::function<QString(const Settings &)> &value,
                                   const std::function<void(Settings &, const QString &)> &choose,
                                   const QString &usual);

/** A folder, typed or chosen. */
[[nodiscard]] QWidget *folderControl(SettingsStore &store, const std::function<QString &(Settings &)> &value,
                                     const QString &usual);

} // namespace joinery
