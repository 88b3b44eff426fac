// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/** Pictures of the diagram for a page, as documents of SVG; empty where there are none. */
struct HtmlDiagrams
{
    QByteArray light;
    /** For who prefers dark; the other one is shown then too where this is empty. */
    QByteArray dark;
};

/**
 * The data dictionary as one page that needs nothing else: no script, no font, no picture from elsewhere. It is light
 * or dark as its reader prefers, has a list of contents, and is XML as well as HTML.
 */
[[nodiscard]] QString exportHtml(const ExportSubject &subject, const HtmlDiagrams &diagrams = {});

} // namespace joinery
