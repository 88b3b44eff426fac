// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"

#include <QObject>

#include <functional>

class QLineEdit;

namespace joinery {

/**
 * What is typed last in a row of "name type", as far as it can be completed: the part before it, and what it may
 * become, the likeliest first. Types are portable ones and the schema's own enums and domains; behind an arrow, tables.
 */
struct TypedOffer
{
    QString before;
    QString typed;
    QStringList becomes;
};

[[nodiscard]] TypedOffer offerForRow(const QString &text, const Schema &schema);
[[nodiscard]] TypedOffer offerForType(const QString &text, const Schema &schema);

/**
 * Completes in a field while a person types: the rest is selected, so that typing on replaces it. Up and Down go
 * through what else begins like it.
 */
class TypedCompletion : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Nothing,
        Type,
        NameAndType
    };

    TypedCompletion(QLineEdit &edit, std::function<Schema()> schema, Kind kind = Kind::Nothing);

    void setKind(Kind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void complete(const QString &text);
    void show(int index);

    QLineEdit &m_edit;
    std::function<Schema()> m_schema;
    Kind m_kind;
    QString m_last;
    TypedOffer m_offer;
    int m_index = -1;
};

} // namespace joinery
