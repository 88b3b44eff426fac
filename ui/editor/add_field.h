// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QLineEdit>

class QAction;
class QLabel;

namespace joinery {

/** The row at the end of a list that starts with "+": what is typed into it and ended with Enter is added. */
class AddField : public QWidget
{
    Q_OBJECT

public:
    AddField(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    void setTheme(const Theme &theme);
    /** Names offered by a menu; picking one adds it to the text, picking it again takes it away. */
    void setNames(const QStringList &names);
    /** Empties the row, ready for the next. */
    void clear();
    /** The text stays, with the reason under it. */
    void refuse(const QString &reason);
    [[nodiscard]] QString note() const;

signals:
    void entered(const QString &text);
    /** Up in the empty row. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();
    void showNames();

    QLineEdit *m_edit;
    QLabel *m_note;
    QAction *m_add;
    QAction *m_menu;
    QStringList m_names;
};

/** The names of a comma separated list with one added, or taken away when it was there. */
[[nodiscard]] QString toggledName(const QString &list, const QString &name);

} // namespace joinery
