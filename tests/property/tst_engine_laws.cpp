// SPDX-License-Identifier: MIT
// The laws of the engine over schemas with everything in them. RC_PARAMS="max_success=100000" for a long run
// (scripts/laws).

#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/choice_edits.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

void note(const char *title, const QList<Operation> &operations)
{
    RC_LOG() << "--- " << title << "\n" << describe(operations).join(QStringLiteral("\n")).toStdString() << "\n";
}

Schema unshared(const Schema &schema)
{
    Schema copy;
    for (const Table &table : schema.tables)
        copy.tables.insert(table);
    for (const EnumType &enumType : schema.enums)
        copy.enums.insert(enumType);
    for (const DefinitionObject &object : schema.objects)
        copy.objects.insert(object);
    return copy;
}

/** What an operation list leads to on a model that refuses impossible states; nothing when it refused. */
std::optional<Schema> reached(const Schema &from, const Schema &to, const QList<Operation> &operations)
{
    StrictModel model(from, to);
    const QString refusal = model.run(operations);
    if (!refusal.isEmpty())
        RC_LOG() << "refused: " << refusal.toStdString() << "\n";
    return refusal.isEmpty() ? std::optional(model.state()) : std::nullopt;
}

/** A column that is of one enum before and after is so in between, whatever that is called by then. */
void expectSameEnums(const Schema &before, const Schema &state, const Schema &after)
{
    const EnumTypes former(before);
    const EnumTypes now(state);
    const EnumTypes latter(after);
    for (const Table &table : before.tables) {
        const Table *current = state.tables.find(table.id);
        const Table *wanted = after.tables.find(table.id);
        for (const Column &column : table.columns) {
            const Column *found = current ? current->column(column.id) : nullptr;
            const Column *end = wanted ? wanted->column(column.id) : nullptr;
            const EnumType *enumType = former.of(column.type);
            if (!found || !end || !enumType || !latter.of(end->type) || latter.of(end->type)->id != enumType->id)
                continue;
            RC_ASSERT(now.of(found->type));
            RC_ASSERT(now.of(found->type)->id == enumType->id);
        }
    }
}

/** A check that compares a column with what may be a text of its enum, or become one. */
QList<Operation> namingText(const Schema &schema)
{
    if (schema.tables.isEmpty())
        return {};
    const Table home = generate::tableOf(schema);
    const QString column = generate::oneOf(home.columns).name;
    const QString text = QString(generate::choiceText()).replace(u'\'', QStringLiteral("''"));
    return {AddCheckConstraint{
        referenceTo(home),
        {.id = generate::id(), .expression = QStringLiteral("%1 <> '%2'").arg(generate::sqlName(column), text)}}};
}

} // namespace

class EngineLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void orderIsExecutable();
    void placesChangeHands();
    void textsFollowEnumsOnlyWhileTheyMeanThem();
    void enumsChangeHandsInExecutableOrder();
    void orderBetweenStrangersIsExecutable();
    void nothingCanBeLeftOut();
    void itselfIsNoDifference();
    void everyOperationHasAnExactInverse();
    void theWayBackIsExecutable();
    void filesReadBack();
};

void EngineLawsTest::orderIsExecutable()
{
    QVERIFY(rc::check("the diff of an edited schema runs and leads there", [] {
        const generate::Edited pair = *generate::anyEdited();
        note("edited", pair.operations);
        const Diff diff = SchemaDiffer().diff(pair.before, unshared(pair.after));
        note("found", diff.operations);
        const auto end = reached(pair.before, pair.after, diff.operations);
        RC_ASSERT(end.has_value());
        RC_ASSERT(*end == pair.after);
    }));
}

/** Not on the strict model: there "new" and "New" are one text, as on MariaDB, and with exact equivalence two. */
void EngineLawsTest::placesChangeHands()
{
    QVERIFY(rc::check("the diff leads there, and back, where things of one name change their namespaces", [] {
        const generate::Edited pair = *generate::changedPlaces();
        note("edited", pair.operations);
        const Diff diff = SchemaDiffer().diff(pair.before, unshared(pair.after));
        note("found", diff.operations);
        const auto end = reached(pair.before, pair.after, diff.operations);
        RC_ASSERT(end.has_value());
        RC_ASSERT(*end == pair.after);
        const auto back = inverse(diff.operations, pair.before);
        RC_ASSERT(back.has_value());
        const auto start = reached(pair.after, pair.before, *back);
        RC_ASSERT(start.has_value());
        RC_ASSERT(*start == pair.before);
    }));
}

void EngineLawsTest::textsFollowEnumsOnlyWhileTheyMeanThem()
{
    QVERIFY(rc::check("the diff leads there where texts of enums change hands under columns", [] {
        Schema before = generate::anySchema();
        Schema after;
        QList<Operation> made;
        for (Schema *side : {&before, &after}) {
            if (side == &after)
                after = before;
            for (int i = generate::number(1, 8); i > 0; --i)
                generate::tryThese(generate::once(3) ? namingText(*side) : generate::editChoices(*side), *side, made);
        }
        const Diff diff = SchemaDiffer().diff(before, unshared(after));
        note("made", made);
        note("found", diff.operations);
        Schema state = before;
        for (const Operation &operation : diff.operations) {
            RC_ASSERT(joinery::apply(operation, state).has_value());
            expectSameEnums(before, state, after);
        }
        RC_ASSERT(state == after);
    }));
}

