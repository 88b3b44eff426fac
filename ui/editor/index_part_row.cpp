// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/index_part_row.h"

#include "ui/editor/undo_keys.h"
#include "ui/shell/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace joinery {

namespace {

/** Scrolls the pane instead of changing the column under the pointer. */
class CalmComboBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

IndexPartRow::IndexPartRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_what(new CalmComboBox), m_order(new QToolButton), m_more(new QToolButton)
{
    m_what->setEditable(true);
    m_what->setInsertPolicy(QComboBox::NoInsert);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(8);
    m_what->setProperty("look", QStringLiteral("code"));
    m_what->setAccessibleName(tr("Column or expression"));
    m_what->setToolTip(tr("A column, or an expression such as lower(name)"));
    m_order->setToolTip(tr("Ascending or descending"));
    // Both words take the same room, so that the rows line up.
    m_order->setStyleSheet(QStringLiteral("min-width: 30px;"));
    m_more->setToolTip(tr("Collation, move, remove"));
    m_more->setAccessibleName(tr("More"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_what, 1);
    row->addWidget(m_order);
    row->addWidget(m_more);
    setFocusProxy(m_what);
    new UndoKeys(*m_what->lineEdit(),
                 {[this] { return m_what->currentText() != m_shown; }, [this] { m_what->setEditText(m_shown); }});
    setTheme(theme);

    connect(m_what, &QComboBox::activated, this, &IndexPartRow::commitText);
    connect(m_what->lineEdit(), &QLineEdit::editingFinished, this, &IndexPartRow::commitText);
    connect(m_order, &QToolButton::clicked, this, [this] {
        IndexPart after = m_part;
        after.descending = !after.descending;
        emit changed(after);
    });
    connect(m_more, &QToolButton::clicked, this, &IndexPartRow::showMenu);
}

void IndexPartRow::setTheme(const Theme &theme)
{
    m_more->setIcon(icon(IconName::More, theme.secondary, theme));
    m_order->setFont(theme.smallFont);
}

void IndexPartRow::setPart(const IndexPart &part, const Table &table)
{
    m_part = part;
    const QSignalBlocker blocker(m_what);
    if (!m_what->hasFocus() && !m_what->lineEdit()->hasFocus()) {
        m_what->clear();
        m_columns.clear();
        for (const Column &column : table.columns) {
            m_what->addItem(column.name);
            m_columns.insert(column.name, column.id);
        }
    }
    const Column *column = table.column(part.column);
    m_shown = column ? column->name : part.expression;
    m_what->setEditText(m_shown);
    m_order->setText(part.descending ? tr("desc") : tr("asc"));
    m_order->setAccessibleName(part.descending ? tr("Descending") : tr("Ascending"));
    m_what->setToolTip(part.collation.isEmpty() ? tr("A column, or an expression such as lower(name)")
                                                : tr("Compared by %1").arg(part.collation));
}

void IndexPartRow::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

void IndexPartRow::commitText()
{
    const QString text = m_what->currentText().trimmed();
    IndexPart after = m_part;
    after.column = m_columns.value(text);
    after.expression = after.column.isNull() ? text : QString();
    if (text.isEmpty() || after == m_part)
        return;
    m_part = after;
    emit changed(after);
}

void IndexPartRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &collation :
         {QString(), QStringLiteral("BINARY"), QStringLiteral("NOCASE"), QStringLiteral("RTRIM")}) {
        QAction *action = menu->addAction(collation.isEmpty() ? tr("Default collation") : collation);
        action->setCheckable(true);
        action->setChecked(m_part.collation.compare(collation, Qt::CaseInsensitive) == 0);
        connect(action, &QAction::triggered, this, [this, collation] {
            IndexPart after = m_part;
            after.collation = collation;
            if (after != m_part)
                emit changed(after);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { emit moved(-1); })->setEnabled(!m_first);
    menu->addAction(tr("Move down"), this, [this] { emit moved(1); })->setEnabled(!m_last);
    menu->addAction(tr("Remove"), this, [this] { emit removed(); })->setEnabled(!(m_first && m_last));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace joinery
