// SPDX-License-Identifier: MIT
// Each folder below differ/ is a case: what the differ finds between `before.json` and `after.json` is
// `operations.txt`, and the SQL of that forwards and backwards is `<dialect>.sql` and `<dialect>.back.sql`, for every
// dialect. See differ/README.md. JOINERY_UPDATE_CASES=1 writes the expected files instead: read what it wrote.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/serialisation/operation_json.h"
#include "tests/support/case_rows.h"
#include "tests/support/differ_case.h"
#include "tests/support/schema_file.h"
#include "tests/support/sqlite_sandbox.h"
#include "tests/support/strict_model.h"

#include <QRegularExpression>
#include <QtTest>

using namespace joinery;

namespace {

const QStringList dialectNamesInCases{QStringLiteral("sqlite"), QStringLiteral("postgresql"),
                                      QStringLiteral("mariadb")};

QString kindWord(RenameCandidate::Kind kind)
{
    switch (kind) {
    case RenameCandidate::Kind::Table:
        return QStringLiteral("table");
    case RenameCandidate::Kind::Column:
        return QStringLiteral("column");
    case RenameCandidate::Kind::Enum:
        return QStringLiteral("enum");
    case RenameCandidate::Kind::EnumValue:
        return QStringLiteral("value");
    case RenameCandidate::Kind::Object:
        break;
    }
    return QStringLiteral("object");
}

QString operationsText(const Diff &diff)
{
    QStringList lines = describe(diff.operations);
    if (lines.isEmpty())
        lines.append(QStringLiteral("nothing"));
    for (const RenameCandidate &candidate : diff.candidates) {
        const QString owner = candidate.table.name.isEmpty() ? QString() : candidate.table.qualified() + u'.';
        lines.append(QStringLiteral("? rename %1 %2%3 -> %4 (%5)")
                         .arg(kindWord(candidate.kind), owner, candidate.from.name, candidate.to.name)
                         .arg(candidate.score, 0, 'f', 2));
    }
    for (const ColumnMove &move : diff.movedColumns)
        lines.append(QStringLiteral("! column %1.%2 is in %3 now; its values stay behind")
                         .arg(move.from.qualified(), move.column.name, move.to.qualified()));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/** A text as comment lines, the mark before the first. */
QString commented(const QString &mark, const QString &text)
{
    return QStringLiteral("-- ") + mark + QString(text).replace(QLatin1Char('\n'), QStringLiteral("\n--   ")) +
           QLatin1Char('\n');
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return QStringLiteral("note: ");
    case Finding::Severity::Warning:
        return QStringLiteral("warning: ");
    case Finding::Severity::Error:
        break;
    }
    return QStringLiteral("error: ");
}

/** All of a plan: what a person is told, what is asked, what runs. */
QString planText(const Result<Plan> &plan)
{
    if (!plan)
        return commented(QStringLiteral("refused: "), plan.error().code + QStringLiteral(": ") + plan.error().text());
    QString text;
    for (const Finding &finding : plan->findings)
        text += commented(severityWord(finding.severity), finding.text);
    for (const Loss &loss : plan->losses)
        text += commented(QStringLiteral("loses: "), loss.what);
    for (const DataCheck &check : plan->checks)
        text += commented(QStringLiteral("must be 0: "), check.countSql);
    // What comes first in every script of a server is tested once.
    Plan shown = *plan;
    shown.session.clear();
    const QString script = toScript(shown);
    if (!text.isEmpty() && !script.isEmpty())
        text += QLatin1Char('\n');
    text += script;
    return text.isEmpty() ? QStringLiteral("-- nothing to do\n") : text;
}

/** The codes of what stands in the way of a plan; empty where nothing does. */
QString refusalOf(const Result<Plan> &plan)
{
    if (plan)
        return {};
    static const QRegularExpression code(QStringLiteral("\\(([a-z]+\\.[a-z_]+)\\)"));
    QStringList codes;
    for (const QRegularExpressionMatch &match : code.globalMatch(plan.error().text()))
        codes.append(match.captured(1));
    codes.sort();
    codes.removeDuplicates();
    return codes.isEmpty() ? plan.error().code : codes.join(QLatin1Char(' '));
}

/** Rows of list B that are about no type alone: "b_convert_varchar_to_text" and so on. */
QStringList casesOfB()
{
    const std::pair<QString, QString> rows[] = {
        {"b_convert_", "bigint_to_integer bigint_to_smallint char_to_varchar double_to_real enum_to_varchar "
                       "integer_to_bigint integer_to_boolean integer_to_real integer_to_varchar json_to_jsonb "
                       "jsonb_to_json numeric_to_real real_to_double real_to_integer real_to_numeric "
                       "serial_to_bigserial smallint_to_bigint text_to_json text_to_varchar timestamp_to_timestamptz "
                       "timestamptz_to_timestamp varchar_to_enum varchar_to_integer varchar_to_text"},
        {"b_relation_", "across_apps across_namespaces chain_of_five composite inside_namespace many_to_many "
                        "self_reference_with_uuid to_unique_column"},
        {"b_namespace_", "created_with_table dropped_with_table renamed table_added table_altered_inside "
                         "table_dropped table_moved_back table_moved_in"},
    };
    QStringList names;
    for (const auto &[prefix, words] : rows) {
        for (const QString &word : words.split(QLatin1Char(' ')))
            names.append(prefix + word);
    }
    return names;
}

/** The types of list B, as their cases are called: those that are portable, and others. */
QStringList typesOfB()
{
    QStringList types = portableTypeNames();
    for (QString &type : types)
        type.replace(QLatin1Char(' '), QLatin1Char('_'));
    return types + QStringLiteral("array array_of_arrays bigint_unsigned bigserial enum enum_inline identity "
                                  "identity_always identity_bigint native native_domain native_inet native_inet6 "
                                  "native_ltree native_mediumblob native_tsvector native_with_arguments serial set "
                                  "smallserial unsigned")
                       .split(QLatin1Char(' '));
}

/** What there must be of every type, and the line of `operations.txt` that shows it. */
const QMap<QString, QString> aspectsOfTypes{
    {QStringLiteral("created"), QStringLiteral("add table created")},
    {QStringLiteral("default on"), QStringLiteral("change column sample.default_on (default none -> ")},
    {QStringLiteral("default off"), QStringLiteral("change column sample.default_off (default ")},
    {QStringLiteral("expression on"), QStringLiteral("change column sample.expression_on (default none -> ")},
    {QStringLiteral("expression off"), QStringLiteral("change column sample.expression_off (default ")},
    {QStringLiteral("null off"), QStringLiteral("change column sample.null_off (not null)")},
    {QStringLiteral("null on"), QStringLiteral("change column sample.null_on (null allowed)")},
    {QStringLiteral("index on"), QStringLiteral("add index sample.index_on")},
    {QStringLiteral("index off"), QStringLiteral("drop index sample.index_off")},
    {QStringLiteral("unique on"), QStringLiteral("add unique constraint sample.unique_on")},
    {QStringLiteral("unique off"), QStringLiteral("drop unique constraint sample.unique_off")},
    {QStringLiteral("longer"), QStringLiteral("change column sample.longer (type ")},
    {QStringLiteral("shorter"), QStringLiteral("change column sample.shorter (type ")},
};

/** What a type cannot have, so that no case of it shows it. */
QStringList impossibleAspects(const QString &type)
{
    static const QRegularExpression numbering(QStringLiteral("^(big|small)?serial$|^identity"));
    // What numbers rows by itself has no default, takes no NULL and is in a key all along, under the key's index: their
    // cases put the numbering on and off instead. The cases of row A16 have keys that come and go.
    if (numbering.match(type).hasMatch()) {
        QStringList all = aspectsOfTypes.keys();
        all.removeOne(QStringLiteral("created"));
        return all;
    }
    // The others have neither a length nor a precision; a named enum grows in the cases of row A23.
    static const QStringList withLength{
        QStringLiteral("array"),       QStringLiteral("char"),    QStringLiteral("enum_inline"),
        QStringLiteral("interval"),    QStringLiteral("numeric"), QStringLiteral("native_with_arguments"),
        QStringLiteral("set"),         QStringLiteral("time"),    QStringLiteral("timestamp"),
        QStringLiteral("timestamptz"), QStringLiteral("varchar")};
    return withLength.contains(type) ? QStringList() : QStringList{QStringLiteral("longer"), QStringLiteral("shorter")};
}

/**
 * The operations of all cases of a type. Beside the one under its name there can be one of its keys, and one of its
 * computed defaults for each dialect: what one of them refuses, or spells in another way, stands by itself.
 */
QStringList operationsOfType(const QString &type)
{
    const QString name = QStringLiteral("b_type_") + type;
    QStringList lines;
    for (const QString &each : differCaseNames()) {
        if (each == name || each == name + QStringLiteral("_keys") ||
            each.startsWith(name + QStringLiteral("_computed")))
            lines += differCaseFolder(each).text(QStringLiteral("operations.txt")).split(QLatin1Char('\n'));
    }
    return lines;
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

/** A new database with the schema in it. */
Result<void> make(const SqliteSandbox &database, const Schema &schema)
{
    const auto plan = sqliteDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    if (!plan)
        return fail(plan);
    if (const auto done = database.run(*plan); !done)
        return fail(done.error().error.code, done.error().error.text(), {}, done.error().sql);
    return {};
}

} // namespace

#define VERIFY_RESULT(result) QVERIFY2(result, qPrintable((result) ? QString() : (result).error().text()))
#define VERIFY_EMPTY(text)                                                                                             \
    do {                                                                                                               \
        const QString found_ = (text);                                                                                 \
        QVERIFY2(found_.isEmpty(), qPrintable(found_));                                                                \
    } while (false)
#define COMPARE_TEXT(found, expected) QVERIFY2((found) == (expected), textDifference(found, expected))
#define COMPARE_FILE(file, found) QVERIFY2(folder.agrees(file, found), textDifference(found, folder.text(file)))

class DifferCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasACase();
    void everyTypeHasEveryAspect();
    void findsTheOperations_data();
    void findsTheOperations();
    void operationsLeadThereAndBack_data();
    void operationsLeadThereAndBack();
    void noOperationCanBeLeftOut_data();
    void noOperationCanBeLeftOut();
    void everyDialectHasItsSql_data();
    void everyDialectHasItsSql();
    void refusalsAreOfCases();
    void runsOnSqlite_data();
    void runsOnSqlite();
    void holdsNothingElse_data();
    void holdsNothingElse();

private:
    static void addCases();
};

