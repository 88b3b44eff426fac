// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_popup.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int popupWidth = 320;

} // namespace

FieldPopup::FieldPopup(const QString &title, const QString &present, const QString &answer, Check check,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(present))
    , m_problem(label({}, "problem"))
    , m_answer(new QPushButton(answer))
    , m_check(std::move(check))
{
    setObjectName(QStringLiteral("fieldPopup"));
    setProperty("look", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setFixedWidth(popupWidth);
    m_field->setAccessibleName(title);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_answer->setProperty("kind", QStringLiteral("primary"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_answer);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(label(title, "secondary"));
    rows->addLayout(line);
    rows->addWidget(m_problem);
    m_problem->hide();
    connect(m_field, &QLineEdit::textChanged, this, &FieldPopup::check);
    connect(m_field, &QLineEdit::returnPressed, this, &FieldPopup::accept);
    connect(m_answer, &QPushButton::clicked, this, &FieldPopup::accept);
}

void FieldPopup::popUp(QPoint place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FieldPopup::check()
{
    // Half of it typed is no mistake yet; what is said goes as soon as it is put right.
    if (m_check(m_field->text().trimmed()).isEmpty())
        m_problem->hide();
    adjustSize();
}

void FieldPopup::accept()
{
    const QString text = m_field->text().trimmed();
    const QString problem = m_check(text);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    adjustSize();
    if (!problem.isEmpty())
        return;
    // What follows may show something of its own.
    close();
    emit accepted(text);
}

} // namespace joinery

#include "moc_field_popup.cpp"
