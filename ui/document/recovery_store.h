// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QDateTime>
#include <QLockFile>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace joinery {

/**
 * Unsaved edits of one project, kept in a folder of their own so that a crash does not take them along. The project's
 * own files are never touched.
 *
 * Writing happens in a thread of its own. When another running window has the same project open it owns the store:
 * then nothing is found and nothing is written.
 */
class RecoveryStore
{
public:
    /** `base` holds the stores of all projects; see defaultBase(). */
    RecoveryStore(const QString &projectFolder, const QString &base);
    ~RecoveryStore();

    [[nodiscard]] static QString defaultBase();

    /** When edits of an earlier run were kept that were neither saved nor dropped; nothing when there are none. */
    [[nodiscard]] std::optional<QDateTime> found() const;
    /** Those edits. They stay, whatever this run writes, until discardFound(). */
    [[nodiscard]] Result<Project> read() const;
    /** Starts writing; what is being written already is finished first. */
    void write(const Project &project);
    /** Waits for writing to end; the error of the last write, if it failed. */
    [[nodiscard]] Result<void> finish();
    /** Removes what this run kept: it is saved, or not wanted. */
    void clear();
    /** Removes what an earlier run kept: it was taken over, or is not wanted. */
    void discardFound();

private:
    /** Puts what an earlier run left aside, so that this run can write. */
    void setAsideLeftover() const;
    [[nodiscard]] QString foundPath() const;
    [[nodiscard]] QString projectPath() const;
    [[nodiscard]] QString timePath() const;
    [[nodiscard]] std::optional<Error> writeNow(const Project &project);

    QString m_folder;
    bool m_owned = false;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_writer;
    /** What the store holds; only touched by the writer, or when it is idle. */
    std::optional<Project> m_written;
    std::optional<Error> m_error;
};

} // namespace joinery
