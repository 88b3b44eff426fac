// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace joinery {

/** Offers the portable types, and what people call them elsewhere, while a type is typed: "str" → varchar(255). */
class TypeCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TypeCompleter(QObject *parent = nullptr);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace joinery
