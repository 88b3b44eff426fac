// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPlainTextEdit>

namespace joinery {

class SqlHighlighter;

/** SQL to be read: coloured, in the fixed font, with chosen lines marked and brought into view. */
class SqlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlView(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** Shows other text; keeps the place where the reader is when the text is the same. */
    void setSql(const QString &sql);
    /** Marks stretches of the text (start and length) and scrolls to the first; none takes the marks away. */
    void mark(const QList<std::pair<int, int>> &stretches);

private:
    void showMarks();

    SqlHighlighter *m_highlighter;
    QList<std::pair<int, int>> m_marked;
    QColor m_markColor;
};

} // namespace joinery
