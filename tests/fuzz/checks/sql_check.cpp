// SPDX-License-Identifier: MIT
#include "core/base/sql_scopes.h"
#include "core/base/sql_splitter.h"
#include "core/schema/expression_names.h"
#include "core/schema/rename_everywhere.h"
#include "core/schema/rename_in_sql.h"
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"

#include <algorithm>

namespace joinery {

namespace {

/** What is renamed to what, and where. */
struct RenameTask
{
    QString table;
    QString nameSpace;
    QString column;
    QString to;
    QString sql;
};

RenameTask taskFrom(const QByteArray &text)
{
    const QString all = QString::fromUtf8(text);
    const QString line = all.section(QLatin1Char('\n'), 0, 0);
    const auto word = [&](int number) { return line.section(QLatin1Char(' '), number, number); };
    const bool hasNameSpace = word(0).contains(QLatin1Char('.'));
    return {word(0).section(QLatin1Char('.'), hasNameSpace ? 1 : 0),
            hasNameSpace ? word(0).section(QLatin1Char('.'), 0, 0) : QString(), word(1), word(2),
            all.section(QLatin1Char('\n'), 1)};
}

std::optional<QStringList> columnsOf(const QString &table)
{
    if (sameSqlName(table, u"author"))
        return QStringList{QStringLiteral("id"), QStringLiteral("name")};
    if (sameSqlName(table, u"book"))
        return QStringList{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("author_id")};
    return std::nullopt;
}

/** Tokens cover the text without gap, and a token that is cut off ends with the text. */
QByteArray checkTokens(const QString &sql, const SqlLexOptions &options)
{
    const QList<SqlToken> tokens = lexSql(sql, options);
    qsizetype end = 0;
    for (const SqlToken &token : tokens) {
        if (token.start != end || token.length <= 0)
            return "tokens leave a gap";
        end = token.end();
        if (!token.terminated && end != sql.size())
            return "a token in the middle is not closed";
        (void)token.value(sql);
    }
    if (end != sql.size())
        return "tokens do not cover the text";
    if (tokens.isEmpty())
        return {};
    // What stands before a token does not matter to it, but to a bracket that may quote a name or be a subscript.
    if (options.bracketIdentifiers && sql.contains(QLatin1Char('[')))
        return {};
    const qsizetype half = tokens.size() / 2;
    QList<SqlToken> shifted = lexSql(QStringView(sql).sliced(tokens.at(half).start), options);
    for (SqlToken &token : shifted)
        token.start += tokens.at(half).start;
    return shifted == tokens.mid(half) ? QByteArray() : "a token depends on what stands before it";
}

/** Goes through a script from one statement to the next. */
class ScriptWalk
{
public:
    ScriptWalk(const QString &sql, const SqlLexOptions &options) : m_sql(sql), m_tokens(lexSql(sql, options))
    {
        const auto isDelimiter = [&](const SqlToken &token) { return token.isWord(sql, QLatin1String("delimiter")); };
        m_hasDelimiters = options.compoundBodies && std::any_of(m_tokens.cbegin(), m_tokens.cend(), isDelimiter);
    }

    /** With DELIMITER commands, what is between statements depends on them, and other scripts mean the same. */
    [[nodiscard]] bool hasDelimiters() const { return m_hasDelimiters; }

    /** Moves behind the statement; false when it is not the next one, or not at its line. */
    bool take(const SqlStatement &statement)
    {
        const qsizetype start =
            m_hasDelimiters ? m_sql.indexOf(statement.text, std::max(m_at, lineStart(statement.line))) : nextWord();
        if (start < 0 || statement.text.isEmpty() ||
            QStringView(m_sql).sliced(start).left(statement.text.size()) != statement.text)
            return false;
        m_line += int(QStringView(m_sql).sliced(m_counted, start - m_counted).count(QLatin1Char('\n')));
        m_counted = start;
        m_at = start + statement.text.size();
        return m_line == statement.line;
    }

    /** The first token from here on that is not between statements: no space, comment or semicolon; or the end. */
    qsizetype nextWord()
    {
        const auto isWord = [this](const SqlToken &token) {
            return token.start >= m_at && token.isSignificant() && !token.isMark(m_sql, QLatin1String(";"));
        };
        while (m_token < m_tokens.size() && !isWord(m_tokens.at(m_token)))
            ++m_token;
        return m_token < m_tokens.size() ? m_tokens.at(m_token).start : m_sql.size();
    }

private:
    /** Where a line that is not above the one reached starts. */
    [[nodiscard]] qsizetype lineStart(int line) const
    {
        qsizetype start = m_counted;
        for (int i = m_line; i < line && start >= 0; ++i)
            start = m_sql.indexOf(QLatin1Char('\n'), start) + 1;
        return start;
    }

