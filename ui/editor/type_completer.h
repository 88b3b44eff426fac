// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"

#include <QCompleter>

class QStandardItemModel;

namespace joinery {

/** The types that a schema has of its own, as a column names them: enums, domains, composite types. In order. */
[[nodiscard]] QStringList ownTypeNames(const Schema &schema);

/**
 * Offers the portable types, and what people call them elsewhere, while a type is typed: "str" → varchar(255); and
 * types of the project's own.
 */
class TypeCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TypeCompleter(const QStringList &ownTypes, QObject *parent = nullptr);

    /** Enums come and go while a field is there. */
    void setOwnTypes(const QStringList &ownTypes);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStandardItemModel *m_types;
};

} // namespace joinery
