// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <future>

namespace joinery {

/**
 * Notices that someone else changed the project's files (a git checkout, an editor).
 *
 * Many events in a row are told once. What the window writes itself is not told when acceptPresent() is called after
 * it.
 */
class ProjectWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ProjectWatcher(const QString &folder, QObject *parent = nullptr);

    /** What is on disk now is known. */
    void acceptPresent();
    /** Whether the files differ from those last accepted; reads names, sizes and times from disk. */
    [[nodiscard]] bool differs() const;
    /** Which do: relative to the folder, also those added and removed. */
    [[nodiscard]] QStringList changedFiles() const;

signals:
    /** The files differ from those last accepted. */
    void changedOutside();

private:
    void watch();
    void look();
    [[nodiscard]] const QMap<QString, QString> &accepted() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    /** A stamp of each file, by its path relative to the folder. */
    mutable QMap<QString, QString> m_accepted;
    /** The first stamps while they are read; valid until someone asks for them. */
    mutable std::future<QMap<QString, QString>> m_first;
};

} // namespace joinery
