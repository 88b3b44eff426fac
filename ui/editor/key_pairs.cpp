// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/key_pairs.h"

#include "core/schema/type_check.h"
#include "ui/editor/key_pair_row.h"
#include "ui/shell/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** The columns of the table that are not taken; those of its primary key first. */
QList<const Column *> freeTargets(const Table &target, const QList<ObjectId> &taken)
{
    QList<const Column *> free;
    for (const Column &column : target.columns) {
        if (!taken.contains(column.id))
            free.append(&column);
    }
    std::stable_partition(free.begin(), free.end(),
                          [&target](const Column *column) { return target.isPrimaryKeyColumn(column->id); });
    return free;
}

void put(QList<ObjectId> &list, int position, ObjectId id)
{
    if (position < list.size())
        list[position] = id;
    else
        list.append(id);
}

} // namespace

std::pair<ObjectId, ObjectId> nextKeyPair(const ForeignKey &key, const Table &own, const Table &target)
{
    const QList<const Column *> targets = freeTargets(target, key.referencedColumns);
    const auto find = [&](const auto &fits) -> std::pair<ObjectId, ObjectId> {
        for (const Column *to : targets) {
            for (const Column &from : own.columns) {
                if (!key.columns.contains(from.id) && !(own.id == target.id && from.id == to->id) && fits(from, *to))
                    return {from.id, to->id};
            }
        }
        return {};
    };
    const auto isSameType = [](const Column &from, const Column &to) { return sameTypeOfKey(from.type, to.type); };
    const auto isNamedAfter = [&](const Column &from, const Column &to) {
        return isSameType(from, to) && (from.name == to.name || from.name.endsWith(QLatin1Char('_') + to.name));
    };
    std::pair<ObjectId, ObjectId> found = find(isNamedAfter);
    if (found.first.isNull())
        found = find(isSameType);
    if (found.first.isNull())
        found = find([](const Column &, const Column &) { return true; });
    return found;
}

KeyPairs::KeyPairs(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout), m_add(new QPushButton(tr("Add a pair")))
{
    m_add->setObjectName(QStringLiteral("addPair"));
    m_layout->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(m_layout);
    rows->addLayout(buttons);
    setFocusProxy(m_add);
    setTheme(theme);
    connect(m_add, &QPushButton::clicked, this, &KeyPairs::addPair);
}

void KeyPairs::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_add->setIcon(icon(IconName::Add, theme.secondary, theme));
    for (KeyPairRow *row : std::as_const(m_rows))
        row->setTheme(theme);
}

void KeyPairs::setKey(const ForeignKey &key, const Table &own, const Table *target)
{
    m_columns = key.columns;
    m_targets = key.referencedColumns;
    const auto count = std::max({m_columns.size(), m_targets.size(), key.unresolvedColumns.size()});
    while (m_rows.size() > count) {
        KeyPairRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < count) {
        auto *row = new KeyPairRow(m_theme);
        connectRow(*row, int(m_rows.size()));
        m_rows.append(row);
        m_layout->addWidget(row);
    }
    for (int i = 0; i < int(count); ++i) {
        m_rows.at(i)->setPair(own, m_columns.value(i), target, m_targets.value(i), key.unresolvedColumns.value(i));
        m_rows.at(i)->setPlace(i == 0, i == int(count) - 1);
    }
    std::tie(m_nextColumn, m_nextTarget) = target ? nextKeyPair(key, own, *target) : std::pair<ObjectId, ObjectId>();
    // Where the columns are not as many as those they lead to, there is a pair to be completed first.
    m_add->setEnabled(!m_nextColumn.isNull() && m_columns.size() == m_targets.size());
}

void KeyPairs::connectRow(KeyPairRow &row, int position)
{
    connect(&row, &KeyPairRow::columnChosen, this, [this, position](ObjectId column) {
        QList<ObjectId> columns = m_columns;
        put(columns, position, column);
        emit changed(tr("Change foreign key"), columns, m_targets);
    });
    connect(&row, &KeyPairRow::targetChosen, this, [this, position](ObjectId column) {
        QList<ObjectId> targets = m_targets;
        put(targets, position, column);
        emit changed(tr("Change foreign key"), m_columns, targets);
    });
    connect(&row, &KeyPairRow::moved, this, [this, position](int step) {
        QList<ObjectId> columns = m_columns;
        QList<ObjectId> targets = m_targets;
        const int other = position + step;
        if (other < 0 || other >= std::min(columns.size(), targets.size()) ||
            position >= std::min(columns.size(), targets.size()))
            return;
        columns.swapItemsAt(position, other);
        targets.swapItemsAt(position, other);
        emit changed(tr("Move pair of foreign key"), columns, targets);
    });
    connect(&row, &KeyPairRow::removed, this, [this, position] {
        QList<ObjectId> columns = m_columns;
        QList<ObjectId> targets = m_targets;
        if (position < columns.size())
            columns.removeAt(position);
        if (position < targets.size())
            targets.removeAt(position);
        emit changed(tr("Remove pair of foreign key"), columns, targets);
    });
}

void KeyPairs::addPair()
{
    if (!m_nextColumn.isNull())
        emit changed(tr("Add pair to foreign key"), m_columns + QList<ObjectId>{m_nextColumn},
                     m_targets + QList<ObjectId>{m_nextTarget});
}

} // namespace joinery

#include "moc_key_pairs.cpp"
