// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_lock.h"

#include <QObject>
#include <QTimer>

namespace joinery {

class Workspace;

/**
 * One window edits a project. Another one that opens it is told who has it, only reads, and follows what is saved
 * there; it may edit all the same, and takes over once the other is gone.
 */
class ProjectSharing : public QObject
{
    Q_OBJECT

public:
    /** Becomes a child of the workspace. */
    explicit ProjectSharing(Workspace &workspace);

    /** Looks whether the other window is gone; done every two seconds. */
    void look();

private:
    void tellWhoEdits();
    void editAnyway();
    void takeOver();
    void edit();

    Workspace &m_workspace;
    ProjectLock m_lock;
    QTimer m_timer;
};

/** "Another window of Joinery edits this project (process 4711, ana on desk)." */
[[nodiscard]] QString sentenceAbout(const std::optional<LockHolder> &holder);

} // namespace joinery
