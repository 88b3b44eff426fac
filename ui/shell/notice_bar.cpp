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
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addLayout(m_answers);
    hide();
}

void NoticeBar::ask(const QString &text, Role role, const QList<Answer> &answers)
{
    while (m_answers->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_answers->takeAt(0));
        if (QWidget *button = item->widget())
            button->deleteLater();
    }
    m_text->setText(text);
    restyle(*this, "tone", roleName(role));
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text);
        button->setProperty("size", QStringLiteral("small"));
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            hide();
            run();
        });
    }
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace joinery

#include "moc_notice_bar.cpp"
