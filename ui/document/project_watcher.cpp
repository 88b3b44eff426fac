// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_watcher.h"

#include "core/project/project_files.h"

#include <QSet>

namespace joinery {

namespace {

/** A checkout writes many files; it is over when none has changed for this long. */
constexpr int settleMilliseconds = 300;
/** Systems allow only so many watches; replaced files are noticed through their folder anyway. */
constexpr qsizetype mostWatched = 4000;

} // namespace

ProjectWatcher::ProjectWatcher(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &ProjectWatcher::look);
    m_first = std::async(std::launch::async, fileStamps, folder);
    watch();
}

void ProjectWatcher::acceptPresent()
{
    m_settle.stop();
    m_first = {};
    m_accepted = fileStamps(m_folder);
    watch();
}

const QMap<QString, QString> &ProjectWatcher::accepted() const
{
    if (m_first.valid())
        m_accepted = m_first.get();
    return m_accepted;
}

bool ProjectWatcher::differs() const
{
    return fileStamps(m_folder) != accepted();
}

QStringList ProjectWatcher::changedFiles() const
{
    const QMap<QString, QString> present = fileStamps(m_folder);
    QStringList changed;
    for (auto file = present.cbegin(); file != present.cend(); ++file) {
        if (accepted().value(file.key()) != file.value())
            changed.append(file.key());
    }
    for (auto file = accepted().cbegin(); file != accepted().cend(); ++file) {
        if (!present.contains(file.key()))
            changed.append(file.key());
    }
    changed.sort();
    return changed;
}

void ProjectWatcher::look()
{
    watch();
    if (differs())
        emit changedOutside();
}

void ProjectWatcher::watch()
{
    const QStringList folders = m_watcher.directories();
    const QStringList files = m_watcher.files();
    QSet<QString> watched(folders.cbegin(), folders.cend());
    watched.unite(QSet<QString>(files.cbegin(), files.cend()));
    QStringList added;
    for (const QString &path : watchedPaths(m_folder).mid(0, mostWatched)) {
        if (!watched.contains(path))
            added.append(path);
    }
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

} // namespace joinery
