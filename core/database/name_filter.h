// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery {

/** Says which tables and objects of a database are wanted, by their names. */
class NameFilter
{
public:
    explicit NameFilter(const IntrospectionOptions &options);

    [[nodiscard]] bool wants(const QString &name) const;

private:
    QList<QRegularExpression> m_include;
    QList<QRegularExpression> m_exclude;
    QSet<QString> m_known;
    bool m_ownTables;
};

} // namespace joinery
