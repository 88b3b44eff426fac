// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace joinery {

/** A line under the top bar that asks something without stopping the work: each answer is a button and closes it. */
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /** Replaces what is asked now. Plain text. */
    void ask(const QString &text, Role role, const QList<Answer> &answers);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
    QHBoxLayout *m_answers;
};

} // namespace joinery
