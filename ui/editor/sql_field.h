// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/field.h"

class QPlainTextEdit;

namespace joinery {

class SqlHighlighter;

/**
 * A field for SQL of several lines, coloured. Behaves like a LineField; committed when it is left or Ctrl+Enter is
 * pressed.
 */
class SqlField : public Field
{
    Q_OBJECT

public:
    SqlField(const QString &label, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit &edit() const { return *m_edit; }
    void setTheme(const Theme &theme);
    /** The height follows the text between these numbers of lines. */
    void setLines(int least, int most);
    void setValue(const QString &text);
    void refuse(const QString &reason);
    void setFinding(const QString &text, Role role = Role::Dropped) override;
    void startAnew();

signals:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void fit();

    QPlainTextEdit *m_edit;
    SqlHighlighter *m_highlighter;
    QString m_value;
    int m_leastLines = 3;
    int m_mostLines = 12;
    bool m_refused = false;
};

} // namespace joinery
