// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/line_merge.h"
#include "core/base/result.h"
#include "core/differ/schema_merge.h"

#include <QMap>

namespace joinery {

/** A conflict and the file that holds it, relative to the project's folder; empty where it is about the whole. */
struct FileConflict
{
    QString file;
    MergeConflict conflict;
};

struct FolderMerge
{
    /** Every file of the merged project by its path relative to the folder. */
    QMap<QString, QByteArray> files;
    QList<FileConflict> conflicts;
};

/**
 * Merges three folders that each hold a whole project, as mergeProjects() does; writes nothing.
 *
 * Where the sides do not agree a file holds both between conflict markers, as with mergeFile(). What has one file on
 * our side and another on theirs (a table that got two names) keeps both. Errors are those of readProject(): each of
 * the three must read.
 */
[[nodiscard]] Result<FolderMerge> mergeProjectFolders(const QString &base, const QString &ours, const QString &theirs,
                                                      int markerSize = usualMarkerSize);

/** Writes the files into a folder that is new or empty, all or none; else error "merge.not_empty". */
[[nodiscard]] Result<void> writeMergedProject(const QString &folder, const FolderMerge &merge);

} // namespace joinery
