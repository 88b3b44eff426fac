// SPDX-License-Identifier: MIT
// What becomes of every type in every other database: values that reach less far there are told of.

#include "core/dialect/lossy_mappings.h"
#include "core/operation/edits.h"

#include <QtTest>

using namespace joinery;

class LossyMappingsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatReachesLessFarIsTold_data();
    void whatReachesLessFarIsTold();
    void nothingIsToldOfItsOwnDatabase_data();
    void nothingIsToldOfItsOwnDatabase();
    void everyTypeHasAReach_data();
    void everyTypeHasAReach();
    void manyColumnsAreOneSentence();
    void onlyWhatChangedIsTold();
    void keysThatTellCaseApartAreTold();
    void strictTablesAreObeyed();
    void theAdviceIsGood_data();
    void theAdviceIsGood();
};

namespace {

const ObjectId tableId = ObjectId::derived(QStringLiteral("book"));

Table bookWith(const QStringList &types)
{
    Table table{.id = tableId, .name = QStringLiteral("book")};
    for (const QString &type : types)
        table.columns.append({.id = ObjectId::derived(type),
                              .name = QStringLiteral("c%1").arg(table.columns.size() + 1),
                              .type = DataType::fromText(type)});
    return table;
}

Schema schemaWith(const QStringList &types)
{
    Schema schema;
    schema.tables.insert(bookWith(types));
    return schema;
}

QString textOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const char *severity = finding.severity == Finding::Severity::Warning ? "warning" : "info";
        lines.append(QStringLiteral("%1 %2%3: %4")
                         .arg(QLatin1String(severity), finding.code,
                              finding.part.isNull() ? QString() : QStringLiteral(" at its column"), finding.text));
    }
    return lines.join(QLatin1Char('\n'));
}

QString told(const QString &home, const QString &target, const QString &type)
{
    return textOf(lossyMappings({}, schemaWith({type}), *findDialect(home), *findDialect(target)));
}

} // namespace

void LossyMappingsTest::whatReachesLessFarIsTold_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *home, const char *target, const char *type, const char *codes) {
        QTest::addRow("%s of %s in %s", type, home, target) << QString::fromLatin1(home) << QString::fromLatin1(target)
                                                            << QString::fromLatin1(type) << QString::fromLatin1(codes);
    };
    row("postgresql", "mariadb", "text", "longest_value");
    row("postgresql", "mariadb", "longtext", "");
    row("postgresql", "mariadb", "varchar(200)", "");
    row("postgresql", "mariadb", "blob", "longest_value");
    row("postgresql", "mariadb", "bytea", "");
    row("postgresql", "mariadb", "timestamp", "second_fraction years");
    row("postgresql", "mariadb", "timestamptz", "years second_fraction");
    row("postgresql", "mariadb", "timestamp(6)", "years");
    row("postgresql", "mariadb", "timestamp(0)", "years");
    row("postgresql", "mariadb", "time", "second_fraction");
    row("postgresql", "mariadb", "date", "years");
    row("postgresql", "mariadb", "boolean", "types_not_obeyed");
    row("postgresql", "mariadb", "numeric(20,4)", "");
    row("postgresql", "mariadb", "bigint", "");
    row("postgresql", "mariadb", "uuid", "");
    row("postgresql", "mariadb", "json", "");
    row("postgresql", "mariadb", "text[]", "");

    row("postgresql", "sqlite", "text", "");
    row("postgresql", "sqlite", "varchar(20)", "types_not_obeyed");
    row("postgresql", "sqlite", "numeric(20,4)", "decimal_digits types_not_obeyed");
    row("postgresql", "sqlite", "numeric(10,2)", "types_not_obeyed");
    row("postgresql", "sqlite", "numeric", "decimal_digits types_not_obeyed");
    row("postgresql", "sqlite", "integer", "types_not_obeyed");
    row("postgresql", "sqlite", "timestamptz", "types_not_obeyed");
    row("postgresql", "sqlite", "uuid", "types_not_obeyed");
    row("postgresql", "sqlite", "blob", "");

    row("mariadb", "sqlite", "bigint unsigned", "large_numbers types_not_obeyed");
    row("mariadb", "sqlite", "integer unsigned", "types_not_obeyed");
    row("mariadb", "sqlite", "boolean", "");
    row("mariadb", "postgresql", "bigint unsigned", "");
    row("mariadb", "postgresql", "tinyint", "");
    row("mariadb", "postgresql", "text", "");
    row("mariadb", "postgresql", "timestamp(3)", "");
    row("mariadb", "postgresql", "varbinary(16)", "");

    row("sqlite", "postgresql", "integer", "whole_numbers");
    row("sqlite", "postgresql", "bigint", "");
    row("sqlite", "postgresql", "INT", "whole_numbers");
    row("sqlite", "postgresql", "numeric(10,2)", "");
    row("sqlite", "postgresql", "varchar(20)", "");
    row("sqlite", "mariadb", "text", "longest_value");
    row("sqlite", "mariadb", "timestamp", "second_fraction");
    row("sqlite", "mariadb", "tinyint", "whole_numbers");
}

