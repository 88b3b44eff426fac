// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/lint/lint_settings.h"
#include "core/migration/migration.h"
#include "core/project/connection_profile.h"
#include "core/project/named_diagram.h"

#include <QMap>

namespace joinery {

/** A named part of a project with its own tables and migrations. */
struct App
{
    QString name;
    /** Apps whose tables this one points to; their migrations run first. */
    QStringList dependencies;
    Schema model;
    Diagram diagram;
    /** Those beside the main one, by the names of their files. */
    QMap<QString, NamedDiagram> diagrams;
    /** In order of ids, as found in the app's migrations folder. */
    QList<Migration> migrations;

    friend bool operator==(const App &, const App &) = default;
};

/** What joinery.json and the folders beside it hold, as a value. */
struct Project
{
    QString name;
    /** Dialects the project is meant for; the first is the default of previews. */
    QStringList dialects;
    QList<ConnectionProfile> connections;
    /** How its migrations are looked at. */
    LintSettings lint;
    /** Every app after those it depends on. */
    QList<App> apps;

    [[nodiscard]] const App *app(QStringView appName) const;
    [[nodiscard]] App *app(QStringView appName);
    [[nodiscard]] const ConnectionProfile *connection(QStringView connectionName) const;
    /** The tables and objects of all apps. */
    [[nodiscard]] Schema unitedModel() const;

    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace joinery
