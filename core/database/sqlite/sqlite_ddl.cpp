// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_ddl.h"

#include "core/base/sql_cursor.h"
#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_types.h"

#include <algorithm>

namespace joinery {

namespace {

using Kind = SqliteConstraint::Kind;

tl::unexpected<Error> syntaxError(QStringView sql)
{
    return fail(QStringLiteral("sqlite.syntax"), Message::tr("This SQL of the database cannot be read."),
                sql.toString());
}

/** CREATE [TEMP] [UNIQUE] [VIRTUAL] <what> [IF NOT EXISTS] [namespace.]: stands on the name afterwards. */
bool takeHead(SqlCursor &cursor, const char *what)
{
    if (!cursor.take("create"))
        return false;
    while (cursor.isWord("temp") || cursor.isWord("temporary") || cursor.isWord("unique") || cursor.isWord("virtual"))
        cursor.skip();
    if (!cursor.take(what))
        return false;
    cursor.take({"if", "not", "exists"});
    if (cursor.isMark('.', 1)) {
        cursor.skip();
        cursor.skip();
    }
    return cursor.isNameLike();
}

/** Reads one part after another up to the closing parenthesis: "a COLLATE nocase DESC, lower(b)". */
QList<SqliteKeyPart> takeKeyParts(SqlCursor &cursor)
{
    QList<SqliteKeyPart> parts;
    cursor.takeMark('(');
    while (!cursor.atEnd() && !cursor.isMark(')')) {
        const qsizetype start = cursor.position();
        while (!cursor.atEnd() && !cursor.isMark(',') && !cursor.isMark(')')) {
            if (cursor.isMark('('))
                cursor.skipParentheses();
            else
                cursor.skip();
        }
        const qsizetype next = cursor.position();
        SqliteKeyPart part;
        qsizetype end = next;
        const auto word = [&](qsizetype at, const char *text) { return cursor.isWord(text, at - cursor.position()); };
        if (end - 2 > start && word(end - 2, "nulls"))
            end -= 2;
        if (end - 1 > start && (word(end - 1, "asc") || word(end - 1, "desc")))
            part.descending = word(--end, "desc");
        if (end - 2 > start && word(end - 2, "collate")) {
            part.collation = cursor.value(end - 1 - cursor.position());
            end -= 2;
        }
        if (end == start + 1 && cursor.isNameLike(start - cursor.position()))
            part.name = cursor.value(start - cursor.position());
        part.expression = cursor.textBetween(start, end);
        parts.append(part);
        cursor.takeMark(',');
    }
    cursor.takeMark(')');
    return parts;
}

bool isQuote(QChar letter)
{
    return QStringLiteral("\"'`[").contains(letter);
}

/** As it can be written again: bare where that is read as the same, else in double quotes. */
QString typeToWrite(const QString &text)
{
    const QString type = reportedType(text);
    const bool isBare = type.isEmpty() || (!isQuote(type.front()) && isTypeText(type));
    return type == text || isBare ? type : quoted(type, QLatin1Char('"'));
}

/** Reads the body of a CREATE TABLE. */
class TableReader
{
public:
    TableReader(SqlCursor &cursor, SqliteTable &table) : m_cursor(cursor), m_table(table) {}

    bool read()
    {
        m_table.name = m_cursor.takeName();
        if (!m_cursor.takeMark('('))
            return false;
        while (!m_cursor.atEnd() && !m_cursor.isMark(')')) {
            const qsizetype before = m_cursor.position();
            if (startsTableConstraint())
                readTableConstraint();
            else
                readColumn();
            m_cursor.takeMark(',');
            if (m_cursor.position() == before)
                return false;
        }
        if (!m_cursor.takeMark(')'))
            return false;
        return readOptions();
    }

private:
    [[nodiscard]] bool isAny(std::initializer_list<const char *> words) const
    {
        return std::any_of(words.begin(), words.end(), [&](const char *word) { return m_cursor.isWord(word); });
    }

    [[nodiscard]] bool startsTableConstraint() const
    {
        return isAny({"constraint", "primary", "unique", "check", "foreign"});
    }

    bool readOptions()
    {
        while (!m_cursor.atEnd()) {
            if (m_cursor.take("strict"))
                m_table.strict = true;
            else if (m_cursor.take({"without", "rowid"}))
                m_table.withoutRowId = true;
            else if (!m_cursor.takeMark(',') && !m_cursor.takeMark(';'))
                return false;
        }
        return true;
    }

    // Columns

