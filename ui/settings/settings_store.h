// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

class QSettings;

namespace joinery {

/**
 * The settings in use: kept with each change, told to whoever goes by them. What other processes kept is taken over
 * when something is chosen here.
 */
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    explicit SettingsStore(QSettings &file, QObject *parent = nullptr);

    [[nodiscard]] const Settings &values() const { return m_values; }
    void set(const Settings &values);

signals:
    void changed();

private:
    QSettings &m_file;
    Settings m_values;
};

} // namespace joinery
