// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_store.h"

#include "ui/settings/settings_file.h"

namespace joinery {

SettingsStore::SettingsStore(QSettings &file, QObject *parent)
    : QObject(parent), m_file(file), m_values(readSettings(file))
{
}

void SettingsStore::set(const Settings &values)
{
    if (values == m_values)
        return;
    // Other windows may have kept choices of their own since.
    m_file.sync();
    m_values = withChoices(readSettings(m_file), m_values, values);
    writeSettings(m_file, m_values);
    m_file.sync();
    emit changed();
}

} // namespace joinery

#include "moc_settings_store.cpp"
