// SPDX-License-Identifier: MIT
#include "core/copying/pasting.h"
#include "core/copying/script_statement.h"
#include "core/copying/sql_reading.h"
#include "core/operation/apply.h"
#include "core/schema/validation.h"
#include "tests/support/corpus_folder.h"

#include <QRegularExpression>
#include <QtTest>

using namespace joinery;

namespace {

SqlReading readFile(const QString &path, const QString &dialect, QString &script)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    script = QString::fromUtf8(file.readAll());
    const Result<SqlReading> reading = readSql(script, dialect);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    return *reading;
}

/** Problems with tables; many scripts are histories, whose later changes are not all read. */
QStringList ofTables(const SqlReading &reading)
{
    QStringList lines;
    for (const ScriptProblem &problem : reading.problems) {
        static const QRegularExpression about(
            QStringLiteral("\\Acreate\\s+(unlogged\\s+|temporary\\s+|temp\\s+)?table\\b"),
            QRegularExpression::CaseInsensitiveOption);
        if (about.match(problem.statement).hasMatch())
            lines.append(QStringLiteral("%1: %2 — %3").arg(problem.line).arg(problem.text, problem.statement));
    }
    return lines;
}

} // namespace

/** Scripts of real applications, read without a server: their tables come, and can be pasted anywhere. */
class CorpusScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void mariadb_data() { addSchemaFiles(QStringLiteral("mysql")); }
    void mariadb() { check(QStringLiteral("mariadb")); }
    void postgresql_data() { addSchemaFiles(QStringLiteral("pg")); }
    void postgresql() { check(QStringLiteral("postgresql")); }
    void sqlite_data() { addSchemaFiles(QStringLiteral("sqlite")); }
    void sqlite() { check(QStringLiteral("sqlite")); }

private:
    static void check(const QString &dialect)
    {
        QFETCH(const QString, path);
        QString script;
        const SqlReading reading = readFile(path, dialect, script);
        const QStringList left = ofTables(reading);
        for (const QString &line : left)
            qInfo("%s", qPrintable(line));
        // What cannot be read is told, whatever it is.
        QVERIFY(!reading.fragment.schema.tables.isEmpty() || !reading.problems.isEmpty());
        // Some are histories that need settings of the database for what they do later.
        const qsizetype most = std::max<qsizetype>(1, (reading.fragment.schema.tables.size() + left.size()) / 3);
        QVERIFY2(left.size() <= most, qPrintable(QString::number(left.size())));
        // SQLite takes words of all the others.
        const auto guessed = dialectOfScript(script);
        if (guessed && dialect != QLatin1String("sqlite"))
            QCOMPARE(*guessed, dialect);
        const Paste paste = pasted(reading.fragment, {{}, findDialect(dialect)});
        Schema schema;
        const Result<void> applied = joinery::apply(paste.operations, schema);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().text()));
    }
};

QTEST_GUILESS_MAIN(CorpusScriptsTest)

#include "tst_corpus_scripts.moc"