    const QString &m_sql;
    QList<SqlToken> m_tokens;
    bool m_hasDelimiters = false;
    qsizetype m_at = 0;
    qsizetype m_token = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
};

/** Statements are pieces of the script, in its order, at the lines they name; nothing that means something is lost. */
QByteArray checkSplit(const QString &sql, const SqlLexOptions &options)
{
    ScriptWalk walk(sql, options);
    QStringList texts;
    for (const SqlStatement &statement : splitSql(sql, options)) {
        if (!walk.take(statement))
            return "a statement is not the next piece of the script, or at another line: " + statement.text.toUtf8();
        texts.append(statement.text);
    }
    if (walk.hasDelimiters())
        return {};
    if (walk.nextWord() < sql.size())
        return "the end of the script is lost";
    const auto splitAgain = [&](const QString &script) {
        QStringList again;
        for (const SqlStatement &statement : splitSql(script, options))
            again.append(statement.text);
        return again;
    };
    // At the very end two hyphens are a comment for MariaDB; before a semicolon they are none.
    const QString joined = texts.join(QStringLiteral(";\n"));
    const bool areSame = splitAgain(joined) == texts || splitAgain(joined + QLatin1Char(';')) == texts;
    return areSame ? QByteArray() : "split, joined and split again, there are other statements";
}

/** Every position is one that is there, and every way up ends. */
QByteArray checkScopes(const QString &sql, const SqlLexOptions &options)
{
    const SqlScopes scopes = SqlScopes::of(sql, options);
    const auto isScope = [&](int scope) { return scope >= -1 && scope < scopes.scopes.size(); };
    const auto isToken = [&](qsizetype token) { return token >= 0 && token < scopes.tokens.size(); };
    for (int i = 0; i < scopes.scopes.size(); ++i) {
        const SqlScope &scope = scopes.scopes.at(i);
        if (!isScope(scope.columnParent) || !isScope(scope.tableParent) || !isScope(scope.firstPart))
            return "a scope in a scope that is not there";
        int steps = 0;
        for (int up = i; up >= 0; up = scopes.scopes.at(up).columnParent) {
            if (++steps > scopes.scopes.size())
                return "scopes in a circle";
        }
    }
    for (const QList<SqlColumnUse> &uses : {scopes.columns, scopes.qualifiers}) {
        for (const SqlColumnUse &use : uses) {
            const bool isThere = (isToken(use.token) || use.token == -1) && isScope(use.scope) &&
                                 (use.qualifier == -1 || isToken(use.qualifier));
            if (!isThere)
                return "a column at a place that is not there";
        }
    }
    for (const SqlTableUse &use : scopes.tables) {
        if (!isToken(use.token) || !isScope(use.scope))
            return "a table at a place that is not there";
        const QString name = scopes.tokens.at(use.token).value(sql);
        (void)scopes.tableExpression(use.scope, name);
        (void)scopes.sourceNamed(use.scope, name);
    }
    return {};
}

QList<SqlToken> significantTokens(const QString &sql)
{
    QList<SqlToken> tokens = lexSql(sql);
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), [](const auto &token) { return !token.isSignificant(); }),
                 tokens.end());
    return tokens;
}

/**
 * Tokens that were named `from` may be named `to` afterwards, and a whole row say AS `from` then; everything else is as
 * it was, byte for byte.
 */
QByteArray checkOnlyNames(const QString &before, const QString &after, const QString &from, const QString &to)
{
    const QList<SqlToken> old = significantTokens(before);
    const QList<SqlToken> now = significantTokens(after);
    const QByteArray shown = before.toUtf8() + "\nbecame\n" + after.toUtf8();
    qsizetype at = 0;
    for (const SqlToken &token : old) {
        if (at >= now.size())
            return "a rename took something away:\n" + shown;
        const SqlToken &changed = now.at(at++);
        if (token.text(before) == changed.text(after))
            continue;
        if (!token.isNamed(before, from) || !changed.isNamed(after, to))
            return "a rename changed something else:\n" + shown;
        if (at + 1 < now.size() && now.size() > old.size() && now.at(at).text(after) == QLatin1String("AS") &&
            now.at(at + 1).text(after) == token.text(before))
            at += 2;
    }
    return at == now.size() ? QByteArray() : "a rename added something:\n" + shown;
}

/** Whether the only tokens of that name are written exactly so, as far as the case of letters goes. */
bool isSpeltOneWay(const QString &sql, const QString &name)
{
    const QList<SqlToken> tokens = lexSql(sql);
    return std::all_of(tokens.begin(), tokens.end(),
                       [&](const SqlToken &token) { return !token.isNamed(sql, name) || token.value(sql) == name; });
}

