// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/copying/script_table_reader.h"

#include <QRegularExpression>

namespace joinery {

namespace {

bool isOneOf(const SqlCursor &cursor, const std::initializer_list<const char *> &words)
{
    return std::any_of(words.begin(), words.end(), [&cursor](const char *word) { return cursor.isWord(word); });
}

/** Behind "::": words, arguments and brackets of a type. */
void skipType(SqlCursor &cursor)
{
    cursor.skip();
    while (!cursor.atEnd()) {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else if (cursor.isMark('[') || cursor.isMark(']'))
            cursor.skip();
        else if (cursor.takeMark('.'))
            cursor.skip();
        else if (!(cursor.take("varying") || cursor.take("precision") || cursor.take({"with", "time", "zone"}) ||
                   cursor.take({"without", "time", "zone"})))
            return;
    }
}

void skipOperand(SqlCursor &cursor)
{
    if (cursor.isMark('-') || cursor.isMark('+'))
        cursor.skip();
    if (cursor.isMark('('))
        cursor.skipParentheses();
    else
        cursor.skip();
}

} // namespace

QString ScriptTableReader::expression()
{
    const qsizetype from = m_cursor.position();
    skipOperand(m_cursor);
    while (!m_cursor.atEnd()) {
        const bool touches = m_cursor.token().start == m_cursor.token(-1).end();
        if (m_cursor.isMark('(')) {
            m_cursor.skipParentheses();
        } else if (m_cursor.value() == QLatin1String("::")) {
            m_cursor.skip();
            skipType(m_cursor);
        } else if (m_cursor.isMark('[') || m_cursor.isMark(']') ||
                   (touches && m_cursor.token().kind == SqlToken::Kind::String)) {
            m_cursor.skip(); // b'0' and the like stand in two words.
        } else if (m_cursor.token().kind == SqlToken::Kind::Operator && !m_cursor.isMark(',') &&
                   !m_cursor.isMark(')')) {
            m_cursor.skip();
            skipOperand(m_cursor);
        } else {
            break;
        }
    }
    return m_cursor.textBetween(from, m_cursor.position());
}

Result<ScriptColumn> ScriptTableReader::column()
{
    if (!m_cursor.token().isName())
        return unreadable();
    ScriptColumn result;
    result.column.name = m_cursor.takeName();
    const QString written = typeText();
    static const QRegularExpression serial(QStringLiteral("\\A(big|small)?serial([248]?)\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = serial.match(written); match.hasMatch()) {
        const QString size = match.captured(1).toLower() + match.captured(2);
        result.column.type = DataType::of(
            size.startsWith(QLatin1String("big")) || size == QLatin1String("8")     ? DataType::Kind::BigInt
            : size.startsWith(QLatin1String("small")) || size == QLatin1String("2") ? DataType::Kind::SmallInt
                                                                                    : DataType::Kind::Integer);
        result.column.autoIncrement = true;
        result.column.nullable = false;
        result.column.details.edit().identity.style = Identity::Style::Serial;
    } else {
        result.column.type = type(written, m_isMariadb);
    }
    while (!m_cursor.atEnd() && !m_cursor.isMark(',') && !m_cursor.isMark(')')) {
        if (const Result<void> read = columnWord(result); !read)
            return fail(read);
    }
    return result;
}

bool ScriptTableReader::endsType() const
{
    if (m_cursor.atEnd() || m_cursor.isMark(',') || m_cursor.isMark(')'))
        return true;
    if (m_cursor.isWord("character") || m_cursor.isWord("char"))
        return m_cursor.isWord("set", 1);
    return isOneOf(m_cursor,
                   {"not",        "null",       "default",   "primary", "unique",         "key",     "check",
                    "references", "constraint", "generated", "as",      "auto_increment", "comment", "collate",
                    "on",         "charset",    "invisible", "storage", "compression",    "first",   "after"});
}

QString ScriptTableReader::typeText()
{
    const qsizetype from = m_cursor.position();
    while (!endsType()) {
        if (m_cursor.isMark('('))
            m_cursor.skipParentheses();
        else
            m_cursor.skip();
    }
    return m_cursor.textBetween(from, m_cursor.position());
}

DataType ScriptTableReader::type(QString text, bool isMariadb)
{
    const auto removed = [&text](const char *pattern) {
        text.remove(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption));
    };
    text = text.trimmed();
    if (isMariadb) {
        removed("\\s+zerofill\\b");
        removed("\\s+signed\\b");
        if (text.compare(QLatin1String("tinyint(1)"), Qt::CaseInsensitive) == 0)
            return DataType::of(DataType::Kind::Boolean);
        // The width of a whole number is only how it is shown.
        static const QRegularExpression width(
            QStringLiteral("\\A((?:tiny|small|medium|big)?int(?:eger)?)\\s*\\(\\d+\\)"),
            QRegularExpression::CaseInsensitiveOption);
        text.replace(width, QStringLiteral("\\1"));
    } else {
        removed("\\A(pg_catalog|public)\\.");
    }
    return DataType::fromUserText(text);
}

void ScriptTableReader::setDefault(Column &column, const QString &sql)
{
    QString text = sql.trimmed();
    if (text.startsWith(QLatin1String("nextval"), Qt::CaseInsensitive)) {
        column.autoIncrement = true;
        column.details.edit().identity.style = Identity::Style::Serial;
        return;
    }
    // A constant needs no cast to the type of its column.
    static const QRegularExpression cast(
        QStringLiteral("\\A('(?:[^']|'')*'|-?[0-9.]+|null|true|false)::[a-z_. ]+(?:\\([0-9, ]+\\))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = cast.match(text); match.hasMatch())
        text = match.captured(1);
    static const QRegularExpression now(QStringLiteral("\\A(now|localtimestamp|current_timestamp)\\s*\\(\\s*\\)\\z"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (now.match(text).hasMatch())
        text = QStringLiteral("current_timestamp");
    column.defaultValue = DefaultValue::fromUserText(text);
    if (column.type.kind == DataType::Kind::Boolean && column.defaultValue->kind == DefaultValue::Kind::Number)
        column.defaultValue = DefaultValue::boolean(column.defaultValue->text != QLatin1String("0"));
}

bool ScriptTableReader::generated(Column &column)
{
    m_cursor.take({"generated", "always"});
    if (!m_cursor.take("as"))
        return false;
    Generated result{.expression = m_cursor.takeParentheses()};
    result.stored = m_cursor.take("stored") || m_cursor.take("persistent");
    if (!result.stored)
        m_cursor.take("virtual");
    column.generated = result;
    return true;
}

bool ScriptTableReader::columnOption(ScriptColumn &result)
{
    Column &column = result.column;
    if (m_cursor.take("auto_increment")) {
        column.autoIncrement = true;
    } else if (m_cursor.take("comment")) {
        column.comment = m_cursor.takeName();
    } else if (m_cursor.take("collate")) {
        column.collation = name().name;
    } else if (m_cursor.take({"character", "set"}) || m_cursor.take({"char", "set"}) || m_cursor.take("charset")) {
        column.details.edit().charset = m_cursor.takeName();
    } else if (m_cursor.take({"on", "update"})) {
        column.details.edit().onUpdate = expression().toUpper();
    } else if (m_cursor.take("invisible")) {
        column.details.edit().invisible = true;
    } else if (m_cursor.take("first")) {
        return true;
    } else if (isOneOf(m_cursor, {"storage", "compression", "after"})) {
        m_cursor.skip();
        m_cursor.skip();
    } else if (m_cursor.take({"generated", "by", "default", "as", "identity"}) ||
               m_cursor.take({"generated", "always", "as", "identity"})) {
        if (m_cursor.isWord("identity", -1) && m_cursor.isWord("always", -3))
            column.details.edit().identity.style = Identity::Style::Always;
        column.autoIncrement = true;
        column.nullable = false;
        if (m_cursor.isMark('('))
            m_cursor.skipParentheses();
    } else {
        return (isOneOf(m_cursor, {"generated", "as"})) && generated(column);
    }
    return true;
}

Result<void> ScriptTableReader::columnWord(ScriptColumn &result)
{
    Column &column = result.column;
    if (m_cursor.take({"not", "null"})) {
        result.constraints += QStringLiteral(" NOT NULL");
        return {};
    }
    if (m_cursor.take("null"))
        return {};
    if (m_cursor.take("default")) {
        setDefault(column, expression());
        return {};
    }
    if (m_cursor.take("constraint")) {
        m_constraintName = QStringLiteral("CONSTRAINT %1 ").arg(quotedName(m_cursor.takeName()));
        return {};
    }
    if (m_cursor.isWord("check") && m_cursor.isMark('(', 1)) {
        m_cursor.skip();
        result.checks.append(check());
        return {};
    }
    QString words;
    if (m_cursor.take({"primary", "key"}) || (m_isMariadb && m_cursor.take("key"))) {
        words = QStringLiteral("PRIMARY KEY");
    } else if (m_cursor.take("unique")) {
        if (m_isMariadb)
            m_cursor.take("key");
        words = QStringLiteral("UNIQUE");
    } else if (m_cursor.take("references")) {
        const Result<QString> target = references();
        if (!target)
            return fail(target);
        words = QStringLiteral("REFERENCES ") + *target;
    } else {
        return columnOption(result) ? Result<void>() : unreadable();
    }
    result.constraints += QLatin1Char(' ') + m_constraintName + words;
    m_constraintName.clear();
    return {};
}

void ScriptTableReader::mariadbOption(ScriptTable &table)
{
    m_cursor.take("default");
    const auto value = [this] {
        m_cursor.takeMark('=');
        return m_cursor.takeName();
    };
    if (m_cursor.take("engine"))
        table.options.engine = value();
    else if (m_cursor.take("charset") || m_cursor.take({"character", "set"}))
        table.options.charset = value();
    else if (m_cursor.take("collate"))
        table.options.collation = value();
    else if (m_cursor.take("comment"))
        table.comment = value();
    else if (m_cursor.take("row_format"))
        table.options.rowFormat = value().toUpper();
    else if (m_cursor.take({"with", "system", "versioning"}))
        table.options.systemVersioned = true;
    else if (m_cursor.take({"partition", "by"})) {
        m_notes.append(Message::tr("The partitions of table %1 are left out. Add them by hand.").arg(table.name));
        m_cursor.moveTo(std::numeric_limits<int>::max());
    } else {
        m_cursor.skip(); // AUTO_INCREMENT = 7 and the like say nothing about the table.
        if (m_cursor.takeMark('='))
            m_cursor.skip();
    }
}

void ScriptTableReader::options(ScriptTable &table)
{
    while (!m_cursor.atEnd()) {
        if (m_isMariadb) {
            mariadbOption(table);
        } else if (m_cursor.take("inherits")) {
            table.options.inherits = m_cursor.takeParentheses();
        } else if (m_cursor.take({"partition", "by"})) {
            table.options.partitionBy = m_cursor.rest();
            return;
        } else if (m_cursor.take("tablespace")) {
            table.options.tablespace = m_cursor.takeName();
        } else {
            m_cursor.skip();
        }
    }
}

} // namespace joinery
