// SPDX-License-Identifier: MIT
#include "core/schema/enum_value_in_sql.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/schema/enum_types.h"
#include "core/schema/table_texts.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** The words of a text without space and comments, looked at by position; outside of it nothing is anything. */
class Words
{
public:
    explicit Words(const QString &sql) : m_sql(sql)
    {
        SqlLexOptions options;
        options.bracketIdentifiers = false;
        for (const SqlToken &token : lexSql(sql, options)) {
            if (token.isSignificant())
                m_tokens.append(token);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const SqlToken &at(qsizetype place) const { return m_tokens.at(place); }
    [[nodiscard]] QString value(qsizetype place) const { return at(place).value(m_sql); }
    [[nodiscard]] bool isIn(qsizetype place) const { return place >= 0 && place < size(); }
    [[nodiscard]] bool isWord(qsizetype place, const char *word) const
    {
        return isIn(place) && at(place).isWord(m_sql, QLatin1String(word));
    }
    [[nodiscard]] bool isMark(qsizetype place, const char *mark) const
    {
        return isIn(place) && at(place).isMark(m_sql, QLatin1String(mark));
    }
    [[nodiscard]] bool isName(qsizetype place) const { return isIn(place) && at(place).isName(); }
    [[nodiscard]] bool isString(qsizetype place) const
    {
        return isIn(place) && at(place).kind == SqlToken::Kind::String && at(place).terminated;
    }
    [[nodiscard]] bool isComparison(qsizetype place) const
    {
        static const QSet<QString> marks{QStringLiteral("="),  QStringLiteral("=="), QStringLiteral("<>"),
                                         QStringLiteral("!="), QStringLiteral("<"),  QStringLiteral(">"),
                                         QStringLiteral("<="), QStringLiteral(">=")};
        return isIn(place) && at(place).kind == SqlToken::Kind::Operator &&
               marks.contains(at(place).text(m_sql).toString());
    }

private:
    const QString &m_sql;
    QList<SqlToken> m_tokens;
};

/** Decides of each string whether it is a value of the enum. */
class ValueFinder
{
public:
    ValueFinder(const Words &words, const EnumMention &mention) : m_words(words), m_mention(mention) {}

    [[nodiscard]] bool isValue(qsizetype place) const
    {
        if (m_words.isMark(place + 1, "::"))
            return isType(place + 2);
        if (m_words.isMark(place - 1, "(") && m_words.isWord(place - 2, "CAST") && m_words.isWord(place + 1, "AS"))
            return isType(place + 2);
        if (m_words.isName(place - 1) && isTypeEndingAt(place - 1))
            return true;
        return isComparedValue(place);
    }

private:
    [[nodiscard]] bool isComparedValue(qsizetype place) const
    {
        const bool isWrapped = m_words.isMark(place - 1, "(") && m_words.isMark(place + 1, ")");
        if (isWrapped && m_words.isComparison(place - 2))
            return isColumnEndingAt(place - 3);
        if (m_words.isComparison(place - 1))
            return isColumnEndingAt(place - 2);
        if (m_words.isComparison(place + 1))
            return isColumnStartingAt(place + 2);
        if (m_words.isWord(place - 1, "FROM") && m_words.isWord(place - 2, "DISTINCT"))
            return isColumnEndingAt(before(before(place - 3, "NOT"), "IS"));
        if (m_words.isWord(place - 1, "BETWEEN"))
            return isColumnEndingAt(before(place - 2, "NOT"));
        if (m_words.isWord(place - 1, "AND") && m_words.isString(place - 2) && m_words.isWord(place - 3, "BETWEEN"))
            return isColumnEndingAt(before(place - 4, "NOT"));
        if (m_words.isWord(place - 1, "WHEN"))
            return isOneOfItsCases(place - 1);
        return isListed(place);
    }

    /** One place further back where the word stands here. */
    [[nodiscard]] qsizetype before(qsizetype place, const char *word) const
    {
        return m_words.isWord(place, word) ? place - 1 : place;
    }

    /** A type's name, perhaps with its namespace, starts here. */
    [[nodiscard]] bool isType(qsizetype place) const
    {
        while (m_words.isName(place) && m_words.isMark(place + 1, "."))
            place += 2;
        return isTypeEndingAt(place);
    }

    [[nodiscard]] bool isTypeEndingAt(qsizetype place) const
    {
        return m_words.isName(place) && sameSqlName(m_words.value(place), m_mention.type);
    }

    [[nodiscard]] bool isColumnEndingAt(qsizetype place) const
    {
        if (m_words.isName(place) && m_words.isMark(place - 1, "::"))
            place -= 2;
        if (m_words.isMark(place, ")") && m_words.isMark(place - 2, "("))
            --place;
        return m_words.isName(place) && m_mention.isColumn(foldedSqlName(m_words.value(place)));
    }

    [[nodiscard]] bool isColumnStartingAt(qsizetype place) const
    {
        if (m_words.isMark(place, "("))
            ++place;
        while (m_words.isName(place) && m_words.isMark(place + 1, "."))
            place += 2;
        return m_words.isName(place) && !m_words.isMark(place + 1, "(") &&
               m_mention.isColumn(foldedSqlName(m_words.value(place)));
    }

    /** column IN ('a', 'b'), NOT IN as well. */
    [[nodiscard]] bool isListed(qsizetype place) const
    {
        qsizetype at = place - 1;
        while (m_words.isMark(at, ",") || m_words.isString(at) || m_words.isMark(at, "::") ||
               (m_words.isName(at) && m_words.isMark(at - 1, "::")))
            --at;
        return m_words.isMark(at, "(") && m_words.isWord(at - 1, "IN") && isColumnEndingAt(before(at - 2, "NOT"));
    }

    /** CASE column WHEN 'a' THEN … WHEN 'b' …: the CASE this WHEN belongs to is about such a column. */
    [[nodiscard]] bool isOneOfItsCases(qsizetype when) const
    {
        int depth = 0;
        for (qsizetype at = when - 1; at >= 0; --at) {
            if (m_words.isWord(at, "END"))
                ++depth;
            else if (m_words.isWord(at, "CASE") && depth-- == 0)
                return isColumnStartingAt(at + 1);
        }
        return false;
    }

    const Words &m_words;
    const EnumMention &m_mention;
};

/** Folded names of a table's columns, and which of them have the enum as their type, arrays of it among them. */
struct ColumnNames
{
    QSet<QString> ofType;
    QSet<QString> others;
};

ColumnNames columnNamesOf(const Table &table, const EnumTypes &enums, ObjectId enumId)
{
    ColumnNames result;
    for (const Column &column : table.columns) {
        DataType element = column.type;
        element.dimensions = 0;
        const EnumType *found = enums.of(element);
        (found && found->id == enumId ? result.ofType : result.others).insert(foldedSqlName(column.name));
    }
    return result;
}

/** The columns of the tables that a definition names. */
ColumnNames columnNamesIn(const QString &definition, const QHash<QString, ColumnNames> &tables)
{
    ColumnNames result;
    for (const SqlToken &token : lexSql(definition)) {
        if (!token.isName())
            continue;
        const auto found = tables.constFind(foldedSqlName(token.value(definition)));
        if (found == tables.constEnd())
            continue;
        result.ofType += found->ofType;
        result.others += found->others;
    }
    return result;
}

/** Of each column or expression that rows are spread by, in their order, whether it is a column of the enum. */
QList<bool> enumKeys(const QString &partitionBy, const QSet<QString> &columns)
{
    const Words words(partitionBy);
    QList<bool> result;
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.isMark(i, "("))
            ++depth;
        else if (words.isMark(i, ")"))
            --depth;
        if (depth != 1 || !(words.isMark(i, "(") || words.isMark(i, ",")))
            continue;
        const bool isCall = words.isMark(i + 2, "(");
        result.append(words.isName(i + 1) && !isCall && columns.contains(foldedSqlName(words.value(i + 1))));
    }
    return result;
}

