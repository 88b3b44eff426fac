// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_field.h"

#include "ui/editor/sql_window.h"
#include "ui/editor/undo_keys.h"
#include "ui/shell/icons.h"
#include "ui/widgets/sql_pane.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

namespace joinery {

SqlField::SqlField(const QString &text, const Theme &theme, QWidget *parent)
    : Field(text, new SqlPane(theme), parent), m_pane(static_cast<SqlPane *>(focusProxy())), m_larger(new QToolButton)
{
    m_larger->setObjectName(QStringLiteral("openLarger"));
    m_larger->setToolTip(tr("Open larger: in a window of its own (F4)"));
    m_larger->setAccessibleName(tr("Open larger"));
    m_larger->setIcon(icon(IconName::Fit, theme.secondary, theme));
    addBesideLabel(m_larger);
    connect(m_larger, &QToolButton::clicked, this, &SqlField::openLarger);
    m_pane->setLines(m_leastLines, m_mostLines);
    connect(m_pane, &SqlPane::made, this, &SqlField::adopt);
    connect(m_pane, &SqlPane::replaced, this, &SqlField::commit);
}

void SqlField::adopt()
{
    SqlEdit &sql = m_pane->edit();
    sql.installEventFilter(this);
    new UndoKeys(sql, {.isPending = [&sql] { return sql.isUndoAvailable(); },
                       .takeBack = [&sql] { sql.undo(); },
                       .canRedo = [&sql] { return sql.isRedoAvailable(); },
                       .redo = [&sql] { sql.redo(); },
                       .leave = [&sql] { sql.forgetUndo(); }});
    connect(&sql, &QsciScintilla::textChanged, this, [this, &sql] {
        if (sql.hasFocus() && !m_refusal.isEmpty()) {
            m_refusal.clear();
            showNote();
        }
    });
    connect(&sql, &SqlEdit::problemsChanged, this, &SqlField::showNote);
    showNote();
}

SqlEdit &SqlField::edit() const
{
    return m_pane->edit();
}

void SqlField::setEditName(const QString &objectName)
{
    m_pane->setObjectName(objectName);
}

void SqlField::setTheme(const Theme &theme)
{
    m_pane->setTheme(theme);
    m_larger->setIcon(icon(IconName::Fit, theme.secondary, theme));
}

void SqlField::setHelp(SqlHelp help)
{
    m_pane->setHelp(std::move(help));
}

void SqlField::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    if (!m_window)
        m_pane->setLines(least, most);
}

void SqlField::openLarger()
{
    if (m_window) {
        m_window->activateWindow();
        return;
    }
    m_elsewhere = new QPushButton(tr("Bring it back here"));
    m_elsewhere->setObjectName(QStringLiteral("bringBack"));
    m_elsewhere->setToolTip(tr("It is open in a window of its own"));
    connect(m_elsewhere, &QPushButton::clicked, this, &SqlField::bringBack);
    delete layout()->replaceWidget(m_pane, m_elsewhere);
    // At once: a layout shows what is added to it only later.
    m_elsewhere->show();
    m_larger->hide();
    m_window = new SqlWindow(labelText(), *m_pane, this);
    m_pane->fillRoom();
    connect(m_window, &QDialog::finished, this, &SqlField::showHereAgain);
    showNote();
    m_window->show();
    m_pane->edit().setFocus();
}

SqlWindow *SqlField::largeWindow() const
{
    return m_window;
}

void SqlField::bringBack()
{
    if (m_window)
        m_window->close();
}

void SqlField::showHereAgain()
{
    commit();
    const bool hadFocus = m_pane->edit().hasFocus();
    delete layout()->replaceWidget(m_elsewhere, m_pane);
    m_elsewhere->deleteLater();
    m_elsewhere = nullptr;
    m_window->deleteLater();
    m_window.clear();
    m_pane->setLines(m_leastLines, m_mostLines);
    m_pane->show();
    m_larger->show();
    if (hadFocus)
        m_pane->edit().setFocus();
}

QString SqlField::text() const
{
    return m_pane->text();
}

void SqlField::setValue(const QString &text)
{
    if (!m_refusal.isEmpty() && m_value != text)
        startAnew();
    const bool isTyped = m_pane->text() != m_value;
    m_value = text;
    if (m_pane->text() == text) {
        // What was taken over is undone as a step of the document.
        if (m_pane->isMade() && isTyped)
            m_pane->edit().forgetUndo();
        return;
    }
    // What a person is typing, or what was refused, is left alone.
    const bool isBusy = m_pane->isMade() && m_pane->edit().hasFocus() && isTyped;
    if (m_refusal.isEmpty() && !isBusy)
        m_pane->setTextAnew(text);
}

void SqlField::refuse(const QString &reason)
{
    m_refusal = reason;
    showNote();
}

void SqlField::setFinding(const QString &text, Role role)
{
    m_finding = text;
    m_findingRole = role;
    showNote();
}

void SqlField::showNote()
{
    // Why it was refused; what the model says; else what is wrong in the text as it is typed.
    const QList<SqlProblem> problems = m_pane->isMade() ? m_pane->edit().problems() : QList<SqlProblem>();
    if (!m_refusal.isEmpty())
        setNote(m_refusal);
    else if (!m_finding.isEmpty() || problems.isEmpty())
        setNote(m_finding, m_findingRole);
    else
        setNote(problems.first().text, Role::Changed);
    if (m_window) {
        m_window->setTitle(labelText());
        m_window->setNote(note(), m_refusal.isEmpty() && m_finding.isEmpty());
    }
    if (m_pane->isMade()) {
        m_pane->edit().setAccessibleName(m_pane->accessibleName());
        m_pane->edit().setAccessibleDescription(m_pane->accessibleDescription());
    }
}

void SqlField::startAnew()
{
    m_refusal.clear();
    m_finding.clear();
    m_pane->setTextAnew(m_value);
    showNote();
}

bool SqlField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A menu or completer takes the focus for a moment only.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isCommit = isEnter && key->modifiers() == Qt::ControlModifier;
        if (key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                // Not from within the editor's own handling of the key: it goes to another window.
                QMetaObject::invokeMethod(this, m_window ? &SqlField::bringBack : &SqlField::openLarger,
                                          Qt::QueuedConnection);
            }
            return true;
        }
        const bool isReset =
            key->key() == Qt::Key_Escape && !m_pane->edit().showsProposals() && m_pane->text() != m_value;
        if (key->key() == Qt::Key_Escape && m_window && !isReset && !m_pane->edit().showsProposals()) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                QMetaObject::invokeMethod(this, &SqlField::bringBack, Qt::QueuedConnection);
            return true;
        }
        if (isCommit || isReset) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (isCommit)
                    commit();
                else
                    startAnew();
            }
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void SqlField::commit()
{
    if (m_pane->text() != m_value)
        emit committed(m_pane->text());
}

} // namespace joinery
