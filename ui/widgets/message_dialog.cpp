// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_dialog.h"

#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace joinery {

namespace {

constexpr int narrowest = 420;
constexpr int widest = 560;
constexpr int mostDetailLines = 10;

} // namespace

MessageDialog::MessageDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_rows(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    QLabel *heading = label(title, "title");
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->setVisible(!text.isEmpty());
    m_rows->setSpacing(8);
    m_rows->addWidget(heading);
    m_rows->addWidget(body);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 20, 20, 16);
    page->setSpacing(20);
    page->addLayout(m_rows);
    page->addStretch();
    page->addLayout(m_buttons);
}

void MessageDialog::addDetail(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *detail = new QPlainTextEdit(text);
    detail->setReadOnly(true);
    detail->setTabChangesFocus(true);
    detail->setProperty("look", QStringLiteral("code"));
    const auto lines = std::min<qsizetype>(mostDetailLines, text.count(QLatin1Char('\n')) + 2);
    detail->setFixedHeight(int(lines) * detail->fontMetrics().lineSpacing() + 20);
    m_rows->addWidget(detail);
}

void MessageDialog::addSection(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_rows->addSpacing(4);
    m_rows->addWidget(sectionTitle(heading));
    addDetail(lines.join(QLatin1Char('\n')));
}

void MessageDialog::addAnswer(int answer, const QString &text, const char *kind)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(true);
    // Read from the right: the answer that is the default stands at the edge.
    m_buttons->insertWidget(1, button);
    if (!m_hasDefault) {
        button->setDefault(true);
        button->setFocus();
        m_hasDefault = true;
    }
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        accept();
    });
}

int MessageDialog::ask(int otherwise)
{
    // Wrapped words need less height the wider they are, which a dialog does not find out by itself.
    ensurePolished();
    // Answers may be longer words in another language.
    const int most = std::max(widest, layout()->totalMinimumSize().width());
    setMaximumWidth(most);
    const int width = std::clamp(sizeHint().width(), narrowest, most);
    if (const int height = layout()->totalHeightForWidth(width); height > 0)
        resize(width, height);
    return exec() == QDialog::Accepted ? m_answer : otherwise;
}

} // namespace joinery

#include "moc_message_dialog.cpp"
