// SPDX-License-Identifier: MIT
// Random schemas and edits, planned and run on a real PostgreSQL, there and back again. Where PostgreSQL takes the
// schemas at both ends, the way between them must run and lead there. RC_PARAMS="max_success=5000" for a long run;
// JOINERY_SHOW_REFUSED=1 tells what PostgreSQL did not take.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/migration/spelling_lesson.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/differing_lines.h"
#include "tests/support/plan_laws.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/property_run.h"
#include "tests/support/text_edits.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

using generate::isSafe;
using generate::note;

/** Two databases of one server: one that is changed, one that stays empty, to try schemas out in. */
struct Laboratory
{
    // Given once: to make them takes longer than a case.
    inline static const QStringList extensions{QStringLiteral("citext"), QStringLiteral("btree_gist")};

    PostgresqlDatabase changed{extensions};
    PostgresqlDatabase empty{extensions};
};

/**
 * What PostgreSQL says against the schema made from nothing; empty when it can be made. Nothing of it stays, so that
 * there is nothing to drop; `catalogue` gets what it held.
 */
QString tryOut(const Laboratory &laboratory, const Schema &schema, QString *catalogue = nullptr)
{
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    return plan ? laboratory.empty.tryOut(*plan, catalogue) : QStringLiteral("refused: ") + plan.error().text();
}

/** Makes the schema in the database that is changed, in place of what it holds. */
void make(Laboratory &laboratory, const Schema &schema)
{
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    RC_ASSERT(plan.has_value());
    laboratory.changed.clear();
    if (const QString failure = laboratory.changed.run(*plan); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
}

/** The catalogue of a database in which the schema was made at once. */
QString catalogueOf(const Laboratory &laboratory, const Schema &schema)
{
    QString result;
    if (const QString failure = tryOut(laboratory, schema, &result); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
    return result;
}

/** The generator gives functions that take nothing a signature at random. */
bool contradictsItself(const DefinitionObject &object)
{
    return object.signature == QLatin1String("(integer)") && object.definition.startsWith(QLatin1String("()"));
}

/** How many characters the default has as a text. */
qsizetype lengthOf(const DefaultValue &value)
{
    switch (value.kind) {
    case DefaultValue::Kind::Null:
        return 0;
    case DefaultValue::Kind::Expression:
        // As long as what the generated ones give.
        return 8;
    case DefaultValue::Kind::Text:
    case DefaultValue::Kind::Number:
        return value.text.size();
    case DefaultValue::Kind::True:
    case DefaultValue::Kind::False:
        return 5;
    default:
        return 36;
    }
}

/** Whether the default is a number with more digits before the point than the type has room for. */
bool isTooLarge(const DefaultValue &value, const DataType &type)
{
    if (value.kind != DefaultValue::Kind::Number || type.kind != DataType::Kind::Numeric || !type.precision)
        return false;
    return std::abs(value.text.toDouble()) >= std::pow(10, *type.precision - type.scale.value_or(0));
}

/** Whether every row gets another value, of which an enum knows none. */
bool isNoChoice(const DefaultValue &value, const DataType &type)
{
    const bool isChoice = type.kind == DataType::Kind::Enum || type.kind == DataType::Kind::Set;
    return isChoice && value.kind == DefaultValue::Kind::Uuid;
}

/** PostgreSQL takes a default that does not fit into its column, and notices when a row wants it. */
bool hasUnfitDefault(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        const DataType type = DataType::fromUserText(column.type.text());
        const auto &value = column.defaultValue;
        return value && ((type.length && lengthOf(*value) > *type.length) || isTooLarge(*value, type) ||
                         isNoChoice(*value, type));
    });
}

bool takes(const Laboratory &laboratory, const Schema &schema)
{
    if (std::any_of(schema.objects.begin(), schema.objects.end(), contradictsItself) ||
        std::any_of(schema.tables.begin(), schema.tables.end(), hasUnfitDefault))
        return false;
    const QString failure = tryOut(laboratory, schema);
    if (!failure.isEmpty() && qEnvironmentVariableIsSet("JOINERY_SHOW_REFUSED"))
        qInfo().noquote() << failure.left(600);
    return failure.isEmpty();
}

/** Makes up to `count` edits that lead to schemas PostgreSQL takes. */
void editWhatIsTaken(const Laboratory &laboratory, Schema &schema, QList<Operation> &operations, int count)
{
    const auto edit = [](Schema &state, QList<Operation> &made) {
        if (generate::once(3))
            generate::tryThese(generate::editTexts(state), state, made);
        else
            generate::tryEdit(state, made);
    };
    const auto isTaken = [&laboratory](const Schema &after) { return takes(laboratory, after); };
    for (int i = generate::number(1, count + 1); i > 0; --i)
        generate::editOnce(schema, operations, 1, edit, isTaken);
}

