// SPDX-License-Identifier: MIT
#include "core/copying/script_gate.h"

#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/copying/script_reader.h"
#include "core/copying/script_statement.h"
#include "core/dialect/dialect.h"
#include "core/schema/relation_name.h"

namespace joinery {

namespace {

bool isOneOf(const SqlCursor &cursor, const std::initializer_list<const char *> &words)
{
    return std::any_of(words.begin(), words.end(), [&cursor](const char *word) { return cursor.isWord(word); });
}

bool goTo(SqlCursor &cursor, const std::initializer_list<const char *> &words)
{
    while (!cursor.atEnd() && !isOneOf(cursor, words))
        cursor.skip();
    cursor.skip();
    return !cursor.atEnd();
}

tl::unexpected<Error> elsewhere(const QString &name)
{
    return fail(QStringLiteral("script.elsewhere"),
                Message::tr("It was not run: it is about %1, which this SQL does not make, or names a namespace. Take "
                            "it out, or take the namespace out of it.")
                    .arg(name.isEmpty() ? Message::tr("something") : name));
}

tl::unexpected<Error> refused(const QString &word)
{
    return fail(QStringLiteral("script.refused"),
                Message::tr("It was not run: %1 reaches beyond the table. Take it out.").arg(word.toUpper()));
}

/** Engines that keep rows in the server's own files and look at nothing else. */
bool isPlainEngine(const QString &engine)
{
    static const QStringList plain{QStringLiteral("innodb"), QStringLiteral("myisam"), QStringLiteral("aria"),
                                   QStringLiteral("memory"), QStringLiteral("heap"),   QStringLiteral("rocksdb")};
    return plain.contains(engine.toLower());
}

} // namespace

ScriptGate::ScriptGate(const QString &dialect)
    : m_isMariadb(dialect == QLatin1String("mariadb"))
    , m_options(findDialect(dialect) ? findDialect(dialect)->lexOptions() : SqlLexOptions())
{
}

Result<std::optional<QString>> ScriptGate::admit(const QString &statement)
{
    const QString sql = withoutDefaultNameSpace(statement);
    const ScriptStatement kind = scriptStatement(sql, m_options);
    Result<void> checked;
    switch (kind) {
    case ScriptStatement::Settings:
    case ScriptStatement::Drop:
        return std::nullopt;
    case ScriptStatement::Rows:
        ++m_aboutRows;
        return std::nullopt;
    case ScriptStatement::Other:
        return fail(QStringLiteral("script.refused"), textOfRefusal());
    case ScriptStatement::Table:
    case ScriptStatement::View:
    case ScriptStatement::Type:
        checked = checkCreated(sql);
        break;
    case ScriptStatement::TableChange:
    case ScriptStatement::Index:
    case ScriptStatement::Trigger:
    case ScriptStatement::Comment:
        checked = checkTarget(sql);
        break;
    }
    if (checked && kind != ScriptStatement::View && kind != ScriptStatement::Trigger)
        checked = checkWords(sql);
    if (!checked)
        return fail(checked);
    return std::optional(sql);
}

QString ScriptGate::withoutDefaultNameSpace(const QString &sql) const
{
    if (m_isMariadb)
        return sql;
    const QList<SqlToken> tokens = lexSql(sql, m_options);
    QString result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isQualifier = i + 1 < tokens.size() && tokens.at(i).isNamed(sql, u"public") &&
                                 tokens.at(i + 1).isMark(sql, QLatin1String("."));
        if (isQualifier)
            ++i;
        else
            result += tokens.at(i).text(sql);
    }
    return result;
}

Result<void> ScriptGate::checkCreated(const QString &sql)
{
    SqlCursor cursor(sql, m_options);
    if (!goTo(cursor, {"table", "view", "type", "domain"}))
        return elsewhere({});
    const bool isType = cursor.isWord("type", -1);
    cursor.take({"if", "not", "exists"});
    const QString name = cursor.takeName();
    if (cursor.isMark('.'))
        return elsewhere(name);
    // Types made of functions, and ranges over them, call these.
    if (isType && !cursor.take({"as", "enum"}) && !(cursor.take("as") && cursor.isMark('(')))
        return fail(QStringLiteral("script.refused"), textOfRefusal());
    m_created.insert(foldedSqlName(name));
    return {};
}

Result<void> ScriptGate::checkTarget(const QString &sql) const
{
    SqlCursor cursor(sql, m_options);
    if (cursor.take({"alter", "table"})) {
        cursor.take({"if", "exists"});
    } else if (cursor.take({"comment", "on"})) {
        if (!isOneOf(cursor, {"table", "column", "view"}))
            return fail(QStringLiteral("script.refused"), textOfRefusal());
        cursor.skip();
    } else {
        (void)goTo(cursor, {"on"});
    }
    cursor.take("only");
    const QString name = cursor.takeName();
    const bool isColumn = cursor.isMark('.') && sql.startsWith(QLatin1String("comment"), Qt::CaseInsensitive);
    if (!m_created.contains(foldedSqlName(name)) || (cursor.isMark('.') && !isColumn) ||
        (isColumn && cursor.isMark('.', 2)))
        return elsewhere(name);
    return {};
}

Result<void> ScriptGate::checkWords(const QString &sql) const
{
    SqlCursor cursor(sql, m_options);
    const bool isChange = cursor.take({"alter", "table"});
    if (isChange)
        cursor.skip();
    for (; !cursor.atEnd(); cursor.skip()) {
        if (isChange && isOneOf(cursor, {"rename", "discard", "import", "exchange", "attach", "detach", "inherit",
                                         "schema", "owner", "convert", "drop"}))
            return refused(cursor.value());
        if (isOneOf(cursor, {"tablespace", "inherits"}) ||
            (isOneOf(cursor, {"data", "index"}) && cursor.isWord("directory", 1)))
            return refused(cursor.value());
        if (m_isMariadb && (cursor.isWord("connection") || cursor.isWord("union")) && cursor.isMark('=', 1))
            return refused(cursor.value());
        if (m_isMariadb && cursor.isWord("engine")) {
            const QString engine = cursor.value(cursor.isMark('=', 1) ? 2 : 1);
            if (!isPlainEngine(engine))
                return refused(engine);
        }
    }
    return {};
}

} // namespace joinery