/** A bound: IN (values of the one key), or FROM (a value for each key) TO (a value for each key). */
QString renameValueInBound(const QString &bound, const QList<bool> &keys, const QString &from, const QString &to)
{
    if (!bound.contains(quoted(from, u'\'')) || !keys.contains(true))
        return bound;
    const Words words(bound);
    QString result;
    qsizetype taken = 0;
    qsizetype key = 0;
    bool isList = false;
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.isMark(i, "(") && depth++ == 0) {
            isList = words.isWord(i - 1, "IN");
            key = 0;
        } else if (words.isMark(i, ")")) {
            --depth;
        } else if (words.isMark(i, ",") && depth == 1 && !isList) {
            ++key;
        }
        const bool isWhole = words.isMark(i - 1, "(") || words.isMark(i - 1, ",");
        if (depth != 1 || !isWhole || !words.isString(i) || words.value(i) != from || !keys.value(key, false))
            continue;
        result += QStringView(bound).sliced(taken, words.at(i).start - taken);
        result += quoted(to, u'\'');
        taken = words.at(i).end();
    }
    return result + bound.mid(taken);
}

/** The bounds of a table whose rows are spread over partitions by a column of the enum. */
void renameValueInBounds(Schema &schema, ObjectId tableId, const QSet<QString> &columns, const QString &from,
                         const QString &to)
{
    const Table table = *schema.tables.find(tableId);
    for (const Partition &partition : table.partitions) {
        const Partition *parent = table.partitions.find(partition.parent);
        const QList<bool> keys = enumKeys(parent ? parent->partitionBy : table.options.partitionBy, columns);
        const QString bound = renameValueInBound(partition.bound, keys, from, to);
        if (bound != partition.bound)
            schema.tables.edit(tableId)->partitions.edit(partition.id)->bound = bound;
    }
}

} // namespace

