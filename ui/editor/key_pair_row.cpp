// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/key_pair_row.h"

#include "core/schema/type_check.h"
#include "ui/shell/icons.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace joinery {

namespace {

/** Scrolls the pane instead of changing the column under the pointer, and shortens names with dots. */
class ColumnBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QString text = currentIndex() < 0 ? placeholderText() : option.currentText;
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

QComboBox *columnBox(const QString &name)
{
    auto *box = new ColumnBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->setProperty("look", QStringLiteral("code"));
    box->setAccessibleName(name);
    return box;
}

/** Offers the columns of the table; filled anew only where they differ. */
void fill(QComboBox &box, const Table &table, ObjectId chosen)
{
    bool same = box.count() == table.columns.size();
    for (int i = 0; i < box.count() && same; ++i) {
        const Column &column = table.columns.at(i);
        same = box.itemText(i) == column.name && box.itemData(i).toString() == column.id.text();
    }
    if (!same) {
        box.clear();
        for (const Column &column : table.columns)
            box.addItem(column.name, column.id.text());
    }
    box.setCurrentIndex(box.findData(chosen.text()));
}

QString typeTip(const Column *column)
{
    return column ? QStringLiteral("%1 %2").arg(column->name, column->type.text()) : QString();
}

} // namespace

KeyPairRow::KeyPairRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_column(columnBox(tr("Column")))
    , m_arrow(label(QStringLiteral("→"), "small"))
    , m_target(columnBox(tr("Referenced column")))
    , m_more(new QToolButton)
    , m_note(label({}, "warning"))
{
    m_column->setObjectName(QStringLiteral("pairColumn"));
    m_target->setObjectName(QStringLiteral("pairTarget"));
    m_target->setPlaceholderText(tr("Choose one"));
    m_column->setPlaceholderText(tr("Choose one"));
    m_more->setObjectName(QStringLiteral("pairMore"));
    m_more->setToolTip(tr("Move, remove"));
    m_more->setAccessibleName(tr("More"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_column, 1);
    row->addWidget(m_arrow);
    row->addWidget(m_target, 1);
    row->addWidget(m_more);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_note);
    setFocusProxy(m_column);
    setTheme(theme);
    const auto chosen = [](const QComboBox *box, int index) {
        return ObjectId::fromText(box->itemData(index).toString()).value_or(ObjectId());
    };
    connect(m_column, &QComboBox::activated, this,
            [this, chosen](int index) { emit columnChosen(chosen(m_column, index)); });
    connect(m_target, &QComboBox::activated, this,
            [this, chosen](int index) { emit targetChosen(chosen(m_target, index)); });
    connect(m_more, &QToolButton::clicked, this, &KeyPairRow::showMenu);
}

void KeyPairRow::setTheme(const Theme &theme)
{
    m_more->setIcon(icon(IconName::More, theme.secondary, theme));
}

void KeyPairRow::setPair(const Table &own, ObjectId column, const Table *target, ObjectId targetColumn,
                         const QString &missing)
{
    fill(*m_column, own, column);
    m_target->setEnabled(target);
    if (target) {
        fill(*m_target, *target, targetColumn);
    } else {
        m_target->clear();
        m_target->addItem(missing);
        m_target->setCurrentIndex(0);
    }
    showTypes(own.column(column), target ? target->column(targetColumn) : nullptr);
}

void KeyPairRow::showTypes(const Column *column, const Column *target)
{
    m_column->setToolTip(typeTip(column));
    m_target->setToolTip(typeTip(target));
    const bool differ = column && target && !sameTypeOfKey(column->type, target->type);
    const QString text =
        differ ? tr("The types differ: %1 and %2.").arg(column->type.text(), target->type.text()) : QString();
    m_note->setText(breakable(text));
    m_note->setVisible(differ);
    m_column->setAccessibleDescription(text);
    m_target->setAccessibleDescription(text);
}

QString KeyPairRow::note() const
{
    return m_note->text();
}

void KeyPairRow::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

void KeyPairRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move up"), this, [this] { emit moved(-1); })->setEnabled(!m_first);
    menu->addAction(tr("Move down"), this, [this] { emit moved(1); })->setEnabled(!m_last);
    menu->addAction(tr("Remove"), this, [this] { emit removed(); })->setEnabled(!(m_first && m_last));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace joinery

#include "moc_key_pair_row.cpp"
