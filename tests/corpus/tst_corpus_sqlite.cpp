// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/rehearsal.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/schema/validation.h"
#include "tests/support/corpus_changes.h"
#include "tests/support/corpus_database.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"

#include <QDir>
#include <QTest>

using namespace joinery;

namespace {

/** Tables that are neither virtual nor kept by SQLite itself, as SQLite counts them. */
const QString ordinaryTables = QStringLiteral("(SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                                              "'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\') t");

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/** What is in one list and not in the other, for a message. */
QString difference(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (const QString &line : before) {
        if (!after.contains(line))
            lines.append(QStringLiteral("- ") + line);
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            lines.append(QStringLiteral("+ ") + line);
    }
    return lines.join(QLatin1Char('\n'));
}

/** How a database differs from a schema by SQLite's own rules, for a message; empty when it does not. */
QString drift(const CorpusDatabase &database, const Schema &expected)
{
    DiffOptions options{.equivalence = &sqliteDialect().equivalence()};
    options.matchByName = true;
    options.findCandidates = false;
    return describe(SchemaDiffer(options).diff(database.schema(), expected).operations).join(QLatin1Char('\n'));
}

/** The rows of every table that both schemas hold, of the columns that both hold, under the names of one of them. */
QStringList rowsOf(const CorpusDatabase &database, const Schema &named, const Schema &other)
{
    QStringList result;
    for (const Table &table : named.tables) {
        const Table *same = other.tables.find(table.id);
        QStringList columns;
        for (const Column &column : table.columns) {
            if (same && same->column(column.id))
                columns.append(column.name);
        }
        if (columns.isEmpty())
            continue;
        // Columns may come in another order, or under another name: their ids decide.
        std::sort(columns.begin(), columns.end(), [&](const QString &a, const QString &b) {
            return table.columnNamed(a)->id < table.columnNamed(b)->id;
        });
        for (const QString &row : database.rows(table.name, columns))
            result.append(table.id.text() + QStringLiteral(": ") + row);
    }
    return result;
}

/**
 * Each kind of change in a migration of its own; for large schemas the kinds of a group together, since SQLite reads
 * the whole schema anew for every ALTER TABLE.
 */
QList<QList<CorpusChange>> migrations(const Schema &schema)
{
    constexpr int large = 30;
    QList<QList<CorpusChange>> result;
    int group = 0;
    for (const CorpusChange &change : corpusChanges()) {
        if (schema.tables.size() < large || change.group != group)
            result.append(QList<CorpusChange>());
        result.last().append(change);
        group = change.group;
    }
    return result;
}

QString namesOf(const QList<CorpusChange> &changes)
{
    QStringList names;
    for (const CorpusChange &change : changes)
        names.append(QLatin1String(change.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

/**
 * Real schemas of real applications are read, made again from what was read, changed and changed back. What was made
 * again is equal where it is read, in what SQLite's pragmas tell, and in sqlite_schema by the normal form of
 * sqlite_schema_text.h.
 */
class CorpusSqliteTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data() { addFiles(); }
    void reads();
    void makesAgain_data() { addFiles(); }
    void makesAgain();
    void changesAndChangesBack_data() { addFiles(); }
    void changesAndChangesBack();

private:
    static void addFiles() { addSchemaFiles(QStringLiteral("sqlite")); }

    static QString changeAndChangeBack(const CorpusDatabase &database, const QList<CorpusChange> &changes);
};

void CorpusSqliteTest::reads()
{
    QFETCH(QString, path);
    const CorpusDatabase database;
    QCOMPARE(database.load(path), QString());

    const Introspection read = database.read();

    for (const Finding &finding : read.notModelled) {
        if (finding.severity == Finding::Severity::Error)
            QFAIL(qPrintable(finding.text));
    }
    for (const Finding &finding : validate(read.schema))
        QVERIFY2(finding.code != "expression.unknown_column", qPrintable(finding.text));
    QStringList tables;
    QStringList columns;
    QStringList indexes;
    QStringList keys;
    for (const Table &table : read.schema.tables) {
        tables.append(table.name);
        for (const Column &column : table.columns)
            columns.append(table.name + QLatin1Char('.') + column.name);
        for (const Index &index : table.indexes)
            indexes.append(index.name + QLatin1Char('/') + QString::number(index.parts.size()));
        for (const ForeignKey &key : table.foreignKeys)
            keys.append(table.name + QLatin1Char('/') + QString::number(key.columns.size()));
    }
    QStringList objects;
    for (const DefinitionObject &object : read.schema.objects)
        objects.append(kindName(object.kind) + QLatin1Char(':') + object.name);
    const auto listed = [&](const QString &what, const QString &more = {}) {
        return sorted(
            database.list(QStringLiteral("SELECT ") + what + QStringLiteral(" FROM ") + ordinaryTables + more));
    };
    QCOMPARE(sorted(tables), listed("t.name"));
    QCOMPARE(sorted(columns), listed("t.name || '.' || x.name", ", pragma_table_xinfo(t.name) x"));
    QCOMPARE(sorted(indexes), listed("l.name || '/' || (SELECT count(*) FROM pragma_index_info(l.name))",
                                     ", pragma_index_list(t.name) l WHERE l.origin = 'c'"));
    QCOMPARE(sorted(keys),
             listed("t.name || '/' || count(*)", ", pragma_foreign_key_list(t.name) f GROUP BY t.name, f.id"));
    QCOMPARE(
        sorted(objects),
        sorted(database.list("SELECT CASE WHEN type = 'table' THEN 'virtual_table' ELSE type END || ':' || name "
                             "FROM sqlite_schema WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL %'")));
    QCOMPARE(database.read(), read);
}

void CorpusSqliteTest::makesAgain()
{
    QFETCH(QString, path);
    const CorpusDatabase original;
    QCOMPARE(original.load(path), QString());
    const Schema schema = original.schema();

    const Diff diff = SchemaDiffer().diff({}, schema);
    const auto plan = sqliteDialect().plan({}, diff.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    const CorpusDatabase made;
    QCOMPARE(made.run(*plan), QString());

    QCOMPARE(drift(made, schema), QString());
    QCOMPARE(difference(original.facts(), made.facts()), QString());
    QCOMPARE(differingLines(made.statements(), original.statements()), QString());
    QVERIFY(made.statements() == original.statements());
    QVERIFY2(made.schema() == schema, "the schemas are equivalent, but not equal");
}

void CorpusSqliteTest::changesAndChangesBack()
{
    QFETCH(QString, path);
    const CorpusDatabase original;
    QCOMPARE(original.load(path), QString());
    QStringList complaints;
    auto database = std::make_unique<CorpusDatabase>();
    QCOMPARE(database->copyWithRows(original), QString());
    const Schema schema = original.schema();
    const int filled = database->tablesWithRows(schema);
    QVERIFY2(filled * 10 >= schema.tables.size() * 9, "rows are in fewer than nine of ten tables");
    for (const QList<CorpusChange> &changes : migrations(schema)) {
        const QString complaint = changeAndChangeBack(*database, changes);
        if (complaint.isEmpty())
            continue;
        complaints.append(namesOf(changes) + QStringLiteral(": ") + complaint);
        database = std::make_unique<CorpusDatabase>();
        QCOMPARE(database->copyWithRows(original), QString());
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QString CorpusSqliteTest::changeAndChangeBack(const CorpusDatabase &database, const QList<CorpusChange> &changes)
{
    const Schema before = database.schema();
    Schema after = before;
    for (const Table &table : before.tables) {
        for (const CorpusChange &change : changes) {
            const QList<Operation> made = change.make(after, *after.tables.find(table.id), database);
            if (const auto done = apply(made, after); !done)
                return QStringLiteral("apply: ") + done.error().text();
        }
    }
    const QList<Operation> operations = SchemaDiffer().diff(before, after).operations;
    const auto forwards = sqliteDialect().plan(before, operations);
    if (!forwards)
        return QStringLiteral("plan: ") + forwards.error().text();
    const Rehearsal rehearsal = rehearse(sqliteDialect(), before, operations);
    if (!rehearsal.isGood())
        return QStringLiteral("rehearsal: ") + (rehearsal.forwards ? *rehearsal.forwards : *rehearsal.backwards).text();
    const QStringList factsBefore = database.facts();
    const QStringList rowsBefore = rowsOf(database, before, after);
    if (const QString complaint = database.run(*forwards); !complaint.isEmpty())
        return QStringLiteral("forwards: ") + complaint;
    if (const QString complaint = drift(database, after); !complaint.isEmpty())
        return QStringLiteral("after: ") + complaint;
    if (const QString complaint = difference(rowsBefore, rowsOf(database, after, before)); !complaint.isEmpty())
        return QStringLiteral("rows after: ") + complaint;
    const auto undo = inverse(operations, before);
    if (!undo)
        return QStringLiteral("inverse: ") + undo.error().text();
    const auto backwards = sqliteDialect().plan(after, *undo);
    if (!backwards)
        return QStringLiteral("plan back: ") + backwards.error().text();
    if (const QString complaint = database.run(*backwards); !complaint.isEmpty())
        return QStringLiteral("backwards: ") + complaint;
    if (const QString complaint = drift(database, before); !complaint.isEmpty())
        return QStringLiteral("back: ") + complaint;
    if (const QString complaint = difference(factsBefore, database.facts()); !complaint.isEmpty())
        return QStringLiteral("facts back: ") + complaint;
    const QString rowsDiffer = difference(rowsBefore, rowsOf(database, before, after));
    return rowsDiffer.isEmpty() ? QString() : QStringLiteral("rows back: ") + rowsDiffer;
}

QTEST_GUILESS_MAIN(CorpusSqliteTest)
#include "tst_corpus_sqlite.moc"
