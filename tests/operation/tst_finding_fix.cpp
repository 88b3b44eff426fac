// SPDX-License-Identifier: MIT

#include "core/operation/apply.h"
#include "core/operation/finding_fix.h"
#include "core/schema/table_advice.h"
#include "core/schema/validation.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

Table named(const Schema &schema, const char *name)
{
    return *schema.tableNamed(QString::fromLatin1(name));
}

/** What is noticed about the tables, advice too. */
QList<Finding> findingsIn(const Schema &schema)
{
    QList<Finding> findings = validate(schema);
    for (const Table &table : schema.tables)
        findings += tableAdvice(table);
    return findings;
}

QStringList codesIn(const Schema &schema)
{
    QStringList codes;
    for (const Finding &finding : findingsIn(schema))
        codes.append(finding.code);
    return codes;
}

Schema with(Schema schema, const Table &table)
{
    schema.tables.insert(table);
    return schema;
}

Schema books()
{
    return schemaFromText(QStringLiteral("author(id integer pk not null, name text); "
                                         "book(id integer pk not null, author_id text -> author.id, title text)"));
}

} // namespace

class FindingFixTest : public QObject
{
    Q_OBJECT

private slots:
    void doesAwayWithTheFinding_data();
    void doesAwayWithTheFinding();
    void namesOfEnumsAndObjects();
    void leavesTablesOfOthersAlone();
    void knowsNothingOfTheRest();
    void indexesThatRepeat();
    void keysThatAreIndexed();
};

void FindingFixTest::doesAwayWithTheFinding_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const Schema &schema) {
        QTest::newRow(code) << schema << QString::fromLatin1(code);
    };
    row("foreign_key.type", books());
    row("advice.foreign_key_index", books());

    Table book = named(books(), "book");
    ForeignKey key = book.foreignKeys.at(0);
    key.referencedColumns = {named(books(), "author").columns.at(1).id};
    book.foreignKeys.insert(key);
    row("foreign_key.not_unique", with(books(), book));
    key.referencedTable = ObjectId::create();
    book.foreignKeys.insert(key);
    row("foreign_key.dangling_table", with(books(), book));
    key.referencedTable = {};
    key.unresolvedTable = QStringLiteral("gone");
    book.foreignKeys.insert(key);
    row("foreign_key.unresolved", with(books(), book));

    Table author = named(books(), "author");
    author.columns[1].name = QString(40, QLatin1Char('n')) + QString(20, QChar(0xe9));
    row("name.too_long", with(books(), author));
    author.columns[1].name = QStringLiteral("ID");
    row("column.duplicate_name", with(books(), author));
    author.columns[1].name = QStringLiteral("name");
    author.columns[1].nullable = false;
    author.columns[1].defaultValue = DefaultValue::fromUserText(QStringLiteral("null"));
    row("column.null_default", with(books(), author));
    author.columns[1].defaultValue = DefaultValue::fromUserText(QStringLiteral("'x'"));
    author.columns[1].generated = Generated{QStringLiteral("id"), false};
    row("column.generated_default", with(books(), author));

    author = named(books(), "author");
    author.primaryKey.reset();
    row("advice.primary_key", with(books(), author));
    author.columns.clear();
    Schema alone;
    row("table.no_columns", with(alone, author));
    author = named(books(), "author");
    const ObjectId name = author.columns.at(1).id;
    author.uniqueConstraints.insert({.id = ObjectId::create(), .name = QStringLiteral("u"), .columns = {name, name}});
    row("key.duplicate_column", with(books(), author));
    author = named(books(), "author");
    author.indexes.insert(
        {.id = ObjectId::create(), .name = QStringLiteral("i"), .parts = {{.column = author.columns.at(0).id}}});
    row("advice.duplicate_index", with(books(), author));
}

void FindingFixTest::doesAwayWithTheFinding()
{
    QFETCH(Schema, schema);
    QFETCH(QString, code);
    QVERIFY2(codesIn(schema).contains(code), qPrintable(codesIn(schema).join(QLatin1Char(' '))));
    for (const Finding &finding : findingsIn(schema)) {
        if (finding.code != code)
            continue;
        const std::optional<FindingFix> fix = fixFor(finding, schema, schema);
        QVERIFY(fix);
        QCOMPARE(fix->title, fixTitle(finding, schema));
        const Result<void> applied = apply(fix->operations, schema);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text()));
        break;
    }
    QVERIFY2(!codesIn(schema).contains(code), qPrintable(codesIn(schema).join(QLatin1Char(' '))));
}

