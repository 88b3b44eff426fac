// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_export.h"

#include "core/serialisation/file_batch.h"
#include "ui/diagram/diagram_export.h"
#include "ui/document/project_document.h"

#include <QBuffer>

namespace joinery {

namespace {

/** Of all apps together; no object belongs to two. */
ChangeSummary allChanges(const ProjectDocument &document)
{
    ChangeSummary all;
    for (const App &app : document.project().apps)
        all.objects.insert(document.changes(app.name).objects);
    return all;
}

Result<QByteArray> png(const DiagramPicture &picture)
{
    const Result<QImage> image = renderDiagram(picture);
    if (!image)
        return fail(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<void> exportPicture(const ProjectDocument &document, const QString &format, const QString &file,
                           const Theme &theme)
{
    const DiagramPicture picture{.content = diagramContent(document.unitedModel(), document.unitedSnapshot(),
                                                           allChanges(document), document.findings()),
                                 .positions = document.positions(),
                                 .theme = theme};
    const Result<QByteArray> bytes = format == QLatin1String("svg") ? renderDiagramSvg(picture) : png(picture);
    if (!bytes)
        return fail(bytes);
    return saveFile(file, *bytes);
}

} // namespace joinery
