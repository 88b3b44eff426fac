// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace joinery {

/** What is shown where there is nothing yet: an icon, a sentence that says why, and what to do about it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString &title, const QString &sentence, const Theme &theme,
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    QPushButton *addAction(const QString &text, bool primary = false);
    void setTheme(const Theme &theme);

private:
    IconName m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_actions;
};

} // namespace joinery
