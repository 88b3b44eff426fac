// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QDateTime>
#include <QLockFile>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace joinery {

/** Unsaved edits, with what the project's files held when they were made: what others changed since shows by it. */
struct KeptEdits
{
    Project base;
    Project edited;
};

/**
 * Unsaved edits of one project, kept in a folder of their own so that a crash does not take them along. The project's
 * own files are never touched.
 *
 * Writing happens in a thread of its own. Each running window that has the project open has a store of its own. What
 * earlier runs left stays, each on its own, until it is dropped; it belongs to the first window that looks.
 */
class RecoveryStore
{
public:
    /** `base` holds the stores of all projects; see defaultBase(). */
    RecoveryStore(const QString &projectFolder, const QString &base);
    ~RecoveryStore();

    /** Where programs keep data of their own: cleaners of caches leave it alone. */
    [[nodiscard]] static QString defaultBase();
    /**
     * When edits of a project were kept last by a run that is gone, neither saved nor dropped since. Only looks:
     * nothing is taken over from windows that are open or were.
     */
    [[nodiscard]] static std::optional<QDateTime> leftBehind(const QString &projectFolder, const QString &base);

    /**
     * When edits of an earlier run were kept that were neither saved nor dropped; nothing when there are none. The
     * latest where several runs left some.
     */
    [[nodiscard]] std::optional<QDateTime> found() const;
    /** Those edits. They stay, whatever this run writes, until discardFound(). */
    [[nodiscard]] Result<KeptEdits> read() const;
    /** Starts writing; what is being written already is finished first. */
    void write(const KeptEdits &edits);
    /** Waits for writing to end; the error of the last write, if it failed. */
    [[nodiscard]] Result<void> finish();
    /** Removes what this run kept: it is saved, or not wanted. */
    void clear();
    /** Removes what found() tells of: it was taken over, or is not wanted. */
    void discardFound();
    /** Finds what windows left that are gone since. */
    void lookForLeftovers() const;

private:
    /** The folder of one of the windows that may have the project open; the first has number 1. */
    [[nodiscard]] QString slot(int number) const;
    /** Puts what an earlier run left in a folder aside, so that this run can write. */
    void setAside(const QString &folder) const;
    /** The folder of what found() tells of; empty when there is nothing. */
    [[nodiscard]] QString foundPath() const;
    /** The folder this run writes to. */
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] std::optional<Error> writeNow(const KeptEdits &edits);

    /** Without the number of the window. */
    QString m_stem;
    QString m_folder;
    bool m_owned = false;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_writer;
    /** What the store holds; only touched by the writer, or when it is idle. */
    std::optional<KeptEdits> m_written;
    std::optional<Error> m_error;
};

} // namespace joinery
