// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/index_part_row.h"

#include "ui/editor/index_part_fields.h"
#include "ui/editor/typed_text.h"
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

IndexPartRow::IndexPartRow(const TargetFeatures &targets, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_targets(targets)
    , m_what(new CalmComboBox)
    , m_order(new QToolButton)
    , m_more(new QToolButton)
    , m_fields(new IndexPartFields(targets))
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
    m_more->setToolTip(tr("Collation, nulls, move, remove"));
    m_more->setAccessibleName(tr("More"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_fields);
    row->addWidget(m_what, 1);
    row->addWidget(m_order);
    row->addWidget(m_more);
    setFocusProxy(m_what);
    new UndoKeys(*m_what->lineEdit(),
                 {[this] { return m_what->currentText() != m_shown; }, [this] { m_what->setEditText(m_shown); }});
    setTheme(theme);

    connect(m_what, &QComboBox::activated, this, &IndexPartRow::commitText);
    connect(m_what->lineEdit(), &QLineEdit::editingFinished, this, &IndexPartRow::commitText);
    connect(m_order, &QToolButton::clicked, this,
            [this] { change([](IndexPart &part) { part.descending = !part.descending; }); });
    connect(m_fields, &IndexPartFields::changed, this,
            [this](const IndexPart &after) { change([&after](IndexPart &part) { part = after; }); });
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
    m_table = table;
    m_fields->setPart(part);
    m_fields->setVisible(m_open || IndexPartFields::isUsed(part));
    grey(*m_order, m_targets.whyNot([](const Features &f) { return f.indexes.descending; }), part.descending);
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

void IndexPartRow::setCollations(const QStringList &names)
{
    m_collations = names;
    m_fields->setCollations(names);
}

void IndexPartRow::startAnew()
{
    m_open = false;
    m_fields->startAnew();
}

void IndexPartRow::change(const std::function<void(IndexPart &)> &what)
{
    IndexPart after = m_part;
    what(after);
    if (after == m_part)
        return;
    m_part = after;
    emit changed(after);
}

void IndexPartRow::commitText()
{
    const QString text = m_what->currentText().trimmed();
    if (text.isEmpty() || text == m_shown)
        return;
    IndexPart typed;
    if (m_columns.contains(text)) {
        typed.column = m_columns.value(text);
    } else if (const Result<IndexPart> read = typedIndexPart(text, m_table)) {
        typed = *read;
    } else {
        emit refused(read.error().text());
        return;
    }
    // What the text does not say stays as it is.
    change([&typed](IndexPart &part) {
        part.column = typed.column;
        part.expression = typed.expression;
        part.descending = part.descending || typed.descending;
        if (!typed.collation.isEmpty())
            part.collation = typed.collation;
        if (!typed.operatorClass.isEmpty())
            part.operatorClass = typed.operatorClass;
        if (typed.nulls != NullsOrder::Usual)
            part.nulls = typed.nulls;
        if (typed.prefixLength || part.column.isNull())
            part.prefixLength = typed.prefixLength;
    });
}

void IndexPartRow::addCollations(QMenu &menu)
{
    QMenu *collations = menu.addMenu(tr("Collation"));
    QStringList names{QString()};
    names += m_collations;
    if (!names.contains(m_part.collation, Qt::CaseInsensitive))
        names.append(m_part.collation);
    for (const QString &collation : std::as_const(names)) {
        QAction *action = collations->addAction(collation.isEmpty() ? tr("Default collation") : collation);
        action->setCheckable(true);
        action->setChecked(m_part.collation.compare(collation, Qt::CaseInsensitive) == 0);
        connect(action, &QAction::triggered, this,
                [this, collation] { change([&collation](IndexPart &part) { part.collation = collation; }); });
    }
    const QString whyNot = m_targets.whyNot([](const Features &f) { return f.indexes.collations; });
    collations->setEnabled(whyNot.isEmpty() || !m_part.collation.isEmpty());
    collations->menuAction()->setToolTip(whyNot);
}

void IndexPartRow::addNulls(QMenu &menu)
{
    QMenu *nulls = menu.addMenu(tr("Nulls"));
    for (const auto &[order, text] :
         {std::pair(NullsOrder::Usual, tr("As usual")), std::pair(NullsOrder::First, tr("First")),
          std::pair(NullsOrder::Last, tr("Last"))}) {
        QAction *action = nulls->addAction(
            text, this, [this, chosen = order] { change([chosen](IndexPart &part) { part.nulls = chosen; }); });
        action->setCheckable(true);
        action->setChecked(m_part.nulls == order);
    }
    const QString whyNot = m_targets.whyNot([](const Features &f) { return f.indexes.nullsOrder; });
    nulls->setEnabled(whyNot.isEmpty() || m_part.nulls != NullsOrder::Usual);
    nulls->menuAction()->setToolTip(whyNot);
}

void IndexPartRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addCollations(*menu);
    addNulls(*menu);
    QAction *fields = menu->addAction(tr("Operator class and length"), this, [this](bool on) {
        m_open = on;
        m_fields->setVisible(on || IndexPartFields::isUsed(m_part));
        if (on)
            m_fields->setFocus();
    });
    fields->setCheckable(true);
    fields->setChecked(m_fields->isVisible());
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { emit moved(-1); })->setEnabled(!m_first);
    menu->addAction(tr("Move down"), this, [this] { emit moved(1); })->setEnabled(!m_last);
    menu->addAction(tr("Remove"), this, [this] { emit removed(); })->setEnabled(!(m_first && m_last));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace joinery
