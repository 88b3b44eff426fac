// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
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

    /** What failed and what to do in a sentence, then the words of whoever failed below; the code is in the tooltip. */
    void setError(const Error &error);
    /** Puts a cross at the right that hides the banner. */
    void setClosable();

    /** Adds an action behind the sentence, written as a link. */
    QPushButton *addAction(const QString &text);
    void clearActions();

private:
    QLabel *m_text;
    QHBoxLayout *m_head;
    QHBoxLayout *m_actions;
};

} // namespace joinery
