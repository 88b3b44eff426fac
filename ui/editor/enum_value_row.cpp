// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/enum_value_row.h"

#include "ui/editor/undo_keys.h"
#include "ui/shell/icons.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace joinery {

namespace {

QToolButton *button(const QString &tip)
{
    auto *result = new QToolButton;
    result->setAutoRaise(true);
    // What was typed is taken over before a button does something.
    result->setFocusPolicy(Qt::StrongFocus);
    result->setToolTip(tip);
    result->setAccessibleName(tip);
    return result;
}

} // namespace

EnumValueRow::EnumValueRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(label({}, "strong"))
    , m_edit(new QLineEdit)
    , m_up(button(tr("Move up")))
    , m_down(button(tr("Move down")))
    , m_remove(button(tr("Remove")))
    , m_note(label({}, "problem"))
{
    m_sign->setFixedWidth(16);
    m_sign->setAlignment(Qt::AlignCenter);
    m_edit->setProperty("look", QStringLiteral("code"));
    m_edit->setAccessibleName(tr("Value"));
    m_edit->installEventFilter(this);
    new UndoKeys(*m_edit, {[this] { return m_edit->text() != m_value.name; }, [this] { takeBack(); }});
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(20, 0, 8, 4);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_sign);
    row->addWidget(m_edit, 1);
    for (QToolButton *each : {m_up, m_down, m_remove})
        row->addWidget(each);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_note);
    setFocusProxy(m_edit);
    setTheme(theme);
    connect(m_edit, &QLineEdit::editingFinished, this, &EnumValueRow::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &EnumValueRow::removed);
}

void EnumValueRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_up->setIcon(icon(IconName::Up, theme.secondary, theme));
    m_down->setIcon(icon(IconName::Down, theme.secondary, theme));
    m_remove->setIcon(icon(IconName::Close, theme.secondary, theme));
    setValue(m_value, m_change);
}

void EnumValueRow::setValue(const EnumValue &value, const PartChange &change)
{
    const bool isOther = value.id != m_value.id;
    const bool isTyping = m_edit->hasFocus() && m_edit->text() != m_value.name;
    m_value = value;
    m_change = change;
    if (isOther || !isTyping) {
        m_edit->setText(value.name);
        refuse({});
    }
    m_sign->setText(signOf(change.kind));
    QPalette colours = m_sign->palette();
    colours.setColor(QPalette::WindowText, m_theme.tone(roleOf(change.kind)).ink);
    m_sign->setPalette(colours);
    m_sign->setToolTip(change.oldName.isEmpty() ? wordOf(change.kind) : tr("renamed from %1").arg(change.oldName));
}

void EnumValueRow::setPlace(bool first, bool last)
{
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
}

void EnumValueRow::refuse(const QString &reason)
{
    m_note->setText(breakable(reason));
    m_note->setVisible(!reason.isEmpty());
    m_edit->setAccessibleDescription(reason);
    restyle(*m_edit, "problem", !reason.isEmpty());
}

bool EnumValueRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_edit->text() != m_value.name) {
            takeBack();
            return true;
        }
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            if ((isUp ? m_up : m_down)->isEnabled())
                emit moved(isUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EnumValueRow::commit()
{
    if (m_edit->text() != m_value.name)
        emit renamed(m_edit->text());
}

void EnumValueRow::takeBack()
{
    m_edit->setText(m_value.name);
    refuse({});
}

} // namespace joinery

#include "moc_enum_value_row.cpp"
