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
        const generate::Edited edited = *generate::edited();
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

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