/** Rows that the tables take; whatever PostgreSQL refuses is left out. The statements that were taken. */
QStringList fill(const PostgresqlDatabase &database, const Schema &schema)
{
    QStringList taken;
    // Twice, since a table may point to one that is filled after it.
    for (int round = 0; round < 2; ++round) {
        for (const Table *table : sortedByName(schema.tables)) {
            for (int row = 1; row < 3; ++row) {
                QStringList names;
                QStringList values;
                for (const Column &column : table->columns) {
                    const bool isFilled = !column.generated && !column.autoIncrement && !generate::once(4);
                    if (!isFilled)
                        continue;
                    names.append(generate::sqlName(column.name));
                    values.append(generate::oneOf<QString>({QStringLiteral("NULL"), QStringLiteral("'%1'").arg(row),
                                                            QStringLiteral("'text %1'").arg(row),
                                                            QStringLiteral("'2026-11-0%1'").arg(row),
                                                            QStringLiteral("'{}'"), QStringLiteral("'%1'").arg(row)}));
                }
                const QString rest =
                    names.isEmpty() ? QStringLiteral("DEFAULT VALUES")
                                    : QStringLiteral("(%1) VALUES (%2)")
                                          .arg(names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
                const QString nameSpace =
                    table->nameSpace.isEmpty() ? QString() : generate::sqlName(table->nameSpace) + u'.';
                const QString statement =
                    QStringLiteral("INSERT INTO %1 %2").arg(nameSpace + generate::sqlName(table->name), rest);
                if (database.run(statement).isEmpty())
                    taken.append(statement);
            }
        }
    }
    return taken;
}

/** Whether a column gets another type by way of texts. */
bool readsTexts(const QList<Operation> &operations)
{
    return std::any_of(operations.begin(), operations.end(), [](const Operation &operation) {
        const auto *altered = std::get_if<AlterColumn>(&operation);
        const bool isText = altered && (altered->before.type.isText() || altered->before.type.dimensions > 0 ||
                                        altered->before.type.kind == DataType::Kind::Json ||
                                        altered->before.type.kind == DataType::Kind::Native);
        return isText && altered->before.type != altered->after.type;
    });
}

/** Ends the case for a plan that was refused, which is right for these reasons alone. */
void failOrDiscard(const Error &error)
{
    if (error.code == QLatin1String("postgresql.inherited_column"))
        RC_DISCARD("a parent has columns that the model of its heir does not know");
    if (error.code == QLatin1String("online.partitioned"))
        RC_DISCARD("a table with partitions is not changed while others write");
    if (error.code == QLatin1String("postgresql.computed_values"))
        RC_DISCARD("a column becomes plain before what it is computed from is there");
    RC_FAIL(error.text().toStdString());
}

Connection opened(const Laboratory &laboratory)
{
    auto connection = Connection::open(laboratory.changed.address());
    if (!connection)
        RC_FAIL(connection.error().text().toStdString());
    return std::move(*connection);
}

/**
 * Runs the operations on a database with rows, which must have that catalogue then; a refusal must leave all as it was.
 * True when they were run.
 */
bool goWithRows(const Laboratory &laboratory, const Schema &before, const QList<Operation> &operations,
                const QString &expected)
{
    note("before", toScript(*PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, before).operations)));
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const auto plan = PostgresqlDatabase::dialect().plan(before, operations);
    if (!plan)
        failOrDiscard(plan.error());
    note("plan", toScript(*plan));
    const QString catalogue = laboratory.changed.catalogue();
    const QString rows = laboratory.changed.allRows();
    note("rows", rows);
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const Connection connection = opened(laboratory);
    const CommonRows untouched = generate::untouchedRows(connection, before, after, operations);
    if (const QString failure = laboratory.changed.run(*plan); !failure.isEmpty()) {
        note("failure", failure);
        RC_ASSERT(laboratory.changed.catalogue() == catalogue);
        RC_ASSERT(laboratory.changed.allRows() == rows);
        // What rows make impossible is asked before the first statement; but not whether any two exclude each other,
        // which would compare each with all others, as the constraint does with the help of its index.
        const bool isExclusion = failure.contains(QLatin1String("(23P01)"));
        // Nor does anyone but PostgreSQL know which texts it can read as a point, a range or a moment.
        static const QRegularExpression unreadable("\\((22P02|22007|22008)\\)");
        const bool isUnreadable = failure.contains(unreadable) && readsTexts(operations);
        RC_ASSERT(isExclusion || isUnreadable || failure.startsWith(QLatin1String("check: ")));
        return false;
    }
    RC_ASSERT(differingLines(laboratory.changed.catalogue(), expected).toStdString() == "");
    generate::expectRows(generate::untouchedRows(connection, after, before, operations), untouched);
    return true;
}

