// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/schema/validation.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"

#include <QFileInfo>
#include <QtTest>

using namespace joinery;

namespace {

QString loaded(const MariadbDatabase &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return database.feedToClient(QString::fromUtf8(file.readAll()));
}

Introspection read(const MariadbDatabase &database)
{
    const auto connection = Connection::open(database.address());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    const auto result = introspect(*connection);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

QString differences(const Schema &found, const Schema &model)
{
    DiffOptions options;
    options.equivalence = &MariadbDatabase::dialect().equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    return describe(SchemaDiffer(options).diff(model, MariadbDatabase::dialect().recognised(found, model)).operations)
        .join(QLatin1Char('\n'));
}

/** Words of a file's tables that have no place in the schema: see docs/corpus.md. */
const QMap<QString, QString> &wordsWithoutPlace()
{
    static const QMap<QString, QString> words{
        {"chinook.sql", " ON DELETE NO ACTION ON UPDATE NO ACTION"},
        {"flipt.sql", " USING BTREE"},
        {"joomla-4.4.sql", " USING BTREE"},
    };
    return words;
}

/** The first line that is another, with the one before it. */
QString firstDifference(const QString &actual, const QString &expected)
{
    const QStringList a = actual.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype line = at - a.begin();
    return QStringList{a.value(line - 1), QStringLiteral("+ ") + a.value(line), QStringLiteral("- ") + b.value(line)}
        .join(QLatin1Char('\n'));
}

/** What SHOW CREATE TABLE says of each table, to the letter. */
QString tableStatements(const MariadbDatabase &database)
{
    QStringList result;
    const QStringList tables = database.rows(QStringLiteral(
        "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'VIEW'"));
    for (const QString &table : tables)
        result += database.rows(QStringLiteral("SHOW CREATE TABLE ") + mariadb::quotedName(table));
    return result.join(QLatin1Char('\n'));
}

} // namespace

/**
 * Real schemas of real applications are read, and made again from what was read: SHOW CREATE TABLE says the same of
 * both to the letter but for a few words (docs/corpus.md), the catalogue says the same of all else, and what is read
 * again is equal.
 */
class CorpusMariadbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void readsAndMakesAgain_data();
    void readsAndMakesAgain();
};

void CorpusMariadbTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void CorpusMariadbTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void CorpusMariadbTest::readsAndMakesAgain_data()
{
    addSchemaFiles(QStringLiteral("mysql"));
}

void CorpusMariadbTest::readsAndMakesAgain()
{
    QFETCH(const QString, path);
    const MariadbDatabase original;
    QCOMPARE(loaded(original, path), QString());

    const Introspection found = read(original);
    QStringList untold;
    for (const Finding &finding : found.notModelled)
        untold.append(finding.text);
    QCOMPARE(untold.join(QLatin1Char('\n')), QString());
    QStringList refused;
    for (const Finding &finding : validate(found.schema) + MariadbDatabase::dialect().validate(found.schema)) {
        if (finding.severity == Finding::Severity::Error)
            refused.append(finding.text);
    }
    QCOMPARE(refused.join(QLatin1Char('\n')), QString());

    const auto plan = MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, found.schema).operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    const MariadbDatabase made;
    QCOMPARE(made.run(*plan), QString());
    const QString untoldWords = wordsWithoutPlace().value(QFileInfo(path).fileName());
    const QString wanted = tableStatements(original);
    QVERIFY2(wanted.contains(untoldWords), "the file no longer says what it is excused for");
    const QString expected = QString(wanted).remove(untoldWords);
    const QString statements = tableStatements(made);
    QVERIFY2(statements == expected, qPrintable(firstDifference(statements, expected)));
    QCOMPARE(differingLines(made.catalogue(), original.catalogue().remove(untoldWords)), QString());
    const Introspection again = read(made);
    QCOMPARE(differences(again.schema, found.schema), QString());
    QVERIFY2(again == found, "the schemas are equivalent, but not equal");
}

QTEST_GUILESS_MAIN(CorpusMariadbTest)
#include "tst_corpus_mariadb.moc"