QString renameValueInSql(const QString &sql, const EnumMention &mention, const QString &from, const QString &to)
{
    if (sql.isEmpty() || !sql.contains(quoted(from, u'\'')))
        return sql;
    const Words words(sql);
    const ValueFinder finder(words, mention);
    QString result;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.isString(i) || words.value(i) != from || !finder.isValue(i))
            continue;
        result += QStringView(sql).sliced(taken, words.at(i).start - taken);
        result += quoted(to, u'\'');
        taken = words.at(i).end();
    }
    return result + sql.mid(taken);
}

void renameValueEverywhere(Schema &schema, const EnumType &enumType, const QString &from, const QString &to)
{
    const EnumTypes enums(schema);
    QHash<QString, ColumnNames> tables;
    const IdMap<Table> before = schema.tables;
    for (const Table &table : before) {
        const ColumnNames names = columnNamesOf(table, enums, enumType.id);
        const EnumMention mention{enumType.name, [&names](const QString &name) { return names.ofType.contains(name); }};
        changeExpressions(schema, table, [&](const QString &text) -> std::optional<QString> {
            const QString changed = renameValueInSql(text, mention, from, to);
            return changed == text ? std::nullopt : std::optional(changed);
        });
        if (!names.ofType.isEmpty() && !table.partitions.isEmpty())
            renameValueInBounds(schema, table.id, names.ofType, from, to);
        ColumnNames &known = tables[foldedSqlName(table.name)];
        known.ofType += names.ofType;
        known.others += names.others;
    }
    const QString literal = quoted(from, u'\'');
    const IdMap<DefinitionObject> objects = schema.objects;
    for (const DefinitionObject &object : objects) {
        if (!object.definition.contains(literal))
            continue;
        const ColumnNames names = columnNamesIn(object.definition, tables);
        const EnumMention mention{enumType.name, [&names](const QString &name) {
                                      return names.ofType.contains(name) && !names.others.contains(name);
                                  }};
        const QString changed = renameValueInSql(object.definition, mention, from, to);
        if (changed != object.definition)
            schema.objects.edit(object.id)->definition = changed;
    }
}

} // namespace joinery