void LossyMappingsTest::whatReachesLessFarIsTold()
{
    QFETCH(const QString, home);
    QFETCH(const QString, target);
    QFETCH(const QString, type);
    QFETCH(const QString, codes);
    const QList<Finding> found = lossyMappings({}, schemaWith({type}), *findDialect(home), *findDialect(target));
    QStringList told;
    for (const Finding &finding : found) {
        QVERIFY2(finding.code.startsWith(target + QLatin1Char('.')), qPrintable(finding.code));
        told.append(finding.code.section(QLatin1Char('.'), 1));
        QVERIFY2(finding.object == tableId, qPrintable(finding.text));
        QVERIFY2(finding.text.endsWith(QLatin1Char('.')) && !finding.text.contains(QLatin1Char('%')),
                 qPrintable(finding.text));
    }
    QCOMPARE(told.join(QLatin1Char(' ')), codes);
}

void LossyMappingsTest::nothingIsToldOfItsOwnDatabase_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString &name : dialectNames())
        QTest::newRow(qPrintable(name)) << name;
}

void LossyMappingsTest::nothingIsToldOfItsOwnDatabase()
{
    QFETCH(const QString, dialect);
    const Schema schema = schemaWith(portableTypeNames());
    QCOMPARE(textOf(lossyMappings({}, schema, *findDialect(dialect), *findDialect(dialect))), QString());
}

void LossyMappingsTest::everyTypeHasAReach_data()
{
    nothingIsToldOfItsOwnDatabase_data();
}

void LossyMappingsTest::everyTypeHasAReach()
{
    QFETCH(const QString, dialect);
    // Those have no counterpart elsewhere: validate() tells of them.
    const QStringList without{QStringLiteral("interval"), QStringLiteral("jsonb")};
    for (const QString &type : portableTypeNames()) {
        if (!without.contains(type))
            QVERIFY2(findDialect(dialect)->reach(DataType::fromText(type)).kind != TypeReach::Kind::Other,
                     qPrintable(type));
    }
}

void LossyMappingsTest::manyColumnsAreOneSentence()
{
    const QStringList types{QStringLiteral("varchar(1)"), QStringLiteral("varchar(2)"), QStringLiteral("varchar(3)"),
                            QStringLiteral("varchar(4)"), QStringLiteral("varchar(5)"), QStringLiteral("date"),
                            QStringLiteral("uuid")};
    QCOMPARE(
        textOf(lossyMappings({}, schemaWith(types), postgresqlDialect(), sqliteDialect())),
        QStringLiteral("info sqlite.types_not_obeyed: SQLite takes values that do not fit their type in table book, "
                       "which PostgreSQL refuses: c1 (varchar(1)), c2 (varchar(2)), c3 (varchar(3)), c4 "
                       "(varchar(4)), c5 (varchar(5)) and 2 more. Add checks where it matters."));
}

void LossyMappingsTest::onlyWhatChangedIsTold()
{
    const Schema before = schemaWith({QStringLiteral("text")});
    QVERIFY(lossyMappings(before, before, postgresqlDialect(), mariadbDialect()).isEmpty());
    Schema after = before;
    after.tables.edit(tableId)->comment = QStringLiteral("changed");
    after.tables.edit(tableId)->columns.first().nullable = false;
    after.tables.insert({.id = ObjectId::derived(QStringLiteral("other")),
                         .name = QStringLiteral("other"),
                         .columns = {{.id = ObjectId::derived(QStringLiteral("note")),
                                      .name = QStringLiteral("note"),
                                      .type = DataType::of(DataType::Kind::Text)}}});
    const QList<Finding> found = lossyMappings(before, after, postgresqlDialect(), mariadbDialect());
    QCOMPARE(
        textOf(found),
        QStringLiteral("warning mariadb.longest_value at its column: Column other.note (text) takes 65,535 bytes in "
                       "MariaDB and more in PostgreSQL; longer values are refused. Choose a type that holds more, or "
                       "a length."));
}

