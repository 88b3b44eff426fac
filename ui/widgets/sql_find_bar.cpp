// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_find_bar.h"

#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

SqlFindBar::SqlFindBar(SqlEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_find(new QLineEdit)
    , m_replace(new QLineEdit)
    , m_count(label({}, "small"))
    , m_replaceRow(new QWidget)
    , m_replaceThis(new QPushButton(tr("Replace")))
    , m_replaceAll(new QPushButton(tr("All")))
{
    m_find->setObjectName(QStringLiteral("sqlFind"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in this SQL"));
    m_replace->setObjectName(QStringLiteral("sqlReplace"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replaceAll->setObjectName(QStringLiteral("sqlReplaceAll"));
    m_replaceAll->setToolTip(tr("Replace everywhere"));
    auto *finding = new QHBoxLayout;
    finding->setSpacing(8);
    finding->addWidget(m_find, 1);
    finding->addWidget(m_count);
    auto *replacing = new QHBoxLayout(m_replaceRow);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->setSpacing(4);
    replacing->addWidget(m_replace, 1);
    replacing->addWidget(m_replaceThis);
    replacing->addWidget(m_replaceAll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 4, 4, 4);
    rows->setSpacing(4);
    rows->addLayout(finding);
    rows->addWidget(m_replaceRow);
    connect(m_find, &QLineEdit::textEdited, this, [this] { showFrom(m_edit.selectionStart()); });
    connect(&m_edit, &QsciScintilla::textChanged, this, &SqlFindBar::showCount);
    connect(m_replaceThis, &QPushButton::clicked, this, &SqlFindBar::replaceThis);
    connect(m_replaceAll, &QPushButton::clicked, this, &SqlFindBar::replaceAll);
    hide();
}

void SqlFindBar::open(bool replace)
{
    const QString selected = m_edit.selectedText();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_find->setText(selected);
    m_replaceRow->setVisible(replace);
    show();
    m_find->setFocus();
    m_find->selectAll();
    showCount();
}

QList<qsizetype> SqlFindBar::places() const
{
    QList<qsizetype> places;
    const QString sql = m_edit.text();
    const QString wanted = m_find->text();
    qsizetype at = wanted.isEmpty() ? -1 : sql.indexOf(wanted, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        places.append(at);
        at = sql.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive);
    }
    return places;
}

void SqlFindBar::showFrom(qsizetype offset)
{
    const QList<qsizetype> found = places();
    const auto next = std::lower_bound(found.cbegin(), found.cend(), offset);
    if (!found.isEmpty())
        m_edit.selectStretch(next == found.cend() ? found.first() : *next, m_find->text().size());
    showCount();
}

void SqlFindBar::findNext(bool backwards)
{
    if (!backwards) {
        showFrom(m_edit.selectionStart() + (m_edit.hasSelectedText() ? 1 : 0));
        return;
    }
    const QList<qsizetype> found = places();
    const auto here = std::lower_bound(found.cbegin(), found.cend(), m_edit.selectionStart());
    if (!found.isEmpty())
        m_edit.selectStretch(here == found.cbegin() ? found.last() : *std::prev(here), m_find->text().size());
    showCount();
}

void SqlFindBar::showCount()
{
    if (!isVisible())
        return;
    const QList<qsizetype> found = places();
    const qsizetype here = m_edit.hasSelectedText() ? found.indexOf(m_edit.selectionStart()) : -1;
    QString count;
    if (!m_find->text().isEmpty())
        count = here < 0 ? tr("%n found", nullptr, int(found.size())) : tr("%1 of %2").arg(here + 1).arg(found.size());
    m_count->setText(count);
    m_replaceThis->setEnabled(!found.isEmpty());
    m_replaceAll->setEnabled(!found.isEmpty());
}

void SqlFindBar::replaceThis()
{
    if (places().contains(m_edit.selectionStart()) && m_edit.hasSelectedText()) {
        const qsizetype start = m_edit.selectionStart();
        m_edit.replaceStretch(start, m_find->text().size(), m_replace->text());
        showFrom(start + m_replace->text().size());
        emit replaced();
    } else {
        findNext(false);
    }
}

void SqlFindBar::replaceAll()
{
    const QList<qsizetype> found = places();
    if (found.isEmpty())
        return;
    QString sql = m_edit.text();
    for (auto place = found.crbegin(); place != found.crend(); ++place)
        sql.replace(*place, m_find->text().size(), m_replace->text());
    // As one step of undo.
    m_edit.replaceStretch(0, m_edit.text().size(), sql);
    m_edit.setCursorOffset(found.first());
    showCount();
    emit replaced();
}

void SqlFindBar::close()
{
    hide();
    m_edit.setFocus();
    emit closed();
}

void SqlFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_replace->hasFocus())
        replaceThis();
    else if (isEnter || event->key() == Qt::Key_F3)
        findNext(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

} // namespace joinery

#include "moc_sql_find_bar.cpp"
