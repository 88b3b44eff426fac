// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/schema/validation.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"

#include <QDir>
#include <QRegularExpression>
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

/** What SHOW CREATE says of everything, without what makes no difference and is nowhere else in the catalogue. */
QString statements(const MariadbDatabase &database)
{
    QString text = database.catalogue();
    // Which holds anyway; and for the server the two actions are one.
    static const QRegularExpression silent(QStringLiteral(" USING BTREE| ON (?:DELETE|UPDATE) NO ACTION"));
    return text.remove(silent);
}

} // namespace

/** Real schemas of real applications: read without loss, and made again without a difference. */
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
    QCOMPARE(differingLines(statements(made), statements(original)), QString());
    const Introspection again = read(made);
    QCOMPARE(differences(again.schema, found.schema), QString());
    QVERIFY2(again == found, "the schemas are equivalent, but not equal");
}

QTEST_GUILESS_MAIN(CorpusMariadbTest)
#include "tst_corpus_mariadb.moc"
