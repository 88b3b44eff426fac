// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace joinery {

/** The rows of a form in the inspector, with its distances. */
[[nodiscard]] QVBoxLayout *formRows(QWidget *form);
/** Fields beside each other, sharing the width as the shares say; hidden ones take no room. */
[[nodiscard]] QHBoxLayout *fieldRow(const QList<QWidget *> &fields, const QList<int> &shares = {});
/** Check boxes in two columns. */
[[nodiscard]] QGridLayout *checkGrid(const QList<QWidget *> &boxes);

} // namespace joinery
