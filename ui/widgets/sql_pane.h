// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sql_edit.h"

#include <QFrame>

class QVBoxLayout;

namespace joinery {

class SqlFindBar;

/**
 * An SqlEdit with its bar for finding. Both are made when they are first needed: a pane that was never shown costs next
 * to nothing.
 */
class SqlPane : public QFrame
{
    Q_OBJECT

public:
    explicit SqlPane(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SqlEdit &edit();
    [[nodiscard]] bool isMade() const { return m_edit; }
    /** What edit() has or will have. */
    [[nodiscard]] QString text() const { return m_edit ? m_edit->text() : m_text; }
    void setTextAnew(const QString &text);
    void setTheme(const Theme &theme);
    void setHelp(SqlHelp help);
    /** The height follows the text between these numbers of lines; without this it takes what room there is. */
    void setLines(int least, int most);
    /** From now on it takes what room there is. */
    void fillRoom();

signals:
    /** Connect to edit() now. */
    void made();
    /** The bar for finding has replaced something, while the editor has not the focus. */
    void replaced();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void make();
    void openFindBar(bool replace);
    void fit();

    Theme m_theme;
    SqlHelp m_help;
    QString m_text;
    QVBoxLayout *m_rows;
    SqlEdit *m_edit = nullptr;
    SqlFindBar *m_findBar = nullptr;
    int m_leastLines = 0;
    int m_mostLines = 0;
};

} // namespace joinery
