// SPDX-License-Identifier: MIT
#include "core/copying/script_gate.h"

#include "core/base/translate.h"
#include "core/copying/gate_words.h"
#include "core/copying/plain_sql.h"
#include "core/copying/script_reader.h"
#include "core/copying/script_statement.h"
#include "core/dialect/dialect.h"

#include <utility>

namespace joinery {

namespace {

tl::unexpected<Error> elsewhere(const QString &name)
{
    return fail(QStringLiteral("script.elsewhere"),
                Message::tr("It was not run: it is about %1, which this SQL does not make, or names a namespace. Take "
                            "it out, or take the namespace out of it.")
                    .arg(name.isEmpty() ? Message::tr("something") : name));
}

tl::unexpected<Error> unknown()
{
    return fail(QStringLiteral("script.refused"), textOfRefusal());
}

/** The actions of ALTER TABLE that stay in the table; each stands at its beginning or behind a comma. */
Result<void> checkActions(SqlCursor cursor)
{
    bool isFirst = true;
    while (!cursor.atEnd()) {
        const bool isKnown =
            isOneOf(cursor, {"add", "alter", "modify", "change", "set", "enable", "disable", "replica", "validate",
                             "comment", "engine", "auto_increment", "cluster", "default", "row_format", "collate"});
        if (isFirst && !isKnown)
            return refusedWord(cursor.value().toUpper());
        if (isOneOf(cursor, {"rename", "discard", "import", "exchange", "attach", "detach", "inherit", "schema",
                             "owner", "convert", "drop", "partition", "truncate", "reorganize", "coalesce", "rebuild",
                             "remove", "rule"}))
            return refusedWord(cursor.value().toUpper());
        isFirst = cursor.isMark(',');
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    return {};
}

} // namespace

ScriptGate::ScriptGate(const QString &dialect)
    : m_dialect(dialect)
    , m_isMariadb(dialect == QLatin1String("mariadb"))
    , m_options(findDialect(dialect) ? findDialect(dialect)->lexOptions() : SqlLexOptions())
{
}

Result<std::optional<QString>> ScriptGate::admit(const QString &statement)
{
    m_making.clear();
    const ScriptStatement kind = scriptStatement(statement, m_options);
    if (kind == ScriptStatement::Settings || kind == ScriptStatement::Drop)
        return std::nullopt;
    if (kind == ScriptStatement::Rows) {
        ++m_aboutRows;
        return std::nullopt;
    }
    if (kind == ScriptStatement::Other)
        return unknown();
    const Result<QString> sql = plainSql(statement, m_dialect);
    if (!sql)
        return fail(sql);
    SqlCursor cursor(*sql, m_options);
    const Result<void> checked = kind == ScriptStatement::Table         ? checkTable(cursor)
                                 : kind == ScriptStatement::View        ? checkView(cursor)
                                 : kind == ScriptStatement::Type        ? checkType(cursor)
                                 : kind == ScriptStatement::TableChange ? checkChange(cursor)
                                 : kind == ScriptStatement::Index       ? checkIndex(cursor)
                                 : kind == ScriptStatement::Trigger     ? checkTrigger(cursor)
                                                                        : checkComment(cursor);
    if (!checked) {
        m_making.clear();
        return fail(checked);
    }
    return std::optional(*sql);
}

void ScriptGate::noteRun()
{
    if (!m_making.isEmpty())
        m_created.insert(std::exchange(m_making, {}));
}

QString ScriptGate::keyOfName(const SqlCursor &cursor) const
{
    const bool isExact = !m_isMariadb && cursor.token().kind == SqlToken::Kind::QuotedIdentifier;
    return isExact ? cursor.value() : cursor.value().toLower();
}

Result<QString> ScriptGate::takeNewName(SqlCursor &cursor) const
{
    cursor.take({"if", "not", "exists"});
    if (!cursor.token().isName())
        return refusedWord(cursor.value());
    const QString key = keyOfName(cursor);
    const QString name = cursor.takeName();
    if (cursor.isMark('.'))
        return elsewhere(name + QLatin1Char('.') + cursor.value(1));
    return key;
}

Result<void> ScriptGate::takeTarget(SqlCursor &cursor) const
{
    if (!cursor.token().isName())
        return refusedWord(cursor.value());
    const QString key = keyOfName(cursor);
    const QString name = cursor.takeName();
    if (!m_created.contains(key) || cursor.isMark('.'))
        return elsewhere(name);
    return {};
}

Result<void> ScriptGate::checkTable(SqlCursor &cursor)
{
    cursor.take("create");
    cursor.take({"or", "replace"});
    cursor.take("unlogged");
    if (!cursor.take("table"))
        return refusedWord(cursor.value());
    const Result<QString> name = takeNewName(cursor);
    if (!name)
        return fail(name);
    const qsizetype columns = cursor.position();
    const bool isColumn = cursor.token(1).isName() && !isOneOf(cursor, {"select", "values", "with", "table"}, 1);
    if (!cursor.isMark('(') || !isColumn)
        return refusedWord(cursor.value(cursor.isMark('(') ? 1 : 0));
    cursor.skipParentheses();
    if (const Result<void> checked = checkTableOptions(cursor); !checked)
        return checked;
    m_making = *name;
    cursor.moveTo(columns + 1);
    return checkDefinition(cursor, m_isMariadb);
}

Result<void> ScriptGate::checkView(SqlCursor &cursor)
{
    cursor.take("create");
    cursor.take({"or", "replace"});
    cursor.take("recursive");
    if (m_isMariadb && cursor.take("algorithm")) {
        if (!cursor.takeMark('=') || !isOneOf(cursor, {"undefined", "merge", "temptable"}))
            return refusedWord(cursor.value());
        cursor.skip();
    }
    if (m_isMariadb && cursor.take({"sql", "security"})) {
        if (!isOneOf(cursor, {"definer", "invoker"}))
            return refusedWord(cursor.value());
        cursor.skip();
    }
    if (!cursor.take("view"))
        return refusedWord(cursor.value());
    const Result<QString> name = takeNewName(cursor);
    if (!name)
        return fail(name);
    if (cursor.isMark('('))
        cursor.skipParentheses();
    if (!m_isMariadb && cursor.take("with"))
        cursor.skipParentheses();
    const bool isQuery = cursor.take("as") && (cursor.isMark('(') || isOneOf(cursor, {"select", "with", "values"}));
    if (!isQuery)
        return refusedWord(cursor.value());
    m_making = *name;
    return checkQuery(cursor);
}

Result<void> ScriptGate::checkType(SqlCursor &cursor) const
{
    cursor.take("create");
    const bool isType = cursor.take("type");
    if (m_isMariadb || (!isType && !cursor.take("domain")))
        return unknown();
    if (const Result<QString> name = takeNewName(cursor); !name)
        return fail(name);
    // Types made of functions, and ranges over them, call these.
    if (isType && !(cursor.take("as") && (cursor.take("enum"), cursor.isMark('('))))
        return unknown();
    return checkDefinition(cursor, m_isMariadb);
}

Result<void> ScriptGate::checkChange(SqlCursor &cursor) const
{
    cursor.take({"alter", "table"});
    cursor.take({"if", "exists"});
    cursor.take("only");
    if (const Result<void> target = takeTarget(cursor); !target)
        return target;
    if (const Result<void> checked = checkActions(cursor); !checked)
        return checked;
    return checkDefinition(cursor, m_isMariadb);
}

Result<void> ScriptGate::checkIndex(SqlCursor &cursor) const
{
    cursor.take("create");
    cursor.take({"or", "replace"});
    (void)(cursor.take("unique") || cursor.take("fulltext") || cursor.take("spatial"));
    if (!cursor.take("index"))
        return refusedWord(cursor.value());
    if (!cursor.isWord("on"))
        if (const Result<QString> name = takeNewName(cursor); !name)
            return fail(name);
    const auto takeMethod = [&cursor] {
        if (cursor.take("using"))
            cursor.skip();
    };
    takeMethod();
    if (!cursor.take("on"))
        return refusedWord(cursor.value());
    cursor.take("only");
    if (const Result<void> target = takeTarget(cursor); !target)
        return target;
    takeMethod();
    if (!cursor.takeMark('('))
        return refusedWord(cursor.value());
    return checkDefinition(cursor, m_isMariadb);
}

Result<void> ScriptGate::checkTrigger(SqlCursor &cursor) const
{
    cursor.take("create");
    cursor.take({"or", "replace"});
    cursor.take("constraint");
    if (!cursor.take("trigger"))
        return refusedWord(cursor.value());
    if (const Result<QString> name = takeNewName(cursor); !name)
        return fail(name);
    bool isColumns = false;
    for (; !cursor.atEnd() && !cursor.isWord("on"); cursor.skip()) {
        isColumns = isColumns || cursor.isWord("of");
        const bool isKnown =
            isOneOf(cursor, {"before", "after", "instead", "of", "insert", "update", "delete", "truncate", "or"});
        if (!isKnown && !(isColumns && (cursor.isMark(',') || cursor.token().isName())))
            return refusedWord(cursor.value());
    }
    cursor.skip();
    if (const Result<void> target = takeTarget(cursor); !target)
        return target;
    return checkQuery(cursor);
}

Result<void> ScriptGate::checkComment(SqlCursor &cursor) const
{
    cursor.take({"comment", "on"});
    const bool isColumn = cursor.take("column");
    if (!isColumn && !cursor.take("table") && !cursor.take("view"))
        return unknown();
    if (!cursor.token().isName())
        return refusedWord(cursor.value());
    const QString key = keyOfName(cursor);
    const QString name = cursor.takeName();
    if (!m_created.contains(key))
        return elsewhere(name);
    if (isColumn && cursor.takeMark('.') && cursor.token().isName())
        cursor.skip();
    const bool isText = cursor.take("is") && (cursor.token().kind == SqlToken::Kind::String || cursor.isWord("null"));
    cursor.skip();
    return isText && cursor.atEnd() ? Result<void>() : Result<void>(elsewhere(name));
}

} // namespace joinery
