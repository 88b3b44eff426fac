// SPDX-License-Identifier: MIT
#include "core/project/project_file_kind.h"

#include "core/serialisation/json_reader.h"

#include <QHash>

namespace joinery {

namespace {

std::optional<ProjectFileKind> kindOfPath(const QString &path)
{
    static const QHash<QString, ProjectFileKind> folders{{QStringLiteral("tables"), ProjectFileKind::Table},
                                                         {QStringLiteral("objects"), ProjectFileKind::Object},
                                                         {QStringLiteral("diagrams"), ProjectFileKind::Diagram},
                                                         {QStringLiteral("migrations"), ProjectFileKind::Migration}};
    const auto folder = folders.constFind(pathPartFromEnd(path, 1));
    if (folder != folders.constEnd())
        return *folder;
    if (pathPartFromEnd(path, 0) == QLatin1String("joinery.json"))
        return ProjectFileKind::Project;
    if (pathPartFromEnd(path, 0) == QLatin1String("app.json"))
        return ProjectFileKind::App;
    return std::nullopt;
}

std::optional<ProjectFileKind> kindOfContent(const QByteArray &text)
{
    const Result<JsonValue> document = parseDocument(text, {});
    if (!document || !document->member(u"joinery"))
        return std::nullopt;
    static const QList<std::pair<QString, ProjectFileKind>> tellingMembers{
        {QStringLiteral("operations"), ProjectFileKind::Migration},
        {QStringLiteral("columns"), ProjectFileKind::Table},
        {QStringLiteral("kind"), ProjectFileKind::Object},
        {QStringLiteral("positions"), ProjectFileKind::Diagram},
        {QStringLiteral("apps"), ProjectFileKind::Project},
        {QStringLiteral("dialects"), ProjectFileKind::Project}};
    for (const auto &[key, kind] : tellingMembers) {
        if (document->member(key))
            return kind;
    }
    return ProjectFileKind::App;
}

} // namespace

QString pathPartFromEnd(const QString &path, int part)
{
    return path.section(QLatin1Char('/'), -1 - part, -1 - part);
}

std::optional<ProjectFileKind> projectFileKind(const QString &path, const QList<QByteArray> &texts)
{
    if (path.endsWith(QLatin1String(".sql")))
        return ProjectFileKind::Migration;
    for (const QByteArray &text : texts) {
        if (const auto kind = kindOfContent(text))
            return kind;
    }
    return kindOfPath(path);
}

} // namespace joinery
