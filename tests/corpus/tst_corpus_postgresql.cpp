// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/schema/validation.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/postgresql_client.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace joinery;

namespace {

/** Files that hold what the schema has no place for, and the names of it. */
const QMap<QString, QStringList> &whatHasNoPlace()
{
    static const QMap<QString, QStringList> names{
        {"postgraphile-kitchen-sink.sql", {"polymorphic.applications.", "polymorphic.vulnerabilities."}},
    };
    return names;
}

/** What Joinery holds against a schema. */
QString errorsOf(const Schema &schema)
{
    QStringList result;
    for (const Finding &finding : validate(schema) + PostgresqlDatabase::dialect().validate(schema)) {
        if (finding.severity == Finding::Severity::Error)
            result.append(finding.code + QStringLiteral(": ") + finding.text);
    }
    return result.join(QLatin1Char('\n'));
}

/** The lines that hold none of the names. */
QString linesWithout(const QString &lines, const QStringList &names)
{
    QStringList result = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    result.removeIf([&names](const QString &line) {
        return std::any_of(names.begin(), names.end(), [&line](const QString &name) { return line.contains(name); });
    });
    return result.join(QLatin1Char('\n'));
}

QStringList warningsOf(const Introspection &introspection)
{
    QStringList result;
    for (const Finding &finding : introspection.notModelled) {
        if (finding.severity != Finding::Severity::Info)
            result.append(finding.text);
    }
    return result;
}

Result<Introspection> introspectionOf(const PostgresqlDatabase &database)
{
    const auto connection = Connection::open(database.address());
    if (!connection)
        return fail(connection);
    return introspect(*connection);
}

} // namespace

/**
 * Real schemas of real applications are read, and made again from what was read: pg_dump tells the same of both to the
 * letter, the catalogues are alike, and what is read again is equal. Of the files of whatHasNoPlace() all else is so.
 */
class CorpusPostgresqlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void makesAgain_data();
    void makesAgain();

private:
    std::optional<PostgresqlDatabase> m_original;
    std::optional<PostgresqlDatabase> m_made;
};

void CorpusPostgresqlTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_original.emplace();
    m_made.emplace();
    // Whom some of the files make the owner of everything.
    QCOMPARE(m_original->run(QStringLiteral("CREATE ROLE postgres")), QString());
}

void CorpusPostgresqlTest::cleanupTestCase()
{
    m_original.reset();
    m_made.reset();
    PostgresqlDatabase::stopServer();
}

void CorpusPostgresqlTest::makesAgain_data()
{
    addSchemaFiles(QStringLiteral("pg"));
}

void CorpusPostgresqlTest::makesAgain()
{
    QFETCH(const QString, path);
    for (PostgresqlDatabase *database : {&*m_original, &*m_made}) {
        database->clear();
        QCOMPARE(database->run(QStringLiteral("COMMENT ON SCHEMA public IS 'standard public schema'")), QString());
    }
    QCOMPARE(loadWithClient(*m_original, path), QString());
    const auto read = introspectionOf(*m_original);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const QStringList known = whatHasNoPlace().value(QFileInfo(path).fileName());
    const QStringList notKept = warningsOf(*read);
    const QString unexpected = linesWithout(notKept.join(QLatin1Char('\n')), known);
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected));
    QCOMPARE(notKept.isEmpty(), known.isEmpty());

    QCOMPARE(errorsOf(read->schema), QString());
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, read->schema).operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(m_made->run(*plan), QString());

    const QString catalogue = linesWithout(differingLines(m_made->catalogue(), m_original->catalogue()), known);
    QVERIFY2(catalogue.isEmpty(), qPrintable(catalogue));
    const QString statements =
        linesWithout(differingLines(dumpedStatements(*m_made), dumpedStatements(*m_original)), known);
    QVERIFY2(statements.isEmpty(), qPrintable(statements));
    const auto again = introspectionOf(*m_made);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY2(again->schema == read->schema, "the schemas are not equal");
    if (!known.isEmpty())
        return;
    const auto dump = dumpOf(*m_original);
    const auto dumpAgain = dumpOf(*m_made);
    QVERIFY(dump && dumpAgain);
    QVERIFY2(*dumpAgain == *dump, "pg_dump tells the same in another order");
    QVERIFY2(*again == *read, "what cannot be kept is not the same");
}

QTEST_GUILESS_MAIN(CorpusPostgresqlTest)
#include "tst_corpus_postgresql.moc"
