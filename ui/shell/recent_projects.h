// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

class QSettings;

namespace joinery {

/** A project that was opened before. */
struct RecentProject
{
    QString name;
    /** Absolute. */
    QString folder;
    QDateTime lastOpened;

    /** Whether there still is a project in the folder. */
    [[nodiscard]] bool exists() const;

    friend bool operator==(const RecentProject &, const RecentProject &) = default;
};

/** The projects opened last, newest first, kept in the settings. One entry a folder, at most twelve. */
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    explicit RecentProjects(QSettings &settings, QObject *parent = nullptr);

    /** As it is now: other windows add to it too. */
    [[nodiscard]] QList<RecentProject> list() const;
    void remember(const QString &name, const QString &folder, const QDateTime &when = QDateTime::currentDateTime());
    void forget(const QString &folder);

signals:
    void changed();

private:
    void store(const QList<RecentProject> &projects);

    QSettings &m_settings;
};

} // namespace joinery
