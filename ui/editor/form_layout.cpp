// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form_layout.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace joinery {

QVBoxLayout *formRows(QWidget *form)
{
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    return rows;
}

QHBoxLayout *fieldRow(const QList<QWidget *> &fields, const QList<int> &shares)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (qsizetype i = 0; i < fields.size(); ++i)
        row->addWidget(fields.at(i), shares.value(i, 1), Qt::AlignTop);
    return row;
}

QGridLayout *checkGrid(const QList<QWidget *> &boxes)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < int(boxes.size()); ++i)
        grid->addWidget(boxes.at(i), i / 2, i % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace joinery
