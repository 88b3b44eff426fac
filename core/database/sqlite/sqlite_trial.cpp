// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_trial.h"

#include "core/base/translate.h"
#include "core/schema/sql_completion.h"

#include <QSet>

#include <memory>
#include <sqlite3.h>

namespace joinery {

namespace {

QString quoted(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

struct Refusal
{
    QString message;
    /** In bytes of the statement; -1 where SQLite does not say. */
    int offset = -1;
};

/** An empty database in memory that statements are prepared on. */
class ScratchDatabase
{
public:
    ScratchDatabase()
    {
        sqlite3 *handle = nullptr;
        if (sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK)
            m_handle.reset(handle);
        else
            sqlite3_close(handle);
    }

    bool isOpen() const { return m_handle != nullptr; }

    /** Why SQLite does not take the statement, if so; else it is run where `runs`. */
    std::optional<Refusal> refusal(const QString &sql, bool runs)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        const char *rest = nullptr;
        const int code = sqlite3_prepare_v2(m_handle.get(), text.constData(), int(text.size()), &statement, &rest);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
        if (code != SQLITE_OK)
            return lastRefusal();
        const auto read = int(rest - text.constData());
        if (!QByteArrayView(text).sliced(read).trimmed().isEmpty())
            return Refusal{Message::tr("The statement ends before this."), read};
        if (runs && statement && sqlite3_step(statement) == SQLITE_ERROR)
            return lastRefusal();
        return std::nullopt;
    }

private:
    Refusal lastRefusal() const
    {
        Refusal refusal{QString::fromUtf8(sqlite3_errmsg(m_handle.get())), -1};
#if SQLITE_VERSION_NUMBER >= 3038000
        refusal.offset = sqlite3_error_offset(m_handle.get());
#endif
        return refusal;
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_handle{nullptr, &sqlite3_close};
};

/** What only the program that uses the database may have is no mistake here. */
bool isUnknowable(const QString &message)
{
    for (const char *beginning : {"no such function", "no such module", "no such collation", "unknown database"}) {
        if (message.startsWith(QLatin1String(beginning)))
            return true;
    }
    return false;
}

/** The token at a place, or the whole text where no place is known. */
SqlProblem problemAt(const QString &sql, qsizetype position, const QString &message)
{
    qsizetype last = -1;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::sqlite());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).isSignificant())
            continue;
        last = i;
        if (position >= 0 && tokens.at(i).end() > position)
            break;
    }
    if (last < 0)
        return {0, sql.size(), message};
    return {tokens.at(last).start, tokens.at(last).length, message};
}

/** "no such column: b.titel" names what is wrong: the last part of it is looked for in the text. */
qsizetype placeOfName(const QString &sql, const QString &message)
{
    const qsizetype colon = message.indexOf(QLatin1String(": "));
    if (colon < 0)
        return -1;
    const QString name = message.sliced(colon + 2).section(QLatin1Char('.'), -1);
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::sqlite())) {
        if (token.isNamed(sql, name))
            return token.start;
    }
    return -1;
}

QList<SqlProblem> problemOf(const Refusal &refusal, const QString &head, const QString &sql, const QString &tail)
{
    if (isUnknowable(refusal.message))
        return {};
    QString message = refusal.message;
    message.remove(QLatin1String("main."));
    qsizetype position = placeOfName(sql, message);
    const QByteArray whole = (head + sql + tail).toUtf8();
    if (position < 0 && refusal.offset >= 0)
        position = std::max<qsizetype>(QString::fromUtf8(whole.first(refusal.offset)).size() - head.size(), 0);
    return {problemAt(sql, position, Message::tr("SQLite: %1").arg(message))};
}

QString createTable(const QString &name, const QStringList &columns)
{
    QStringList names;
    for (const QString &column : columns)
        names.append(quoted(column));
    return QStringLiteral("CREATE TABLE %1 (%2)").arg(quoted(name), names.join(QStringLiteral(", ")));
}

QStringList columnNames(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    return names;
}

/** Makes what the text names. False where the columns of a view are not known: then names cannot be judged. */
bool makeRelations(ScratchDatabase &database, const DefinitionObject &object, const Schema &schema)
{
    QSet<QString> mentioned;
    for (const SqlToken &token : lexSql(object.definition, SqlLexOptions::sqlite())) {
        if (token.isName() || token.kind == SqlToken::Kind::String)
            mentioned.insert(foldedSqlName(token.value(object.definition)));
    }
    bool known = true;
    for (const Table &table : schema.tables) {
        if (mentioned.contains(foldedSqlName(table.name)))
            known &= !database.refusal(createTable(table.name, columnNames(table)), true).has_value();
    }
    for (const DefinitionObject &other : schema.objects) {
        const bool isNamed = isRelation(other.kind) && mentioned.contains(foldedSqlName(other.name));
        if (!isNamed || other.id == object.id)
            continue;
        const QStringList columns = columnsOfRelation(schema, other.name);
        known &= !columns.isEmpty() && !database.refusal(createTable(other.name, columns), true).has_value();
    }
    return known;
}

} // namespace

QList<SqlProblem> sqliteProblems(const DefinitionObject &object, const Schema &schema)
{
    using Kind = DefinitionObject::Kind;
    ScratchDatabase database;
    const bool isKnownKind =
        object.kind == Kind::View || object.kind == Kind::Trigger || object.kind == Kind::VirtualTable;
    if (!isKnownKind || !database.isOpen())
        return {};
    const bool namesAreKnown = makeRelations(database, object, schema);
    // A name that a table has as well is told elsewhere, and better.
    const QString name = QStringLiteral("joinery_trial");
    const QString head = QStringLiteral("CREATE %1 %2 ")
                             .arg(kindName(object.kind).toUpper().replace(QLatin1Char('_'), QLatin1Char(' ')), name);
    const bool isView = object.kind == Kind::View;
    if (const auto refusal = database.refusal(head + object.definition, isView)) {
        const bool isAboutTable = refusal->message.startsWith(QLatin1String("no such table"));
        // Triggers on virtual tables and on views of other programs.
        return isAboutTable && !namesAreKnown ? QList<SqlProblem>()
                                              : problemOf(*refusal, head, object.definition, QString());
    }
    if (!isView || !namesAreKnown)
        return {};
    if (const auto refusal = database.refusal(QStringLiteral("SELECT * FROM ") + name, false))
        return problemOf({refusal->message, -1}, head, object.definition, QString());
    return {};
}

QList<SqlProblem> sqliteProblems(const QString &condition, ConditionPlace place, const Table &table)
{
    ScratchDatabase database;
    if (!database.isOpen() || table.columns.isEmpty())
        return {};
    const QString name = quoted(table.name);
    const QStringList columns = columnNames(table);
    QString head = createTable(table.name, columns).chopped(1) + QStringLiteral(", CHECK (");
    QString tail = QStringLiteral("))");
    if (place == ConditionPlace::Index) {
        if (database.refusal(createTable(table.name, columns), true))
            return {};
        head = QStringLiteral("CREATE INDEX joinery_trial ON %1 (%2) WHERE ").arg(name, quoted(columns.first()));
        tail.clear();
    }
    const auto refusal = database.refusal(head + condition + tail, false);
    return refusal ? problemOf(*refusal, head, condition, tail) : QList<SqlProblem>();
}

} // namespace joinery
