// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/add_field.h"

#include "ui/editor/undo_keys.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace joinery {

QString toggledName(const QString &list, const QString &name)
{
    QStringList names;
    for (const QString &part : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(part.trimmed());
    if (!names.removeAll(name))
        names.append(name);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

AddField::AddField(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_note(label({}, "problem"))
    , m_add(m_edit->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_menu(m_edit->addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setProperty("look", QStringLiteral("add"));
    m_edit->installEventFilter(this);
    new UndoKeys(*m_edit, {[this] { return !m_edit->text().isEmpty(); },
                           [this] { m_edit->isUndoAvailable() ? m_edit->undo() : m_edit->clear(); }});
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add (Enter)"));
    m_add->setVisible(false);
    m_menu->setText(tr("Choose columns"));
    m_menu->setToolTip(tr("Choose columns"));
    m_menu->setVisible(false);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(8, 0, 8, 4);
    m_note->hide();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_edit);
    rows->addWidget(m_note);
    setFocusProxy(m_edit);
    setTheme(theme);

    connect(m_edit, &QLineEdit::returnPressed, this, &AddField::enter);
    connect(m_add, &QAction::triggered, this, &AddField::enter);
    connect(m_menu, &QAction::triggered, this, &AddField::showNames);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setVisible(!text.trimmed().isEmpty());
        m_note->hide();
        restyle(*m_edit, "problem", false);
    });
}

void AddField::setTheme(const Theme &theme)
{
    m_add->setIcon(icon(IconName::Add, theme.accent, theme));
    m_menu->setIcon(icon(IconName::ChevronDown, theme.secondary, theme));
}

void AddField::setNames(const QStringList &names)
{
    m_names = names;
    m_menu->setVisible(!names.isEmpty());
}

void AddField::clear()
{
    m_edit->clear();
}

void AddField::refuse(const QString &reason)
{
    m_note->setText(breakable(reason));
    m_note->show();
    restyle(*m_edit, "problem", true);
    m_edit->setAccessibleDescription(reason);
}

QString AddField::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

bool AddField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            clear();
            return true;
        }
        if (key == Qt::Key_Up && m_edit->text().isEmpty()) {
            emit left();
            return true;
        }
        if (key == Qt::Key_Down && !m_names.isEmpty()) {
            showNames();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AddField::enter()
{
    if (!m_edit->text().trimmed().isEmpty())
        emit entered(m_edit->text().trimmed());
}

void AddField::showNames()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList chosen;
    for (const QString &part : m_edit->text().split(QLatin1Char(',')))
        chosen.append(part.trimmed());
    for (const QString &name : std::as_const(m_names)) {
        QAction *action = menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(name));
        connect(action, &QAction::triggered, this,
                [this, name] { m_edit->setText(toggledName(m_edit->text(), name)); });
    }
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

} // namespace joinery
