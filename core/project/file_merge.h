// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/line_merge.h"
#include "core/differ/schema_merge.h"

#include <QByteArray>

namespace joinery {

/** One file of a project as three commits have it. */
struct FileVersions
{
    /** Empty where both sides added the file. */
    QByteArray base;
    QByteArray ours;
    QByteArray theirs;
    /** Its path in the project, as far as it is known: "shop/catalog/tables/author.json". */
    QString path;
    int markerSize = usualMarkerSize;
};

struct FileMerge
{
    QByteArray text;
    /** Empty when both sides are in the text whole; otherwise there may be conflict markers in it. */
    QList<MergeConflict> conflicts;

    [[nodiscard]] bool isClean() const { return conflicts.isEmpty(); }
};

/**
 * Merges a file of any kind by what it says: tables and objects as mergeSchemas() does, joinery.json, app.json and
 * diagrams by their entries, files of an older format as if they had been brought up to this one.
 *
 * The text is a canonical file. Where the sides do not agree it holds both between conflict markers, around exactly the
 * lines that differ between the file as ours would have it and the file as theirs would, so that taking either side
 * throughout gives a file that reads. Cards that both sides moved lie where ours has them, a conflict without markers.
 * Migrations are never merged, see mergeProjects(). What cannot be read is merged line by line and always a conflict; a
 * hand-written file whose references only the whole project can resolve is merged line by line, too.
 */
[[nodiscard]] FileMerge mergeFile(const FileVersions &versions);

} // namespace joinery