void DifferCasesTest::addCases()
{
    QTest::addColumn<QString>("name");
    const QStringList names = differCaseNames();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/**
 * Rows of the list of cases (A) by their numbers; types, conversions, relations and namespaces (B) by their names.
 * README.md says which rows are shown elsewhere.
 */
void DifferCasesTest::everyRowHasACase()
{
    const QStringList names = differCaseNames();
    const QString readme = GoldenFolder(QStringLiteral(JOINERY_TEST_DIR "/differ")).text(QStringLiteral("README.md"));
    constexpr int rows = 32;
    for (int row = 1; row <= rows; ++row) {
        const QString prefix = QStringLiteral("a%1_").arg(row, 2, 10, QLatin1Char('0'));
        const bool hasFolder =
            std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(prefix); });
        QVERIFY2(hasFolder || readme.contains(QStringLiteral("| A%1 |").arg(row)), qPrintable(prefix));
    }
    for (const QString &name : casesOfB())
        QVERIFY2(names.contains(name), qPrintable(name));
}

/** Row B: whatever can be done with a column of a type is in a case of that type, or cannot be for a reason. */
void DifferCasesTest::everyTypeHasEveryAspect()
{
    for (const QString &type : typesOfB()) {
        const QStringList lines = operationsOfType(type);
        const QStringList impossible = impossibleAspects(type);
        for (auto aspect = aspectsOfTypes.cbegin(); aspect != aspectsOfTypes.cend(); ++aspect) {
            const bool isShown = std::any_of(lines.begin(), lines.end(),
                                             [&](const QString &line) { return line.startsWith(aspect.value()); });
            const QString what = type + QStringLiteral(": ") + aspect.key();
            QVERIFY2(isShown != impossible.contains(aspect.key()), qPrintable(what));
        }
    }
}

