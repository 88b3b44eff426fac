// SPDX-License-Identifier: MIT
#include "core/copying/fragment_sql.h"

#include "core/differ/schema_differ.h"

#include <QRegularExpression>

namespace joinery {

namespace {

QString columnLine(const Column &column, const Dialect &dialect)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    QString line = plain.match(column.name).hasMatch() ? column.name : dialect.quotedName(column.name);
    line += QLatin1Char(' ') + column.type.text();
    if (!column.nullable)
        line += QStringLiteral(" not null");
    if (column.defaultValue)
        line += QStringLiteral(" default ") + dialect.defaultText(*column.defaultValue);
    return line;
}

} // namespace

Result<QString> fragmentSql(const Fragment &fragment, const Dialect &dialect)
{
    if (const Table *table = fragment.columnTable()) {
        QStringList lines;
        for (const Column &column : table->columns)
            lines.append(columnLine(column, dialect));
        return lines.join(QLatin1Char('\n'));
    }
    const Schema after = united(fragment.surroundings, fragment.schema);
    const Result<Plan> plan =
        dialect.plan(fragment.surroundings, SchemaDiffer().diff(fragment.surroundings, after).operations);
    if (!plan)
        return fail(plan);
    QStringList statements;
    for (const PlanStep &step : plan->steps) {
        if (!step.mustReturnNoRows && !step.isTrial())
            statements.append(step.sql + QLatin1Char(';'));
    }
    return statements.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace joinery