    void readColumn()
    {
        SqliteColumn column{.name = m_cursor.takeName()};
        column.type = takeType();
        QString name;
        while (!m_cursor.atEnd() && !m_cursor.isMark(',') && !m_cursor.isMark(')')) {
            if (m_cursor.take("constraint"))
                name = m_cursor.takeName();
            else
                readColumnConstraint(column, std::exchange(name, {}));
        }
        m_table.columns.append(column);
    }

    /** All words up to the first that begins a constraint. */
    QString takeType()
    {
        const qsizetype start = m_cursor.position();
        while (m_cursor.isNameLike() && !endsType())
            m_cursor.skip();
        const qsizetype words = m_cursor.position() - start;
        if (words > 0 && m_cursor.isMark('('))
            m_cursor.skipParentheses();
        return typeToWrite(m_cursor.textBetween(start, m_cursor.position()));
    }

    [[nodiscard]] bool endsType() const
    {
        return isAny({"constraint", "primary", "not", "null", "unique", "check", "default", "collate", "references",
                      "as", "deferrable"}) ||
               (m_cursor.isWord("generated") && m_cursor.isWord("always", 1));
    }

    void readColumnConstraint(SqliteColumn &column, const QString &name)
    {
        if (startsConstraintOfTable()) {
            readConstraintOfColumn(column, name);
            return;
        }
        if (!name.isEmpty())
            column.otherConstraintNames.append(name);
        if (m_cursor.take({"not", "null"})) {
            column.notNull = true;
            column.notNullConflict = takeConflict();
        } else if (m_cursor.take("null")) {
            takeConflict();
        } else if (m_cursor.take("default")) {
            column.defaultText = takeDefault();
        } else if (m_cursor.take("collate")) {
            column.collation = m_cursor.takeName();
        } else if (m_cursor.take({"generated", "always", "as"}) || m_cursor.take("as")) {
            column.generatedAs = m_cursor.takeParentheses();
            column.generatedStored = m_cursor.take("stored");
            m_cursor.take("virtual");
        } else if (!readDeferral()) {
            m_cursor.skip();
        }
    }

    [[nodiscard]] bool startsConstraintOfTable() const { return isAny({"primary", "unique", "check", "references"}); }

    void readConstraintOfColumn(const SqliteColumn &column, const QString &name)
    {
        SqliteConstraint constraint{
            .name = name, .parts = {SqliteKeyPart{.name = column.name, .expression = column.name}}, .isOfColumn = true};
        if (m_cursor.take({"primary", "key"})) {
            constraint.kind = Kind::PrimaryKey;
            constraint.parts[0].descending = m_cursor.take("desc");
            m_cursor.take("asc");
            constraint.onConflict = takeConflict();
            constraint.autoIncrement = m_cursor.take("autoincrement");
        } else if (m_cursor.take("unique")) {
            constraint.kind = Kind::Unique;
            constraint.onConflict = takeConflict();
        } else if (m_cursor.take("check")) {
            constraint.parts.clear();
            constraint.expression = m_cursor.takeParentheses();
            takeConflict();
        } else {
            constraint.kind = Kind::ForeignKey;
            m_cursor.skip();
            constraint.reference = takeReference();
        }
        m_table.constraints.append(constraint);
    }

    /** A literal with an optional sign, a word, or an expression in parentheses. */
    QString takeDefault()
    {
        const qsizetype start = m_cursor.position();
        if (m_cursor.isMark('(')) {
            m_cursor.skipParentheses();
        } else {
            while (m_cursor.isMark('-') || m_cursor.isMark('+'))
                m_cursor.skip();
            m_cursor.skip();
        }
        return m_cursor.textBetween(start, m_cursor.position());
    }

    // Constraints

    void readTableConstraint()
    {
        SqliteConstraint constraint;
        while (m_cursor.take("constraint"))
            constraint.name = m_cursor.takeName();
        if (m_cursor.take({"primary", "key"})) {
            constraint.kind = Kind::PrimaryKey;
            constraint.parts = takeKeyParts(m_cursor);
            constraint.onConflict = takeConflict();
        } else if (m_cursor.take("unique")) {
            constraint.kind = Kind::Unique;
            constraint.parts = takeKeyParts(m_cursor);
            constraint.onConflict = takeConflict();
        } else if (m_cursor.take("check")) {
            constraint.expression = m_cursor.takeParentheses();
            takeConflict();
        } else if (m_cursor.take({"foreign", "key"})) {
            constraint.kind = Kind::ForeignKey;
            constraint.parts = takeKeyParts(m_cursor);
            m_cursor.take("references");
            constraint.reference = takeReference();
        } else {
            return;
        }
        // "PRIMARY KEY (id AUTOINCREMENT)" is how SQLite lets a table constraint say it.
        if (constraint.kind == Kind::PrimaryKey && constraint.parts.size() == 1)
            constraint.autoIncrement = takeAutoIncrement(constraint.parts[0]);
        m_table.constraints.append(constraint);
    }

