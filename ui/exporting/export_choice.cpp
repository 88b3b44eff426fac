// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_choice.h"

#include <QSettings>

namespace joinery {

namespace {

constexpr qreal paperMargin = 10;

const QString formatKey = QStringLiteral("export/format");
const QString scaleKey = QStringLiteral("export/scale");
const QString transparentKey = QStringLiteral("export/transparent");
const QString lightKey = QStringLiteral("export/light");
const QString tiledKey = QStringLiteral("export/tiled");
const QString paperKey = QStringLiteral("export/paper");
const QString landscapeKey = QStringLiteral("export/landscape");
const QString folderKey = QStringLiteral("export/folder");

} // namespace

QPageLayout ExportChoice::pageLayout() const
{
    return {QPageSize(paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter};
}

const QList<QPageSize::PageSizeId> &exportPapers()
{
    static const QList<QPageSize::PageSizeId> papers{QPageSize::A4,    QPageSize::A3,     QPageSize::A2,
                                                     QPageSize::A1,    QPageSize::A0,     QPageSize::Letter,
                                                     QPageSize::Legal, QPageSize::Tabloid};
    return papers;
}

void saveExportChoice(const ExportChoice &choice, QSettings &settings)
{
    settings.setValue(formatKey, exportFormatName(choice.format));
    settings.setValue(scaleKey, choice.scale);
    settings.setValue(transparentKey, choice.transparent);
    settings.setValue(lightKey, choice.light);
    settings.setValue(tiledKey, choice.tiled);
    settings.setValue(paperKey, QPageSize::key(choice.paper));
    settings.setValue(landscapeKey, choice.landscape);
    settings.setValue(folderKey, choice.folder);
}

ExportChoice savedExportChoice(const QSettings &settings)
{
    const ExportChoice usual;
    ExportChoice choice;
    choice.format = exportFormatNamed(settings.value(formatKey).toString()).value_or(usual.format);
    const double scale = settings.value(scaleKey, usual.scale).toDouble();
    choice.scale = scale >= smallestScale && scale <= largestScale ? scale : usual.scale;
    choice.transparent = settings.value(transparentKey, usual.transparent).toBool();
    choice.light = settings.value(lightKey, usual.light).toBool();
    choice.tiled = settings.value(tiledKey, usual.tiled).toBool();
    for (const QPageSize::PageSizeId paper : exportPapers()) {
        if (QPageSize::key(paper) == settings.value(paperKey).toString())
            choice.paper = paper;
    }
    choice.landscape = settings.value(landscapeKey, usual.landscape).toBool();
    choice.folder = settings.value(folderKey).toString();
    return choice;
}

} // namespace joinery
