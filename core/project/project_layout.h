// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::layout {

// Where things are inside a project's folder; all relative to it.

[[nodiscard]] inline QString projectFile()
{
    return QStringLiteral("joinery.json");
}
[[nodiscard]] inline QString appFile(const QString &app)
{
    return app + QStringLiteral("/app.json");
}
[[nodiscard]] inline QString tables(const QString &app)
{
    return app + QStringLiteral("/tables");
}
[[nodiscard]] inline QString objects(const QString &app)
{
    return app + QStringLiteral("/objects");
}
[[nodiscard]] inline QString diagrams(const QString &app)
{
    return app + QStringLiteral("/diagrams");
}
[[nodiscard]] inline QString diagramFile(const QString &app)
{
    return diagrams(app) + QStringLiteral("/main.json");
}
/** Of a diagram beside the main one. */
[[nodiscard]] inline QString diagramFile(const QString &app, const QString &name)
{
    return diagrams(app) + QLatin1Char('/') + name + QStringLiteral(".json");
}
[[nodiscard]] inline QString migrations(const QString &app)
{
    return app + QStringLiteral("/migrations");
}

/** What can be made again from the files: safe to delete, never committed. */
[[nodiscard]] inline QString cache()
{
    return QStringLiteral(".joinery/cache");
}

} // namespace joinery::layout
