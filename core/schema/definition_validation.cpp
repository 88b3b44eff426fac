// SPDX-License-Identifier: MIT
#include "core/schema/definition_validation.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/schema/expression_names.h"

#include <QHash>
#include <QSet>

namespace joinery {

namespace {

QString folded(const QString &name)
{
    return name.toLower();
}

/** The columns of every table by their folded names; those of two tables of one name are taken together. */
QHash<QString, QSet<QString>> columnsByTable(const Schema &schema, const Schema &context)
{
    QHash<QString, QSet<QString>> result;
    for (const Schema *each : {&context, &schema}) {
        for (const Table &table : each->tables) {
            QSet<QString> &columns = result[folded(table.name)];
            for (const Column &column : table.columns)
                columns.insert(folded(column.name));
        }
    }
    return result;
}

/** "table.column" as written in the text, for columns that their table does not have; each once. */
QStringList missingColumns(const QString &sql, const QHash<QString, QSet<QString>> &columns)
{
    QList<SqlToken> tokens = lexSql(sql);
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    QStringList missing;
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        const SqlToken &column = tokens.at(i + 2);
        if (!tokens.at(i).isName() || !tokens.at(i + 1).isMark(sql, QLatin1String(".")) || !column.isName())
            continue;
        const QString table = tokens.at(i).value(sql);
        const auto known = columns.constFind(folded(table));
        const QString name = column.value(sql);
        if (known == columns.constEnd() || known->contains(folded(name)) || isRowIdName(name))
            continue;
        const QString title = table + QLatin1Char('.') + name;
        if (!missing.contains(title))
            missing.append(title);
    }
    return missing;
}

} // namespace

QList<Finding> validateDefinitions(const Schema &schema, const Schema &context)
{
    QList<Finding> findings;
    if (schema.objects.isEmpty())
        return findings;
    const QHash<QString, QSet<QString>> columns = columnsByTable(schema, context);
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        const QStringList missing = missingColumns(object->definition, columns);
        if (missing.isEmpty())
            continue;
        findings.append(
            {QStringLiteral("object.missing_column"),
             Finding::Severity::Warning,
             object->id,
             {},
             Message::tr("The %1 %2 reads %3, which is not there. Change the definition, or it fails when used.",
                         "kind, name, columns")
                 .arg(kindTitle(object->kind), qualifiedName(object->nameSpace, object->name),
                      missing.join(QStringLiteral(", ")))});
    }
    return findings;
}

} // namespace joinery
