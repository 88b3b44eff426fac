// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_reading.h"

#include <QTest>

using namespace joinery;

/** What is read of the keys, constraints and indexes of SQLite's tables. */
class SqliteReadKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void primaryKeys_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<bool>("autoIncrement");
        QTest::addColumn<QString>("onConflict");
        QTest::newRow("column") << "id INTEGER PRIMARY KEY, a"
                                << ""
                                << "id" << false << "";
        QTest::newRow("auto") << "id INTEGER PRIMARY KEY AUTOINCREMENT, a"
                              << ""
                              << "id" << true << "";
        QTest::newRow("auto, table") << "id INTEGER, a, PRIMARY KEY (id AUTOINCREMENT)"
                                     << ""
                                     << "id" << true << "";
        QTest::newRow("named") << "id int CONSTRAINT pk PRIMARY KEY ON CONFLICT replace, a"
                               << "pk"
                               << "id" << false << "REPLACE";
        QTest::newRow("composite") << "id, a, CONSTRAINT [the key] PRIMARY KEY (\"a\", ID)"
                                   << "the key"
                                   << "a,id" << false << "";
        QTest::newRow("no commas") << "id, a, PRIMARY KEY (a) ON CONFLICT IGNORE CHECK (a > 0) UNIQUE (id)"
                                   << ""
                                   << "a" << false << "IGNORE";
    }

    void primaryKeys()
    {
        QFETCH(QString, body);
        QFETCH(QString, name);
        QFETCH(QString, columns);
        QFETCH(bool, autoIncrement);
        QFETCH(QString, onConflict);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(%1)").arg(body));
        const Table &table = tableIn(read, "t");
        QVERIFY(table.primaryKey);
        QCOMPARE(table.primaryKey->name, name);
        QCOMPARE(table.columnNames(table.primaryKey->columns).join(QLatin1Char(',')), columns);
        QCOMPARE(table.primaryKey->onConflict, onConflict);
        QCOMPARE(table.column(table.primaryKey->columns.at(0))->autoIncrement, autoIncrement);
        QVERIFY(read.notModelled.isEmpty());
    }

    void uniqueAndCheck()
    {
        const Introspection read = introspected(
            "CREATE TABLE t(a UNIQUE, b CONSTRAINT ub UNIQUE ON CONFLICT IGNORE, c CHECK (c > ')') CHECK(c<9),"
            " CONSTRAINT both UNIQUE (b, \"a\"), UNIQUE(a), CHECK ( a <> b -- not the same\n ), CONSTRAINT positive "
            "CHECK (a > 0))");
        const Table &table = tableIn(read, "t");
        QStringList uniques;
        for (const UniqueConstraint &unique : table.uniqueConstraints)
            uniques.append(unique.name + QLatin1Char(':') + table.columnNames(unique.columns).join(QLatin1Char(',')) +
                           unique.onConflict);
        uniques.sort();
        QCOMPARE(uniques, QStringList({":a", ":a", "both:b,a", "ub:bIGNORE"}));
        QStringList checks;
        for (const CheckConstraint &check : table.checks)
            checks.append(check.name + QLatin1Char(':') + check.expression);
        checks.sort();
        QCOMPARE(checks, QStringList({":a <> b", ":c > ')'", ":c<9", "positive:a > 0"}));
        QVERIFY(table.indexes.isEmpty());
    }

    void foreignKeys_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *body, const char *expected) { QTest::newRow(body) << body << expected; };
        row("a REFERENCES p", "a->p(id)");
        row("a REFERENCES P (ID) ON DELETE CASCADE ON UPDATE SET NULL", "a->p(id) delete 2 update 3");
        row("a REFERENCES p MATCH full ON DELETE RESTRICT", "a->p(id) delete 1 match FULL");
        row("a REFERENCES p MATCH SIMPLE", "a->p(id)");
        row("a REFERENCES p DEFERRABLE INITIALLY DEFERRED NOT NULL", "a->p(id) deferral 2");
        row("a REFERENCES p DEFERRABLE", "a->p(id) deferral 1");
        row("a REFERENCES p NOT DEFERRABLE INITIALLY DEFERRED", "a->p(id)");
        row("a REFERENCES p ON DELETE SET DEFAULT ON UPDATE NO ACTION", "a->p(id) delete 4");
        row("a CONSTRAINT fk REFERENCES p(id) UNIQUE", "fk:a->p(id)");
        row("a, b, CONSTRAINT \"f k\" FOREIGN KEY (b, a) REFERENCES q(x, y)", "f k:b,a->q(x,y)");
        row("a, b, FOREIGN KEY (b, a) REFERENCES q", "b,a->q(y,x)");
        row("a REFERENCES nowhere", "a->?nowhere()");
        row("a REFERENCES nowhere(x) ON DELETE CASCADE", "a->?nowhere(x) delete 2");
        row("a REFERENCES p(missing)", "a->?p(missing)");
        row("a REFERENCES keyless", "a->?keyless()");
        row("a, parent REFERENCES t, id INTEGER PRIMARY KEY", "parent->t(id)");
    }

    void foreignKeys()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const Introspection read =
            introspected(QStringLiteral("CREATE TABLE t(%1); CREATE TABLE p(id INTEGER PRIMARY KEY);"
                                        "CREATE TABLE q(x, y, PRIMARY KEY (y, x)); CREATE TABLE keyless(x)")
                             .arg(body));
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.foreignKeys.size(), 1);
        const ForeignKey &key = table.foreignKeys.at(0);
        QString text = (key.name.isEmpty() ? QString() : key.name + QLatin1Char(':')) +
                       table.columnNames(key.columns).join(QLatin1Char(',')) + QStringLiteral("->");
        if (const Table *target = read.schema.tables.find(key.referencedTable)) {
            QVERIFY(key.unresolvedTable.isEmpty() && key.unresolvedColumns.isEmpty());
            text += target->name + QLatin1Char('(') +
                    target->columnNames(key.referencedColumns).join(QLatin1Char(',')) + QLatin1Char(')');
        } else {
            text += QLatin1Char('?') + key.unresolvedTable + QLatin1Char('(') +
                    key.unresolvedColumns.join(QLatin1Char(',')) + QLatin1Char(')');
        }
        if (key.onDelete != ReferenceAction::NoAction)
            text += QStringLiteral(" delete %1").arg(int(key.onDelete));
        if (key.onUpdate != ReferenceAction::NoAction)
            text += QStringLiteral(" update %1").arg(int(key.onUpdate));
        if (!key.match.isEmpty())
            text += QStringLiteral(" match ") + key.match;
        if (key.deferral != Deferral::NotDeferrable)
            text += QStringLiteral(" deferral %1").arg(int(key.deferral));
        QCOMPARE(text, expected);
        QVERIFY(read.notModelled.isEmpty());
    }

    void indexes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sql, const char *expected) { QTest::newRow(sql) << sql << expected; };
        row("CREATE INDEX i ON t(a)", "i a");
        row("CREATE UNIQUE INDEX IF NOT EXISTS main.\"i x\" ON T (B DESC, a ASC)", "i x unique b desc,a");
        row("CREATE INDEX i ON t(a COLLATE nocase DESC, b COLLATE \"rtrim\")",
            "i a collate nocase desc,b collate rtrim");
        row("CREATE INDEX i ON t(lower(a), b || ',' || a DESC)", "i (lower(a)),(b || ',' || a) desc");
        row("CREATE INDEX i ON t(lower(a) COLLATE nocase)", "i (lower(a)) collate nocase");
        row("CREATE INDEX i ON t([a]) WHERE a IS NOT NULL AND b > ';' -- note", "i a where a IS NOT NULL AND b > ';'");
        row("CREATE INDEX i ON t /* x */ (/* y */ a /* z */)", "i a");
    }

    void indexes()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(a UNIQUE, b); ") + sql);
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.indexes.size(), 1);
        const Index &index = table.indexes.at(0);
        QStringList parts;
        for (const IndexPart &part : index.parts) {
            const Column *column = table.column(part.column);
            parts.append((column ? column->name : QLatin1Char('(') + part.expression + QLatin1Char(')')) +
                         (part.collation.isEmpty() ? QString() : QStringLiteral(" collate ") + part.collation) +
                         (part.descending ? QStringLiteral(" desc") : QString()));
        }
        const QString text = index.name + (index.unique ? QStringLiteral(" unique ") : QStringLiteral(" ")) +
                             parts.join(QLatin1Char(',')) +
                             (index.where.isEmpty() ? QString() : QStringLiteral(" where ") + index.where);
        QCOMPARE(text, expected);
        QCOMPARE(table.uniqueConstraints.size(), 1);
    }

    void keyColumns_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QStringList>("collations");
        QTest::addColumn<QList<bool>>("descending");
        const auto row = [](const char *declared, const QStringList &collations, const QList<bool> &descending) {
            QTest::newRow(declared) << QString::fromLatin1(declared) << collations << descending;
        };
        row("a text, b, PRIMARY KEY (a, b)", {}, {});
        row("a text, b, PRIMARY KEY (a COLLATE nocase, b DESC)", {"nocase", ""}, {false, true});
        row("a text, b, PRIMARY KEY (a ASC, b COLLATE \"rtrim\")", {"", "rtrim"}, {});
        row("a text PRIMARY KEY DESC", {}, {true});
        row("a integer PRIMARY KEY DESC", {}, {true});
        row("a integer PRIMARY KEY ASC", {}, {});
        row("a integer, PRIMARY KEY (a COLLATE nocase DESC)", {}, {});
        row("a int, PRIMARY KEY (a COLLATE nocase DESC)", {"nocase"}, {true});
    }

    void keyColumns()
    {
        QFETCH(QString, declared);
        QFETCH(QStringList, collations);
        QFETCH(QList<bool>, descending);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(%1)").arg(declared));
        const auto &key = tableIn(read, "t").primaryKey;
        QVERIFY(key);
        QCOMPARE(key->details->collations, collations);
        QCOMPARE(key->details->descending, descending);
        QVERIFY(read.notModelled.isEmpty());
    }

    void numbersWithoutRowIdHaveAnOrder()
    {
        const Introspection read =
            introspected("CREATE TABLE t(a integer, PRIMARY KEY (a COLLATE nocase DESC)) WITHOUT ROWID");
        QCOMPARE(tableIn(read, "t").primaryKey->details->collations, QStringList());
        QCOMPARE(tableIn(read, "t").primaryKey->details->descending, QList<bool>({true}));
    }
};

QTEST_GUILESS_MAIN(SqliteReadKeysTest)
#include "tst_sqlite_read_keys.moc"
