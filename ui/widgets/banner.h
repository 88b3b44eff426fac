// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace joinery {

/** A tinted box that says something about what is shown, and offers what can be done about it. */
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const QString &text = {}, Role role = Role::Changed, QWidget *parent = nullptr);

    /** Rich text: escape what comes from people or databases. */
    void setText(const QString &richText);
    [[nodiscard]] QString text() const;
    void setRole(Role role);

    /** Adds an action behind the sentence, written as a link. */
    QPushButton *addAction(const QString &text);
    void clearActions();

private:
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace joinery
