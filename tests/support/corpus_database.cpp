// SPDX-License-Identifier: MIT
#include "tests/support/corpus_database.h"

#include "core/base/text.h"
#include "core/database/sqlite/sqlite_introspector.h"
#include "core/database/statement_runner.h"
#include "tests/support/row_filler.h"
#include "tests/support/sqlite_schema_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDriver>

#include <memory>
#include <sqlite3.h>

namespace joinery {

namespace {

QString sqlName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

/** Lines that begin with # are comments for SQLite's shell, not for SQLite. */
QString withoutHashLines(QString script)
{
    static const QRegularExpression hashLine(QStringLiteral("^#[^\\n]*"), QRegularExpression::MultilineOption);
    return script.remove(hashLine);
}

Connection openMemory()
{
    auto connection = Connection::open(DatabaseAddress::memory());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

} // namespace

CorpusDatabase::CorpusDatabase() : m_connection(openMemory()) {}

QString CorpusDatabase::load(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QString script = QStringLiteral("PRAGMA foreign_keys = OFF;\n") +
                           withoutHashLines(QString::fromUtf8(file.readAll())) +
                           QStringLiteral("\n;PRAGMA foreign_keys = ON");
    // By SQLite itself, as its shell does it, so that Joinery has no part in what there is to be read.
    const QVariant handle = m_connection.database().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return QStringLiteral("this driver does not give its connection away");
    char *message = nullptr;
    sqlite3_exec(*static_cast<sqlite3 *const *>(handle.constData()), script.toUtf8().constData(), nullptr, nullptr,
                 &message);
    const std::unique_ptr<char, decltype(&sqlite3_free)> owner(message, &sqlite3_free);
    return QString::fromUtf8(message);
}

QString CorpusDatabase::copyWithRows(const CorpusDatabase &original) const
{
    return copyWithRows(original, original.schema());
}

QString CorpusDatabase::copyWithRows(const CorpusDatabase &original, const Schema &rows) const
{
    const auto runAll = [&](const QString &which) -> QString {
        const QStringList statements = original.list(
            QStringLiteral(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                "AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') AND ") +
            which);
        for (const QString &sql : statements) {
            if (const auto done = m_connection.execute(sql); !done)
                return done.error().text();
        }
        return {};
    };
    // Rows come before the triggers, which could refuse them.
    QString complaint = runAll(QStringLiteral("type IN ('table', 'index')"));
    if (complaint.isEmpty())
        RowFiller(m_connection).fill(rows);
    return complaint.isEmpty() ? runAll(QStringLiteral("type IN ('view', 'trigger')")) : complaint;
}

QString CorpusDatabase::run(const Plan &plan) const
{
    const auto nothing = [] { return Result<void>(); };
    const auto done = StatementRunner(m_connection, RunControl{}).run(plan, nothing, nothing);
    return done ? QString() : done.error().sql + QStringLiteral("\n") + done.error().error.text();
}

Introspection CorpusDatabase::read() const
{
    const auto result = introspectSqlite(m_connection.database());
    return result ? *result : Introspection{};
}

QStringList CorpusDatabase::list(const QString &sql) const
{
    QStringList values;
    const auto rows = m_connection.query(sql);
    if (!rows)
        return {QStringLiteral("error: ") + rows.error().text()};
    for (const QVariantList &row : *rows)
        values.append(row.value(0).toString());
    return values;
}

QStringList CorpusDatabase::facts() const
{
    // Asked for once: SQLite compiles every view for it.
    const QString tables = QStringLiteral("temp.joinery_listed t");
    (void)m_connection.execute(
        QStringLiteral("CREATE TEMP TABLE joinery_listed AS SELECT * FROM pragma_table_list WHERE schema = 'main' AND "
                       "type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    const QString indexKey = QStringLiteral("(SELECT group_concat(ifnull(x.name, '-') || x.\"desc\" || x.coll || "
                                            "x.key, ' ') FROM pragma_index_xinfo(l.name) x)");
    QStringList facts;
    facts +=
        list(QStringLiteral("SELECT t.name || ' strict ' || t.strict || ' without rowid ' || t.wr FROM ") + tables);
    facts += list(
        QStringLiteral(
            "SELECT t.name || '.' || x.name || ' ' || x.cid || ' ' || upper(x.type) || ' ' || x.\"notnull\" || ' ' || "
            "x.pk || ' ' || x.hidden FROM ") +
        tables + QStringLiteral(", pragma_table_xinfo(t.name) x"));
    facts += list(
        QStringLiteral("SELECT t.name || ' index ' || CASE l.origin WHEN 'c' THEN l.name ELSE l.origin END || ' ' || "
                       "l.\"unique\" || l.partial || ' ' || ") +
        indexKey + QStringLiteral(" FROM ") + tables + QStringLiteral(", pragma_index_list(t.name) l"));
    facts += list(
        QStringLiteral(
            "SELECT t.name || ' key ' || lower(f.\"table\") || ' ' || group_concat(lower(f.\"from\") || '>' || "
            "lower(ifnull(f.\"to\", (SELECT k.name FROM pragma_table_info(f.\"table\") k WHERE k.pk = f.seq + 1)))) || "
            "' ' || f.on_update || ' ' || f.on_delete FROM ") +
        tables + QStringLiteral(", pragma_foreign_key_list(t.name) f GROUP BY t.name, f.id"));
    facts += list(QStringLiteral("SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('view', 'trigger')"));
    (void)m_connection.execute(QStringLiteral("DROP TABLE temp.joinery_listed"));
    facts.sort();
    return facts;
}

QString CorpusDatabase::statements() const
{
    const auto rows = m_connection.query(QStringLiteral(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE "
        "'\\' AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type, "
        "name"));
    if (!rows)
        return rows.error().text();
    QHash<QString, QStringList> primaryKeys;
    for (const QVariantList &row : *rows)
        primaryKeys.insert(row.at(0).toString().toLower(), primaryKeyOfSqlite(row.at(1).toString()));
    QStringList result;
    for (const QVariantList &row : *rows)
        result.append(normalSqliteStatement(row.at(1).toString(), primaryKeys));
    return result.join(QLatin1Char('\n'));
}

QStringList CorpusDatabase::rows(const QString &table, const QStringList &columns) const
{
    QStringList literals;
    for (const QString &column : columns)
        literals.append(QStringLiteral("quote(") + sqlName(column) + QLatin1Char(')'));
    QStringList result = list(QStringLiteral("SELECT ") + literals.join(QStringLiteral(" || ',' || ")) +
                              QStringLiteral(" FROM ") + sqlName(table));
    result.sort();
    return result;
}

int CorpusDatabase::tablesWithRows(const Schema &schema) const
{
    return joinery::tablesWithRows(m_connection, schema);
}

} // namespace joinery
