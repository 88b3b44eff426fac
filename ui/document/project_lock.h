// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace joinery {

/** Who has a project open. */
struct LockHolder
{
    qint64 process = 0;
    QString host;
    /** Empty where the system does not tell. */
    QString user;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/**
 * Says in the project's folder (`.joinery/window.lock`, never committed) that a window edits it.
 *
 * The lock of a program that is gone counts for nothing, however it ended. Where nothing can be written to the folder
 * there is no lock, and nobody is kept out.
 */
class ProjectLock
{
public:
    explicit ProjectLock(const QString &projectFolder);
    /** Gives it back. */
    ~ProjectLock();
    Q_DISABLE_COPY_MOVE(ProjectLock)

    /** True when nobody else has it: it is held from now on, or cannot be taken by anyone. */
    [[nodiscard]] bool take();
    [[nodiscard]] bool isHeld() const;
    /** Whether it could be taken now, for certain: false also where nothing can be written to the folder. */
    [[nodiscard]] bool isFree();
    /**
     * Takes it from a holder on another machine, of whom nobody can tell from here whether they are gone. Nothing is
     * taken from one on this machine.
     */
    void takeFromAfar();
    /** Who has it; nothing when nobody else has, or it cannot be told. */
    [[nodiscard]] std::optional<LockHolder> holder() const;

private:
    void release();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace joinery
