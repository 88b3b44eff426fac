// SPDX-License-Identifier: MIT
#include "core/lint/lint_rules.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

using Severity = Finding::Severity;

LintRule rule(const char *code, Severity severity, const QString &explanation)
{
    return {QString::fromLatin1(code), severity, explanation};
}

QList<LintRule> rulesOfLoss()
{
    return {
        rule("destructive.table", Severity::Error, Message::tr("A dropped table takes its rows with it.")),
        rule("destructive.column", Severity::Error,
             Message::tr("A dropped column takes the values of all rows with it.")),
        rule("destructive.namespace", Severity::Warning,
             Message::tr("A dropped namespace takes along the rights that were given on it.")),
        rule("destructive.enum_value", Severity::Error,
             Message::tr("Rows may hold the value: the change is refused, or they lose it.")),
        rule("destructive.partition", Severity::Error, Message::tr("A dropped partition takes its rows with it.")),
        rule("destructive.object", Severity::Error, Message::tr("It holds rows or values of its own.")),
        rule("destructive.history", Severity::Error,
             Message::tr("The former versions of all rows are gone when the table keeps them no more.")),
        rule("destructive.rows", Severity::Warning, Message::tr("Deleted rows come back as the file says, no more.")),
    };
}

QList<LintRule> rulesOfRows()
{
    return {
        rule("data.unique", Severity::Warning, Message::tr("It fails where two rows hold the same values.")),
        rule("data.not_null", Severity::Warning, Message::tr("It fails where a row holds NULL.")),
        rule("data.required_column", Severity::Warning,
             Message::tr("It fails as soon as the table has a row, which would have no value.")),
        rule("data.check", Severity::Warning, Message::tr("It fails where a row does not obey.")),
        rule("data.foreign_key", Severity::Warning, Message::tr("It fails where a row points to none.")),
        rule("data.exclusion", Severity::Warning, Message::tr("It fails where two rows exclude each other.")),
        rule("data.narrowing", Severity::Warning,
             Message::tr("Values that the new type does not hold are refused, or changed.")),
        rule("data.strict", Severity::Warning, Message::tr("It fails where a row holds a value of another type.")),
        rule("data.partition", Severity::Warning,
             Message::tr("It fails where a row has no place in the new partitions.")),
    };
}

QList<LintRule> rulesOfPrograms()
{
    return {
        rule("breaking.rename", Severity::Warning,
             Message::tr("Programs that run while the migration is applied still use the old name.")),
        rule("breaking.type", Severity::Warning,
             Message::tr("Programs that run while the migration is applied expect values of the old type.")),
        rule("breaking.drop", Severity::Warning,
             Message::tr("Programs that run while the migration is applied fail where they still use it.")),
        rule("breaking.required", Severity::Warning,
             Message::tr("Programs that run while the migration is applied insert rows without the value.")),
        rule("breaking.value", Severity::Warning,
             Message::tr("Programs that run while the migration is applied still write the old value.")),
    };
}

QList<LintRule> rulesOfLocks()
{
    return {
        rule("lock.rewrite", Severity::Warning,
             Message::tr("Every row is written anew, and others wait for as long as that takes.")),
        rule("lock.scan", Severity::Warning,
             Message::tr("Every row is read, and others wait for as long as that takes.")),
        rule("lock.index", Severity::Warning,
             Message::tr("An index is built from all rows, and others wait for as long as that takes.")),
    };
}

QList<LintRule> rulesOfSql()
{
    return {
        rule("raw_sql.lock", Severity::Warning,
             Message::tr("The statement keeps others waiting until it, or its transaction, is done.")),
        rule("raw_sql.destructive", Severity::Error, Message::tr("The statement takes rows away.")),
        rule("raw_sql.every_row", Severity::Warning,
             Message::tr("Without WHERE the statement is about every row of the table.")),
        rule("raw_sql.unseen", Severity::Warning,
             Message::tr("The snapshot does not know what the statement changes, so the database drifts from it.")),
    };
}

QList<LintRule> rulesOfShape()
{
    return {
        rule("key.missing_primary", Severity::Warning,
             Message::tr("Without a primary key rows cannot be told apart, nor replicated one by one.")),
        rule("key.missing_index", Severity::Warning,
             Message::tr("Whenever a row of the table it points to changes its key or goes, all rows are read.")),
        rule("key.duplicate_index", Severity::Warning,
             Message::tr("It costs room and time with every change of a row, and says nothing new.")),
        rule("key.redundant_index", Severity::Info,
             Message::tr("Another index begins with the same columns and serves the same queries.")),
        rule("naming.length", Severity::Warning,
             Message::tr("Databases cut or refuse names that are too long for them.")),
        rule("naming.style", Severity::Warning, Message::tr("joinery.json says what names are to be like.")),
        rule("naming.reserved", Severity::Info,
             Message::tr("A word of SQL has to be quoted wherever somebody writes it.")),
    };
}

QList<LintRule> rulesOfMigrations()
{
    return {
        rule("way_back.none", Severity::Warning, Message::tr("The migration cannot be taken back.")),
        rule("way_back.rows", Severity::Warning,
             Message::tr("The migration cannot be taken back as soon as the table has a row.")),
        rule("migration.mixed", Severity::Warning,
             Message::tr("While rows are changed, the locks of what was changed before are held.")),
        rule("migration.no_transaction", Severity::Info,
             Message::tr("Where a statement fails, what was done before it stays.")),
        rule("default.not_constant", Severity::Warning,
             Message::tr("Rows that are there get values that differ from database to database.")),
        rule("enum.order", Severity::Warning,
             Message::tr("Sorting and comparing by the enum give other results, for rows that are there too.")),
        rule("lint.unused_allow", Severity::Info, Message::tr("What is accepted does not occur.")),
    };
}

} // namespace

QList<LintRule> lintRules()
{
    return rulesOfLoss() + rulesOfRows() + rulesOfPrograms() + rulesOfLocks() + rulesOfSql() + rulesOfShape() +
           rulesOfMigrations();
}

QStringList lintCodes()
{
    QStringList codes;
    for (const LintRule &each : lintRules())
        codes.append(each.code);
    return codes;
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace joinery
