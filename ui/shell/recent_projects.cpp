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

RecentProjects::RecentProjects(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QList<RecentProject> RecentProjects::list() const
{
    QList<RecentProject> projects;
    m_settings.sync();
    const int count = m_settings.beginReadArray(listKey);
    for (int index = 0; index < std::min(count, kept); ++index) {
        m_settings.setArrayIndex(index);
        const QString folder = m_settings.value(folderKey).toString();
        if (!folder.isEmpty())
            projects.append(
                {m_settings.value(nameKey).toString(), folder, m_settings.value(lastOpenedKey).toDateTime()});
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::remember(const QString &name, const QString &folder, const QDateTime &when)
{
    const QString path = cleaned(folder);
    QList<RecentProject> projects = list();
    projects.removeIf([&](const RecentProject &project) { return project.folder == path; });
    projects.prepend({name, path, when});
    if (projects.size() > kept)
        projects.resize(kept);
    store(projects);
}

void RecentProjects::forget(const QString &folder)
{
    const QString path = cleaned(folder);
    QList<RecentProject> projects = list();
    if (projects.removeIf([&](const RecentProject &project) { return project.folder == path; }) > 0)
        store(projects);
}

void RecentProjects::store(const QList<RecentProject> &projects)
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, int(projects.size()));
    for (int index = 0; index < projects.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(nameKey, projects.at(index).name);
        m_settings.setValue(folderKey, projects.at(index).folder);
        m_settings.setValue(lastOpenedKey, projects.at(index).lastOpened);
    }
    m_settings.endArray();
    m_settings.sync();
    emit changed();
}

} // namespace joinery

#include "moc_recent_projects.cpp"