    static bool takeAutoIncrement(SqliteKeyPart &part)
    {
        if (!part.name.isEmpty())
            return false;
        SqlCursor words(part.expression, SqlLexOptions::sqlite());
        const QString name = words.takeName();
        if (!words.take("autoincrement"))
            return false;
        part.name = part.expression = name;
        return true;
    }

    SqliteReference takeReference()
    {
        SqliteReference reference{.table = m_cursor.takeName()};
        if (m_cursor.isMark('(')) {
            for (const SqliteKeyPart &part : takeKeyParts(m_cursor))
                reference.columns.append(part.name);
        }
        for (;;) {
            if (m_cursor.take({"on", "delete"}))
                reference.onDelete = takeAction();
            else if (m_cursor.take({"on", "update"}))
                reference.onUpdate = takeAction();
            else if (m_cursor.take({"on", "insert"}))
                takeAction();
            else if (m_cursor.take("match"))
                reference.match = m_cursor.takeName().toUpper();
            else if (!readDeferral(reference))
                return reference;
        }
    }

    ReferenceAction takeAction()
    {
        if (m_cursor.take("cascade"))
            return ReferenceAction::Cascade;
        if (m_cursor.take("restrict"))
            return ReferenceAction::Restrict;
        if (m_cursor.take({"set", "null"}))
            return ReferenceAction::SetNull;
        if (m_cursor.take({"set", "default"}))
            return ReferenceAction::SetDefault;
        m_cursor.take({"no", "action"});
        return ReferenceAction::NoAction;
    }

    bool readDeferral(SqliteReference &reference)
    {
        const bool negated = m_cursor.take({"not", "deferrable"});
        if (!negated && !m_cursor.take("deferrable"))
            return false;
        const bool deferred = m_cursor.take({"initially", "deferred"});
        m_cursor.take({"initially", "immediate"});
        reference.deferral = negated    ? Deferral::NotDeferrable
                             : deferred ? Deferral::DeferrableInitiallyDeferred
                                        : Deferral::DeferrableInitiallyImmediate;
        return true;
    }

    /** After a column's other constraints: it is still about the foreign key read last. */
    bool readDeferral()
    {
        SqliteReference ignored;
        const bool hasKey = !m_table.constraints.isEmpty() && m_table.constraints.constLast().kind == Kind::ForeignKey;
        return readDeferral(hasKey ? m_table.constraints.last().reference : ignored);
    }

    QString takeConflict() { return m_cursor.take({"on", "conflict"}) ? m_cursor.takeName().toUpper() : QString(); }

    SqlCursor &m_cursor;
    SqliteTable &m_table;
};

} // namespace

QString reportedType(const QString &text)
{
    if (text.size() < 2 || !isQuote(text.front()))
        return text;
    const QString inside = text.mid(1, text.size() - 2);
    if (std::none_of(inside.begin(), inside.end(), isQuote))
        return inside;
    const QChar quote = text.front() == u'[' ? QChar(u']') : text.front();
    QString result;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isDoubled = text.at(i) == quote && i + 1 < text.size() && text.at(i + 1) == quote;
        if (text.at(i) == quote && !isDoubled)
            break;
        result += text.at(i);
        i += isDoubled ? 1 : 0;
    }
    return result;
}

Result<SqliteTable> parseSqliteTable(QStringView sql)
{
    SqlCursor cursor(sql, SqlLexOptions::sqlite());
    SqliteTable table{.hasComments = cursor.hasComments()};
    if (!takeHead(cursor, "table") || !TableReader(cursor, table).read())
        return syntaxError(sql);
    return table;
}

Result<SqliteIndex> parseSqliteIndex(QStringView sql)
{
    SqlCursor cursor(sql, SqlLexOptions::sqlite());
    SqliteIndex index{.unique = cursor.isWord("unique", 1)};
    if (!takeHead(cursor, "index"))
        return syntaxError(sql);
    index.name = cursor.takeName();
    if (!cursor.take("on"))
        return syntaxError(sql);
    index.table = cursor.takeName();
    if (!cursor.isMark('('))
        return syntaxError(sql);
    index.parts = takeKeyParts(cursor);
    if (cursor.take("where"))
        index.where = cursor.rest();
    return index;
}

Result<QString> parseSqliteDefinition(QStringView sql)
{
    for (const char *what : {"view", "trigger", "table"}) {
        SqlCursor cursor(sql, SqlLexOptions::sqlite());
        if (takeHead(cursor, what)) {
            cursor.skip();
            return cursor.rest();
        }
    }
    return syntaxError(sql);
}

} // namespace joinery
