// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

namespace joinery {

/** The colours of a group or note. */
struct AnnotationTone
{
    /** Of titles. */
    QColor ink;
    QColor border;
    QColor fill;
};

/** Of a group; `word` is one of diagramColors() or empty. Titles have a contrast of at least 4.5:1 on the fill. */
[[nodiscard]] AnnotationTone groupTone(const QString &word, const Theme &theme);
/** Of a note. */
[[nodiscard]] AnnotationTone noteTone(const QString &word, const Theme &theme);

} // namespace joinery
