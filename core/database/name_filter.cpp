// SPDX-License-Identifier: MIT
#include "core/database/name_filter.h"

#include "core/database/migration_repository.h"

namespace joinery {

namespace {

QList<QRegularExpression> patterns(const QStringList &wildcards)
{
    QList<QRegularExpression> result;
    for (const QString &wildcard : wildcards)
        result.append(QRegularExpression(QRegularExpression::wildcardToRegularExpression(wildcard),
                                         QRegularExpression::CaseInsensitiveOption));
    return result;
}

bool matches(const QList<QRegularExpression> &expressions, const QString &name)
{
    return std::any_of(expressions.begin(), expressions.end(),
                       [&](const QRegularExpression &expression) { return expression.match(name).hasMatch(); });
}

} // namespace

NameFilter::NameFilter(const IntrospectionOptions &options)
    : m_include(patterns(options.include))
    , m_exclude(patterns(options.exclude))
    , m_known(options.known.cbegin(), options.known.cend())
    , m_ownTables(options.ownTables)
{
}

bool NameFilter::wants(const QString &name) const
{
    if (!m_ownTables && isOwnTable(name))
        return false;
    if (m_known.contains(name))
        return true;
    return (m_include.isEmpty() || matches(m_include, name)) && !matches(m_exclude, name);
}

} // namespace joinery
