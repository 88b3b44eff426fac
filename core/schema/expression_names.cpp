// SPDX-License-Identifier: MIT
#include "core/schema/expression_names.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_scopes.h"

namespace joinery {

namespace {

bool hasColumn(const Table &table, const QString &name)
{
    return isRowIdName(name) || std::any_of(table.columns.begin(), table.columns.end(),
                                            [&name](const Column &column) { return sameSqlName(column.name, name); });
}

bool isTruthValue(const QString &name)
{
    return sameSqlName(name, u"true") || sameSqlName(name, u"false");
}

} // namespace

bool isRowIdName(QStringView name)
{
    return sameSqlName(name, u"rowid") || sameSqlName(name, u"oid") || sameSqlName(name, u"_rowid_");
}

QStringList unknownColumns(const QString &expression, const Table &table)
{
    const QString query = QStringLiteral("SELECT ") + expression;
    const SqlScopes scopes = SqlScopes::of(query);
    QStringList unknown;
    for (const SqlColumnUse &use : scopes.columns) {
        const SqlToken &token = scopes.tokens.at(use.token);
        const QString name = token.value(query);
        if (token.kind != SqlToken::Kind::Identifier || isSqlKeyword(name) || isTruthValue(name))
            continue;
        if (!hasColumn(table, name) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

} // namespace joinery
