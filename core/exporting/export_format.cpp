// SPDX-License-Identifier: MIT
#include "core/exporting/export_format.h"

#include "core/base/translate.h"
#include "core/exporting/dbml_export.h"
#include "core/exporting/dot_export.h"
#include "core/exporting/markdown_dictionary.h"
#include "core/exporting/mermaid_export.h"
#include "core/exporting/plantuml_export.h"

#include <algorithm>

namespace joinery {

namespace {

struct FormatNames
{
    QString name;
    QString suffix;
};

const FormatNames &namesOf(ExportFormat format)
{
    static const QList<FormatNames> names{
        {QStringLiteral("sql"), QStringLiteral("sql")},       {QStringLiteral("mermaid"), QStringLiteral("mmd")},
        {QStringLiteral("dbml"), QStringLiteral("dbml")},     {QStringLiteral("dot"), QStringLiteral("dot")},
        {QStringLiteral("plantuml"), QStringLiteral("puml")}, {QStringLiteral("markdown"), QStringLiteral("md")},
        {QStringLiteral("html"), QStringLiteral("html")},     {QStringLiteral("svg"), QStringLiteral("svg")},
        {QStringLiteral("png"), QStringLiteral("png")},       {QStringLiteral("pdf"), QStringLiteral("pdf")}};
    return names.at(static_cast<int>(format));
}

} // namespace

const QList<ExportFormat> &allExportFormats()
{
    static const QList<ExportFormat> all{
        ExportFormat::Sql,      ExportFormat::Mermaid, ExportFormat::Dbml, ExportFormat::Dot, ExportFormat::PlantUml,
        ExportFormat::Markdown, ExportFormat::Html,    ExportFormat::Svg,  ExportFormat::Png, ExportFormat::Pdf};
    return all;
}

QString exportFormatName(ExportFormat format)
{
    return namesOf(format).name;
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    const auto found = std::find_if(allExportFormats().cbegin(), allExportFormats().cend(),
                                    [name](ExportFormat format) { return exportFormatName(format) == name; });
    return found == allExportFormats().cend() ? std::nullopt : std::optional(*found);
}

QString exportFormatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Sql:
        return Message::tr("SQL script");
    case ExportFormat::Mermaid:
        return Message::tr("Mermaid");
    case ExportFormat::Dbml:
        return Message::tr("DBML");
    case ExportFormat::Dot:
        return Message::tr("Graphviz DOT");
    case ExportFormat::PlantUml:
        return Message::tr("PlantUML");
    case ExportFormat::Markdown:
        return Message::tr("Data dictionary, Markdown");
    case ExportFormat::Html:
        return Message::tr("Data dictionary, HTML");
    case ExportFormat::Svg:
        return Message::tr("SVG picture");
    case ExportFormat::Png:
        return Message::tr("PNG picture");
    case ExportFormat::Pdf:
        return Message::tr("PDF document");
    }
    return {};
}

QString exportFormatSuffix(ExportFormat format)
{
    return namesOf(format).suffix;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Svg || format == ExportFormat::Png || format == ExportFormat::Pdf;
}

QString exportText(ExportFormat format, const ExportSubject &subject, const HtmlDiagrams &diagrams)
{
    switch (format) {
    case ExportFormat::Mermaid:
        return exportMermaid(subject);
    case ExportFormat::Dbml:
        return exportDbml(subject);
    case ExportFormat::Dot:
        return exportDot(subject);
    case ExportFormat::PlantUml:
        return exportPlantUml(subject);
    case ExportFormat::Markdown:
        return exportMarkdown(subject);
    case ExportFormat::Html:
        return exportHtml(subject, diagrams);
    case ExportFormat::Sql:
    case ExportFormat::Svg:
    case ExportFormat::Png:
    case ExportFormat::Pdf:
        break;
    }
    Q_ASSERT_X(false, "exportText", "SQL and pictures are made elsewhere");
    return {};
}

} // namespace joinery
