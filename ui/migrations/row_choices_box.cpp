// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/row_choices_box.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

namespace {

using Kind = RowChoice::Kind;

/** The data of the entry that chooses nothing. */
constexpr int leave = -1;

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Value:
        return RowChoicesBox::tr("Put a value in");
    case Kind::Expression:
        return RowChoicesBox::tr("Compute a value");
    case Kind::Using:
        return RowChoicesBox::tr("Convert by an expression");
    case Kind::Null:
        return RowChoicesBox::tr("Set to NULL");
    case Kind::Delete:
        return RowChoicesBox::tr("Delete these rows");
    case Kind::Keep:
        break;
    }
    return RowChoicesBox::tr("Move these rows to a table beside");
}

bool isSql(int kind)
{
    return kind == static_cast<int>(Kind::Expression) || kind == static_cast<int>(Kind::Using);
}

bool needsText(int kind)
{
    return kind == static_cast<int>(Kind::Value) || isSql(kind);
}

} // namespace

RowChoicesBox::RowChoicesBox(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void RowChoicesBox::add(const FailedCheck &check)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(8);
    auto *message = new QLabel(check.message);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(message);
    if (check.choices.isEmpty())
        return;
    Entry entry{check.subject, new QComboBox, new QLineEdit};
    entry.kind->addItem(tr("Leave these rows as they are"), leave);
    for (const Kind kind : check.choices)
        entry.kind->addItem(titleOf(kind), static_cast<int>(kind));
    entry.kind->setAccessibleName(tr("What happens to the rows in the way of %1").arg(check.subject));
    entry.text->setAccessibleName(tr("New value for %1").arg(check.subject));
    // Alike for all, however many choices each has.
    entry.kind->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *row = new QHBoxLayout;
    row->addWidget(entry.kind);
    row->addWidget(entry.text, 1);
    m_layout->addLayout(row);
    m_entries.append(entry);
    adapt(entry);
    connect(entry.kind, &QComboBox::currentIndexChanged, this, [this, entry] {
        adapt(entry);
        if (needsText(entry.kind->currentData().toInt()))
            entry.text->setFocus();
        emit changed();
    });
    connect(entry.text, &QLineEdit::textChanged, this, &RowChoicesBox::changed);
}

void RowChoicesBox::adapt(const Entry &entry)
{
    const int kind = entry.kind->currentData().toInt();
    // Keeps its room, so that nothing moves.
    QSizePolicy policy = entry.text->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    entry.text->setSizePolicy(policy);
    entry.text->setVisible(needsText(kind));
    entry.text->setPlaceholderText(isSql(kind) ? tr("SQL over the row, such as lower(name)") : tr("The value"));
}

QList<RowChoice> RowChoicesBox::choices() const
{
    QList<RowChoice> result;
    for (const Entry &entry : m_entries) {
        const int kind = entry.kind->currentData().toInt();
        const QString text = needsText(kind) ? entry.text->text() : QString();
        const bool isWhole = !isSql(kind) || !text.trimmed().isEmpty();
        if (kind != leave && isWhole)
            result.append({entry.subject, static_cast<Kind>(kind), text});
    }
    return result;
}

} // namespace joinery
