// SPDX-License-Identifier: MIT
#include "core/serialisation/operation_json.h"
#include "core/serialisation/schema_json.h"
#include "tests/support/operation_generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

using namespace joinery;

/** read(write(x)) == x and write(read(text)) == text, for anything that can be generated. */
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void everyTableComesBack();
    void everyObjectComesBack();
    void everyEditComesBack();
    void damagedTablesComeBackToo();
    void listsOfKeysCanBeRead();
};

namespace {

const QString file = QStringLiteral("file.json");
const QString seed = QStringLiteral("app");

void checkTable(const Table &table, const Schema &names)
{
    const QByteArray text = tableToFile(table, names);
    const auto read = tableFromFile(text, file, seed);
    if (!read)
        RC_FAIL(read.error().text().toStdString() + "\n" + text.toStdString());
    RC_ASSERT(read->targets.isEmpty());
    RC_ASSERT(read->table == table);
    RC_ASSERT(tableToFile(read->table, names) == text);
}

/** Expressions for its values, for some of the dialects and both ways. */
void giveConversions(AlterColumn &alter)
{
    for (const char *dialect : {"", "sqlite", "postgresql", "mariadb"}) {
        if (generate::once(3))
            alter.conversion.insert(QString::fromLatin1(dialect), generate::comment());
        if (generate::once(4))
            alter.conversionBack.insert(QString::fromLatin1(dialect), QStringLiteral("CAST(a\n AS text)"));
    }
}

} // namespace

void RoundTripTest::everyTableComesBack()
{
    QVERIFY(rc::check([] {
        const Schema schema = *generate::schema();
        for (const Table &table : schema.tables)
            checkTable(table, schema);
    }));
}

void RoundTripTest::everyObjectComesBack()
{
    QVERIFY(rc::check([] {
        const Schema schema = *generate::schema();
        for (const DefinitionObject &object : schema.objects) {
            const auto read = enumOrObjectFromFile(objectToFile(object), file, seed);
            RC_ASSERT(read.has_value());
            RC_ASSERT(std::get<DefinitionObject>(*read) == object);
        }
    }));
}

void RoundTripTest::everyEditComesBack()
{
    QVERIFY(rc::check([] {
        generate::Edited edited = *generate::edited();
        for (Operation &operation : edited.operations) {
            if (auto *alter = std::get_if<AlterColumn>(&operation))
                giveConversions(*alter);
        }
        const QByteArray text = operationsToFile(edited.operations, edited.after);
        const auto read = operationsFromFile(text, file, seed);
        if (!read)
            RC_FAIL(read.error().text().toStdString() + "\n" + text.toStdString());
        RC_ASSERT(*read == edited.operations);
        RC_ASSERT(operationsToFile(*read, edited.after) == text);
    }));
}

void RoundTripTest::damagedTablesComeBackToo()
{
    // A model in the middle of an edit is saved as well: without names, with two columns of one name, with keys to
    // columns that are gone.
    QVERIFY(rc::check([] {
        const Schema schema = *generate::schema();
        RC_PRE(!schema.tables.isEmpty());
        Table table = schema.tables.at(0);
        table.name = generate::once(3) ? QString() : table.name;
        for (Column &column : table.columns) {
            if (generate::once(3))
                column.name = generate::once(2) ? QString() : table.columns.first().name;
            if (generate::once(4))
                column.name = generate::id().text();
        }
        if (table.primaryKey)
            table.primaryKey->columns.append(generate::once(2) ? generate::id() : table.columns.first().id);
        if (generate::once(2))
            table.columns.first().name = table.columns.last().id.text();
        checkTable(table, schema);
    }));
}

void RoundTripTest::listsOfKeysCanBeRead()
{
    // What a key says of more columns than it has is not written: a project that is written can be opened.
    QVERIFY(rc::check([] {
        const Schema schema = *generate::schema();
        RC_PRE(!schema.tables.isEmpty());
        Table table = schema.tables.at(0);
        KeyDetails details;
        for (int i = generate::count(0, 4); i > 0; --i)
            details.prefixLengths.append(generate::number(0, 3));
        for (int i = generate::count(0, 4); i > 0; --i)
            details.collations.append(generate::once(2) ? QString() : QStringLiteral("C"));
        for (int i = generate::count(0, 4); i > 0; --i)
            details.descending.append(generate::once(2));
        PrimaryKey key{.details = details};
        for (const Column &column : table.columns.first(std::min<qsizetype>(2, table.columns.size())))
            key.columns.append(column.id);
        table.primaryKey = key;
        const QByteArray text = tableToFile(table, schema);
        const auto read = tableFromFile(text, file, seed);
        if (!read)
            RC_FAIL(read.error().text().toStdString() + "\n" + text.toStdString());
        RC_ASSERT(tableToFile(read->table, schema) == text);
        const KeyDetails &kept = *read->table.primaryKey->details;
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            RC_ASSERT(kept.prefixLengths.value(i) == details.prefixLengths.value(i));
            RC_ASSERT(kept.collations.value(i) == details.collations.value(i));
            RC_ASSERT(kept.descending.value(i) == details.descending.value(i));
        }
    }));
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
