// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace joinery {

/**
 * A line under the top bar that asks something without stopping the work: each answer is a button and closes it.
 *
 * Several questions wait in line, the oldest is shown: none is lost because another came up.
 */
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Place
    {
        Together,
        /** Away from the others, at their left: what nobody should press by mistake. */
        Apart
    };
    struct Answer
    {
        QString text;
        std::function<void()> run;
        Place place = Place::Together;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /** Takes the place of an earlier question of the same topic. Plain text. */
    void ask(const QString &topic, const QString &text, Role role, const QList<Answer> &answers);
    /** The question of that topic needs no answer any more. */
    void withdraw(const QString &topic);
    [[nodiscard]] QString text() const;

private:
    struct Question
    {
        QString topic;
        QString text;
        Role role = Role::Accent;
        QList<Answer> answers;
    };

    void showFirst();

    QList<Question> m_questions;
    QLabel *m_text;
    QHBoxLayout *m_answers;
};

} // namespace joinery
