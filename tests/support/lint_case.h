// SPDX-License-Identifier: MIT
#pragma once

#include "core/lint/lint.h"
#include "core/operation/apply.h"
#include "tests/support/operation_text.h"

#include <QtTest>

// What the rules say about migrations in a few words: see operation_text.h for how they are written.

namespace joinery {

/** The schema that operations make of nothing. */
[[nodiscard]] inline Schema lintedSchema(const QString &text)
{
    Schema schema;
    const auto operations = operationsFromText(text, {});
    if (!operations || !apply(*operations, schema))
        qFatal("%s", qPrintable(text + (operations ? QString() : operations.error().text())));
    return schema;
}

[[nodiscard]] inline QList<Operation> lintedOperations(const Schema &before, const QString &text)
{
    const auto operations = operationsFromText(text, before, QStringLiteral("later"));
    if (!operations)
        qFatal("%s", qPrintable(operations.error().text()));
    return *operations;
}

/** What the rules say of the operations, planned for the dialect at its version: "postgresql-12". */
[[nodiscard]] inline QList<LintFinding> linted(const QString &dialect, const Schema &before,
                                               const QList<Operation> &operations, const LintSettings &settings = {},
                                               const OperationNotes &notes = {}, const LintFacts &facts = {})
{
    const Dialect *found = findDialectVersion(dialect);
    const auto plan = found->plan(before, operations);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return lint({*found, before, operations, *plan, true, notes, facts}, settings);
}

[[nodiscard]] inline QStringList codesOf(const QList<LintFinding> &findings)
{
    QStringList codes;
    for (const LintFinding &finding : findings)
        codes.append(finding.finding.code);
    return codes;
}

/** The operations with the fix that the finding brings along in place of its operation. */
[[nodiscard]] inline QList<Operation> fixedBy(const LintFinding &finding, QList<Operation> operations)
{
    operations.removeAt(finding.operation);
    for (qsizetype i = 0; finding.instead && i < finding.instead->size(); ++i)
        operations.insert(finding.operation + i, finding.instead->at(i));
    return operations;
}

/**
 * Cases of rules as rows of a test: one migration where the rule has something to say, one where it has not, and the
 * first with the fix applied. Without a text of `fixed` the finding has to bring its fix along.
 */
struct LintCases
{
    static void columns()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("fires");
        QTest::addColumn<QString>("quiet");
        QTest::addColumn<QString>("fixed");
    }

    static void add(const char *title, const char *dialect, const char *code, const QString &before,
                    const QString &fires, const QString &quiet, const QString &fixed = {})
    {
        QTest::newRow(title) << QString::fromLatin1(dialect) << QString::fromLatin1(code) << before << fires << quiet
                             << fixed;
    }

    static void check(const LintSettings &settings = {})
    {
        QFETCH(QString, dialect);
        QFETCH(QString, code);
        QFETCH(QString, before);
        QFETCH(QString, fires);
        QFETCH(QString, quiet);
        QFETCH(QString, fixed);
        const Schema start = lintedSchema(before);
        const QList<Operation> operations = lintedOperations(start, fires);
        const QList<LintFinding> found = linted(dialect, start, operations, settings);
        const auto at = std::find_if(found.begin(), found.end(),
                                     [&](const LintFinding &finding) { return finding.finding.code == code; });
        QVERIFY2(at != found.end(), qPrintable(codesOf(found).join(QLatin1Char(' '))));
        QVERIFY(!at->finding.text.isEmpty() && !at->explanation.isEmpty() && !at->fix.isEmpty());

        const QStringList other = codesOf(linted(dialect, start, lintedOperations(start, quiet), settings));
        QVERIFY2(!other.contains(code), qPrintable(other.join(QLatin1Char(' '))));

        QVERIFY2(!fixed.isNull() || at->instead, "the finding brings no fix along");
        const QList<Operation> better = fixed.isNull() ? fixedBy(*at, operations) : lintedOperations(start, fixed);
        const QStringList left = codesOf(linted(dialect, start, better, settings));
        QVERIFY2(!left.contains(code), qPrintable(left.join(QLatin1Char(' '))));
    }
};

} // namespace joinery
