// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/field.h"

#include "ui/editor/undo_keys.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace joinery {

namespace {

/** A combo box that a wheel turned over it does not change: the pane scrolls instead. */
class CalmComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

Field::Field(const QString &text, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(label(text, "small"))
    , m_head(new QHBoxLayout)
    , m_editor(editor)
    , m_note(label({}, "problem"))
{
    m_label->setBuddy(editor);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    editor->setAccessibleName(text);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_head->setSpacing(4);
    m_head->addWidget(m_label, 1);
    rows->addLayout(m_head);
    rows->addWidget(editor);
    rows->addWidget(m_note);
    m_label->setVisible(!text.isEmpty());
    setFocusProxy(editor);
}

void Field::setNote(const QString &text, Role role)
{
    m_note->setText(breakable(text));
    m_note->setVisible(!text.isEmpty());
    restyle(*m_note, "look", role == Role::Changed ? QStringLiteral("warning") : QStringLiteral("problem"));
    restyle(*m_editor, "problem", !text.isEmpty() && role == Role::Dropped);
    m_editor->setAccessibleDescription(text);
}

QString Field::note() const
{
    return m_note->text();
}

void Field::setFix(const QString &title, const std::function<void()> &apply)
{
    m_applyFix = apply;
    if (!m_fix && title.isEmpty())
        return;
    if (!m_fix) {
        m_fix = new QPushButton;
        m_fix->setObjectName(QStringLiteral("fix"));
        m_fix->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout()->addWidget(m_fix);
        connect(m_fix, &QPushButton::clicked, this, [this] {
            if (m_applyFix)
                m_applyFix();
        });
    }
    m_fix->setText(title);
    m_fix->setAccessibleDescription(note());
    m_fix->setVisible(!title.isEmpty());
}

QString Field::labelText() const
{
    return m_label->text();
}

void Field::addBesideLabel(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Field::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
}

LineField::LineField(const QString &text, QWidget *parent)
    : Field(text, new QLineEdit, parent), m_edit(static_cast<QLineEdit *>(focusProxy()))
{
    m_edit->installEventFilter(this);
    new UndoKeys(*m_edit, {[this] { return m_edit->text() != m_value; }, [this] { reset(); }});
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_touched = true;
        m_refused = false;
        setNote({});
        emit edited(typed);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString &text)
{
    // An undo from the menu: what was refused was meant for another value.
    if (m_refused && m_value != text)
        reset();
    // Text that the model had is nobody's typing: an undo changes it.
    const bool isTyping = m_touched && m_edit->hasFocus() && m_edit->text() != m_value;
    m_value = text;
    if (m_refused || isTyping || m_edit->text() == text)
        return;
    m_touched = false;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void LineField::refuse(const QString &reason)
{
    m_refused = true;
    setNote(reason);
}

void LineField::setFinding(const QString &text, Role role)
{
    if (!m_refused)
        setNote(text, role);
}

void LineField::startAnew()
{
    m_touched = false;
    m_refused = false;
    setNote({});
    if (m_edit->hasFocus())
        emit began();
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit began();
    const bool isEscape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && (m_touched || m_refused) && m_edit->text() != m_value) {
        if (event->type() == QEvent::KeyPress)
            reset();
        event->accept();
        return true;
    }
    return Field::eventFilter(watched, event);
}

void LineField::commit()
{
    if (!m_touched)
        return;
    m_touched = false;
    if (m_edit->text() == m_value)
        setNote({});
    emit committed(m_edit->text());
    // What was taken over may be spelt differently than typed.
    if (!m_refused && m_edit->text() != m_value)
        m_edit->setText(m_value);
    // What is typed next is a step of its own.
    if (m_edit->hasFocus())
        emit began();
}

void LineField::reset()
{
    m_touched = false;
    m_refused = false;
    m_edit->setText(m_value);
    setNote({});
}

ChoiceField::ChoiceField(const QString &text, QWidget *parent)
    : Field(text, new CalmComboBox, parent), m_box(static_cast<QComboBox *>(focusProxy()))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
}

} // namespace joinery