void FindingFixTest::namesOfEnumsAndObjects()
{
    Schema schema = books();
    schema.enums.insert({.id = ObjectId::create(), .name = QStringLiteral("mood")});
    schema.enums.insert({.id = ObjectId::create(), .name = QStringLiteral("mood")});
    schema.objects.insert(
        {.id = ObjectId::create(), .name = QString(80, QLatin1Char('v')), .definition = QStringLiteral("AS SELECT 1")});
    schema.objects.insert(
        {.id = ObjectId::create(), .name = QStringLiteral("book"), .definition = QStringLiteral("AS SELECT 1")});
    for (const char *code : {"enum.duplicate_name", "object.duplicate_name"}) {
        const QList<Finding> findings = validate(schema);
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                        [code](const Finding &each) { return each.code == QLatin1String(code); });
        QVERIFY2(found != findings.cend(), code);
        const std::optional<FindingFix> fix = fixFor(*found, schema, schema);
        QVERIFY2(fix, code);
        QCOMPARE(fix->title, fixTitle(*found, schema));
        QVERIFY(apply(fix->operations, schema));
        QVERIFY2(!codesIn(schema).contains(QLatin1String(code)), code);
    }
    // Databases have limits of their own.
    const QString longName(80, QLatin1Char('v'));
    const Finding tooLong{
        QStringLiteral("postgresql.name_length"), Finding::Severity::Error, schema.objectNamed(longName)->id, {}, {}};
    const std::optional<FindingFix> fix = fixFor(tooLong, schema, schema);
    QVERIFY(fix);
    QVERIFY(apply(fix->operations, schema));
    QVERIFY(!schema.objectNamed(longName));
    QVERIFY(schema.objects.find(tooLong.object)->name.size() < 64);
}

void FindingFixTest::leavesTablesOfOthersAlone()
{
    Table book = named(books(), "book");
    ForeignKey key = book.foreignKeys.at(0);
    key.referencedColumns = {named(books(), "author").columns.at(1).id};
    book.foreignKeys.insert(key);
    const Schema ours = with({}, book);
    const Finding finding{QStringLiteral("foreign_key.not_unique"), Finding::Severity::Warning, book.id, key.id, {}};
    QVERIFY(!fixFor(finding, ours, with(books(), book)));
    QCOMPARE(fixTitle(finding, ours), QString());
}

void FindingFixTest::knowsNothingOfTheRest()
{
    const Schema schema = books();
    const Table author = named(schema, "author");
    QVERIFY(!fixFor({QStringLiteral("name.reserved"), Finding::Severity::Info, author.id, {}, {}}, schema, schema));
    // A finding that does not hold any more.
    QVERIFY(
        !fixFor({QStringLiteral("advice.primary_key"), Finding::Severity::Info, author.id, {}, {}}, schema, schema));
    QVERIFY(!fixFor({QStringLiteral("advice.primary_key"), Finding::Severity::Info, ObjectId::create(), {}, {}}, schema,
                    schema));
}

void FindingFixTest::indexesThatRepeat()
{
    Table book = named(books(), "book");
    const auto index = [&](const char *name, bool unique, const QString &where) {
        return Index{.id = ObjectId::create(),
                     .name = QString::fromLatin1(name),
                     .unique = unique,
                     .parts = {{.column = book.columns.at(2).id}},
                     .where = where};
    };
    const auto told = [&] {
        QStringList texts;
        for (const Finding &finding : tableAdvice(book)) {
            if (finding.code == QLatin1String("advice.duplicate_index"))
                texts.append(book.indexes.find(finding.part)->name);
        }
        return texts.join(QLatin1Char(' '));
    };
    book.indexes.insert(index("a", false, {}));
    QCOMPARE(told(), QString());
    book.indexes.insert(index("part", false, QStringLiteral("id > 5")));
    QCOMPARE(told(), QString());
    book.indexes.insert(index("b", false, {}));
    QCOMPARE(told(), QStringLiteral("b"));
    book.indexes.insert(index("c", true, {}));
    QCOMPARE(told(), QStringLiteral("a b"));
}

void FindingFixTest::keysThatAreIndexed()
{
    Table book = named(books(), "book");
    const QList<ObjectId> key = book.foreignKeys.at(0).columns;
    QVERIFY(!isIndexed(book, key));
    book.uniqueConstraints.insert(
        {.id = ObjectId::create(), .name = QStringLiteral("u"), .columns = {book.columns.at(2).id, key.first()}});
    QVERIFY(!isIndexed(book, key));
    QVERIFY(isIndexed(book, {key.first(), book.columns.at(2).id}));
    book.indexes.insert({.id = ObjectId::create(), .name = QStringLiteral("i"), .parts = {{.column = key.first()}}});
    QVERIFY(isIndexed(book, key));
}

QTEST_APPLESS_MAIN(FindingFixTest)
#include "tst_finding_fix.moc"
