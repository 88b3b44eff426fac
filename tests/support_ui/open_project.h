// SPDX-License-Identifier: MIT
#pragma once

#include "ui/document/project_document.h"

#include <QTemporaryDir>

namespace joinery {

/** A project of its own in a temporary folder, opened, with one app "shop" and an SQLite connection "dev". */
struct OpenProject
{
    QTemporaryDir folder;
    std::unique_ptr<ProjectDocument> document;

    OpenProject();
    /** Performs an edit on the app and fails the test run when it cannot be done. */
    void perform(const QList<Operation> &operations);
    /** Edits the app so that its model becomes this schema. */
    void become(const Schema &schema);
};

} // namespace joinery
