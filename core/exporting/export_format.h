// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/html_dictionary.h"

#include <optional>

namespace joinery {

/** What a model can be written as. */
enum class ExportFormat
{
    Sql,
    Mermaid,
    Dbml,
    Dot,
    PlantUml,
    Markdown,
    Html,
    Svg,
    Png,
    Pdf
};

/** All of them, in the order of the enumeration. */
[[nodiscard]] const QList<ExportFormat> &allExportFormats();
/** "mermaid": the word of the command line. */
[[nodiscard]] QString exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(QStringView name);
/** "Mermaid", "Data dictionary, HTML": the words for people. */
[[nodiscard]] QString exportFormatTitle(ExportFormat format);
/** The usual ending of files, without the point. */
[[nodiscard]] QString exportFormatSuffix(ExportFormat format);
/** Whether it shows the diagram as it is on the canvas. */
[[nodiscard]] bool isPicture(ExportFormat format);

/** The subject in a format that is neither SQL nor a picture. `diagrams` go into pages of HTML. */
[[nodiscard]] QString exportText(ExportFormat format, const ExportSubject &subject, const HtmlDiagrams &diagrams = {});

} // namespace joinery