void EngineLawsTest::enumsChangeHandsInExecutableOrder()
{
    QVERIFY(rc::check("the diff runs, and back, where enums and their texts change hands under columns", [] {
        Schema before = *generate::schema({.maximumTables = 2, .maximumColumns = 2});
        QList<Operation> made;
        const auto edit = [&made](Schema &side, int most) {
            for (int i = generate::number(1, most + 1); i > 0; --i)
                generate::tryThese(generate::once(8) ? generate::anyEdit(side) : generate::editChoices(side), side,
                                   made);
        };
        if (!StrictModel(before, before).problem().isEmpty())
            before = {};
        edit(before, 24);
        made.clear();
        Schema after = before;
        edit(after, 14);
        note("edited", made);
        const Diff diff = SchemaDiffer().diff(before, unshared(after));
        note("found", diff.operations);
        const auto end = reached(before, after, diff.operations);
        RC_ASSERT(end.has_value());
        RC_ASSERT(*end == after);
        const auto back = inverse(diff.operations, before);
        RC_ASSERT(back.has_value());
        note("back", *back);
        const auto start = reached(after, before, *back);
        RC_ASSERT(start.has_value());
        RC_ASSERT(*start == before);
    }));
}

void EngineLawsTest::orderBetweenStrangersIsExecutable()
{
    QVERIFY(rc::check("the diff of two unrelated schemas runs and leads there", [] {
        const Schema a = (*generate::anyWhole()).schema;
        const Schema b = (*generate::anyWhole()).schema;
        const Diff diff = SchemaDiffer().diff(a, b);
        note("found", diff.operations);
        const auto end = reached(a, b, diff.operations);
        RC_ASSERT(end.has_value());
        RC_ASSERT(*end == b);
    }));
}

void EngineLawsTest::nothingCanBeLeftOut()
{
    QVERIFY(rc::check("without any one of its operations a diff does not lead there", [] {
        const generate::Edited pair = *generate::anyEdited();
        const Diff diff = SchemaDiffer().diff(pair.before, unshared(pair.after));
        note("found", diff.operations);
        for (qsizetype i = 0; i < diff.operations.size(); ++i) {
            QList<Operation> fewer = diff.operations;
            const Operation without = fewer.takeAt(i);
            StrictModel model(pair.before, pair.after);
            const bool runs = model.run(fewer).isEmpty();
            RC_LOG() << "without: " << describe(without).toStdString() << "\n";
            RC_ASSERT(!runs || model.state() != pair.after);
        }
    }));
}

void EngineLawsTest::itselfIsNoDifference()
{
    QVERIFY(rc::check("a schema does not differ from itself", [] {
        const Schema a = (*generate::anyWhole()).schema;
        RC_ASSERT(SchemaDiffer().diff(a, a).isEmpty());
        RC_ASSERT(SchemaDiffer().diff(a, unshared(a)).isEmpty());
        RC_ASSERT(SchemaDiffer({.matchByName = true}).diff(a, unshared(a)).isEmpty());
    }));
}

void EngineLawsTest::everyOperationHasAnExactInverse()
{
    QVERIFY(rc::check("apply(inverse(o), apply(o, a)) == a", [] {
        const generate::Edited pair = *generate::anyEditedWithRows();
        Schema state = pair.before;
        for (const Operation &operation : pair.operations) {
            const Schema before = state;
            const auto undo = inverse(operation, before);
            RC_ASSERT(undo.has_value());
            RC_ASSERT(joinery::apply(operation, state).has_value());
            Schema undone = state;
            RC_LOG() << describe(operation).toStdString() << "\n" << describe(*undo).toStdString() << "\n";
            RC_ASSERT(joinery::apply(*undo, undone).has_value());
            RC_ASSERT(undone == before);
        }
    }));
}

void EngineLawsTest::theWayBackIsExecutable()
{
    QVERIFY(rc::check("the inverses of a diff, in reverse order, run and lead back", [] {
        const generate::Edited pair = *generate::anyEdited();
        const Diff diff = SchemaDiffer().diff(pair.before, unshared(pair.after));
        const auto back = inverse(diff.operations, pair.before);
        RC_ASSERT(back.has_value());
        note("found", diff.operations);
        note("back", *back);
        const auto end = reached(pair.after, pair.before, *back);
        RC_ASSERT(end.has_value());
        RC_ASSERT(*end == pair.before);
    }));
}

void EngineLawsTest::filesReadBack()
{
    QVERIFY(rc::check("read(write(x)) == x for tables, enums, objects and operations", [] {
        const generate::Edited pair = *generate::anyEditedWithRows();
        const QString file = QStringLiteral("f.json");
        for (const Table &table : pair.after.tables) {
            const auto read = tableFromFile(tableToFile(table, pair.after), file, QStringLiteral("app"));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->table == table);
        }
        for (const EnumType &enumType : pair.after.enums) {
            const auto read = enumOrObjectFromFile(enumToFile(enumType), file, QStringLiteral("app"));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == EnumOrObject(enumType));
        }
        for (const DefinitionObject &object : pair.after.objects) {
            const auto read = enumOrObjectFromFile(objectToFile(object, pair.after), file, QStringLiteral("app"));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == EnumOrObject(object));
        }
        const QList<Operation> found = SchemaDiffer().diff(pair.before, unshared(pair.after)).operations;
        for (const QList<Operation> &operations : {pair.operations, found}) {
            const QByteArray text = operationsToFile(operations, pair.after);
            const auto read = operationsFromFile(text, file, QStringLiteral("app"));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == operations);
            RC_ASSERT(operationsToFile(*read, pair.after) == text);
        }
    }));
}

QTEST_GUILESS_MAIN(EngineLawsTest)
#include "tst_engine_laws.moc"