template <typename Rename>
QByteArray checkRename(const QString &sql, const QString &from, const QString &to, const Rename &rename)
{
    if (from.isEmpty())
        return {};
    const QString same = rename(sql, from, from);
    if (isSpeltOneWay(sql, from) && same != sql)
        return "renamed to the name it has, a text changed:\n" + sql.toUtf8() + "\nbecame\n" + same.toUtf8();
    if (const QByteArray wrong = checkOnlyNames(sql, same, from, from); !wrong.isEmpty())
        return wrong;
    if (!to.isEmpty()) {
        if (const QByteArray wrong = checkOnlyNames(sql, rename(sql, from, to), from, to); !wrong.isEmpty())
            return wrong;
    }
    if (!mentions(sql, from) && same != sql)
        return "a text that does not mention a name was changed by renaming it";
    return {};
}

/** What a text says beside the namespaces in front of a table. */
QStringList withoutNameSpaces(const QString &sql, const QString &table)
{
    QStringList texts;
    QList<bool> areNames;
    for (const SqlToken &token : significantTokens(sql)) {
        while (token.isNamed(sql, table) && texts.size() > 1 && texts.constLast() == QLatin1String(".") &&
               areNames.at(areNames.size() - 2)) {
            texts.remove(texts.size() - 2, 2);
            areNames.remove(areNames.size() - 2, 2);
        }
        texts.append(token.text(sql).toString());
        areNames.append(token.isName());
    }
    return texts;
}

/** A table that moves changes what stands before its name and a dot, and nothing else. */
QByteArray checkMove(const RenameTask &task, const RelationName &from)
{
    if (from.name.isEmpty())
        return {};
    const QString moved = moveTableInDefinition(task.sql, from, task.to);
    if (withoutNameSpaces(task.sql, from.name) == withoutNameSpaces(moved, from.name))
        return {};
    return "a move changed more than a namespace:\n" + task.sql.toUtf8() + "\nbecame\n" + moved.toUtf8();
}

QByteArray checkRenames(const RenameTask &task)
{
    const auto relation = [&](const QString &name) {
        return RelationName{name, task.nameSpace, isDefaultNameSpace(task.nameSpace)};
    };
    const auto table = [&](const QString &sql, const QString &from, const QString &to) {
        return renameTableInDefinition(sql, relation(from), to, columnsOf);
    };
    const auto tableAlone = [](const QString &sql, const QString &from, const QString &to) {
        return renameRowInExpression(renameTableInExpression(sql, from, to), from, to);
    };
    const auto column = [&](const QString &sql, const QString &from, const QString &to) {
        return renameColumnInDefinition(sql, relation(task.table), from, to, columnsOf);
    };
    const auto columnAlone = [&](const QString &sql, const QString &from, const QString &to) {
        return renameColumnInExpression(sql, {task.table}, from, to);
    };
    return firstWrong([&] { return checkMove(task, relation(task.table)); },
                      [&] { return checkRename(task.sql, task.table, task.to, table); },
                      [&] { return checkRename(task.sql, task.table, task.to, tableAlone); },
                      [&] { return checkRename(task.sql, task.column, task.to, column); },
                      [&] { return checkRename(task.sql, task.column, task.to, columnAlone); });
}

/** A table and a view with this text, everywhere it can stand: used as the program does. */
QByteArray checkInSchema(const RenameTask &task)
{
    const ObjectId id = ObjectId::derived(u"table");
    Table table{.id = id, .nameSpace = task.nameSpace, .name = task.table};
    table.columns.append(Column{.id = ObjectId::derived(u"column"), .name = task.column});
    table.checks.insert({.id = ObjectId::derived(u"check"), .name = QStringLiteral("c"), .expression = task.sql});
    Schema schema{.tables = {table}};
    schema.objects = {
        DefinitionObject{.id = ObjectId::derived(u"view"), .name = QStringLiteral("v"), .definition = task.sql}};
    (void)unknownColumns(task.sql, table);
    (void)viewColumns(task.sql, columnsOf);
    renameColumnEverywhere(schema, id, task.column, task.to);
    renameTableEverywhere(schema, id, task.table, task.to);
    renameObjectEverywhere(schema, ObjectId::derived(u"view"), task.table, task.to);
    moveTableEverywhere(schema, id, task.nameSpace, task.to);
    moveObjectEverywhere(schema, ObjectId::derived(u"view"), task.nameSpace, task.to);
    return wrongWithFindings(schema);
}

} // namespace

QByteArray checkSqlText(const QByteArray &text)
{
    const RenameTask task = taskFrom(text);
    for (const SqlLexOptions &options :
         {SqlLexOptions::sqlite(), SqlLexOptions::postgresql(), SqlLexOptions::mariadb()}) {
        const QByteArray wrong =
            firstWrong([&] { return checkTokens(task.sql, options); }, [&] { return checkSplit(task.sql, options); },
                       [&] { return checkScopes(task.sql, options); });
        if (!wrong.isEmpty())
            return wrong;
    }
    return firstWrong([&] { return checkRenames(task); }, [&] { return checkInSchema(task); });
}

} // namespace joinery
