// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QSyntaxHighlighter>

namespace joinery {

/** Colours SQL: keywords, types, strings, numbers, comments; strings and comments may span lines. */
class SqlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SqlHighlighter(QTextDocument *document, const Theme &theme);

    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] QTextCharFormat formatOf(const QString &word) const;

    Theme m_theme;
};

} // namespace joinery