/** What is unique in one of two databases may not be in the other. */
void LossyMappingsTest::keysThatTellCaseApartAreTold()
{
    Schema schema = schemaWith({QStringLiteral("varchar(20)"), QStringLiteral("integer")});
    Table &book = *schema.tables.edit(tableId);
    const ObjectId text = book.columns.first().id;
    const auto codes = [&schema](const char *home, const char *target, const Schema &before = {}) {
        QStringList result;
        for (const Finding &finding : lossyMappings(before, schema, *findDialect(QString::fromLatin1(home)),
                                                    *findDialect(QString::fromLatin1(target)))) {
            if (finding.code.contains(QLatin1String("case")))
                result.append(finding.code + (finding.part.isNull() ? QStringLiteral(" of the table") : QString()));
        }
        return result.join(QLatin1Char(' '));
    };
    QCOMPARE(codes("mariadb", "postgresql"), QString());
    book.uniqueConstraints.insert(UniqueConstraint{
        .id = ObjectId::derived(QStringLiteral("unique")), .name = QStringLiteral("by_name"), .columns = {text}});
    QCOMPARE(codes("mariadb", "postgresql"), QStringLiteral("postgresql.case_told_apart"));
    QCOMPARE(codes("mariadb", "sqlite"), QStringLiteral("sqlite.case_told_apart"));
    QCOMPARE(codes("postgresql", "mariadb"), QStringLiteral("mariadb.case_not_told_apart"));
    QCOMPARE(codes("postgresql", "sqlite"), QString());
    QCOMPARE(codes("mariadb", "postgresql", schema), QString());
    book.columns.first().collation = QStringLiteral("utf8mb4_bin");
    QCOMPARE(codes("mariadb", "postgresql"), QString());
    book.columns.first().collation = QStringLiteral("NOCASE");
    book.uniqueConstraints = {};
    book.primaryKey = PrimaryKey{.columns = {text}};
    QCOMPARE(codes("sqlite", "mariadb"), QString());
    book.columns.first().collation.clear();
    QCOMPARE(codes("sqlite", "mariadb"), QStringLiteral("mariadb.case_not_told_apart of the table"));
    book.primaryKey = PrimaryKey{.columns = {book.columns.last().id}};
    QCOMPARE(codes("sqlite", "mariadb"), QString());
}

void LossyMappingsTest::strictTablesAreObeyed()
{
    Schema schema = schemaWith({QStringLiteral("integer")});
    schema.tables.edit(tableId)->options.strict = true;
    QCOMPARE(textOf(lossyMappings({}, schema, postgresqlDialect(), sqliteDialect())), QString());
}

void LossyMappingsTest::theAdviceIsGood_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("advised");
    QTest::newRow("fraction") << "postgresql"
                              << "mariadb"
                              << "timestamp"
                              << "timestamp(6)";
    QTest::newRow("fraction of a native type") << "postgresql"
                                               << "mariadb"
                                               << "timestamp without time zone"
                                               << "timestamp(6)";
    QTest::newRow("fraction of a native type with a zone") << "postgresql"
                                                           << "mariadb"
                                                           << "timestamp with time zone"
                                                           << "timestamptz(6)";
    QTest::newRow("fraction of a native time") << "postgresql"
                                               << "mariadb"
                                               << "time without time zone"
                                               << "time(6)";
    QTest::newRow("time") << "postgresql"
                          << "mariadb"
                          << "time"
                          << "time(6)";
    QTest::newRow("fraction of what SQLite writes") << "sqlite"
                                                    << "mariadb"
                                                    << "timestamp"
                                                    << "timestamp(3)";
}

void LossyMappingsTest::theAdviceIsGood()
{
    QFETCH(const QString, home);
    QFETCH(const QString, target);
    QFETCH(const QString, type);
    QFETCH(const QString, advised);
    const QString before = told(home, target, type);
    QVERIFY2(before.contains(advised), qPrintable(before));
    QStringList left = told(home, target, advised).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    // How far dates reach is another question than how fine they are.
    left.removeIf([](const QString &line) { return line.contains(QLatin1String(".years")); });
    QCOMPARE(left, QStringList());
}

QTEST_APPLESS_MAIN(LossyMappingsTest)
#include "tst_lossy_mappings.moc"
