// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_projects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace joinery {

namespace {

constexpr int kept = 12;
const QString listKey = QStringLiteral("recentProjects");
const QString nameKey = QStringLiteral("name");
const QString folderKey = QStringLiteral("folder");
const QString lastOpenedKey = QStringLiteral("lastOpened");

QString cleaned(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

bool RecentProject::exists() const
{
    return QFileInfo::exists(QDir(folder).filePath(QStringLiteral("joinery.json")));
}

RecentProjects::RecentProjects(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const int count = settings.beginReadArray(listKey);
    for (int index = 0; index < std::min(count, kept); ++index) {
        settings.setArrayIndex(index);
        const QString folder = settings.value(folderKey).toString();
        if (!folder.isEmpty())
            m_projects.append({settings.value(nameKey).toString(), folder, settings.value(lastOpenedKey).toDateTime()});
    }
    settings.endArray();
}

void RecentProjects::remember(const QString &name, const QString &folder, const QDateTime &when)
{
    const QString path = cleaned(folder);
    m_projects.removeIf([&](const RecentProject &project) { return project.folder == path; });
    m_projects.prepend({name, path, when});
    if (m_projects.size() > kept)
        m_projects.resize(kept);
    store();
}

void RecentProjects::forget(const QString &folder)
{
    const QString path = cleaned(folder);
    if (m_projects.removeIf([&](const RecentProject &project) { return project.folder == path; }) > 0)
        store();
}

void RecentProjects::store()
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, int(m_projects.size()));
    for (int index = 0; index < m_projects.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(nameKey, m_projects.at(index).name);
        m_settings.setValue(folderKey, m_projects.at(index).folder);
        m_settings.setValue(lastOpenedKey, m_projects.at(index).lastOpened);
    }
    m_settings.endArray();
    emit changed();
}

} // namespace joinery

#include "moc_recent_projects.cpp"
