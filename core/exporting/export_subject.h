// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

#include <QSet>

namespace joinery {

/** What of an app is exported. */
struct ExportedApp
{
    QString name;
    Schema schema;
};

/** What an export is about: the tables and objects of one or more apps. */
struct ExportSubject
{
    /** What the project is called. */
    QString title;
    /** In the order in which they are told. */
    QList<ExportedApp> apps;
    /** What foreign keys may lead to besides: tables of apps that are not exported. */
    Schema surroundings;

    [[nodiscard]] bool hasSeveralApps() const { return apps.size() > 1; }
};

/** A project, or those of its apps that are named. What they refer to in other apps is told as surroundings. */
[[nodiscard]] ExportSubject exportSubject(const Project &project, const QStringList &apps = {});

/** Only these tables and objects, the enums of their columns and what stands with them, such as triggers. */
[[nodiscard]] ExportSubject onlyObjects(const ExportSubject &subject, const QSet<ObjectId> &objects);

} // namespace joinery
