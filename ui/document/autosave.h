// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace joinery {

class ProjectDocument;

/**
 * Saves a project by itself some time after an edit, where a person chose that.
 *
 * Files that someone else changed meanwhile are never written over: then it waits, as it does while another window has
 * the project.
 */
class Autosave : public QObject
{
    Q_OBJECT

public:
    /** Does nothing before setInterval(). */
    explicit Autosave(ProjectDocument &document, QObject *parent = nullptr);

    /** How long after an edit; nothing to leave saving to the person. */
    void setInterval(std::optional<std::chrono::milliseconds> interval);

signals:
    /** Told once, until a save succeeds again. */
    void failed(const joinery::Error &error);

private:
    void startIfNeeded();
    void save();

    ProjectDocument &m_document;
    QTimer m_timer;
    bool m_on = false;
    bool m_told = false;
};

} // namespace joinery
