// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sql_edit.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace joinery {

/** Finds and replaces in an SqlEdit. Enter goes on, Shift+Enter back, Escape closes. */
class SqlFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit SqlFindBar(SqlEdit &edit, QWidget *parent = nullptr);

    /** Shows it with what is selected in the text, and puts the cursor into it. */
    void open(bool replace);
    void findNext(bool backwards);

signals:
    void closed();
    void replaced();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Where it stands, whatever the case of its letters. */
    [[nodiscard]] QList<qsizetype> places() const;
    void showFrom(qsizetype offset);
    void showCount();
    void replaceThis();
    void replaceAll();
    void close();

    SqlEdit &m_edit;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QPushButton *m_replaceThis;
    QPushButton *m_replaceAll;
};

} // namespace joinery