SpellingLesson lessonOf(const Connection &connection, const Schema &before)
{
    auto lesson = SpellingLesson::begin(connection, before);
    if (!lesson)
        RC_FAIL(lesson.error().text().toStdString());
    return *lesson;
}

/** Runs the plan, learning as the migrator does how texts are spelled; what is read then must be what was asked for. */
void runAndReadBack(const Laboratory &laboratory, const Schema &before, const Plan &plan,
                    const QList<Operation> &operations)
{
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const Connection connection = opened(laboratory);
    RC_ASSERT(lessonOf(connection, {}).finish(connection, before, true).has_value());
    const SpellingLesson lesson = lessonOf(connection, before);
    if (const QString failure = laboratory.changed.run(plan); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
    RC_ASSERT(lesson.finish(connection, after, true).has_value());
    // Given to the database beforehand, in a namespace that the reader does not look into.
    generate::expectReadBack(connection, after, QStringLiteral("extensions"));
    RC_ASSERT(laboratory.changed.run(QStringLiteral("DROP TABLE IF EXISTS public.joinery_spellings")).isEmpty());
}

/**
 * Runs the operations on a database that holds `before`; it must have that catalogue then. What is planned for others
 * to go on meanwhile leads there just so.
 */
void go(const Laboratory &laboratory, const Schema &before, const QList<Operation> &operations,
        const QString &catalogue)
{
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const bool isOnline = generate::once(3);
    const auto plan = isOnline ? PostgresqlDatabase::dialect().planOnline(before, operations, {})
                               : PostgresqlDatabase::dialect().plan(before, operations);
    if (!plan)
        failOrDiscard(plan.error());
    note("plan", toScript(*plan));
    // Takes longer than all the rest.
    if (generate::once(12))
        runAndReadBack(laboratory, before, *plan, operations);
    else if (const QString failure = laboratory.changed.run(*plan); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
    const QString wrong = differingLines(laboratory.changed.catalogue(), catalogue);
    if (!wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
}

/** Runs the operations between two schemas and their inverses, which must lead there and back. */
void goThereAndBack(Laboratory &laboratory, const Schema &before, const Schema &after,
                    const QList<Operation> &operations)
{
    make(laboratory, before);
    const QString start = laboratory.changed.catalogue();
    const generate::ToldCase told({QStringLiteral("postgresql"), before, {}, operations});
    go(laboratory, before, operations, catalogueOf(laboratory, after));
    const auto back = inverse(operations, before);
    RC_ASSERT(back.has_value());
    go(laboratory, after, *back, start);
}

} // namespace

class PostgresqlPlansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void differencesGoThereAndBack();
    void editsGoThereAndBack();
    void rowsAreKept();

private:
    std::optional<Laboratory> m_laboratory;
};

void PostgresqlPlansTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_laboratory.emplace();
    enoughCases();
}

void PostgresqlPlansTest::cleanupTestCase()
{
    m_laboratory.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlPlansTest::differencesGoThereAndBack()
{
    QVERIFY(rc::check("what the differ finds runs and leads there, and its inverses back", [this] {
        Schema before;
        QList<Operation> ignored;
        editWhatIsTaken(*m_laboratory, before, ignored, 10);
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, ignored, 6);
        goThereAndBack(*m_laboratory, before, after, SchemaDiffer().diff(before, after).operations);
    }));
}

void PostgresqlPlansTest::editsGoThereAndBack()
{
    QVERIFY(rc::check("edits in the order in which they were made run and lead there, and their inverses back", [this] {
        Schema before;
        QList<Operation> operations;
        editWhatIsTaken(*m_laboratory, before, operations, 10);
        operations.clear();
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, operations, 6);
        goThereAndBack(*m_laboratory, before, after, operations);
    }));
}

void PostgresqlPlansTest::rowsAreKept()
{
    QVERIFY(rc::check("rows are asked before anything happens, and safe changes give them back", [this] {
        Schema before;
        QList<Operation> ignored;
        editWhatIsTaken(*m_laboratory, before, ignored, 8);
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, ignored, 6);
        const QList<Operation> found = SchemaDiffer().diff(before, after).operations;
        make(*m_laboratory, before);
        const QString start = m_laboratory->changed.catalogue();
        const generate::ToldCase told(
            {QStringLiteral("postgresql"), before, fill(m_laboratory->changed, before), found});
        const QString rows = m_laboratory->changed.allRows();
        if (!goWithRows(*m_laboratory, before, found, catalogueOf(*m_laboratory, after)))
            return;
        const auto back = inverse(found, before);
        RC_ASSERT(back.has_value());
        if (goWithRows(*m_laboratory, after, *back, start) && isSafe(found) && isSafe(*back))
            RC_ASSERT(m_laboratory->changed.allRows() == rows);
    }));
}

QTEST_GUILESS_MAIN(PostgresqlPlansTest)
#include "tst_postgresql_plans.moc"
