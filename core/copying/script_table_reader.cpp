// SPDX-License-Identifier: MIT
#include "core/copying/script_table_reader.h"

#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/schema/relation_name.h"

#include <QRegularExpression>

namespace joinery {

namespace {

bool isOneOf(const SqlCursor &cursor, const std::initializer_list<const char *> &words)
{
    return std::any_of(words.begin(), words.end(), [&cursor](const char *word) { return cursor.isWord(word); });
}

} // namespace

ScriptTableReader::ScriptTableReader(SqlCursor &cursor, const QString &dialect, QStringList &notes)
    : m_cursor(cursor), m_isMariadb(dialect == QLatin1String("mariadb")), m_notes(notes)
{
}

QString ScriptTableReader::quotedName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

tl::unexpected<Error> ScriptTableReader::unreadable() const
{
    constexpr qsizetype shown = 40;
    const QString words = m_cursor.atEnd() ? Message::tr("its end") : m_cursor.rest().simplified().left(shown);
    return fail(QStringLiteral("script.words"),
                Message::tr("This is not understood from here on: %1. Correct it, or take it out.").arg(words));
}

ScriptName ScriptTableReader::name()
{
    ScriptName result{{}, m_cursor.takeName()};
    while (m_cursor.takeMark('.')) {
        result.nameSpace = m_isMariadb || isDefaultNameSpace(result.name) ? QString() : result.name;
        result.name = m_cursor.takeName();
    }
    return result;
}

Result<void> ScriptTableReader::body(ScriptTable &table)
{
    const Result<void> read = items(table);
    if (read)
        options(table);
    return read;
}

Result<void> ScriptTableReader::items(ScriptTable &table)
{
    if (!m_cursor.takeMark('('))
        return unreadable();
    while (!m_cursor.atEnd()) {
        if (const Result<void> read = item(table); !read)
            return read;
        if (m_cursor.takeMark(')'))
            return {};
        if (!m_cursor.takeMark(','))
            return unreadable();
    }
    return unreadable();
}

Result<void> ScriptTableReader::item(ScriptTable &table)
{
    m_constraintName.clear();
    const Result<bool> isConstraint = constraint(table);
    if (!isConstraint)
        return fail(isConstraint);
    if (*isConstraint)
        return {};
    const Result<ScriptColumn> read = column();
    if (!read)
        return fail(read);
    table.columns.append(*read);
    return {};
}

Result<bool> ScriptTableReader::constraint(ScriptTable &table)
{
    if (m_cursor.take("constraint") && !isOneOf(m_cursor, {"primary", "unique", "foreign", "check", "exclude"}))
        m_constraintName = QStringLiteral("CONSTRAINT %1 ").arg(quotedName(m_cursor.takeName()));
    if (m_cursor.take({"primary", "key"}))
        return key(QStringLiteral("PRIMARY KEY"), table).map([] { return true; });
    if (m_cursor.take("unique"))
        return key(QStringLiteral("UNIQUE"), table).map([] { return true; });
    if (m_cursor.take({"foreign", "key"})) {
        if (!m_cursor.isMark('(')) // MariaDB takes a name here, that of its index.
            m_cursor.skip();
        const Result<QString> columns = columnList();
        if (!columns)
            return fail(columns);
        const Result<QString> target = m_cursor.take("references") ? references() : Result<QString>(unreadable());
        if (!target)
            return fail(target);
        table.constraints.append(
            QStringLiteral("%1FOREIGN KEY (%2) REFERENCES %3").arg(m_constraintName, *columns, *target));
        return true;
    }
    if (m_cursor.isWord("check") && m_cursor.isMark('(', 1)) {
        m_cursor.skip();
        table.checks.append(check());
        return true;
    }
    if (m_cursor.isWord("exclude") || (m_cursor.isWord("period") && m_cursor.isWord("for", 1))) {
        m_notes.append(
            Message::tr("%1 of table %2 is left out. Add it by hand.").arg(m_cursor.value().toUpper(), table.name));
        skipItem();
        return true;
    }
    if (m_isMariadb && isOneOf(m_cursor, {"key", "index"})) {
        m_cursor.skip();
        return plainIndex(table, {}).map([] { return true; });
    }
    if (m_isMariadb && isOneOf(m_cursor, {"fulltext", "spatial"})) {
        const QString method = m_cursor.takeName().toLower();
        if (isOneOf(m_cursor, {"key", "index"}))
            m_cursor.skip();
        return plainIndex(table, method).map([] { return true; });
    }
    if (!m_constraintName.isEmpty())
        return unreadable();
    return false;
}

Result<void> ScriptTableReader::key(const QString &words, ScriptTable &table)
{
    if (m_isMariadb && isOneOf(m_cursor, {"key", "index"}))
        m_cursor.skip();
    if (!m_cursor.isMark('(') && !m_cursor.isWord("using") && m_cursor.isNameLike() && !m_cursor.isWord("nulls"))
        m_constraintName = QStringLiteral("CONSTRAINT %1 ").arg(quotedName(m_cursor.takeName()));
    skipUsing();
    const Result<QString> columns = columnList();
    if (!columns)
        return fail(columns);
    table.constraints.append(QStringLiteral("%1%2 (%3)").arg(m_constraintName, words, *columns));
    skipItem();
    return {};
}

Result<void> ScriptTableReader::plainIndex(ScriptTable &table, const QString &method)
{
    ScriptIndex index;
    index.index.method = method;
    if (!m_cursor.isMark('(') && !m_cursor.isWord("using"))
        index.index.name = m_cursor.takeName();
    const Result<void> read = this->index(index);
    if (read)
        table.indexes.append(index);
    skipItem();
    return read;
}

Result<void> ScriptTableReader::index(ScriptIndex &index)
{
    if (m_cursor.take("using")) {
        const QString method = m_cursor.takeName().toLower();
        if (method != QLatin1String("btree"))
            index.index.method = method;
    }
    if (!m_cursor.isMark('('))
        return unreadable();
    index.parts = keyParts();
    if (m_cursor.take("where"))
        index.index.where = m_cursor.rest().trimmed();
    return {};
}

QList<ScriptKeyPart> ScriptTableReader::keyParts()
{
    const QString text = m_cursor.takeParentheses();
    SqlCursor inside(text, m_isMariadb ? SqlLexOptions::mariadb() : SqlLexOptions::postgresql());
    QList<ScriptKeyPart> parts;
    while (!inside.atEnd()) {
        ScriptKeyPart part;
        const bool isCall = inside.isMark('(', 1) && inside.token(1).start == inside.token().end() && !m_isMariadb;
        if (inside.token().isName() && !isCall) {
            part.column = inside.takeName();
            if (m_isMariadb && inside.isMark('('))
                part.part.prefixLength = inside.takeParentheses().toInt();
        } else {
            const qsizetype from = inside.position();
            if (inside.isMark('(')) {
                part.part.expression = inside.takeParentheses();
            } else {
                inside.skip();
                inside.skipParentheses();
                part.part.expression = inside.textBetween(from, inside.position());
            }
        }
        for (; !inside.atEnd() && !inside.isMark(','); inside.skip()) {
            if (inside.isWord("desc"))
                part.part.descending = true;
            else if (inside.isMark('('))
                inside.skipParentheses();
        }
        inside.takeMark(',');
        parts.append(part);
    }
    return parts;
}

Result<QString> ScriptTableReader::columnList()
{
    if (!m_cursor.isMark('('))
        return unreadable();
    QStringList names;
    for (const ScriptKeyPart &part : keyParts()) {
        if (part.column.isEmpty())
            return unreadable();
        if (part.part.prefixLength)
            m_notes.append(
                Message::tr("The key over %1 looks at the whole column here, not at its first %2 characters.")
                    .arg(part.column, QString::number(*part.part.prefixLength)));
        names.append(quotedName(part.column));
    }
    return names.join(QStringLiteral(", "));
}

CheckConstraint ScriptTableReader::check()
{
    CheckConstraint check;
    check.expression = m_cursor.takeParentheses();
    if (!m_constraintName.isEmpty())
        check.name = SqlCursor(m_constraintName).value(1);
    m_constraintName.clear();
    while (!m_cursor.atEnd() && (m_cursor.take({"no", "inherit"}) || m_cursor.take({"not", "valid"}) ||
                                 m_cursor.take({"not", "enforced"}) || m_cursor.take("enforced"))) {
    }
    return check;
}

Result<QString> ScriptTableReader::references()
{
    if (!m_cursor.isNameLike())
        return unreadable();
    const ScriptName target = name();
    QString words = quotedName(qualifiedName(target.nameSpace, target.name));
    if (m_cursor.isMark('(')) {
        const Result<QString> columns = columnList();
        if (!columns)
            return columns;
        words += QStringLiteral(" (%1)").arg(*columns);
    }
    while (!m_cursor.atEnd()) {
        if (m_cursor.take("match")) {
            m_cursor.skip();
        } else if (m_cursor.isWord("on") && (m_cursor.isWord("delete", 1) || m_cursor.isWord("update", 1))) {
            const qsizetype from = m_cursor.position();
            m_cursor.skip();
            m_cursor.skip();
            if (!(m_cursor.take({"set", "null"}) || m_cursor.take({"set", "default"}) ||
                  m_cursor.take({"no", "action"}) || m_cursor.take("cascade") || m_cursor.take("restrict")))
                return unreadable();
            words += QLatin1Char(' ') + m_cursor.textBetween(from, m_cursor.position());
            if (m_cursor.isMark('('))
                m_cursor.skipParentheses();
        } else if (m_cursor.take({"not", "deferrable"}) || m_cursor.take({"initially", "immediate"}) ||
                   m_cursor.take({"not", "valid"})) {
            continue;
        } else if (m_cursor.take("deferrable")) {
            words += QStringLiteral(" DEFERRABLE");
            if (m_cursor.take({"initially", "deferred"}))
                words += QStringLiteral(" INITIALLY DEFERRED");
        } else {
            break;
        }
    }
    return words;
}

void ScriptTableReader::skipUsing()
{
    if (m_cursor.take("using"))
        m_cursor.skip();
}

void ScriptTableReader::skipItem()
{
    while (!m_cursor.atEnd() && !m_cursor.isMark(',') && !m_cursor.isMark(')')) {
        if (m_cursor.isMark('('))
            m_cursor.skipParentheses();
        else
            m_cursor.skip();
    }
}

} // namespace joinery