void DifferCasesTest::findsTheOperations_data()
{
    addCases();
}

void DifferCasesTest::findsTheOperations()
{
    QFETCH(QString, name);
    const GoldenFolder folder = differCaseFolder(name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    COMPARE_FILE(QStringLiteral("operations.txt"), operationsText(found->diff));
    const Diff again = SchemaDiffer().diff(unshared(found->before), unshared(found->after));
    QCOMPARE(operationsToFile(again.operations, found->after), operationsToFile(found->diff.operations, found->after));
}

void DifferCasesTest::operationsLeadThereAndBack_data()
{
    addCases();
}

void DifferCasesTest::operationsLeadThereAndBack()
{
    QFETCH(QString, name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    Schema state = found->before;
    VERIFY_RESULT(apply(found->diff.operations, state));
    QVERIFY(state == found->after);

    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    StrictModel forwards(before, after);
    VERIFY_EMPTY(forwards.problem());
    VERIFY_EMPTY(forwards.run(found->diff.operations));
    QVERIFY(forwards.state() == after);
    StrictModel backwards(after, before);
    VERIFY_EMPTY(backwards.run(found->back));
    QVERIFY(backwards.state() == before);

    const auto afterRead = throughFiles(found->after);
    VERIFY_RESULT(afterRead);
    QVERIFY(*afterRead == found->after);
    for (const QList<Operation> &operations : {found->diff.operations, found->back}) {
        const auto read = operationsFromFile(operationsToFile(operations, after), name, QStringLiteral("case"));
        VERIFY_RESULT(read);
        QVERIFY(*read == operations);
    }
}

void DifferCasesTest::noOperationCanBeLeftOut_data()
{
    addCases();
}

void DifferCasesTest::noOperationCanBeLeftOut()
{
    QFETCH(QString, name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    for (qsizetype i = 0; i < found->diff.operations.size(); ++i) {
        QList<Operation> fewer = found->diff.operations;
        const Operation without = fewer.takeAt(i);
        StrictModel model(united(found->others, found->before), united(found->others, found->after));
        const bool runs = model.run(fewer).isEmpty();
        QVERIFY2(!runs || model.state() != united(found->others, found->after), qPrintable(describe(without)));
    }
}

void DifferCasesTest::everyDialectHasItsSql_data()
{
    addCases();
}

void DifferCasesTest::everyDialectHasItsSql()
{
    QFETCH(QString, name);
    const GoldenFolder folder = differCaseFolder(name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    static const QMap<QString, QString> refusals = expectedRefusals();
    for (const Dialect *dialect : dialectsOf(*found)) {
        const auto forwards = dialect->plan(before, found->diff.operations);
        const auto back = dialect->plan(after, found->back);
        const QString file = dialect->name() + QStringLiteral(".sql");
        const QString backFile = dialect->name() + QStringLiteral(".back.sql");
        COMPARE_FILE(file, planText(forwards));
        COMPARE_FILE(backFile, planText(back));
        QCOMPARE(refusalOf(forwards), refusals.value(name + QLatin1Char('/') + file));
        QCOMPARE(refusalOf(back), refusals.value(name + QLatin1Char('/') + backFile));
    }
}

/** No line of the list is left over: one of a case that is there no more is as wrong as one that is missing. */
void DifferCasesTest::refusalsAreOfCases()
{
    const QMap<QString, QString> refusals = expectedRefusals();
    QVERIFY(!refusals.isEmpty());
    for (auto refusal = refusals.cbegin(); refusal != refusals.cend(); ++refusal) {
        const GoldenFolder folder = differCaseFolder(refusal.key().section(QLatin1Char('/'), 0, 0));
        QVERIFY2(folder.has(refusal.key().section(QLatin1Char('/'), 1)), qPrintable(refusal.key()));
        QVERIFY2(!refusal.value().isEmpty(), qPrintable(refusal.key()));
    }
}

void DifferCasesTest::runsOnSqlite_data()
{
    addCases();
}

/**
 * The changed database must be the one that is made at once, forwards and backwards, with the rows that were there;
 * what changes on purpose, or stands in the way, is in sqlite.rows.txt.
 */
void DifferCasesTest::runsOnSqlite()
{
    QFETCH(QString, name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    const auto forwards = sqliteDialect().plan(before, found->diff.operations);
    const auto backwards = sqliteDialect().plan(after, found->back);
    if (!dialectsOf(*found).contains(&sqliteDialect()) || !forwards || !backwards)
        return;
    const SqliteSandbox madeBefore;
    VERIFY_RESULT(make(madeBefore, before));
    const SqliteSandbox madeAfter;
    VERIFY_RESULT(make(madeAfter, after));

    const SqliteSandbox database;
    VERIFY_RESULT(make(database, before));
    CaseRows rows(database.connection(), before, after);
    rows.clearTheWay(QStringLiteral("there"), *forwards);
    const auto there = database.run(*forwards);
    QVERIFY2(there, qPrintable(there ? QString() : there.error().sql + there.error().error.text()));
    COMPARE_TEXT(catalogueText(database.schema()), catalogueText(madeAfter.schema()));
    rows.lookThere(QStringLiteral("there"));
    rows.clearTheWay(QStringLiteral("back"), *backwards);
    const auto back = database.run(*backwards);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().sql + back.error().error.text()));
    COMPARE_TEXT(catalogueText(database.schema()), catalogueText(madeBefore.schema()));
    rows.lookBack(QStringLiteral("back"));
    const GoldenFolder folder = differCaseFolder(name);
    const QString file = QStringLiteral("sqlite.rows.txt");
    QVERIFY2(folder.agrees(file, rows.told()), textDifference(rows.told(), folder.text(file)));
}

void DifferCasesTest::holdsNothingElse_data()
{
    addCases();
}

void DifferCasesTest::holdsNothingElse()
{
    QFETCH(QString, name);
    const auto found = readDifferCase(name);
    VERIFY_RESULT(found);
    QSet<QString> known{QStringLiteral("before.json"), QStringLiteral("after.json"), QStringLiteral("others.json"),
                        QStringLiteral("operations.txt"), QStringLiteral("dialects.txt")};
    for (const QString &dialect : found->dialects)
        QVERIFY2(dialectNamesInCases.contains(dialect), qPrintable(dialect));
    for (const Dialect *dialect : dialectsOf(*found))
        known << dialect->name() + QStringLiteral(".sql") << dialect->name() + QStringLiteral(".back.sql")
              << dialect->name() + QStringLiteral(".rows.txt");
    for (const QString &file : differCaseFolder(name).files())
        QVERIFY2(known.contains(file), qPrintable(file + QStringLiteral(" is no file of a case")));
}

QTEST_GUILESS_MAIN(DifferCasesTest)
#include "tst_differ_cases.moc"
