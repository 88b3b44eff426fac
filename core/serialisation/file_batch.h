// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace joinery {

/** Writes one file whole or not at all; makes its folder. Errors "file.unwritable". */
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);
/** As saveFile, but error "file.exists" where there is one already. */
[[nodiscard]] Result<void> saveNewFile(const QString &path, const QByteArray &bytes);

/**
 * Several files saved as one step, as nearly as a file system can.
 *
 * commit() first writes every new content beside its target and flushes it: a full disk or a folder that cannot be
 * written to is found there, and nothing has changed. Only then are the files put in place, one atomic rename each,
 * renamed files first and removals last; should that fail half-way, what was replaced is put back. A process killed in
 * between leaves each file whole, old or new. Files whose content is there already are not touched.
 *
 * All paths lie inside `root`; one that climbs out of it, by itself or through a symbolic link, is refused
 * ("file.outside").
 */
class FileBatch
{
public:
    explicit FileBatch(QString root);

    /** Paths are relative to the root. */
    void write(const QString &path, const QByteArray &bytes);
    /** The file gets another name before anything is written to it; nothing happens when it is not there. */
    void move(const QString &from, const QString &to);
    void remove(const QString &path);

    /** The paths (relative) that were written, moved to or removed. */
    [[nodiscard]] Result<QStringList> commit();

private:
    struct Write
    {
        QString path;
        QByteArray bytes;
    };
    struct Move
    {
        QString from;
        QString to;
    };

    QString m_root;
    QList<Write> m_writes;
    QList<Move> m_moves;
    QStringList m_removals;
};

/**
 * The absolute path of a file inside a folder; error "file.outside" when it is absolute, has "..", or leads out of the
 * folder through a symbolic link. It need not exist.
 */
[[nodiscard]] Result<QString> pathInside(const QString &root, const QString &relative);

} // namespace joinery
