// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/field.h"

#include <QPointer>

class QToolButton;

namespace joinery {

class SqlEdit;
class SqlPane;
class SqlWindow;
struct SqlHelp;

/**
 * A field for SQL of several lines. Behaves like a LineField; committed when it is left or Ctrl+Enter is pressed. What
 * is typed since then is undone step by step before the document's steps are.
 */
class SqlField : public Field
{
    Q_OBJECT

public:
    SqlField(const QString &label, const Theme &theme, QWidget *parent = nullptr);

    /** Made when it is first shown or asked for. */
    [[nodiscard]] SqlEdit &edit() const;
    void setEditName(const QString &objectName);
    void setTheme(const Theme &theme);
    void setHelp(SqlHelp help);
    /** The height follows the text between these numbers of lines. */
    void setLines(int least, int most);
    void setValue(const QString &text);
    /** As typed, and maybe not taken over. */
    [[nodiscard]] QString text() const;
    void refuse(const QString &reason);
    void setFinding(const QString &text, Role role = Role::Dropped) override;
    void startAnew();
    /** Shows the editor in a window of its own; nothing changes but its size. */
    void openLarger();
    void bringBack();
    /** The window of its own, or null. */
    [[nodiscard]] SqlWindow *largeWindow() const;

signals:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt();
    void commit();
    void showNote();
    void showHereAgain();

    SqlPane *m_pane;
    QToolButton *m_larger;
    /** In the place of the pane while that is elsewhere. */
    QPushButton *m_elsewhere = nullptr;
    QPointer<SqlWindow> m_window;
    int m_leastLines = 3;
    int m_mostLines = 12;
    QString m_value;
    QString m_refusal;
    QString m_finding;
    Role m_findingRole = Role::Dropped;
};

} // namespace joinery
