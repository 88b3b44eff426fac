// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace joinery {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_answers(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_answers->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addLayout(m_answers);
    hide();
}

void NoticeBar::ask(const QString &topic, const QString &text, Role role, const QList<Answer> &answers)
{
    const Question question{topic, text, role, answers};
    const auto known = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&topic](const Question &other) { return other.topic == topic; });
    if (known != m_questions.end())
        *known = question;
    else
        m_questions.append(question);
    showFirst();
}

void NoticeBar::withdraw(const QString &topic)
{
    if (m_questions.removeIf([&topic](const Question &question) { return question.topic == topic; }) > 0)
        showFirst();
}

void NoticeBar::showFirst()
{
    while (m_answers->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_answers->takeAt(0));
        if (QWidget *button = item->widget()) {
            button->hide();
            button->setParent(nullptr);
            button->deleteLater();
        }
    }
    setVisible(!m_questions.isEmpty());
    if (m_questions.isEmpty())
        return;
    const Question &question = m_questions.first();
    constexpr int apart = 24;
    m_text->setText(question.text);
    restyle(*this, "tone", roleName(question.role));
    for (const Answer &answer : question.answers) {
        auto *button = new QPushButton(answer.text);
        button->setProperty("size", QStringLiteral("small"));
        m_answers->addWidget(button);
        if (answer.place == Place::Apart)
            m_answers->addSpacing(apart);
        connect(button, &QPushButton::clicked, this, [this, topic = question.topic, run = answer.run] {
            withdraw(topic);
            run();
        });
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace joinery

#include "moc_notice_bar.cpp"
