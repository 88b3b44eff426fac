// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace joinery {

/** What git has to be told so that it merges a project's files with `joinery-cli merge`. */
struct MergeDriver
{
    /** The project's folder; its .gitattributes gets the patterns. */
    QString folder;
    /** Settings of the repository that are missing or different: name and value. */
    QList<std::pair<QString, QString>> settings;
    /** Lines that are missing in .gitattributes. */
    QStringList attributes;

    [[nodiscard]] bool isInstalled() const { return settings.isEmpty() && attributes.isEmpty(); }
    [[nodiscard]] QString attributesFile() const;
};

/** What is missing for the project in this folder. Errors "git.missing" and "git.repository". */
[[nodiscard]] Result<MergeDriver> missingMergeDriver(const QString &projectFolder);

/** Writes it. Nothing else in the two files is touched. */
[[nodiscard]] Result<void> installMergeDriver(const MergeDriver &driver);

} // namespace joinery
